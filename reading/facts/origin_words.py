"""The ways of telling that one has come from another country, and where one belongs in this one."""

from reading.countries import (
    AS_PEOPLE,
    BY_NAME,
    CITIZEN,
    COUNTRY,
    FOLK,
    FROM_COUNTRY,
    IN_COUNTRY,
    PEOPLE,
)
from reading.facts.rules import AM, GAP, one_who_is, rule

_CAME = r"(?:tulin|tullut|tullu|tulimme|tulla|tulen|tulee toista|muutin|muuttanut|muuttanu|muutimme|muutettiin|muutettu|saavuin|saapunut|pakenin|paennut|lahdin|lahtenyt|kotoisin|lahtoisin|alkujaan|alunperin|perheeni)"
_KOM = r"(?:flyttade|flyttat|flyttar|flytt|flytta|kom|kommit|komma|kommer|invandrade|invandrat|flydde|flytt|anlande|hemma|ursprungligen|urspr|familj|par)"
_NEWCOMER = r"(?:maahanmuuttaja|maahanmuuttajataustainen|\w{0,10}pakolainen|turvapaikanhakija|ulkomaalainen|mamu|invandrare|\w{0,8}flykting|asylsokande|utlanning)"
_YEAR = r"(?:19[5-9]\d|20[0-4]\d)"
_STOP = r"(?= [,.;!?]| $| (?:ja|olen|oon|perheen|sotaa) )"

ORIGIN = (
    rule(
        "immigrant",
        True,
        rf"{_CAME} (?:\w+ ){{0,4}}(?:suomeen|pakoon|pakolaisena|turvaan|sotaa)|suomeen (?:\w+ ){{0,4}}{_CAME}|(?:suomeen|pakolaisena|kiintiopakolaisena) {FROM_COUNTRY}|{_CAME} (?:\w+ )?suomi(?! on)|{_CAME} (?:\w+ ){{0,3}}{FROM_COUNTRY}|{FROM_COUNTRY} (?:\w+ ){{0,3}}{_CAME}|(?:olen|oon|mina|ma|mie|minun perhe) (?:\w+ )?{FROM_COUNTRY}|asun suomi (?:\d|nyt|vasta|vuosi)|{FROM_COUNTRY} (?:olen|oon)|(?:tulin|muutin) (?:vuonna )?{_YEAR}{_STOP}",
        2,
        False,
        True,
    ),
    rule(
        "immigrant",
        True,
        rf"(?:mina|ma|mie|me|mina ja \w+) (?:\w+ )?(?:tuli|muutti|tulee|muuttaa|tullut|tuleva|tule|muuta|saapua|saapui) (?:\w+ )?(?:suomeen|suomi|suomessa|suome)(?! (?:on|tunti|kurssi))|(?:mina|ma|me|mina ja \w+) (?:tuli|muutti|tulee) (?:tanne |taalla )?(?:\w+ )?(?:{FROM_COUNTRY})|(?:mina|ma|me) (?:olla|on|asua|asuu) suomessa (?:jo )?\d"
        rf"|(?:tulin|tuli|tullut|tulla|muutin|muutti|kotoisin|olen|oon|mina|lahtoisin) {BY_NAME}(?= [,.;!?]| $| (?:aidinkieli|asun|asuu|puhun|ja|mina|nyt|vuosi|\d))"
        rf"|jag (?:komma|kommer|flytta|flyttar|kom) (?:till |i |hit )?finland (?:\w+ )?(?:{_YEAR}|forra|ar)",
        2,
        False,
        True,
    ),
    rule(
        "immigrant",
        True,
        rf"\d{{1,2}} (?:vuotta|v|vuosi|kuukautta) suomessa|suomes(?:sa)? (?:\w+ ){{0,3}}(?:\d{{1,2}} (?:vuotta|v|kuukautta|kk|vuosi)|vuodesta {_YEAR})|(?:olen|oon|ollut|asunut|asunu|ollu) (?:\w+ ){{0,4}}suomessa (?:\w+ ){{0,2}}(?:vasta|vuodesta|\d{{1,2}} (?:vuotta|v|kuukautta|kk|vuosi))|(?:synnyin|syntynyt|syntyny|syntyisin) (?:\w+ )?{IN_COUNTRY}|kotimaa(?:ni)? (?:on |: )?(?!suomi|on|oli)\w{{3,}}|(?!suomi)\w{{3,}} on kotimaa(?:ni)?",
        2,
        False,
        True,
    ),
    rule(
        "immigrant",
        True,
        rf"{_KOM} (?:(?!in |jobbmarknad|arbetsmarknad|webb)\w+ ){{0,5}}(?:till )?finland(?! for att)|{_KOM} (?:\w+ ){{0,3}}fran {COUNTRY}|(?:jag|ja|vi|och) (?:ar|e|ar ursprungligen) fran {COUNTRY}|jag fran {COUNTRY}|(?<=^ )ar (?:\w+ )?fran {COUNTRY}|[,.;] ar fran {COUNTRY}|(?<=^ )fran {COUNTRY}|[,.;] (?:ursprungligen )?fran {COUNTRY}|foljde (?:\w+ ){{0,4}}till finland|fran {COUNTRY} till finland(?! (?:for att|pa))|(?<!min )(?:ukrainsk|rysk|estnisk|irakisk|syrisk|somalisk|thailandsk|vietnamesisk|afghansk|iransk|turkisk|filippinsk|polsk|rumansk) (?:kvinna|man|mamma|pappa|familj|kille|tjej|student|ingenjor|lakare)|flytta till finland (?:fran|{_YEAR})|(?:kom|kommit|flydde) (?:hit )?som \w{{0,6}}flykting|flydde (?:hit|fran|kriget|undan)|fodd i {COUNTRY}|(?:mitt hemland|hemlandet|hemland) (?:ar|:) (?!finland)\w+|{COUNTRY} (?:ar|e) mitt hemland",
        2,
        False,
        True,
    ),
    rule(
        "immigrant",
        True,
        rf"(?:kom|flyttade) till finland for att|(?:bott|bor|varit|levt) (?:\w+ ){{0,2}}i finland (?:\w+ ){{0,2}}(?:sen|sedan|i|bara) (?:\w+ )?\d{{1,4}}|i finland (?:sen|sedan) {_YEAR}",
        2,
        False,
        True,
    ),
    rule(
        "immigrant",
        True,
        rf"{one_who_is(_NEWCOMER)}|{one_who_is(PEOPLE)}|{PEOPLE} (?:mies|nainen|perhe|tytto|poika|opiskelija|yrittaja)(?= [,.;]| $| (?:olen|oon|taalla|tassa) )|{AM} {GAP}maahanmuuttaj\w{{1,4}}|maahanmuuttajana|pakolaisena|ulkomaalaisena|{AS_PEOPLE}|(?:jag ar|(?<=^ )ar) (?:\w+ )?{FOLK}(?= [,.;!?]| $| (?:och|men|fran|som|i) )|[,.;] (?:ar|e) {FOLK}(?= [,.;!?]| $)|(?:olen|oon) (?:\w+ )?ulkomaalainen \w{4,}ja(?= )|sotaa paennut|eu kansalainen|{CITIZEN}|invandrare fran|flykting fran",
        2,
        False,
    ),
    rule(
        "immigrant",
        True,
        r"(?:minulla|mulla|jag|mul) (?:on|har) (?:\w+ ){0,3}(?:oleskelulupa|uppehallstillstand|turvapaikka|pakolaisstatus|flyktingstatus)|(?:sain|saanut|fick|fatt) (?:\w+ ){0,2}(?:oleskeluluvan|uppehallstillstand|turvapaikan|asyl)|oleskelulupani|(?<=^ )oleskelulupa|[,.;] oleskelulupa|mitt uppehallstillstand|har uppehallstillstand",
        1,
    ),
    rule("immigrant", False, r"(?:olen|oon) (?:\w+ ){0,2}(?:syntynyt|syntyperainen) (?:suomessa|suomalainen)|synnyin suomessa|fodd i finland|(?:olen|oon) (?:\w+ ){0,2}kantasuomalainen", 1),
    rule("temporary_protection", True, r"tilapai\w{1,6} suojelu\w{0,5}|tillfalli\w{1,3} skydd\w{0,2}", 1, False),
    rule("has_home_municipality", False, r"(?:ei|eika|ilman|vailla) (?:\w+ ){0,4}kotikunta(?:a|an|na)|(?:minulla|mulla|mul|^) ei (?:\w+ ){0,2}kotikunta(?= )|kotikuntaa (?:\w+ ){0,3}ei|(?:ingen|inte|int|utan|ej|saknar) (?:(?!min |mammas |pappas )\w+ ){0,3}hemkommun|hemkommun (?:saknas|har jag inte)", 2, False),
    rule("has_home_municipality", True, r"kotikuntani on|(?:minulla|mulla) on kotikunta|min hemkommun ar|jag har (?:en )?hemkommun|kotikunta (?:on )?suomessa", 1),
    rule("was_trial_customer", True, r"(?:olen|olin|oon|ollut|ole|oo) (?:\w+ ){0,4}(?:kunta)?kokeilu(?:n|ssa|un|kunnan) ?(?:asiak\w{0,5})?|jag (?:ar|var|har varit) (?:\w+ ){0,4}(?:kommun)?forsok\w{0,4}|(?:inte|varit) (?:\w+ ){0,2}(?:kund|med) (?:\w+ ){0,2}(?:kommun)?forsok\w{0,4}", 1, False, True),
)  # fmt: skip
