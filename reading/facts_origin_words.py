"""The ways of telling that one has come from another country, and where one belongs in this one."""

from reading.facts_countries import COUNTRY, FROM_COUNTRY
from reading.facts_rules import AM, GAP, rule

ORIGIN = (
    rule("immigrant", True, r"(?:tulin|muutin) tanne \w{3,20}(?:sta|lta)|(?:muutin|muutimme|muuttanut|muuttanu|tulin|tullut|tullu|saavuin|pakenin|paennut) (?:\w+ ){0,4}(?:suomeen|pakoon|pakolaisena|turvaan)|suomeen (?:\w+ ){0,3}(?:muutin|muuttanut|tulin)", 2, False, True),
    rule("immigrant", True, r"(?:flyttade|flyttat|kom|kommit|komma|invandrade|kommer|flydde|flytt) (?:\w+ ){0,5}(?:till )?finland|flytta till finland (?:fran|19\d\d|20\d\d)|(?:kom|flyttade|flydde) (?:\w+ ){0,2}hit fran|flyttade hit|(?:kom|kommit) (?:hit )?som \w{0,6}flykting|flydde hit", 2, False, True),
    rule("immigrant", True, rf"(?:jag ar|jag e|(?<=^ )kom|jag kom|kommer|familj) fran (?:{COUNTRY})|(?:tulin|tulla|kotoisin|olen kotoisin|tullut|muutin) (?:{FROM_COUNTRY})|(?:{FROM_COUNTRY}) (?:muutin|tulin)", 2, False, True),
    rule("immigrant", True, rf"{AM} {GAP}(?:maahanmuuttaj\w{{1,4}}|maahanmuuttajataustainen|ulkomaalainen|\w{{0,8}}pakolainen|turvapaikanhakija|asylsokande|\w{{0,8}}flykting|mamu|invandrare|flykting|utlanning)|maahanmuuttaja(?:na)?|invandrare|(?<=, )(?:pakolainen|flykting)(?= [,.])|sotaa paennut", 2, False),
    rule("immigrant", True, r"(?:minulla|mulla|jag) (?:on|har) (?:\w+ ){0,3}(?:oleskelulupa|uppehallstillstand)", 1),
    rule("immigrant", False, r"(?:olen|oon) (?:\w+ ){0,2}(?:syntynyt|syntyperainen) (?:suomessa|suomalainen)|synnyin suomessa|fodd i finland|(?:olen|oon) (?:\w+ ){0,2}kantasuomalainen", 1),
    rule("temporary_protection", True, r"tilapai\w{1,6} suojelu\w{0,5}|tillfalli\w{1,3} skydd\w{0,2}", 1, False),
    rule("has_home_municipality", False, r"(?:ei|eika|ilman|vailla) (?:\w+ ){0,4}kotikunta\w{0,3}|kotikuntaa (?:\w+ ){0,3}ei|(?:ingen|inte|int|utan|ej|saknar) (?:\w+ ){0,3}hemkommun|hemkommun (?:saknas|har jag inte)", 2, False),
    rule("has_home_municipality", True, r"kotikuntani on|(?:minulla|mulla) on kotikunta|min hemkommun ar|jag har (?:en )?hemkommun|kotikunta (?:on )?suomessa", 1),
    rule("was_trial_customer", True, r"(?:olen|olin|oon|ollut|ole|oo) (?:\w+ ){0,4}(?:kunta)?kokeilu(?:n|ssa|un|kunnan) ?(?:asiak\w{0,5})?|jag (?:ar|var|har varit) (?:\w+ ){0,4}(?:kommun)?forsok\w{0,4}|(?:inte|varit) (?:\w+ ){0,2}(?:kund|med) (?:\w+ ){0,2}(?:kommun)?forsok\w{0,4}", 1, False, True),
)  # fmt: skip
