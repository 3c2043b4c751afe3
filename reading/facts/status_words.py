"""The ways of telling one's place in working life: without work, laid off, at work, in a service; one row each."""

from reading.facts.rules import GAP, GAP_AND_COMMA, rule

_SHARE = r"(?:10|20|25|30|40|50|60|70|75|80|90) (?:%|pros\w{0,14}|procent\w{0,4})"
_PART = (
    r"osittain|osittainen|osittaise\w{0,6}|osaksi|osa aikai\w{0,8}|osa aikase\w{0,4}|osa aika\w{0,12}|\d (?:dgr|dagar|dar|h|t|pv|paivaa) / (?:vecka|v|vk|vko|viikko)|\d paivaiseksi viikoksi|puolittain|puoliksi|halvtid|puoli ?paiva\w{0,8}|lyhennet\w{0,6}|lyhenne\w{0,8}|lyhyem\w{0,6}"
    rf"|\d (?:paivaa|pv|pva|paivan|paivalle|paivana|paiva|tuntia|dagar|timmar) (?:viikossa|viikos|vko|vk|i veckan|per vecka)|{_SHARE}|\d (?:dar|dagar|da|dgr|dag|timmar|h) (?:i veckan|per vecka|i vecko)|\w{{0,5}}prosenttise\w{{1,5}}"
    r"|delvis|delvist|pa deltid|deltid\w{0,15}|forkorta\w{0,3}|pa halvtid|nedkorta\w{0,2}|kortare|joka toinen viikko|joka toinen paiva|joka (?:perjantai|maanantai)|varannan (?:vecka|dag)|varje (?:fredag|mandag|onsdag)|(?:mandag|tisdag|onsdag|torsdag)\w{0,2} (?:o|och|till|a|ti) (?:tisdag|onsdag|torsdag|fredag)\w{0,2}|(?:pa )?(?:mandagar|tisdagar|onsdagar|torsdagar|fredagar)|(?:(?:maanantai|tiistai|keskiviiko|torstai|perjantai)t|maanantaisin|tiistaisin|keskiviikkoisin|torstaisin|perjantaisin)|en dag i veckan|yhden paivan viikossa|yhtena paivana viikossa|paivan viikossa|till halften|puolet (?:tyo)?ajasta|puolta tyoaikaa|(?:pa )?halva (?:arbets)?tiden|(?:en|\d) veck\w{1,2} (?:i|per) manad\w{0,2}|viikon kuussa|viikko kuussa|(?:maanantai|tiistai|keskiviikko|torstai|perjantai)na viikossa|(?:mandag|tisdag|onsdag|torsdag|fredag)ar|\d veck\w{1,3} av \d|\w{3,7}paivaisella viikolla|\d paivaisella viikolla|\w{3,7}paivaista (?:tyo)?viikkoa|\w{3,6}dagarsvecka"
)
_LAID_OFF = (
    r"(?:osa aika)?(?:osa aika |kokoaika|tays)?lomautettu(?:na|ina|nakin)?|lomautettiin|lomautetuks|lomautetuksi|lomautuksella|lomautuksessa|lomikselle|lomiksella|lomiksel|lomilla toista"
    r"|(?<= e )permittera(?= )|(?<= ar )permittera(?= )|(?<=blev )permittera(?= )|(?<=blivi )permittera(?= )|(?<=vari )permittera(?= )"
    r"|(?:del|hel|hal)?(?:tids)?permitt?era(?:d|t|de(?! (?:halva|nagra|andra|dem|manga))|des|ts)|lomautettii|lomautus \w+ta (?:kuuta|kuukautta|viikkoa)|(?:pa|under) permittering|(?:\w{0,8}lomautus|lomautukseni) (?:on )?(?:alkoi|alko|tuli|jatkuu|kestaa|kesta|osittain|paalla|menossa|alkaa|voimassa|kaynnissa|kesken)|lomautuksen alla|lomautti (?:\w+ )?(?:minut|mut|meidat|meijat)|lomauttivat (?:minut|mut|meidat)|lomauttivat"
    r"|lomautti (?:koko|kaikki) (?!paitsi)\w+|lomauttaa (?:minut|mut|meidat)|lomautti \w+ \w+ , (?:minut|mut)\w{0,3}|lomautettun|(?:mulla|minulla) on lomautus|lomautusilmoitus tuli|lomautus(?:lappu|lappuni|paperit|kirje) (?:\w+ )?(?:tuli|tulivat|tuotiin|tippui|saatiin)|(?:sain|saatiin|tuli|annettiin) (?:\w+ )?lomautus(?:lapun|lappu|ilmoituksen|ilmoitus|paperit|kirjeen)|permitterings(?:besked|lapp|meddelande|brev)\w{0,3} (?:\w+ )?kom|(?:fick|fatt|kom) (?:\w+ )?permitterings(?:besked|lapp|meddelande|brev)\w{0,3}|pa permis|permis|lomautus (?:[\d.]+ ){0,4}alkaen|permittering fran|lomautuksen (?:takia|vuoksi)|permitteringen pagar|(?:permitteringen|min permittering) (?:\w+ )?(?:borjade|pagar|fortsatter|borjar)|permitterar (?:mig|mej|oss|alla)"
    r"|lomautti kaikki(?= [,.;]| $)|(?:pisti|pani|laittoi|laitto|pistettiin|pantiin|laitettiin|jouduin|joutunut|jain|jaatiin) (?:\w+ ){0,3}(?:lomautukselle|lomautetuks|lomautetuksi|lomikselle)"
    r"|(?:(?<=^ )|[,.;] )(?:(?!kan|kanske|ska|skall|far|maste|mast|vill|sku|skulle|kunde|att|om|hur|nar)\w+ ){1,3}permittera (?:mig|oss|alla)"
)
_FEWER_DAYS = r"(?:viikko(?:ni)? on (?:\w+ )?\d (?:paiva|pv)\w{0,2}|(?:teen|teemme|tehaan) (?:nyt |enaa |vaan |vain )?\d paivaa|(?:vecka|veckan) (?:ar|blir|blev) (?:\w+ )?\d da\w{1,3}|jobbar (?:bara |nu )?\d da\w{1,3})"

_WORK = r"(?:toissa|tyossa|toissakin|duunissa|duunis|toiss?|tyos|hommissa|hommis|tyoelamassa|\w{2,20}tyoss?a?|\w{2,20}toiss?a?|tyosuhteessa|virassa|palkkalistoilla|toimessa|leivissa)"
_TO_DO = r"(?:toita|toit|duunia|keikkaa|keikkoja|vuoroja|vuoroa|hommia|tunteja|\w{2,20}(?<!konti)(?:toita|tyota|keikkaa|vuoroa)|osa aikaista|osa aikasta|tayttapaivaa|taytta paivaa|tyota)"
_A_POST = r"(?:(?:\d )?osa aikaty(?:o|ota)|tyopaikka|toita|duuni|tyo|vakkari|vakipaikka|vakityo|paivatyo|\w{2,14}tyo|tyosuhde|(?:osa )?aikatyo|osa aikaduuni|vakituinen (?:tyo|paikka|tyopaikka|duuni|homma)|sijaisuus|nollasopimus|nollatuntisopimus|keikkaa|pesti|maaraaikainen)"
_A_HOW = r"(?:keikkalaise\w{1,3}|keikkatyontekija\w{1,3}|vuokratyontekija\w{1,3}|vuokratyolai\w{2,5}|sijaise\w{1,3}|osa aikaise\w{1,3}|maaraaikaise\w{1,3}|vakituise\w{1,3}|vakinaise\w{1,3}|nollatuntisopimukse\w{1,4}|nollasopimukse\w{1,4}|tuntityolaise\w{1,3}|tuntityontekija\w{1,3}|oppisopimukse\w{1,4})"
_JOB = r"(?:\w{0,12}jobb|arbete|\w{0,8}vikariat|anstallning|fast tjanst|tjanst pa|tjanst som|deltidstjanst)"
_OF_A_JOB = r"(?:tva |namligen |2 |3 |ett |en |nytt |annu |redan |fast |bra |fortfarande |ju |nu |bara |litet |eget |sen |sedan )"
_NO_JOB = r"(?:inget|ingen|inga|inte nagot|int nagot|int na|inte nat|int nat|inte|int)"

STATUS = (
    rule(
        "status",
        "laid_off_reduced",
        r"(?<=^ )(?:(?:na|nae|nej|fast|bara|men|alltsa|jag menar) ){0,3}forkortad (?:arbets)?vecka(?= $| [,.!]| menar| alltsa| bara)|(?<=^ )(?:(?:ei|eiku|eikun|vaan|siis|mut|mutta|vain) ){1,3}(?:\w+ )?lyhennet\w{1,4} (?:tyo)?viik\w{1,5}",
        8,
    ),
    rule(
        "status",
        "unemployed",
        r"(?:(?<!olisin )(?<!oisin )\w{0,18}tyoton|tyaton|tyotoin(?:na)?|tyotonna|tyottomannaki|tyottomin|tyottomii|tyotton|tyottomana(?! (?:ollessa|ollessaan|oleva|olevan|oleville|olo|olon|oleminen|olevat))|tyottomanakin|tyottomanna|(?<!^ far )(?<!^ kan )(?<!^ ska )(?<!utan att vara )\w{0,10}arbetslos|arbetlos|jobblos|arbetslos igen)",
    ),
    rule(
        "status",
        "unemployed",
        rf"(?:jain|jaanyt|jaany|joutunut|jouduin|jaatiin|tulin|tullut|tullu) {GAP}tyottomaks\w?|tyottomaksi? (?:\w+ ){{0,1}}(?:jain|jaanyt|jaatiin|jouduin|tulin)|blev {GAP}(?:arbetslos|av med jobbet)",
    ),
    rule(
        "status",
        "unemployed",
        r"(?:ilman|vailla) (?:\w+ )?(?:toita|tyota|duunia|tyopaikkaa|hommia|palkkatyota|vakityota)|utan (?:fast )?(?:jobb|arbete|anstallning)|star utan (?:jobb|arbete)|(?:saknar|sakna) (?:jobb|arbete)|(?:ollaan|olemme|jaatiin|oltiin|molemmat|vi ar|ar vi|bada) (?:\w+ ){0,3}(?:tyottomia|tyottomina|tyottomiks\w?|arbetslosa)",
    ),
    rule(
        "status",
        "unemployed",
        rf"(?:en|enka) (?:(?:oo|ole|kay|nyt|tee|enaa|ollenkaan) ){{1,4}}(?:toissa|duunissa|tyossa|toita|duunia|hommissa)"
        r"|(?:mulla|minulla|mul|mullakaan|itsella|itsellani) (?:\w+ ){0,2}?(?:ei|eika) (?:(?:oo|ole|ollut|ollu|nyt|enaa|mitaan|ollenkaan|viela|just) ){0,4}(?:toita|tyota|duunia|tyopaikkaa|hommia)"
        r"|[,.;] (?:nyt )?(?:ei|eika) (?:(?:oo|ole|nyt|enaa|mulla|minulla|mitaan|ollenkaan) ){0,4}(?:toita|tyota|duunia|tyopaikkaa|hommia)(?= [,.;!?]| $| eika )|(?:toita|tyota) ei (?:ole|oo) (?:viela |viel )?(?:loytynyt|loytyny)|[.;] ei (?:toita|tyota) nyt|nu (?:ar|e) (?:jag |ja )?utan(?= [,.!]| $)|annu (?:inge|inget|inga) jobb|ing[ae]t? jobb annu|arbeitslos"
        r"|(?:(?<=^ )|[,.;!] )(?:toita|tyota|duunia|hommia) ei (?:oo|ole) (?:ollut|ollu)(?! (?:tarjolla|haussa|auki))|(?:(?<=^ )|[,.;!] )(?:toita|tyota|duunia|hommia) ei (?:nyt )?(?:oo|ole)(?= [,.;!]| $)|(?<=^ )(?:ei|eika) (?:(?:oo|ole|ollut|ollu|enaa|mitaan) ){1,3}(?:toita|tyota|duunia|tyopaikkaa)(?! \w+(?:lla|ssa) )|(?:nyt |nytten )?(?:ei|eika) (?:oo |ole )?enaa (?:mitaan )?(?:toita|tyota|tyopaikkaa|duunia)"
        rf"|(?:jobbar|arbetar) (?:inte|ej|int)|(?:inget|ingen|inga) (?:jobb|arbete) har (?:jag|vi) (?:haft|fatt)|har {_NO_JOB} {GAP}(?:jobb|arbete|anstallning)(?! att)|(?:nu|sen|fortfarande|men|och|[,.;]) (?:annu )?(?:ingen|inget|inga|int na|int nat|inte nat) (?:fast )?(?:jobb|arbete)(?! att)",
        2,
        says_no=True,
    ),
    rule(
        "status",
        "unemployed",
        r"tyottomyy(?:teni|sjaksoni) (?:\w+ ){0,3}(?:alkoi|alko|kestanyt|jatkuu|jatkunut|kestaa|venyy|venynyt|pitkittyy|pitkittynyt)|(?:mun|minun|mulla|minulla) tyottomyys(?:jakso)?(?:ni)? (?:\w+ ){0,3}(?:alkoi|alko|kestanyt|jatkuu|jatkunut|kestaa)|tyottomyys(?:jakso)? (?:alkoi|alko|on (?:nyt |jo )?(?:kestanyt|jatkunut))|tyottomyytta (?:on )?(?:\w+ )?(?:takana|kestanyt|jatkunut)"
        r"|min arbetsloshet (?:\w+ ){0,3}(?:borjade|pagatt|varat|varar|pagar|fortsatter|fortsatt)|arbetslosheten (?:borjade|har (?:\w+ )?(?:pagatt|varat))",
        asked_counts=False,
    ),
    rule(
        "status",
        "unemployed",
        r"(?:elan|eletaan|elelen|toimeen) (?:\w+ ){0,2}tyottomyys(?:raha|korvauks|paivaraha|tue|etuud|avustuks)\w{0,4}|(?:lever|gar)(?! (?:jag|man|ni|du) ) (?:\w+ ){0,3}arbetsloshets(?:ersattning|dagpenning|penning|stod|forman)\w{0,3}",
        0,
        asked_counts=False,
    ),
    rule("status", "unemployed", r"(?:tyottomyys)?kortistossa(?! (?:olle|oleva)\w*)", asked_counts=False),
    rule(
        "status",
        "employed",
        r"(?:(?<=^ )|[.;] )(?!opiskel|yrittaj|asiakka|tyonhak|jasen|maahan|pakolais|matkusta|omaishoita|kavija|vierailija|katsoja|osallistuja|hakija)\w{2,20}(?:jana|rina|ttina|kkina|iskina|uskina|istina) \w{4,}(?:ssa|lla)(?= [,.;]| $| (?:ja|mutta|mut|haluan|haluun|viela) )|(?:oon|olen) (?:nyt |viela )?(?:vakkarina|vakituisena|vakinaisena|henkilokohtainen avustaja)|keikkailen \w+(?:ssa|lla)|teen (?:osa aikaisena|keikkalaisena|tuntityona)"
        r"|(?:(?<=^ )|[,.;] )\w{4,14}(?:are|erska|kock|bitrade|ska|tor) (?:pa|vid|hos) (?:\w{0,8}boende\w?|prisma|lidl|\w{0,6}market|\w{0,8}sjukhus\w{0,2}|dagis|skola\w?|restaurang\w?|hotell\w{0,2}|\w{0,4}lager|\w{0,4}kontor|\w{0,8}fabrik|\w{0,6}butik|servicehus\w{0,2})|(?:springer|gor) (?:\w+ )?inhopp",
        0,
        asked_counts=False,
    ),
    rule("status", "laid_off_full", _LAID_OFF, 3),
    rule(
        "status",
        "laid_off_reduced",
        rf"(?:\w{{0,14}}tyonantaja(?:ni)?|firma|pomo|yritys|tehdas|yhtio|kaupunki|kunta|talo|kauppa|ravintola) lomauttaa (?:(?:minut|mut|meidat|meita|minua|mua|kaikki|kaikkia) )?(?:\w+ ){{0,2}}(?:{_PART})",
        4,
        asked_counts=False,
    ),
    rule(
        "status",
        "laid_off_full",
        r"(?:permittera|permitterade) (?:pa heltid|helt|tills vidare)|(?:taytta|kokoaikainen|kokoaikaista) lomautus\w{0,3}|taytta lomautusta",
        3,
    ),
    rule(
        "status",
        "laid_off_reduced",
        rf"(?:{_LAID_OFF}) (?:[\w,]+ ){{0,5}}?{_SHARE}|(?:{_LAID_OFF}) {GAP}(?:{_PART})|(?:{_PART}) {GAP_AND_COMMA}(?:{_LAID_OFF}|lomautus)|deltidspermittera\w{{1,3}}|permitterad \d(?= ,| $)|(?:{_PART}) (?:\w+ ){{0,3}}permittering\w{{0,2}}|(?:lomautus|lomautukseni|permittering(?:en)?) (?:(?:on|ar|pa|nu|nyt|vain|vaan|bara|noin) ){{0,3}}(?:{_PART})|(?:{_LAID_OFF}) (?:[\w,]+ ){{0,5}}?{_FEWER_DAYS}|(?:forkorta\w{{1,2}}|korta\w{{1,2}}|skar ner|lyhensi|lyhennettiin|lyhentanyt) (?:\w+ ){{0,3}}(?:vecka\w?|arbetsvecka\w?|arbetstid\w{{0,2}}|viikko\w{{0,3}}|tyoviikko\w{{0,3}}|tyoviikon|tyoaika\w{{0,3}}) (?:\w+ ){{0,5}}(?:permittering|lomautuksella)|(?:arbetsvecka\w?|veckan|arbetstid\w{{0,2}}) (?:\w+ )?(?:forkorta\w{{1,3}}|korta\w{{1,3}}) (?:\w+ ){{0,5}}permittering|osa aikalomaut\w{{0,8}}|osalomaut\w{{0,8}}|lyhennety\w{{1,4}} tyoaja\w{{1,4}}|lyhennetty\w{{0,3}} tyoaika\w{{0,3}}|lyhennettya tyoviikkoa|forkortad arbets(?:tid|vecka)|(?:jobbar|arbetar|gar pa|har) kortvecka|lomaut\w+ (?:[\w,.]+ ){{0,4}}viikossa (?:\w+ ){{0,3}}\d (?:tyo)?paivaa|tyoaika\w{{0,3}} (?:\w+ ){{0,2}}lyhennettiin (?:\w+ ){{0,1}}lomautuksella|lyhennetyl\w{{2,4}} (?:tyo)?viikol\w{{1,3}}|(?:{_LAID_OFF}) [,.] (?:vain |vaan |bara |eli |alltsa |on )?(?:osittai\w{{1,4}}|osaksi|delvis|pa deltid|deltid|\d (?:paivaa|pv|dagar|dar) (?:viikossa|i veckan))|lomautukset , (?:mina|ma|mie|mulla|minulla) (?:\w+ )?\d (?:paivaa|pv) viikossa",
        4,
    ),
    rule(
        "status",
        "laid_off_reduced",
        rf"(?:tyoviik\w{{1,4}}|tyoaika\w{{0,3}}|tunnit|tuntini) (?:\w+ ){{0,2}}(?:lyhennettiin|lyheni|lyhenee|lyhenevat|lyhennetaan|leikattiin|leikataan) (?:\w+ ){{0,5}}lomautu\w+|(?:arbetstid\w{{0,2}}|arbetsvecka\w?|veckan) (?:\w+ )?(?:blir|blev|ar) (?:\w+ )?kortare (?:[\w,]+ ){{0,8}}permittering\w{{0,2}}|lomautus(?:prosentti|aste)?(?:ni)? (?:: |on )?{_SHARE}|lomautusprosentti (?:: |on )?(?:10|20|25|30|40|50|60|70|75|80|90)|(?:permitteringsgrad\w{{0,2}}|permitteringsprocent\w{{0,2}}|permittering\w{{0,2}}) (?:: |ar |pa )?(?:{_SHARE}|(?:10|20|25|30|40|50|60|70|75|80|90))|permitterar (?:mig|mej|oss|alla) {GAP}(?:{_PART})|permittera (?:pa )?(?:{_PART})|permitterats {GAP}\d dagar i veckan|permitterats sa att {GAP}\d dagar i veckan",
        4,
    ),
    rule(
        "status",
        "employed",
        rf"(?:olen|oon|ollaan|kayn|kay|oo|ole|olemme|kaymme) {GAP}{_WORK}|tyoskentelen|tyoskentelemme|(?:teen|painan|vedan|heitan|tehaan|teemme) {GAP}{_TO_DO}|toita (?:teen|kylla teen|nyt teen)|(?:minulla|mulla|mul|mulhan) on (?:kylla |jo |nyt |viela |ihan ){{0,2}}{_A_POST}",
    ),
    rule(
        "status",
        "employed",
        rf"{_WORK} (?:\w+ ){{0,2}}(?:oon|olen|kayn|ollaan|viela|viel|edelleen|taalla|tassa)|(?:viela|viel|edelleen|nyt|nykyisin|nykyaan|parhaillaan|talla hetkella) (?:\w+ )?{_WORK}|{_WORK} nyt|(?<= vaan ){_WORK}|\w{{2,}}(?:ssa|lla|lia) {_WORK}(?= [,.;!?]| $| (?:mutta|mut|ja|en|jossa|eli|vaikka) )|[,.;:] {_WORK}(?! (?:kay|haku|hakemus)\w{{0,6}} )(?! (?:\w+ )?(?:olin|oltiin|kavin) )|(?<=^ ){_WORK}|(?:mutta|mut|ja) {_WORK} \w{{2,}}(?:ssa|lla)",
    ),
    rule(
        "status",
        "employed",
        rf"teen (?:\w+ ){{0,2}}(?:\d{{1,2}} (?:tuntia|tuntii|h|t|paivaa|pv) (?:\w+ )?(?:viikossa|viikos|vko|vk)|\d{{2,3}} (?:%|prosentti\w{{0,3}}|pros)(?= [,.]| $)|\d{{2,3}} (?:%|prosentti\w{{0,3}}|pros) (?:\w+ )?(?:tyoaikaa|toita|tyota|viikkoa|duunia))|{GAP}(?:olen|oon) {GAP}{_A_HOW}|tyoaika(?:ni)? (?:on )?(?:[\d,]+ ){{1,3}}(?:h|t|tuntia|tuntii|%)|(?:tyosuhde|tyosuhteeni|sopimus|tyosopimus|tyot|tyo|tyoni) (?:on )?(?:viela )?(?:voimassa|jatkuu|jatkuvat)",
    ),
    rule(
        "status",
        "employed",
        r"(?:kayn|ajan|kuljen|matkustan|pyorailen|reissaan|huristelen|sukkuloin|menen) (?:\w+ ){0,6}(?:toissa|toihin|duuniin|duunissa|tyomaalle|tyomaalla|tyopaikalle)|pendeloin (?!koulu)\w+|tyopaikkani (?:on|sijaitsee)|tyoni on|nykyinen (?:tyoni|tyopaikkani|duunini)|(?:sain|saanut|saanu) (?:\w+ )?(?:osa aikatyon|osa aikaisen tyon|keikkatyon)(?! hakem)",
    ),
    rule(
        "status",
        "employed",
        r"(?<! man )(?<! de )(?<! vem )(?<! som folk )(?:\w{0,10}jobbar|arbetar|distansarbetar|vikarierar|timjobbar)(?! (?:ni|man|de|han|hon|du|folk) )|(?:pendlar|gar|aker|kor|cyklar) (?:\w+ ){0,2}(?:till|pa) (?:mitt )?(?:jobbet|jobb|arbetet)|(?:jobb|arbete) har jag|\w{0,6}pendlar (?!till skol)(?:\w+ )?(?:fran|till|mellan|in|varje|dagligen)",
    ),
    rule(
        "status",
        "employed",
        rf"jag (?:har )?{_OF_A_JOB}{{0,3}}{_JOB} (?:nu|annu|till)|har(?! (?:jag|man|ni|du) ) {_OF_A_JOB}{{0,3}}{_JOB}(?! (?:pa gang|att) )|(?<! bli )(?<! en )(?<! for )(?<! va )(?<! vara )anstalld|(?:ar|fast|blev) {GAP}(?:anstalld|i jobb|i arbete|pa jobb)|(?<=^ )pa jobbet|min (?:arbetsplats|arbetstid) (?:ar|finns)|mitt (?:jobb|arbete) (?:ar|finns)|mina (?:arbets)?timmar (?:\w+ )?(?:blir|blev|har|minskar|skars)|(?:blir|blev|minskar) mina (?:arbets)?timmar|(?:gor|jobbar) (?:\w+ )?(?:\d+ ){{1,2}}(?:%|procent|timmar|h) (?:arbetstid|i veckan|per vecka)|har (?:\w+ )?(?:nolltimmarsavtal|nollavtal|visstidsavtal)",
    ),
    rule(
        "status",
        "employed",
        r"\d paivan (?:tyo)?viikkoa|(?:olen|oon) osa aikainen|(?<=vaan )osa aikainen|(?:\w+ssa|\w+lla) tyoskenteleva|tyomatkani (?:on|kestaa|maksaa)|sukkuloin|(?:olen|oon) tyossakayva|(?<=^ )tyossakayva(?! \w+lle )|(?:tyota|toita|tunteja) on (?:vain |vaan |noin )?\d+ (?:h|t|tuntia|tuntii)|\w{3,14}(?:tyota|keikkaa|vuoroa) teen|hoidan (?:\w+ )?(?:sijaisuutta|virkaa|tointa)|(?:vuoroja|tunteja) (?:\w+ ){0,2}(?:annetaan|tarjotaan)|(?:jag ar|ar|jobbar som) (?:\w+ )?(?:timanstalld|deltidsanstalld|visstidsanstalld|vikarie|\w{3,9}vikarie|inhyrd|springvikarie|laroavtal)|(?:ar|jobbar|gar) pa laroavtal|(?:olen|oon) (?:\w+ )?(?:tuntitoissa|keikkahommissa|vuokrafirmalla|vuokratyossa)",
    ),
    rule(
        "status",
        "employed",
        r"(?:tyopaikka|duuni|tyo) (?:on )?(?!etsin|haku)\w{3,}(?:ssa|lla)(?= [,.;!?]| $| (?:ja|mutta|mut) )|(?:sijaisuus|sijaisuuteni|kausityo|kesatyo|pesti|pestini|tyosuhteeni|tyosopimukseni|sopimukseni|\w{0,3}maaraaikaisuu\w{1,5}|maaraaikainen|projekti|projektini) (?:\w+ ){0,3}(?:kestaa|jatkuu)|(?:vikariatet|mitt vikariat|kontraktet|mitt kontrakt|anstallningen|sasongsjobbet) (?:\w+ ){0,2}(?:racker|varar|pagar|fortsatter)"
        r"|(?:keikkalaisena|tuntityolaisena|nollatuntisopimuksella|nollasopimuksella|vuokratyolaisena|vuokratyontekijana|keikkatyolaisena|maaraaikaisena|osa aikaisena tyontekijana)",
        asked_counts=False,
    ),
    rule(
        "status",
        "employed",
        r"(?:toissa|tyossa|duunissa) (?:pitaa|taytyy|on pakko|joudun) (?:viela )?(?:olla|olemaan|kayda)|toita (?:on )?(?:viela )?(?:jatkuu|jaljella)|(?:toita|tyot|tyo) (?:on )?viela (?:\w+ )?(?:loppuun|asti|saakka|jaljella)|(?:teen|tyoskentelen|painan|vedan) (?:\w+ )?irtisanomisai?[kj]\w{1,3}|tyomatka(?:ni)? (?:\w{4,} )?(?:on|kestaa|vie)|viikot (?:\w+ )?(?:tyomaalla|reissutoissa|toissa|keikalla)|tyomaalla \w+(?:ssa|lla)|ajan (?:rekkaa|taksia|bussia|linja autoa|kuorma autoa|trukkia|jakeluautoa|jakelua|yhdistelmaa|raskasta|puutavaraa|ratikkaa|metroa)(?! jos)|siivoan (?:oisin|iltaisin|aamuisin)|\w{2,20}toissa (?:\w+ )?(?:asti|saakka)|(?:(?<=^ )|[,.;] )(?:just nu |nu )?(?:pa )?deltid (?:i|pa|hos|vid) \w+|(?:siivoan|kokkaan|hitsaan|pakkaan|lajittelen|hoidan (?:vanhuksia|potilaita|lapsia)) (?:\w+ )?\w{3,}(?:ssa|lla|ssani)(?! kotona)|(?:oon|olen) (?:viela |nyt |edelleen )?\w{0,12}(?:telakalla|tehtaalla|sahalla|konepajalla)(?! kaynyt)|\w+ssa (?:toissa|duunissa|hommissa) \w+(?:n puolella|ssa)(?! ollessa)|vapaalla (?:toistani|tyostani|toista|tyopaikastani|vakityosta|virastani|duunista)|oppisopimuksella \w+(?:ssa|lla)|tyonantajani (?:\w+ ){0,2}(?:maksa|maksaa|maksanut) (?:\w+ )?palkkaa"
        r"|kor (?:langtradare|taxi|buss|lastbil|truck|sparvagn|timmerbil|skolskjuts)n?(?! om)|(?:packar|stadar|bakar|svetsar|monterar|sorterar|serverar) (?:\w+ ){0,2}(?:pa|hos|vid|at) \w+|(?<!\d )(?<!manga )ar (?:annu |nu )?pa (?:\w{0,12}fabriken|varvet|\w{0,10}bageri\w{0,2}|\w{0,10}bruket|\w{0,6}lagret|dagis|daghemmet)(?! och stud)|\w{3,12}ledig fran (?:mitt jobb|jobbet|arbetet|min tjanst|mitt arbete)"
        r"|(?:maste|mast|ska) (?:\w+ )?jobba (?:\w+ )?(?:till|annu|ut|kvar)|har haft jobb (?:\w+ )?(?:pa|i|hos|vid) (?:\w+ ){1,4}i \d+ (?:ar|manader)|min arbetsgivare (?:(?!gick|kon)\w+ ){0,3}(?:betalar|betalat) (?:\w+ ){0,2}\w{0,9}lon(?:en)?"
        r"|(?:(?<=^ )|[,.;] |och )jag (?:arbeta|jobba) (?:pa|i|som|hos|vid)|(?:mina|ma) (?:tyoskennella|tyoskentelee|tekee tyota?|tehda tyota?|olla (?:toissa|tyossa)|on (?:toissa|tyossa)|kay (?:toissa|tyossa))",
        asked_counts=False,
        says_no=True,
    ),
    rule(
        "status",
        "in_service",
        r"(?:kotoutumiskoulutus|kotokoulutus|\w{0,8}valmennus|tyovoimakoulutus|tyotoiminta|tyopaja|tyopajajakso)(?:ni)? (?:on )?(?:viela |nyt )?(?:menossa|kesken|alkoi|jatkuu|kestaa|kaynnissa)|(?:arbetsprovningen|integrationsutbildningen|min arbetsprovning) (?:\w+ )?(?:pagar|fortsatter|slutar|tar slut)|[,.;] (?:integrationsutbildning|arbetsprovning)(?= [,.]| $)|(?:olen|oon|kayn) (?:nyt |viela )?(?:kuntouttavassa|kuntouttavas|pajalla|startti ?pajalla|nuorten pajalla|pajal)|(?:ar|gar|jobbar) (?:pa|i) (?:arbetsverksta\w{0,3}|rehabiliterande|verkstan)",
        6,
        asked_counts=False,
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
        rf"(?:olen|oon|toissa|tyossa|teen|ole|oo|tyoskentelen|toita|minulla on|mulla on|sain|jatkan|aloitin) {GAP}(?:palkkatuella|palkkatuel|palkkatukityo\w{{0,4}}|palkkatukitoi\w{{1,4}}|palkkatukipaik\w{{1,5}}|palkkatukijakso\w{{0,3}}|palkkatukena|palkkatuetu\w{{1,5}}|palkkatuettu\w{{0,3}})|palkkatuella {GAP}(?:\w{{0,14}}hommissa|\w{{0,14}}toissa|tyossa|duunissa|olen|oon|palkattuna|tyoskentelen)|palkkatuki ?(?:tyossa|hommissa|paikassa|duunissa)|palkkatuki (?:tyo|jakso) (?:loppuu|kestaa|jatkuu)|palkkatuki(?:tyo|jakso|ni)? (?:loppuu|kestaa|jatkuu|paattyy|on voimassa)|[,.;] palkkatuella(?= [,.;]| $)|(?<=^ )palkkatuella \w+(?:ssa|lla)|palkkatukityossa|palkkatukitoissa|palkkatuetussa tyossa|palkkatuettu (?:tyo|duuni|paikka|tyosuhde|jakso)\w{{0,3}} (?:\w+ ){{0,3}}(?:loppuu|paattyy|kestaa|jatkuu|alkoi|menossa)|palkkatuki(?:paikka|tyopaikka|tyo|jakso)\w{{0,3}} (?:\w+ ){{0,2}}(?:loppuu|paattyy|kestaa|jatkuu|alkoi|menossa)|(?:palkkasi|palkattiin|otti|otettiin) (?:\w+ ){{0,3}}palkkatuella|(?:palkkatuettu|palkkatuki) ?tyo \w+(?:ssa|lla)",
        8,
    ),
    rule(
        "status",
        "subsidised",
        r"velvoitetyollistet\w{1,4}|velvoitetyo(?:ssa|lla)|tuetussa (?:tyossa|tyopaikassa) (?:\w+ )?\w+(?:ssa|lla)|\+ tuella (?:\w+ )?(?:toissa|tyossa|duunissa|palkattu\w{0,2})|(?:toissa|tyossa|duunissa|palkattuna) (?:\w+ )?55 \+ tuella|tyollistamistuella (?:\w+ )?\w+(?:ssa|lla)|tyollistamis(?:tyossa|toissa)|tyollistetty(?:na)? (?:kaupungi\w{3}|kunna\w{3}|seurakun\w{2,5}|yhdistykse\w{2,4})|palkkatuen (?:turvin|avulla|varassa) (?:\w+ )?\w+(?:ssa|lla)|palkkatuki(?:tyontekija|lainen|laine|tyolainen)(?:na)?|palkkatuetulla (?:\w+ )?(?:paikalla|sopimuksella)"
        r"|lone(?:stods|subventions)anstalld|sysselsatt (?:med|pa) lone(?:stod|subvention)|(?:pa|har) lone(?:stods|subventions)(?:jobb|plats|arbete)\w{0,2}",
        8,
        asked_counts=False,
    ),
    rule(
        "status",
        "subsidised",
        rf"(?:jag ar|ar pa|jobbar|arbetar|anstalld|jag har|jobb|arbete|har|jag far) {GAP}(?:lonesubvention\w{{0,6}}|lonestod\w{{0,4}})|lonesubventionera\w{{1,2}} (?:arbete|jobb)|pa lonesubvention|(?<=^ )lonesubventionerad anstallning (?:pa|i|hos|vid)|(?:pa|har|i|mitt|min) (?:\w+ ){{0,2}}(?:lonestott|lonestodda?|lonestod|lonesubventionera\w{{1,2}}) (?:jobb|arbete|anstallning)\w{{0,2}}|(?<=^ )far lonesubvention",
        8,
    ),
    rule(
        "status",
        "unemployed",
        r"(?:ilmoittauduin|ilmottauduin|ilmoittautunut|ilmottautunu|ilmoittauduimme|kirjauduin|rekisteroidyin) (?:\w+ ){0,3}tyottomaks\w{0,2}|tyottomaks\w{0,2} (?:\w+ )?(?:ilmoittauduin|ilmottauduin)|pitka ?aikaistyottomana|meita on (?:\w+ )?(?:kaks|kaksi|kolme|2|3) tyotonta",
        asked_counts=False,
    ),
    rule(
        "status",
        "employed",
        r"uppsagningstid\w{0,2} (?:\w+ )?(?:till|tom|slutar|loper|pagar|tar slut)|(?:\w{0,12}ledighet|\w{0,12}ledigt) fran (?:mitt )?(?:jobbet|jobb|arbetet|arbete)|aloitin (?:uudet )?tyot (?:\d|kokoaikai|eilen|maanantai|taalla)\w{0,8}",
        asked_counts=False,
    ),
    rule(
        "status",
        "in_service",
        r"tyokkarin kurssil(?:la)?(?! voi)|kurssi(?:ni)? on (?:siis )?tyovoimakoulutu\w{2,4}|(?:min \w+|min) i arbetsprovningen|min kurs (?:\w+ ){1,3}arbetskraftsutbildning|kursen som (?:ams|ni|ny|tebyran) (?:har )?ordna\w{1,2}",
        6,
        asked_counts=False,
    ),
    rule("status", "subsidised", r"[.;] palkkatuella \w+(?:ssa|lla) (?:viela|nyt|\d)", 8),
    rule(
        "status",
        "startup_grant",
        rf"(?:olen|oon|saan|yrittaja|yrittajana|alkanut|minulla on|mulla on|aloitin|nostan) {GAP}starttiraha\w{{0,12}}|starttirahaa (?:saan|nostan|tulee)|(?:sain|myonnettiin|saanut|saanu) {GAP}starttirah(?:an|aa)|(?:mulle|minulle) myonnettiin starttiraha|starttirah(?:a|ani|akausi|akauteni) (?:\w+ )?(?:pyorii|juoksee|on menossa|mulla|loppuu|paattyy|jatkuu|kestaa|kaynnissa|menossa|tulee)|starttirahalla|starttirahayrittaja\w{{0,3}}",
        6,
    ),
    rule(
        "status",
        "startup_grant",
        rf"(?:jag far|(?:far|har)(?! (?:jag|man|vi|en|hon|han|de|ni) )|nu (?:far|har) jag|jag har|jag lyfter|lyfter|foretagare|jag beviljades|beviljades|fick|startat) {GAP}startpeng\w{{0,3}}|startpeng\w{{0,3}} (?:har|far|lyfter) jag|(?:med|pa) startpeng\w{{0,3}}|(?:min startpeng|startpengen) (?:\w+ )?(?:loper|rullar|racker till|tar slut|slutar|pagar|gar ut|fortsatter)",
        6,
    ),
    rule(
        "status",
        "in_service",
        rf"(?:olen|oon|kayn|osallistun|aloitin|alkoi|oo|ole) {GAP}(?:tyotoimintaan|tyopajatoimintaan|\w{{0,8}}valmennukseen|kotoutumiskoulutukseen|tyokokeilu(?:ssa|s|a|un)|tyovoimakoulutu\w{{2,6}}|kotouttamiskoulutu\w{{2,6}}|\w{{0,8}}valmennukse\w{{1,4}}|tyotoiminna\w{{1,4}}|kotoutumiskoulutu\w{{2,6}}|kotokoulutu\w{{2,6}}|tyopaja\w{{1,4}}|tyollistymista edistava\w{{1,3}} palvelu\w{{1,4}}|tyollisyyspalvelussa|rekrykoulutuksessa|tyokkarin kurssilla)|tyokokeilu(?:ni)? (?:(?:on|nyt|viela) ){{0,2}}(?:menossa|alkoi|kesken|jatkuu|kestaa|loppuu|paattyy)"
        r"|(?:tyokokeilussa|tyokokeilus|tyovoimakoulutuksessa|\w{0,12}valmennuksessa|kotokoulutuksessa|kotoutumiskoulutuksessa|tyotoiminnassa|tyopajalla|tyopajassa|kuntouttavassa) (?:\w+ ){0,2}(?:oon|olen|kayn|ollaan|nyt|parhaillaan|viela)",
        6,
        asked_counts=False,
    ),
    rule(
        "status",
        "in_service",
        r"tyokokeilussa|tyokokeilus|tyovoimakoulutuksessa|kotoutumiskoulutuksessa|kotokoulutuksessa|(?:kuntouttavassa )?tyotoiminnassa|\w{0,8}valmennuksessa|tyopajalla|rekrykoulutuksessa"
        r"|(?<=^ )(?:pa|i) (?:arbetsprovning|integrationsutbildning|arbetskraftsutbildning|rehabiliterande arbetsverksamhet|jobbtraning)|[,.;] (?:pa|i) (?:arbetsprovning|integrationsutbildning|arbetskraftsutbildning|rehabiliterande arbetsverksamhet|jobbtraning)",
        5,
        asked_counts=False,
    ),
    rule(
        "status",
        "in_service",
        rf"(?:(?<!^ )ar(?! det)|(?<=^ )ar(?= (?:just |nu )?(?:i|pa|med) )|deltar|gar|gor|borjade|jag) {GAP}(?:arbetsprovning\w{{0,2}}|arbetskraftsutbildning\w{{0,2}}|jobbcoachning\w{{0,2}}|jobbtraning|traning|(?:rehabiliterande )?arbetsverksamhet\w{{0,2}}|(?!motions|styrke)\w{{0,16}}traning\w{{0,2}}|\w{{0,10}}coachning\w{{0,2}}|(?:arbets|ungdoms|dag)verkstad\w{{0,2}}|pa verkstad|integrations(?:utbildning|kurs|kursen)\w{{0,2}}|arbetsprovar|sysselsattningsframjande service)",
        6,
        asked_counts=False,
    ),
)
