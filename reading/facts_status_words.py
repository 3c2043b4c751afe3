"""The ways of telling one's place in working life: without work, laid off, at work, in a service; one row each."""

from reading.facts_rules import GAP, GAP_AND_COMMA, rule

_PART = (
    r"osittain|osittaise\w{0,6}|osaksi|osa aikai\w{0,8}|osa aika\w{0,12}|puolittain|puoli ?paiva\w{0,8}|lyhennet\w{0,6}|lyhenne\w{0,8}|lyhyem\w{0,6}"
    r"|\d (?:paivaa|pv|pva|paivan|tuntia|dagar|timmar) (?:viikossa|viikos|i veckan|per vecka)|(?:10|20|30|40|50|60|70|80|90) (?:%|pros\w{0,14}|procent\w{0,4})|\d (?:dar|dagar|da|timmar|h) i veckan|\w{0,5}prosenttise\w{1,5}"
    r"|delvis|delvist|pa deltid|deltid\w{0,15}|forkorta\w{0,3}|pa halvtid|nedkorta\w{0,2}|kortare|joka toinen viikko|varannan vecka|en dag i veckan|yhden paivan viikossa|till halften|\d veck\w{1,3} av \d"
)
_LAID_OFF = (
    r"(?:osa aika)?(?:osa aika |kokoaika)?lomautettu(?:na|ina)?|lomautettiin|lomautetuksi|lomautuksella|lomautuksessa|lomikselle|lomiksella"
    r"|(?:del|hel|hal)?(?:tids)?permittera(?:d|t|de|des|ts)|(?:pa|under) permittering|lomautus (?:alkoi|alko|tuli|jatkuu|kestaa|kesta|osittain|paalla)|lomautuksen alla|lomautti (?:minut|mut|meidat)|lomauttivat|(?:mulla|minulla) on lomautus|lomautusilmoitus tuli|pa permis|permitteringen (?:borjade|pagar|fortsatter)"
)
_JOB = r"(?:toissa|tyossa|duunissa|hommissa|tyoelamassa|\w{0,20}tyossa|tyosuhteessa|virassa|palkkatoissa|paivatoissa)"

STATUS = (
    rule("status", "unemployed", r"(?:\w{0,18}tyoton|tyottomana|tyottomaks|\w{0,10}arbetslos|jobblos)"),
    rule(
        "status",
        "unemployed",
        rf"(?:jain|jaanyt|jaany|joutunut|jouduin) {GAP}tyottomaks\w?|tyottomaksi? (?:\w+ ){{0,1}}(?:jain|jaanyt|jouduin)|blev {GAP}(?:arbetslos|av med jobbet)",
    ),
    rule(
        "status",
        "unemployed",
        r"(?:ilman|vailla) (?:toita|tyota|duunia|tyopaikkaa|hommia)|utan (?:jobb|arbete)",
    ),
    rule(
        "status",
        "unemployed",
        rf"(?:en|ei|eika|enka|mulla ei) (?:(?:oo|ole|kay|nyt|tee|enaa|mulla|minulla|mitaan|ollenkaan) ){{0,4}}(?:toissa|toita|tyota|duunissa|duunia|tyopaikkaa|hommia|tyossa)"
        rf"|(?:jobbar|arbetar) (?:inte|ej|int)|(?:har|hittar) (?:inget|inte nagot|int nagot|ingen|inte|int) {GAP}(?:jobb|arbete|anstallning)|(?:fick|fatt) sparken|nu (?:ingen|inget) (?:jobb|arbete)|\w{{0,8}}jobb slut|(?:sain|sai|saanut) (?:potkut|kenkaa|fudut|lopputilin)",
        2,
    ),
    rule(
        "status",
        "unemployed",
        r"(?:tyot|tyo|duuni|duunit|tyosuhde|tyosuhteeni|maaraaikaisuus|sopimus|tyosopimus|pesti) (?:\w+ ){0,2}(?:loppui|loppuivat|paattyi|paattyivat)",
    ),
    rule(
        "status",
        "unemployed",
        r"(?:jobbet|arbetet|anstallningen|kontraktet|vikariatet) (?:\w+ ){0,2}(?:tog slut|slutade|upphorde|gick ut)",
    ),
    rule("status", "laid_off_full", _LAID_OFF, 3),
    rule(
        "status",
        "laid_off_reduced",
        rf"(?:{_LAID_OFF}) {GAP}(?:{_PART})|(?:{_PART}) {GAP_AND_COMMA}(?:{_LAID_OFF}|lomautus)|deltidspermittera\w{{1,3}}|osa aikalomaut\w{{0,8}}|lyhennety\w{{1,4}} tyoaja\w{{1,4}}|lyhennetty\w{{0,3}} tyoaika\w{{0,3}}|lyhennettya tyoviikkoa|forkortad arbets(?:tid|vecka)|(?:jobbar|arbetar|gar pa) kortvecka|lomaut\w+ (?:[\w,.]+ ){{0,4}}viikossa (?:\w+ ){{0,3}}\d paivaa|tyoaika\w{{0,3}} (?:\w+ ){{0,2}}lyhennettiin (?:\w+ ){{0,1}}lomautuksella|lyhennetyl\w{{2,4}} (?:tyo)?viikol\w{{1,3}}",
        4,
    ),
    rule(
        "status",
        "employed",
        rf"(?:olen|oon|ollaan|kayn|oo|ole) {GAP}{_JOB}|tyoskentelen|(?:teen|painan) {GAP}(?:toita|duunia|keikkaa|keikkatoita)|(?:minulla|mulla|mul) on {GAP}(?:tyopaikka|toita|duuni|tyo|vakkari)",
    ),
    rule(
        "status",
        "employed",
        rf"{_JOB} (?:\w+ ){{0,2}}(?:oon|olen|kayn|ollaan|viela|viel|edelleen)|(?:viela|viel|edelleen|nyt) {_JOB}|{_JOB} nyt|teen (?:\w+ ){{0,2}}tyota (?:taysipaivaisesti|kokopaivaisesti|kokoaikaisesti)|(?<= vaan ){_JOB}|teen (?:\w+ ){{0,2}}\d{{1,2}} (?:tuntia|tuntii|h) (?:\w+ )?(?:viikossa|viikos|vko|vk)",
    ),
    rule(
        "status",
        "employed",
        r"jobbar (?:\w+ ){0,1}\d{1,2} (?:h|timmar|tim|procent|%)|(?:pendlar|gar|aker) (?:\w+ ){0,2}(?:till|pa) (?:mitt )?(?:jobbet|jobb|arbetet)|(?:jobb|arbete) har jag|jobbar jag|arbetar jag|jag (?:har )?(?:ett )?(?:fast |deltids)?(?:jobb|vikariat) (?:nu|annu|till)",
    ),
    rule(
        "status",
        "employed",
        rf"jag (?:jobbar|arbetar)|(?:jobbar|arbetar) (?:pa|som|hos|i|heltid|deltid|nu|halvtid|fortfarande|annu|dar (?:annu|fortfarande))|(?:har|fatt) (?:ett |nytt |annu |redan )?(?:jobb|arbete|fast jobb|fast anstallning)|(?<=^ )anstalld (?:pa|hos|i|vid|som)|(?:ar|fast) {GAP}(?:anstalld|i jobb|i arbete|pa jobb)",
    ),
    rule(
        "status",
        "under_4h",
        r"(?:alle|korkeintaan|vain) (?:4|3|2) (?:tuntia|tunnin|tuntii|h|t) (?:\w+ ){0,3}(?:viikossa|viikos|vko\w{0,3}|vk)|(?:under|mindre an|hogst) (?:4|3|2) (?:timmar|timma|h|tim) (?:\w+ ){0,3}(?:i veckan|per vecka)",
        5,
    ),
    rule(
        "status",
        "under_4h",
        r"(?:toita|toissa|tyota|tyo|tyoni|duunia|duunissa|jobbar|arbetar|jobb|arbete|keikkaa) (?:\w+ ){0,3}[123] (?:tuntia|tunti|h|t|timmar|timme|tim) (?:viikossa|viikos|i veckan|per vecka)",
        5,
    ),
    rule(
        "status",
        "under_4h",
        r"[123] (?:tuntia|tunti|h|t|timmar|timme|tim) (?:viikossa|viikos|i veckan|per vecka)",
        1,
    ),
    rule(
        "status",
        "under_4h",
        r"[123] (?:tuntia|tunti|h|timmar|timme|tim) (?:viikossa|viikos|i veckan|per vecka) (?:\w+ ){0,2}(?:toita|toissa|tyota|duunia)",
        5,
    ),
    rule(
        "status",
        "subsidised",
        rf"(?:olen|oon|toissa|tyossa|teen|ole|oo|tyoskentelen|toita|minulla on|sain) {GAP}palkkatu(?:ella|ki\w{{0,12}}|etu\w{{0,5}}|keen)|palkkatuella {GAP}(?:\w{{0,14}}hommissa|\w{{0,14}}toissa|tyossa|duunissa|olen|oon|palkattuna|tyoskentelen)|palkkatuki ?(?:tyossa|hommissa|paikassa|duunissa)|palkkatukityossa|palkkatukitoissa|palkkatuetussa tyossa",
        6,
    ),
    rule(
        "status",
        "subsidised",
        rf"(?:jag ar|ar pa|jobbar|arbetar|anstalld|jag har|jobb|arbete) {GAP}(?:lonesubvention\w{{0,6}}|lonestod\w{{0,4}})|lonesubventionera\w{{1,2}} (?:arbete|jobb)",
        6,
    ),
    rule(
        "status",
        "startup_grant",
        rf"(?:olen|oon|saan|yrittaja|yrittajana|alkanut|minulla on|mulla on|aloitin) {GAP}starttiraha\w{{0,12}}|starttirahaa (?:saan|nostan|tulee)|(?:sain|myonnettiin) starttirahan?|starttiraha (?:pyorii|juoksee|on menossa|mulla)|starttirahalla|starttirahayrittaja\w{{0,3}}",
        6,
    ),
    rule(
        "status",
        "startup_grant",
        rf"(?:jag far|(?:far|har)(?! (?:jag|man|vi|en|hon|han|de|ni) )|nu (?:far|har) jag|jag har|jag lyfter|lyfter|foretagare|jag beviljades|startat) {GAP}startpeng\w{{0,3}}|startpeng\w{{0,3}} (?:har|far|lyfter) jag|med startpeng\w{{0,3}}",
        6,
    ),
    rule(
        "status",
        "in_service",
        rf"(?:olen|oon|kayn|osallistun|aloitin|alkoi|oo|ole) {GAP}(?:tyokokeilu\w{{1,5}}|tyovoimakoulutu\w{{2,6}}|\w{{0,8}}valmennukse\w{{1,4}}|tyotoiminna\w{{1,4}}|kotoutumiskoulutu\w{{2,6}}|kotokoulutu\w{{2,6}}|tyopaja\w{{1,4}}|tyollistymista edistava\w{{1,3}} palvelu\w{{1,4}}|tyollisyyspalvelussa|rekrykoulutuksessa|tyokkarin kurssilla)|tyokokeilu (?:on |nyt )?(?:menossa|alkoi|kesken|jatkuu)"
        r"|(?:tyokokeilussa|tyovoimakoulutuksessa|\w{0,12}valmennuksessa|kotokoulutuksessa|kotoutumiskoulutuksessa|tyotoiminnassa|tyopajalla|tyopajassa|kuntouttavassa) (?:\w+ ){0,2}(?:oon|olen|kayn|ollaan|nyt|parhaillaan)",
        6,
    ),
    rule(
        "status",
        "in_service",
        rf"(?:ar(?! det)|deltar|gar|borjade|jag) {GAP}(?:arbetsprovning\w{{0,2}}|arbetskraftsutbildning\w{{0,2}}|jobbcoachning\w{{0,2}}|jobbtraning|traning|(?:rehabiliterande )?arbetsverksamhet\w{{0,2}}|(?!motions|styrke)\w{{0,16}}traning\w{{0,2}}|\w{{0,10}}coachning\w{{0,2}}|\w{{0,10}}verkstad\w{{0,2}}|integrations(?:utbildning|kurs|kursen)\w{{0,2}}|arbetsprovar|sysselsattningsframjande service)",
        6,
    ),
)
