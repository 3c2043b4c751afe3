"""The patterns that tell a person's situation, on the plain line of facts_line; one row per way of saying it."""

import re
from dataclasses import dataclass

from reading.facts_countries import COUNTRY, FROM_COUNTRY

_GAP = r"(?:(?!(?:och|ja|men|mutta|mut) (?:jag|vi|hon|han|min|mina|ma|mie|maa|mun|minun) )\w+ ){0,4}"
_GAP_AND_COMMA = r"(?:[\w,]+ ){0,4}"
_MEMBER = r"jasen\w{0,4}|jaseneks\w"
_AM = r"(?:olen|oon|olin|ollaan|ollut|oo|ole|jag ar|ar jag just nu|ar|varit|har varit)"
_KASSA = r"(?:a kassa\w{0,4}|\w{0,20}kassa(?:n|ssa|an|sta|a|ni|nkin)?|ytk\w{0,4}(?: : n)?|ammattilii\w{0,6}|liito\w{0,3}|liittoon|facket|fackforbundet)"


@dataclass(frozen=True)
class Rule:
    """`value` when the pattern holds, `denied` when a negation stands before it (None: nothing is told)."""

    name: str
    value: object
    pattern: "re.Pattern[str]"
    weight: int = 1
    denied: object = None
    past_counts: bool = False


def _rule(
    name: str, value: object, words: str, weight: int = 1, denied: object = None, past: bool = False
) -> Rule:
    return Rule(name, value, re.compile(rf" (?:{words}) "), weight, denied, past)


_PART = (
    r"osittain|osittaise\w{0,6}|osaksi|osa aikai\w{0,8}|osa aika\w{0,12}|puolittain|puoli ?paiva\w{0,8}|lyhennet\w{0,6}|lyhenne\w{0,8}|lyhyem\w{0,6}"
    r"|\d (?:paivaa|pv|pva|paivan|tuntia|dagar|timmar) (?:viikossa|viikos|i veckan|per vecka)|(?:10|20|30|40|50|60|70|80|90) (?:%|pros\w{0,14}|procent\w{0,4})|\d (?:dar|dagar|da|timmar|h) i veckan|\w{0,5}prosenttise\w{1,5}"
    r"|delvis|delvist|pa deltid|deltid\w{0,15}|forkorta\w{0,3}|pa halvtid|nedkorta\w{0,2}|kortare|joka toinen viikko|varannan vecka|en dag i veckan|yhden paivan viikossa|till halften|\d veck\w{1,3} av \d"
)
_LAID_OFF = (
    r"(?:osa aika)?(?:osa aika |kokoaika)?lomautettu(?:na|ina)?|lomautettiin|lomautetuksi|lomautuksella|lomautuksessa|lomikselle|lomiksella"
    r"|(?:del|hel|hal)?(?:tids)?permittera(?:d|t|de|des|ts)|(?:pa|under) permittering|lomautus (?:alkoi|alko|tuli|jatkuu|kestaa|kesta|osittain|paalla)|lomautuksen alla|lomautti (?:minut|mut|meidat)|lomauttivat|(?:mulla|minulla) on lomautus|lomautusilmoitus tuli|pa permis|permitteringen (?:borjade|pagar|fortsatter)"
)
_TELLS_ONE = r"\d\d (?:v|vee|vuotias|vuotta|ar)|\w{2,20}lainen|[,.]"
"""What stands before a word for oneself that has no verb: an age, where one is from, a comma."""
_JOB = r"(?:toissa|tyossa|duunissa|hommissa|tyoelamassa|\w{0,20}tyossa|tyosuhteessa|virassa|palkkatoissa|paivatoissa)"

STATUS = (
    _rule("status", "unemployed", r"(?:\w{0,18}tyoton|tyottomana|tyottomaks|\w{0,10}arbetslos|jobblos)"),
    _rule(
        "status",
        "unemployed",
        rf"(?:jain|jaanyt|jaany|joutunut|jouduin) {_GAP}tyottomaks\w?|tyottomaksi? (?:\w+ ){{0,1}}(?:jain|jaanyt|jouduin)|blev {_GAP}(?:arbetslos|av med jobbet)",
    ),
    _rule(
        "status",
        "unemployed",
        r"(?:ilman|vailla) (?:toita|tyota|duunia|tyopaikkaa|hommia)|utan (?:jobb|arbete)",
    ),
    _rule(
        "status",
        "unemployed",
        rf"(?:en|ei|eika|enka|mulla ei) (?:(?:oo|ole|kay|nyt|tee|enaa|mulla|minulla|mitaan|ollenkaan) ){{0,4}}(?:toissa|toita|tyota|duunissa|duunia|tyopaikkaa|hommia|tyossa)"
        rf"|(?:jobbar|arbetar) (?:inte|ej|int)|(?:har|hittar) (?:inget|inte nagot|int nagot|ingen|inte|int) {_GAP}(?:jobb|arbete|anstallning)|(?:fick|fatt) sparken|nu (?:ingen|inget) (?:jobb|arbete)|\w{{0,8}}jobb slut|(?:sain|sai|saanut) (?:potkut|kenkaa|fudut|lopputilin)",
        2,
    ),
    _rule(
        "status",
        "unemployed",
        r"(?:tyot|tyo|duuni|duunit|tyosuhde|tyosuhteeni|maaraaikaisuus|sopimus|tyosopimus|pesti) (?:\w+ ){0,2}(?:loppui|loppuivat|paattyi|paattyivat)",
    ),
    _rule(
        "status",
        "unemployed",
        r"(?:jobbet|arbetet|anstallningen|kontraktet|vikariatet) (?:\w+ ){0,2}(?:tog slut|slutade|upphorde|gick ut)",
    ),
    _rule("status", "laid_off_full", _LAID_OFF, 3),
    _rule(
        "status",
        "laid_off_reduced",
        rf"(?:{_LAID_OFF}) {_GAP}(?:{_PART})|(?:{_PART}) {_GAP_AND_COMMA}(?:{_LAID_OFF}|lomautus)|deltidspermittera\w{{1,3}}|osa aikalomaut\w{{0,8}}|lyhennety\w{{1,4}} tyoaja\w{{1,4}}|lyhennetty\w{{0,3}} tyoaika\w{{0,3}}|lyhennettya tyoviikkoa|forkortad arbets(?:tid|vecka)|(?:jobbar|arbetar|gar pa) kortvecka|lomaut\w+ (?:[\w,.]+ ){{0,4}}viikossa (?:\w+ ){{0,3}}\d paivaa|tyoaika\w{{0,3}} (?:\w+ ){{0,2}}lyhennettiin (?:\w+ ){{0,1}}lomautuksella|lyhennetyl\w{{2,4}} (?:tyo)?viikol\w{{1,3}}",
        4,
    ),
    _rule(
        "status",
        "employed",
        rf"(?:olen|oon|ollaan|kayn|oo|ole) {_GAP}{_JOB}|tyoskentelen|(?:teen|painan) {_GAP}(?:toita|duunia|keikkaa|keikkatoita)|(?:minulla|mulla|mul) on {_GAP}(?:tyopaikka|toita|duuni|tyo|vakkari)",
    ),
    _rule(
        "status",
        "employed",
        rf"{_JOB} (?:\w+ ){{0,2}}(?:oon|olen|kayn|ollaan|viela|viel|edelleen)|(?:viela|viel|edelleen|nyt) {_JOB}|{_JOB} nyt|teen (?:\w+ ){{0,2}}tyota (?:taysipaivaisesti|kokopaivaisesti|kokoaikaisesti)|(?<= vaan ){_JOB}|teen (?:\w+ ){{0,2}}\d{{1,2}} (?:tuntia|tuntii|h) (?:\w+ )?(?:viikossa|viikos|vko|vk)",
    ),
    _rule(
        "status",
        "employed",
        r"jobbar (?:\w+ ){0,1}\d{1,2} (?:h|timmar|tim|procent|%)|(?:pendlar|gar|aker) (?:\w+ ){0,2}(?:till|pa) (?:mitt )?(?:jobbet|jobb|arbetet)|(?:jobb|arbete) har jag|jobbar jag|arbetar jag|jag (?:har )?(?:ett )?(?:fast |deltids)?(?:jobb|vikariat) (?:nu|annu|till)",
    ),
    _rule(
        "status",
        "employed",
        rf"jag (?:jobbar|arbetar)|(?:jobbar|arbetar) (?:pa|som|hos|i|heltid|deltid|nu|halvtid|fortfarande|annu|dar (?:annu|fortfarande))|(?:har|fatt) (?:ett |nytt |annu |redan )?(?:jobb|arbete|fast jobb|fast anstallning)|(?<=^ )anstalld (?:pa|hos|i|vid|som)|(?:ar|fast) {_GAP}(?:anstalld|i jobb|i arbete|pa jobb)",
    ),
    _rule(
        "status",
        "under_4h",
        r"(?:alle|korkeintaan|vain) (?:4|3|2) (?:tuntia|tunnin|tuntii|h|t) (?:\w+ ){0,3}(?:viikossa|viikos|vko\w{0,3}|vk)|(?:under|mindre an|hogst) (?:4|3|2) (?:timmar|timma|h|tim) (?:\w+ ){0,3}(?:i veckan|per vecka)",
        5,
    ),
    _rule(
        "status",
        "under_4h",
        r"(?:toita|toissa|tyota|tyo|tyoni|duunia|duunissa|jobbar|arbetar|jobb|arbete|keikkaa) (?:\w+ ){0,3}[123] (?:tuntia|tunti|h|t|timmar|timme|tim) (?:viikossa|viikos|i veckan|per vecka)",
        5,
    ),
    _rule(
        "status",
        "under_4h",
        r"[123] (?:tuntia|tunti|h|t|timmar|timme|tim) (?:viikossa|viikos|i veckan|per vecka)",
        1,
    ),
    _rule(
        "status",
        "under_4h",
        r"[123] (?:tuntia|tunti|h|timmar|timme|tim) (?:viikossa|viikos|i veckan|per vecka) (?:\w+ ){0,2}(?:toita|toissa|tyota|duunia)",
        5,
    ),
    _rule(
        "status",
        "subsidised",
        rf"(?:olen|oon|toissa|tyossa|teen|ole|oo|tyoskentelen|toita|minulla on|sain) {_GAP}palkkatu(?:ella|ki\w{{0,12}}|etu\w{{0,5}}|keen)|palkkatuella {_GAP}(?:\w{{0,14}}hommissa|\w{{0,14}}toissa|tyossa|duunissa|olen|oon|palkattuna|tyoskentelen)|palkkatuki ?(?:tyossa|hommissa|paikassa|duunissa)|palkkatukityossa|palkkatukitoissa|palkkatuetussa tyossa",
        6,
    ),
    _rule(
        "status",
        "subsidised",
        rf"(?:jag ar|ar pa|jobbar|arbetar|anstalld|jag har|jobb|arbete) {_GAP}(?:lonesubvention\w{{0,6}}|lonestod\w{{0,4}})|lonesubventionera\w{{1,2}} (?:arbete|jobb)",
        6,
    ),
    _rule(
        "status",
        "startup_grant",
        rf"(?:olen|oon|saan|yrittaja|yrittajana|alkanut|minulla on|mulla on|aloitin) {_GAP}starttiraha\w{{0,12}}|starttirahaa (?:saan|nostan|tulee)|(?:sain|myonnettiin) starttirahan?|starttiraha (?:pyorii|juoksee|on menossa|mulla)|starttirahalla|starttirahayrittaja\w{{0,3}}",
        6,
    ),
    _rule(
        "status",
        "startup_grant",
        rf"(?:jag far|(?:far|har)(?! (?:jag|man|vi|en|hon|han|de|ni) )|nu (?:far|har) jag|jag har|jag lyfter|lyfter|foretagare|jag beviljades|startat) {_GAP}startpeng\w{{0,3}}|startpeng\w{{0,3}} (?:har|far|lyfter) jag|med startpeng\w{{0,3}}",
        6,
    ),
    _rule(
        "status",
        "in_service",
        rf"(?:olen|oon|kayn|osallistun|aloitin|alkoi|oo|ole) {_GAP}(?:tyokokeilu\w{{1,5}}|tyovoimakoulutu\w{{2,6}}|\w{{0,8}}valmennukse\w{{1,4}}|tyotoiminna\w{{1,4}}|kotoutumiskoulutu\w{{2,6}}|kotokoulutu\w{{2,6}}|tyopaja\w{{1,4}}|tyollistymista edistava\w{{1,3}} palvelu\w{{1,4}}|tyollisyyspalvelussa|rekrykoulutuksessa|tyokkarin kurssilla)|tyokokeilu (?:on |nyt )?(?:menossa|alkoi|kesken|jatkuu)"
        r"|(?:tyokokeilussa|tyovoimakoulutuksessa|\w{0,12}valmennuksessa|kotokoulutuksessa|kotoutumiskoulutuksessa|tyotoiminnassa|tyopajalla|tyopajassa|kuntouttavassa) (?:\w+ ){0,2}(?:oon|olen|kayn|ollaan|nyt|parhaillaan)",
        6,
    ),
    _rule(
        "status",
        "in_service",
        rf"(?:ar(?! det)|deltar|gar|borjade|jag) {_GAP}(?:arbetsprovning\w{{0,2}}|arbetskraftsutbildning\w{{0,2}}|jobbcoachning\w{{0,2}}|jobbtraning|traning|(?:rehabiliterande )?arbetsverksamhet\w{{0,2}}|(?!motions|styrke)\w{{0,16}}traning\w{{0,2}}|\w{{0,10}}coachning\w{{0,2}}|\w{{0,10}}verkstad\w{{0,2}}|integrations(?:utbildning|kurs|kursen)\w{{0,2}}|arbetsprovar|sysselsattningsframjande service)",
        6,
    ),
)

ENDING = re.compile(
    r" (?:(?:tyo|tyot|tyoni|duuni|duunit|duunini|\w{0,12}suhde|tyosuhteeni|\w{0,12}sopimus|\w{0,12}sopimukseni|pesti|pestini|\w{0,3}maaraaikai\w{0,8}|hommat|tyopaikka|palkkatuki\w{0,6}|sijaisuus|sijaisuuteni)"
    r" (?:\w+ ){0,4}(?:loppuu|loppuvat|loppumassa|paattyy|paattyvat|lakkaa)"
    r"|(?:loppuu|paattyy) (?:\w+ ){0,2}(?:tyot|tyo|duuni|duunit|hommat|tyosuhde)"
    r"|(?:\w{0,8}jobb\w{0,3}|arbete\w{0,3}|anstallning\w{0,3}|\w{0,10}kontrakt\w{0,3}|\w{0,8}avtal\w{0,3}|vikariat\w{0,3}|visstid\w{0,12})"
    r" (?:\w+ ){0,3}(?:tar slut|slutar|upphor|loper ut|gar ut|avslutas)"
    r"|viimeinen tyopaiva\w{0,3}|sista (?:arbets ?)?dag\w{0,3}|(?:jaan|jaamassa|joudun) (?:\w+ ){0,5}tyottomaks\w{0,2}|tyottomaksi (?:\w+ ){0,5}(?:jaan|jaamassa)"
    r"|blir (?:\w+ ){0,5}(?:arbetslos|uppsagd|utan jobb|permitterad)|(?:minut |mut )?lomautetaan|permitteras|irtisanomisaja\w{1,4}|irtisanomisaika\w{0,3}|viimeinen paiva\w{0,3}|uppsagningstid\w{0,2}) "
)
IF = re.compile(r" (?:jos|om jag|ifall|mikali) ")
PAST = re.compile(
    r" (?:olin|oli|var|jobbade|aiemmin|aikaisemmin|ennen|tidigare|forr|forut|entinen|viime vuonna|forra aret|ollut (?:\w+ ){0,3}vuotta|ollut) "
)

BENEFITS = (
    _rule("earnings_related", False, r"(?:ei|eika|ilman) kassa(?:a|ssa)", 1, False),
    _rule(
        "earnings_related",
        True,
        rf"{_AM} {_GAP}{_KASSA}|kuulun {_GAP}{_KASSA}|kuulu {_GAP}{_KASSA}|kassan jasen|liityin {_GAP}{_KASSA}|maksan {_GAP}(?:kassaan|kassalle|{_KASSA})|kassan jasenyys|{_KASSA} (?:olen |oon |kylla )?(?:{_MEMBER})|{_KASSA} (?:[\w,]+ ){{0,8}}?(?:olen|oon) (?:{_MEMBER})|{_KASSA} (?:kylla )?(?:oon|olen|kuulun|maksan)|{_KASSA} (?:\w+ ){{0,1}}kuulun",
        1,
        False,
    ),
    _rule(
        "earnings_related",
        True,
        rf"(?:medlem|med) (?:\w+ ){{0,3}}(?:i|vid|av) (?:\w+ ){{0,3}}{_KASSA}|hor (?:\w+ ){{0,2}}till {_GAP}{_KASSA}|kassamedlem|tillhor {_GAP}{_KASSA}|betalar {_GAP}till kassan|(?:har|har ingen|ingen|har inte) (?:a )?kassa|nagon (?:a )?kassa|{_KASSA} (?:\w+ ){{0,1}}(?:ar jag|jag ar) (?:\w+ ){{0,1}}(?:medlem|med)|{_KASSA} jag (?:hor till|betalar)",
        1,
        False,
    ),
    _rule(
        "earnings_related",
        True,
        r"tyossaoloehto\w{0,4} (?:on )?(?:\w+ ){0,2}(?:taynna|taysi|tayttyy|tayttynyt|ok|koossa)|(?:uppfyller|uppfyllt|fyller|uppfylls) (?:\w+ ){0,2}arbetsvillkor\w{0,3}|arbetsvillkor\w{0,3} (?:ar )?(?:uppfyllt|fyllt|uppfylls)|taytan (?:\w+ ){0,2}tyossaoloehdo\w{0,4}",
        2,
        False,
    ),
    _rule(
        "earnings_related",
        False,
        r"tyossaoloehto\w{0,4} ei (?:\w+ ){0,2}(?:tayty|tayttynyt|taynna|tays)|(?:ei|puuttuu) (?:\w+ ){0,3}tyossaoloehto\w{0,4}|(?:uppfyller|fyller) (?:inte|ej|int) (?:\w+ ){0,2}arbetsvillkor\w{0,3}|arbetsvillkor\w{0,3} (?:uppfylls|fylls|ar) (?:inte|ej|int)",
        3,
        False,
    ),
    _rule(
        "earnings_related",
        True,
        r"(?:saan|saa|nostan|nosta|oikeus|oikeutta|haen|maksaa|maksetaan|sain|elan|olen|oon) (?:\w+ ){0,4}(?:ansiosidon\w{0,10}|ansiopaivaraha\w{0,4}|ansioturva\w{0,4}|ansiosid)|ansiosidonnaisella|ansiopaivarahalla|kassa maksaa|kassasta (?:\w+ )?(?:rahaa|tukea|paivarahaa)|paivarahaa kassasta|kassan (?:paivaraha\w{0,3}|rahoilla|rahaa)",
        3,
        False,
    ),
    _rule(
        "earnings_related",
        True,
        r"(?:(?:far|har|lyfter|fatt)(?! jag)|ratt|ratt till) (?:\w+ ){0,4}(?:inkomstrelatera\w{0,3}|inkomstbundn\w{0,3}|fortjanstskydd\w{0,3})|(?:ersattning|pengar|dagpenning) (?:\w+ )?fran kassan|kassan betalar|fran min kassa|\d{2,3} dagar (?:pa|fran) kassan|pengar fran kassan|kassa(?:sta|lta) (?:saan|rahat)|kuulun \w+ : n \w*kassaan|jasenena \w{0,12}kassassa|ansiosidonnaista (?:saan|nostan)|(?:olen|oon|ja|nyt) (?:\w+ ){0,2}ansiosidonnaisella|inkomstrelaterad\w? (?:dagpenning )?(?:tar slut|fran ytk|fr ytk)|kassan ar (?:ytk|metall|industri\w{0,4}|byggnads|pro|super|jyty|erko)|(?:liiton|kassan|ammattiliiton) (?:rahoilla|rahalla|paivarahalla|rahat|paivarahoilla)",
        3,
        False,
    ),
    _rule(
        "earnings_related",
        False,
        r"ansiosid\w{0,10} (?:\w+ ){0,2}(?:loppui|paattyi|loppunut|loppu)|(?:\w{0,20}kassaan|kassassa) (?:en|ei) (?:kuulu|oo|ole)|(?<=kassan men )(?:inte|int|ej) jag|(?<=kassassa mut )(?:en mina|mina en|ma en|mie en)|(?<=kassassa mutta )(?:en mina|mina en|ma en|mie en)|(?:grunddagpenning\w{0,3}|arbetsmarknadsstod\w{0,3}) (?:som )?(?:jag|far|har) (?:jag|far|har)|(?:peruspaivarahaa|tyomarkkinatukea) (?:saan|nostan|maksetaan)|(?:peruspaivaraha\w{1,4}|tyomarkkinatu\w{2,5}) , jota saan|(?<=[,/] )(?:grunddagpenning|arbetsmarknadsstod|peruspaivaraha|tyomarkkinatuki)(?= [,/.])|(?:tipahdin|tipuin|putosin|pudonnut|tippunut) kela\w{0,4}|inkomstrelaterade (?:\w+ ){0,2}(?:tog slut|slut)",
        4,
    ),
    _rule(
        "earnings_related",
        False,
        r"(?:saan|nostan|olen|oon|elan|tulee|maksetaan|saanut|on|mulla|elelen) (?:\w+ ){0,4}(?:peruspaivaraha\w{0,3}|tyomarkkinatu\w{0,5}|tyomarkkinatuella|yleistu\w{0,5}|kelan (?:\w{0,12}tu(?:ki|kea|ella|illa|kia)|rahoilla|rahaa|rahalla|listoilla|paivaraha\w{0,3}|asiakas|tyottomyys\w{0,12})|tyottomyystukea kelasta|tukea kela(?:sta|lta)|rahaa kela(?:sta|lta))|kela maksaa|(?:peruspaivarahalla|tyomarkkinatuella|yleistuella|kelan tuella|kelan tukea|kelan rahoilla)",
        4,
    ),
    _rule(
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

PERSON = (
    _rule("immigrant", True, r"(?:tulin|muutin) tanne \w{3,20}(?:sta|lta)|(?:muutin|muutimme|muuttanut|muuttanu|tulin|tullut|tullu|saavuin|pakenin|paennut) (?:\w+ ){0,4}(?:suomeen|pakoon|pakolaisena|turvaan)|suomeen (?:\w+ ){0,3}(?:muutin|muuttanut|tulin)", 2, False, True),
    _rule("immigrant", True, r"(?:flyttade|flyttat|kom|kommit|komma|invandrade|kommer|flydde|flytt) (?:\w+ ){0,5}(?:till )?finland|flytta till finland (?:fran|19\d\d|20\d\d)|(?:kom|flyttade|flydde) (?:\w+ ){0,2}hit fran|flyttade hit|(?:kom|kommit) (?:hit )?som \w{0,6}flykting|flydde hit", 2, False, True),
    _rule("immigrant", True, rf"(?:jag ar|jag e|(?<=^ )kom|jag kom|kommer|familj) fran (?:{COUNTRY})|(?:tulin|tulla|kotoisin|olen kotoisin|tullut|muutin) (?:{FROM_COUNTRY})|(?:{FROM_COUNTRY}) (?:muutin|tulin)", 2, False, True),
    _rule("immigrant", True, rf"{_AM} {_GAP}(?:maahanmuuttaj\w{{1,4}}|maahanmuuttajataustainen|ulkomaalainen|\w{{0,8}}pakolainen|turvapaikanhakija|asylsokande|\w{{0,8}}flykting|mamu|invandrare|flykting|utlanning)|maahanmuuttaja(?:na)?|invandrare|(?<=, )(?:pakolainen|flykting)(?= [,.])|sotaa paennut", 2, False),
    _rule("immigrant", True, r"(?:minulla|mulla|jag) (?:on|har) (?:\w+ ){0,3}(?:oleskelulupa|uppehallstillstand)", 1),
    _rule("immigrant", False, r"(?:olen|oon) (?:\w+ ){0,2}(?:syntynyt|syntyperainen) (?:suomessa|suomalainen)|synnyin suomessa|fodd i finland|(?:olen|oon) (?:\w+ ){0,2}kantasuomalainen", 1),
    _rule("temporary_protection", True, r"tilapai\w{1,6} suojelu\w{0,5}|tillfalli\w{1,3} skydd\w{0,2}", 1, False),
    _rule("has_home_municipality", False, r"(?:ei|eika|ilman|vailla) (?:\w+ ){0,4}kotikunta\w{0,3}|kotikuntaa (?:\w+ ){0,3}ei|(?:ingen|inte|int|utan|ej|saknar) (?:\w+ ){0,3}hemkommun|hemkommun (?:saknas|har jag inte)", 2, False),
    _rule("has_home_municipality", True, r"kotikuntani on|(?:minulla|mulla) on kotikunta|min hemkommun ar|jag har (?:en )?hemkommun|kotikunta (?:on )?suomessa", 1),
    _rule("was_trial_customer", True, r"(?:olen|olin|oon|ollut|ole|oo) (?:\w+ ){0,4}(?:kunta)?kokeilu(?:n|ssa|un|kunnan) ?(?:asiak\w{0,5})?|jag (?:ar|var|har varit) (?:\w+ ){0,4}(?:kommun)?forsok\w{0,4}|(?:inte|varit) (?:\w+ ){0,2}(?:kund|med) (?:\w+ ){0,2}(?:kommun)?forsok\w{0,4}", 1, False, True),
    _rule("situation", "studying", rf"opiskelen|(?<=^ )(?:\w{{0,18}}opiskelija|studerande|student)(?= [,.]| $)|(?:{_TELLS_ONE}) (?:\w{{0,18}}opiskelija|lukiolainen|abi|studerande)(?= [,.]| $)|(?:\w{{0,18}}opiskelija|lukiolainen) (?:olen|oon|taalla|tassa)|(?<=^ )\w{{3,20}}lainen \w{{0,18}}opiskelija|lais\w{{2,4}} opiskelijana|asuva \w{{0,18}}opiskelija|{_AM} {_GAP}(?:\w{{0,18}}opiskelija|lukiolainen|opiskelemassa|paatoiminen opiskelija|lukiossa|ammattikoulussa|student|studerande)|kayn (?:\w+ )?(?:koulua|lukiota|amista|ammattikoulua)|amiksessa|(?<! som )gar (?:i|pa) (?:skola\w{{0,2}}|gymnasiet|yrkesskola\w?|yrkeshogskola\w?|folkhogskola\w?)|(?<=^ )(?:studerar|pluggar) (?:i|vid|pa)|laser till (?!jobb|arbete)\w{4,}|(?:jag|ja) (?:studerar|pluggar|gar i skola\w{{0,2}})|studerar (?:pa|till|vid|heltid|nu|annu|fortfarande)"),
    _rule("situation", "entrepreneur", rf"(?<=^ )(?:\w{{0,12}}yrittaja|foretagare)(?= [,.]| $)|(?:{_TELLS_ONE}) \w{{0,12}}yrittaja(?= [,.]| $)|(?<=, )\w{{0,12}}foretagare(?= [,.])|\w{{0,12}}yrittaja (?:olen|oon|tassa|taalla)|lais\w{{2,4}} yrittajana|yksityisyrittajana ollut|(?<=^ )\w{{3,20}}lainen \w{{0,12}}yrittaja|oma firma (?:on|pyorii|toimii)|har eget (?:\w{{0,8}}foretag|bageri|cafe|kafe)|(?<=, )latt ?foretagare(?= [,.])|(?:har|driver) (?:en )?(?:egen )?(?:liten )?(?:firma|f firma)|som har f firma|yrittajana (?:kysyn|toimin|olen|oon|viela)|egen firma (?:sedan|sen)|{_AM} {_GAP}(?:\w{{0,12}}yrittaja|\w{{0,8}}foretagare|egenforetagare|lattforetagare)|(?:minulla|mulla) on {_GAP}(?:yritys|firma|toiminimi|tmi)|(?:har|driver) (?:eget|ett|egen|ett eget|en|en egen|ett litet|en liten) (?:\w{{0,8}}foretag|firma)|pyoritan {_GAP}(?:firmaa|yritysta)"),
    _rule("situation", "ill", rf"{_AM} {_GAP}(?:sairauslomalla|sairaslomalla|saikulla|sairaana|sairas|kipea|kipeena|sjukskriven|sjukledig|sjuk)|sjukskriven|(?<=^ )sjukledig|sairauslomalla|sairaslomalla|saikulla|sairaslomalainen|sairauslomaa on takana|pa sjukledighet|sairauspaivarahalla|sairaspaivarahalla|(?:jag far|far(?! (?:jag|man|vi|en|hon|han|de|ni) )|lyfter) (?:\w+ ){{0,2}}sjukdagpenning"),
    _rule("situation", "retired", rf"(?<=^ )(?:\w{{0,20}}elakelainen|pensionar)(?= [,.]| $)|(?:{_TELLS_ONE}) \w{{0,20}}elakelainen(?= [,.]| $)|\w{{0,20}}(?:elakelainen|elakkeella) (?:olen|oon|tassa|taalla)|(?<=^ )\w{{3,20}}bo , pensionerad|asuva elakelainen|(?<=^ )elakkeella jo|(?<=^ )pensionar fran|(?<=, )pensionar(?= [\d,.])|elakkeelle jain|olen , elakkeella(?= [,.])|jain {_GAP}\w{{0,20}}elakkeelle|ar (?:pa|i) \w{{0,14}}pension|{_AM} {_GAP}(?:\w{{0,20}}elakkeella|\w{{0,20}}elakelainen|pensionar|pensionerad|i pension|sjukpensionar)|(?:gatt|gick) i \w{{0,14}}pension|jain elakkeelle"),
    _rule("situation", "on_leave", rf"{_AM} {_GAP}(?:vanhempainvapaalla|hoitovapaalla|aitiyslomalla|aitiysvapaalla|isyysvapaalla|opintovapaalla|vuorotteluvapaalla|perhevapaalla|virkavapaalla|(?:foraldra|moderskaps|mamma|pappa|vard|studie|alternerings|tjanst|familje)ledig\w{{0,2}})|(?:foraldra|moderskaps|mamma|pappa|vard|studie|alternerings|tjanst)ledig\w{{0,4}}|hoitovapaalla|vanhempainvapaalla|opintovapaalla|isyysvapaalla|aitiysvapaalla|aitiyslomalla|perhevapaalla|vuorotteluvapaalla"),
)  # fmt: skip

DISMISSED = re.compile(
    r" (?:irtisanottiin|irtisanottu\w{0,3}|irtisanoi (?:minut|mut)|sanottiin (?:\w+ ){0,2}irti|sanottu irti|(?:sanoi|sano) (?:minut|mut|mun|meidat) irti|(?:sain|sai|saanut|saanu|saatu|tuli) (?:potkut|potkuja|kenkaa|fudut|lopputilin|monoa)"
    r"|irtisanomis(?:en|ilmoituksen|paperit) (?:sain|tuli)|(?:sain|tuli) irtisanomis(?:en|ilmoitus|ilmoituksen|paperit)|kenkaa (?:tuli|sain)|(?:antoi|tuli) lopputilin?|irtisanomispaperi(?:t|ni)? tuli|(?:pani|laittoi|heitti) (?:meidat|mut|minut) pihalle|(?:fick|fatt) (?:kicken|uppsagning\w{0,6}|lamna jobbet)|blev sparkad|sparkades|potkut (?:tuli|sain|tulivat)|(?:minut|mut) (?:potkittiin|erotettiin|pistettiin) (?:pois|ulos|pihalle)"
    r"|uppsagd|uppsagda|sades upp|sagts upp|sagd upp|fick sparken|fick foten|fatt sparken|blev avskedad|avskedades|(?:sa|sade|sagt|sagde) upp (?:mig|mej|oss)) "
)
RESIGNED = re.compile(
    r" (?:irtisanouduin|irtisanoutunut|irtisanouduttiin|(?:sanoin|sanonut) (?:itseni|ite itteni|itteni) irti|(?:sanoin|sanonut) (?:\w+ ){0,2}(?:itse|ite) irti|(?:lahdin|lahin|lopetin|erosin) (?:itse|ite|omasta halusta|omasta aloitteesta|vapaaehtoisesti)|(?:ite|itse) (?:lahdin|lahin|lopetin|erosin)|av egen vilja|otin (?:loparit|lopputilin)"
    r"|jag (?:\w+ ){0,2}(?:sa|sade|sagt) (?:sjalv )?upp (?:mig|mej)|jag som (?:sa|sade) upp (?:mig|mej)|(?:sa|sade|sagt) upp (?:mig|mej) (?:sjalv|frivilligt)|(?:sa|sade|sagt) sjalv upp (?:mig|mej)|(?<=^ )(?:sa|sade) upp (?:mig|mej)|(?<=[.,] )(?:har )?(?:sa|sade|sagt) upp (?:mig|mej)|sanouduin (?:\w+ )?irti|(?:otin|ottanut|otettu) loparit|slutade sjalv|slutat sjalv|sjalv slutat) "
)
"""One who left by their own will was not dismissed."""
NOT_DISMISSED = re.compile(
    r" (?:ei|en|et|inte|int|ej|ingen|ikke) (?:(?:oo|ole|ollut|ollu|mua|minua|mut|ar|jag|blev|blivit|har|nog|ju|siis|suinkaan|kuitenkaan|vain) ){0,3}$"
)
PRODUCTION = re.compile(
    r" (?:tuotannolli\w{1,5}|tuta|taloudelli\w{1,5}|produktion\w{0,12}|produktionsorsak\w{0,4}|ekonomisk\w{0,3}|yt \w{1,14}|yteissa) "
)
PERSONAL = re.compile(
    r" (?:henkilosta johtuv\w{0,5}|henkiloon liittyv\w{0,5}|omasta syysta|personrelaterad\w{0,2}|personliga (?:skal|orsaker)|egna orsaker) "
)
SERVED_YEARS = re.compile(
    r" (\d{1,2}) (?:vuoden|v|vuotta) (?:\w+ ){0,3}(?:jalkeen|tyosuhteen|toissa|palvelu\w{0,6}|samassa|samalla|samas|tyota|olin|ollut|talossa|tyosken\w{0,12}) "
    r"| (?:efter|arbetat|jobbat|jobbade) (?:\w+ ){0,3}?(\d{1,2}) (?:ars?) | (?:olin|ollut|tyoskentelin|tyoskennellyt|kerkesin) (?:\w+ ){0,3}?(\d{1,2}) (?:vuotta|v) | (\d{1,2}) ars? (?:\w+ ){0,2}(?:hos|anstallning|tjanst|i samma|arbete|jobb) "
)
