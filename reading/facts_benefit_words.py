"""The ways of telling who pays one's unemployment benefit: a fund, or the social insurance institution."""

import re

from reading.facts_rules import AM, GAP, rule

_MEMBER = r"jasen\w{0,4}|jaseneks\w"
_KASSA = r"(?:a kassa\w{0,4}|\w{0,20}kassa(?:n|ssa|an|sta|a|ni|nkin)?|ytk\w{0,4}(?: : n)?|ammattilii\w{0,6}|liito\w{0,3}|liittoon|facket|fackforbundet)"

BENEFITS = (
    rule("earnings_related", False, r"(?:ei|eika|ilman) kassa(?:a|ssa)", 1, False),
    rule(
        "earnings_related",
        True,
        rf"{AM} {GAP}{_KASSA}|kuulun {GAP}{_KASSA}|kuulu {GAP}{_KASSA}|kassan jasen|liityin {GAP}{_KASSA}|maksan {GAP}(?:kassaan|kassalle|{_KASSA})|kassan jasenyys|{_KASSA} (?:olen |oon |kylla )?(?:{_MEMBER})|{_KASSA} (?:[\w,]+ ){{0,8}}?(?:olen|oon) (?:{_MEMBER})|{_KASSA} (?:kylla )?(?:oon|olen|kuulun|maksan)|{_KASSA} (?:\w+ ){{0,1}}kuulun",
        1,
        False,
    ),
    rule(
        "earnings_related",
        True,
        rf"(?:medlem|med) (?:\w+ ){{0,3}}(?:i|vid|av) (?:\w+ ){{0,3}}{_KASSA}|hor (?:\w+ ){{0,2}}till {GAP}{_KASSA}|kassamedlem|tillhor {GAP}{_KASSA}|betalar {GAP}till kassan|(?:har|har ingen|ingen|har inte) (?:a )?kassa|nagon (?:a )?kassa|{_KASSA} (?:\w+ ){{0,1}}(?:ar jag|jag ar) (?:\w+ ){{0,1}}(?:medlem|med)|{_KASSA} jag (?:hor till|betalar)",
        1,
        False,
    ),
    rule(
        "earnings_related",
        True,
        r"tyossaoloehto\w{0,4} (?:on )?(?:\w+ ){0,2}(?:taynna|taysi|tayttyy|tayttynyt|ok|koossa)|(?:uppfyller|uppfyllt|fyller|uppfylls) (?:\w+ ){0,2}arbetsvillkor\w{0,3}|arbetsvillkor\w{0,3} (?:ar )?(?:uppfyllt|fyllt|uppfylls)|taytan (?:\w+ ){0,2}tyossaoloehdo\w{0,4}",
        2,
        False,
    ),
    rule(
        "earnings_related",
        False,
        r"tyossaoloehto\w{0,4} ei (?:\w+ ){0,2}(?:tayty|tayttynyt|taynna|tays)|(?:ei|puuttuu) (?:\w+ ){0,3}tyossaoloehto\w{0,4}|(?:uppfyller|fyller) (?:inte|ej|int) (?:\w+ ){0,2}arbetsvillkor\w{0,3}|arbetsvillkor\w{0,3} (?:uppfylls|fylls|ar) (?:inte|ej|int)",
        3,
        False,
    ),
    rule(
        "earnings_related",
        True,
        r"(?:saan|saa|nostan|nosta|oikeus|oikeutta|haen|maksaa|maksetaan|sain|elan|olen|oon) (?:\w+ ){0,4}(?:ansiosidon\w{0,10}|ansiopaivaraha\w{0,4}|ansioturva\w{0,4}|ansiosid)|ansiosidonnaisella|ansiopaivarahalla|kassa maksaa|kassasta (?:\w+ )?(?:rahaa|tukea|paivarahaa)|paivarahaa kassasta|kassan (?:paivaraha\w{0,3}|rahoilla|rahaa)",
        3,
        False,
    ),
    rule(
        "earnings_related",
        True,
        r"(?:(?:far|har|lyfter|fatt)(?! jag)|ratt|ratt till) (?:\w+ ){0,4}(?:inkomstrelatera\w{0,3}|inkomstbundn\w{0,3}|fortjanstskydd\w{0,3})|(?:ersattning|pengar|dagpenning) (?:\w+ )?fran kassan|kassan betalar|fran min kassa|\d{2,3} dagar (?:pa|fran) kassan|pengar fran kassan|kassa(?:sta|lta) (?:saan|rahat)|kuulun \w+ : n \w*kassaan|jasenena \w{0,12}kassassa|ansiosidonnaista (?:saan|nostan)|(?:olen|oon|ja|nyt) (?:\w+ ){0,2}ansiosidonnaisella|inkomstrelaterad\w? (?:dagpenning )?(?:tar slut|fran ytk|fr ytk)|kassan ar (?:ytk|metall|industri\w{0,4}|byggnads|pro|super|jyty|erko)|(?:liiton|kassan|ammattiliiton) (?:rahoilla|rahalla|paivarahalla|rahat|paivarahoilla)",
        3,
        False,
    ),
    rule(
        "earnings_related",
        False,
        r"ansiosid\w{0,10} (?:\w+ ){0,2}(?:loppui|paattyi|loppunut|loppu)|(?:\w{0,20}kassaan|kassassa) (?:en|ei) (?:kuulu|oo|ole)|(?<=kassan men )(?:inte|int|ej) jag|(?<=kassassa mut )(?:en mina|mina en|ma en|mie en)|(?<=kassassa mutta )(?:en mina|mina en|ma en|mie en)|(?:grunddagpenning\w{0,3}|arbetsmarknadsstod\w{0,3}) (?:som )?(?:jag|far|har) (?:jag|far|har)|(?:peruspaivarahaa|tyomarkkinatukea) (?:saan|nostan|maksetaan)|(?:peruspaivaraha\w{1,4}|tyomarkkinatu\w{2,5}) , jota saan|(?<=[,/] )(?:grunddagpenning|arbetsmarknadsstod|peruspaivaraha|tyomarkkinatuki)(?= [,/.])|(?:tipahdin|tipuin|putosin|pudonnut|tippunut) kela\w{0,4}|inkomstrelaterade (?:\w+ ){0,2}(?:tog slut|slut)",
        4,
    ),
    rule(
        "earnings_related",
        False,
        r"(?:saan|nostan|olen|oon|elan|tulee|maksetaan|saanut|on|mulla|elelen) (?:\w+ ){0,4}(?:peruspaivaraha\w{0,3}|tyomarkkinatu\w{0,5}|tyomarkkinatuella|yleistu\w{0,5}|kelan (?:\w{0,12}tu(?:ki|kea|ella|illa|kia)|rahoilla|rahaa|rahalla|listoilla|paivaraha\w{0,3}|asiakas|tyottomyys\w{0,12})|tyottomyystukea kelasta|tukea kela(?:sta|lta)|rahaa kela(?:sta|lta))|kela maksaa|(?:peruspaivarahalla|tyomarkkinatuella|yleistuella|kelan tuella|kelan tukea|kelan rahoilla)",
        4,
    ),
    rule(
        "earnings_related",
        False,
        r"(?:(?:far|har|lyfter|fatt)(?! jag)|lever pa) (?:\w+ ){0,4}(?:grunddagpenning\w{0,2}|arbetsmarknadsstod\w{0,2}|allma\w{0,3} stod\w{0,2}|(?:fpas?|kelas?)(?: : s)? (?:stod|pengar|\w{0,5}dagpenning|ersattning|understod|arbetsmarknadsstod)|(?:stod|pengar|dagpenning|ersattning|bidrag|understod|det) fran (?:fpa|kela))|fpa betalar|kela betalar|(?:gar|lever) pa fpas? pengar|pa grunddagpenning|fpas? (?:stod|grunddagpenning)",
        4,
    ),
)

AT_A_CHECKOUT = re.compile(
    r" (?:kassassa|kassalla|kassana|kassan) (?:\w+ ){0,2}(?:toissa|tyossa|duunissa|hommissa|tyoskentelen)|(?:toissa|tyossa|duunissa|hommissa|tyoskentelen|tyoskennellyt) (?:\w+ ){0,3}(?:kassassa|kassalla|kassana)"
    r"|(?:kaupan|marketin|supermarketin|prisman|lidlin|citymarketin|myymalan|ruokakaupan|alepan|salen) kassa\w{0,4}|(?:jobbar|arbetar|jobbat|stod|statt|sitter|suttit|sitta|jobb) (?:\w+ ){0,3}(?:i|vid|pa) (?:\w+ )?kassan? "
)
"""The till of a shop, not a fund."""
