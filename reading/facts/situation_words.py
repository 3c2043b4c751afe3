"""The ways of telling what else one is: a student, an entrepreneur, ill, retired, on leave."""

from reading.facts.rules import AM, GAP, bare, one_who_is, rule

_STUDENT = r"(?:ammattikoululainen|ylakoululainen|amislainen|peruskoululainen|\w{0,20}opiskelija|lukiolainen|abi|abiturientti|ylioppilaskokelas|\w{0,18}studerande|\w{0,12}student|gymnasist|doktorand|abiturient|elev|yrkesskolelev)"
_SCHOOL = r"(?:skola\w{0,2}|skolan|gymnasie\w{0,2}|gymnasium|yrkesskola\w?|yrkis|yrkeshogskola\w?|yrkeshogskolan|universitet\w{0,2}|uni|folkhogskola\w?|hogskola\w?|hogstadiet|akademi\w?|novia|arcada|hanken|optima|axxell|prakticum|inveon|yrkesakademin|\w{3,14}linjen|\w{3,14}utbildningen)"
_KOULU = r"(?:lukiossa|lukios|lukiota|yliopistossa|yliopistos|yliopistolla|ammattikoulussa|amiksessa|amikses|amiksella|amista|amkissa|amk : ssa|amkkia|ammattiopistossa|ammattiopistoa|ammattikoulua|kansanopistossa|aikuislukiossa|iltalukiota|aikuislukiota|koulua|koulussa|peruskoulua|ysiluokalla|ysilla|kymppiluokalla)(?! (?:toissa|tyossa|duunissa|hommissa|ohjaajana|opettajana|tutkijana|siivoojana|avustajana))"
_ENTREPRENEUR = r"(?:\w{0,18}yrittaja|maanviljelija|ammatinharjoittaja|\w{0,14}foretagare|egenforetagare|lantbrukare|jordbrukare|mjolkbonde|bonde|naringsidkare)"
_FIRM = r"(?:yritys|\w{0,14}yritys|\w{0,14}firma|toiminimi|tmi|osakeyhtio|oy|kahvila|kampaamo|parturi\w{0,9}|ravintola|pizzeria|maatila|lypsytila|kioski|verkkokauppa|hoitola|tilitoimisto|y tunnus|oma (?:\w{0,12}liike|\w{0,12}puoti|\w{0,12}kauppa|\w{0,12}sali|studio|paja|tila))"
_RUN_FIRM = r"(?:firmaa|yritysta|toiminimea|kahvilaa|parturia|kampaamoa|ravintolaa|kioskia|liiketta|kauppaa|verkkokauppaa|nettikauppaa|nettiputiikkia|putiikkia|salia|studiota|tilaa|maatilaa|pajaa|verstasta|pizzeriaa|puljua|hoitolaa|\w{2,14}(?:firmaa|liiketta|yritysta)|omaa \w{3,16}|pienta \w{3,16})"
_FORETAG = r"(?:\w{0,14}foretag|\w{0,10}firma|\w{0,8}bolag|gasthem|\w{0,8}cafe|\w{0,8}kafe|bageri|\w{0,8}salong|restaurang|\w{0,8}butik|\w{0,8}gard|kiosk|\w{0,8}verkstad|pensionat|studio|lantbruk|jordbruk|byra|pizzeria|hotell|vaxthus)"
_OWN = r"(?:(?:en|ett|eget|egen|egna|litet|liten|sma|nu|annu|fortfarande|ju|ocksa|gemensamt|enskild|tillsammans) )"
_WENT_DOWN = r"(?! (?:meni|kaatui|loppui|lopetettiin|myytiin|ajettiin|gick|saldes|upphorde|konkade))"
_SICK_LEAVE = r"(?:sairauslomalla|sairaslomalla|sairauslomal|saikulla|saikul|saikullako|sairaslomalainen|sairauspaivarahalla|sairaspaivarahalla|sairausrahalla|kuntoutustuella|tyokyvyttomana)"
_FI_ILL = r"(?:sairaana|sairas|kipea|kipeena|kipeana|sairastunut|sairastunu|sairastellut|sairastellu|uupunut|uupunu|loppuunpalanut|tyokyvyton|toipilas|toipilaana|sairaalassa|toipumassa|leikkausjonossa)"
_SV_ILL = r"(?:sjuk|\w{0,10}sjukskriven|sjukledig|utbrand|utmattad|inlagd|arbetsoformogen)"
_PENSIONER = r"(?:elakeukko|elakemummo|elakepappa|elakelaismies|\w{0,22}elakelainen|\w{0,22}elakelaine|\w{0,10}pensionar|\w{0,12}pensionerad)"
_LEFT_FOR = r"(?:jain|jaanyt|jaany|paassyt|paassy|paasin|siirryin|siirtynyt|lahdin|lahtenyt|jouduin|joutunut|jaaty|jaatiin)"
_LEAVE = r"(?:omaishoito|omaishoidon|vanhempain|vanhemmuus|hoito|aitiys|isyys|opinto|vuorottelu|perhe|virka|vauva|raskaus|sapatti|adoptio|isa)"
_LEDIG = r"(?:foraldra|moderskaps|mamma|pappa|vard|studie|alternerings|tjanst|familje|faderskaps|barna|graviditets|sabbats)"

_YEAR_OF_STUDY = r"(?:forsta|andra|tredje|fjarde|femte|sista|[1-5]) (?:: \w )?(?:studie|las)?aret"
_VUOSI = (
    r"(?:eka|toka|kolkku|ensimmainen|toinen|kolmas|neljas|viides|viimeinen|[1-5] [.]) (?:opiskelu|luku)?vuosi"
)
_OPPILAITOS = r"(?:yliopisto\w{0,3}|ammattikorkea\w{0,6}|amk\w{0,2}|ammattikoulu\w{0,3}|ammattiopisto\w{0,3}|amis\w{0,5}|lukio\w{0,3}|\w{2,16}koulu(?:ssa|s)?|\w{2,16}opisto(?:ssa|s)?|laurea|metropolia|haaga helia|humak|centria|savonia|xamk|jamk|tamk|samk|seamk|diak|stadin ammattiopisto|aalto|omnia|varia|gradia|tredu)"
_HOGSKOLA = r"(?:\w{0,12}akademi\w{0,2}|novia|arcada|hanken|centria|\w{0,8}hogskola\w?|\w{0,8}universitet\w{0,2}|\w{0,6}gymnasi\w{1,4}|yrkesskola\w?|optima|axxell|prakticum|inveon|yrkis|yrkesinstitut\w{0,2})"

SITUATION = (
    rule("situation", "entrepreneur", rf"(?:minulla|mulla|mul|meilla) (?:on )?ollut (?:oma )?{_FIRM} (?:vuodesta|jo|\d)|{_FIRM} on ollut (?:minulla|mulla|mul) (?:\w+ ){{0,2}}(?:vuotta|vuodesta)", past=True),
    rule(
        "situation",
        "studying",
        rf"{_HOGSKOLA} (?:\w+ )?[,.] {_YEAR_OF_STUDY}|(?<!for )(?<!till ){_YEAR_OF_STUDY} (?:\w+ )?(?:pa|vid|i) (?:\w+ )?{_HOGSKOLA}|{_OPPILAITOS} (?:\w+ )?[,.] {_VUOSI}|{_VUOSI} (?:\w+ )?{_OPPILAITOS}|{_VUOSI} \w{{4,}}(?:ksi|linjalla)"
        rf"|(?:(?<=^ )|[,.;] )(?:\w{{4,14}}(?<!vuxna)(?<!hosten)(?:a|ga) )?studier (?:vid|pa) (?:\w+ )?{_HOGSKOLA}(?! (?:hur|kostar|om) )(?= [,.] (?!hur|vad|vilk|kost)| $| i \w+)|(?:mulla|minulla|mul|meilla|mun|minun) (?:on )?(?:\w+ ){{0,2}}(?:opinnot|opiskelut|tutkinto|koulu) (?:on |viela |viel |edelleen |yha ){{0,2}}kesken|(?:opinnot|opiskelut) (?:\w+ssa |\w+lla |ovat |on |viela |edelleen ){{0,2}}kesken(?= [,.;]| $| \w+(?:ssa|lla) )"
        r"|kayn (?:(?!toissa|tyossa|tois )\w+ ){0,2}(?:ammattikorkea\w{0,4}|amkkia|amista|ammattikoulua|\w{2,14}opistoa|\w{2,14}koulua|\w{3,18}(?:keskusta|opetusta)|lukiota|peruskoulua|\w{3,14}linjaa)(?! toissa)|kayn (?:(?!toissa|tyossa|tois )\w+ ){0,2}(?:koulus|koulussa|opistos|opistossa|yliopistol|ammattikorkeas|ammattikorkeassa|amkis)(?! (?:toissa|tois|toiss|duunis|siivo\w+|opetta\w+|viemassa|hakemassa) )",
        asked_counts=False,
    ),
    rule("situation", "studying", rf"(?<! menas med )(?<! menas me )(?:{bare(_STUDENT)})", asked_counts=False),
    rule("situation", "entrepreneur", bare(_ENTREPRENEUR), asked_counts=False),
    rule("situation", "retired", bare(_PENSIONER), asked_counts=False),
    rule(
        "situation",
        "studying",
        rf"{one_who_is(_STUDENT)}|\w{{0,20}}opiskelijana(?! (?:olin|ollessani))|opiskelen|opiskelemme|opiskelemassa (?:olen|oon)|{AM} (?!kaynyt|kayny){GAP}(?:opiskelemassa|{_KOULU})|kayn (?:(?!toissa|tyossa|duunissa)\w+ ){{0,2}}{_KOULU}|amiksessa|luen (?:\w+ ){{0,2}}(?:\w{{4,}}(?:maisteriksi|nomiksi|tajaksi|insinooriksi)|maisteriksi|gradua|lukiossa|yliopistossa|tutkintoa)|(?:teen|kirjoitan|vaannan) (?:\w+ )?(?:gradua|diplomityota|opinnaytetyota|opparia)|(?:paasin|paassyt) (?:\w+ )?(?:opiskelijaksi|opiskelemaan)|(?:saan|nostan|elan|olen|oon) (?:\w+ )?(?:opintotukea|opintotuella)|opintotuella (?:elan|olen|oon|mennaan)|valmistun (?:\w+ ){{0,2}}(?:\w{{4,}}kuussa|kevaalla|syksylla|kesalla|jouluna|pian|kohta|vuoden)|lukion (?:ekalla|tokalla|ensimmaisella|toisella|kolmannella|viimeisella|\d)|abivuosi|lukion (?:\d|toinen|kolmas|viimeinen|ensimmainen) vuosi|lukion \d [.] vuosi|(?:teen|kirjoitan) (?:\w+ )?vaitoskirjaa|(?:\w{0,12}tutkinto|naytot|nayttotutkinto) (?:on )?(?:viela )?kesken|suoritan (?:\w+ ){{0,3}}(?:tutkintoa|opintoja|kandia|\w{{3,14}}tutkintoa)|aloitin (?:\w+ )?(?:opinnot|opiskelut)|opintoni (?:on|ovat|jatkuu|jatkuvat|loppuu|loppuvat|paattyy|paattyvat|kestaa)",
    ),
    rule(
        "situation",
        "studying",
        rf"(?<! man )(?<! de )(?<! vem )(?<! som de )(?:studerar|pluggar|deltidsstuderar|distansstuderar)(?! (?:ni|man|de|han|hon|du) )|laser till (?!jobb|arbete)\w{{4,}}|laser (?:(?!oppna)\w+ ){{0,2}}(?:vid|pa) (?:\w+ )?{_SCHOOL}|(?<! som )(?<! man )(?<! barnen )gar (?:\w+ ){{0,2}}(?:i|pa|vid) {_SCHOOL}|(?<! som )(?<! man )gar \w{{5,}} pa distans (?:vid|pa)|(?<! barnen )gar (?:\w+ )?(?:forsta|andra|tredje|sista|1|2|3) (?:studie)?aret|borjade (?:\w+ )?studera|(?<! som )(?<! man )gar (?:\w+ )?\w{{4,16}}(?<!integrations)(?<!arbetskrafts)utbildning(?:en)?|laser in gymnasi\w{{1,4}}|mitt (?:forsta|andra|tredje|fjarde|sista) (?:studie|skol|las)?ar|(?:far|lyfter|lever pa) (?:\w+ )?studiestod|skriver (?:pa )?(?:\w+ )?(?:gradun?|doktorsavhandling\w{{0,2}}|avhandling\w{{0,2}}|examensarbete\w?|kandidatavhandling\w{{0,2}})|(?:gar|laser) (?:i |pa )?kvallsgymnasi\w{{1,4}}|kvallsskola|examen (?:\w+ )?saknas (?:annu|fortfarande)|blir (?:\w+ )?utexaminerad|utexamineras|tar studenten|tar examen i|mina studier (?:ar|pagar|tar|fortsatter|slutar)",
    ),
    rule(
        "situation",
        "entrepreneur",
        rf"{one_who_is(_ENTREPRENEUR)}|\w{{0,18}}yrittajana(?! (?:olin|ollessani|toimin ennen))|(?:pyoritan|vedan|pidan|pyoritamme) (?:\w+ )?{_RUN_FIRM}|(?:minulla|mulla|mul|meilla) on (?:\w+ ){{0,2}}{_FIRM}|(?<=^ )oma {_FIRM}|[,.;] oma {_FIRM}|oma (?:firma|yritys|toiminimi)(?! (?:meni|kaatui|loppui))|(?:firmani|yritykseni|toiminimeni|tmi : ni){_WENT_DOWN}|laskutan|(?:toiminimi|firma|yritys) (?:mulla|minulla|mul) on|omalla toiminimella|omalla y tunnuksella|toiminimella (?:\w+ )?(?:teen|oon|olen|toimin|tyoskentelen)|(?:teen|toimin|tyoskentelen|oon|olen) {GAP}toiminimella",
    ),
    rule(
        "situation",
        "entrepreneur",
        rf"har haft (?:en |ett |eget |egen |min |mitt )?{_FORETAG} (?:i|sen|sedan) (?:snart |over |redan )?\d+|(?:har|driver|ager)(?! (?:jag|man|ni|du) ) {_OWN}{{0,4}}{_FORETAG}(?! (?:som (?:granne|arbetsgivare)|nara|bredvid))|(?:min firma|firman min|mitt (?:lilla )?foretag|foretaget mitt){_WENT_DOWN}|f firma|egen firma|med (?:egen|eget) {_FORETAG}|ar egen(?= [,.]| $)|driver (?!med|mig|omkring|runt|inte|en |ett |eget)\w+|har (?:\w+ )?fo nummer|fakturerar (?:via|genom|som|sjalv|med)",
    ),
    rule(
        "situation",
        "ill",
        rf"{AM} {GAP}{_FI_ILL}|{_SICK_LEAVE}|(?:jain|jaanyt|jaany|jouduin) (?:\w+ ){{0,2}}(?:sairauslomalle|sairaslomalle|saikulle)|(?:sairastuin|sairastunut) (?:\w+ )?\w+|(?:sairausloma|sairasloma|sairauslomani|saikku|sairauspaivaraha\w{{0,2}}|sairauspaivarahani|kuntoutustuki|kuntoutustukeni) (?:\w+ )?(?:jatkuu|kestaa|loppuu|paattyy|alkoi|menossa|juoksee)|(?:kirjoitti|kirjotti|kirjoitettiin|maaras|maarasi|maarattiin|antoi|sain|jatkoi) (?:\w+ ){{0,2}}(?:sairauslomaa|sairaslomaa|sairaslomalapun|saikkua)|(?<=^ )sairaana|(?<=^ )toipilaana|sairauslomaa (?:on|viela|jatkettiin|jaljella|takana)|(?:saan|nostan|maksetaan) (?:\w+ )?(?:sairauspaivarahaa|sairaspaivarahaa|kuntoutustukea)|(?:sairauspaivarahaa|kuntoutustukea) (?:saan|nostan)|(?:minulla|mulla) (?:on|todettiin|todettu) (?:\w+ ){{0,2}}(?:burnout|tyouupumus|syopa)",
    ),
    rule(
        "situation",
        "ill",
        rf"(?:jag ar|ar|ligger|gar|kanner mig) {GAP}{_SV_ILL}|\w{{0,10}}sjukskriven|langtidssjuk|(?<=^ )sjukledig|[,.;] (?:sjukledig|sjuk|utbrand)(?= [,.;!?]| $| (?:sen|sedan|till|nu|i|for|pa) )|pa sjukledighet|(?:ligger|ar) pa sjukhus|har (?:\w+ )?sjukledigt|sjukledigt till|(?:min )?(?:sjukskrivning|sjukledighet)\w{{0,2}} (?:\w+ )?(?:tar slut|slutar|fortsatter|gar ut|pagar)|(?:jag far|far(?! (?:jag|man|vi|en|hon|han|de|ni) )|lyfter|har) (?:\w+ ){{0,2}}(?:sjukdagpenning|rehabiliteringsstod|sjukpenning)|(?:min sjukdagpenning|sjukdagpenningen|rehabiliteringsstodet|mitt rehabiliteringsstod) (?:\w+ )?(?:tar slut|slutar|upphor|gar ut)|har (?:\w+ )?(?:burnout|cancer)|drabbats av (?:utmattning|cancer|burnout)",
    ),
    rule(
        "situation",
        "retired",
        rf"{one_who_is(_PENSIONER)}|\w{{0,22}}elakelaisena|{AM} {GAP}\w{{0,22}}elakkeel(?:la)?|\w{{0,22}}elakkeella (?:oleva|olevana|olen|oon|tassa|taalla|ollaan)|[,.;] \w{{0,22}}elakkeella|olen , elakkeella|(?<=^ )(?:osa )?\w{{0,22}}elakkeella(?= [,.;]| $| (?:jo|nyt|viela|vuodesta|ja|mutta) )|{_LEFT_FOR} {GAP}\w{{0,22}}elakkeelle|\w{{0,22}}elakkeelle (?:\w+ )?{_LEFT_FOR}|(?:saan|nostan) (?:\w+ )?(?<!perhe )\w{{0,20}}(?<!lesken)elaketta|\w{{4,20}}(?<!lesken)elaketta (?:saan|nostan)",
    ),
    rule(
        "situation",
        "retired",
        r"(?:ar|e|varit) (?:\w+ ){0,2}(?:pa|i) \w{0,14}pension|(?<=^ )(?:delinvalid|invalid|sjuk)pension (?:och|men|sen|sedan)(?! hur)|(?:gatt|gick) (?:\w+ )?i \w{0,14}pension|blev (?:\w+ )?pensionerad|i pension (?:sen|sedan|redan)|(?:jag far|lyfter|far|har|fick|fatt)(?! (?:jag|man|ni) ) (?:\w+ ){0,1}(?:alders|sjuk|folk|garanti|invalid|del|delinvalid|partiell |fortida |arbets)?pension(?! (?:om|senare))",
    ),
    rule(
        "situation",
        "on_leave",
        rf"{AM} {GAP}{_LEAVE}vapaal(?:la)?|{_LEAVE}vapaall?a?|(?:{_LEAVE}|aippa|mamma)lomalla(?! (?:tuleva|jaava|kohta|pian))|(?:jain|jaanyt|jaany) (?:\w+ )?(?:{_LEAVE}vapaalle|(?:{_LEAVE}|aippa|mamma)lomalle)|vanhempainrahalla|(?:olen|oon|kotona) (?:\w+ ){{0,2}}kotihoidon ?tuella|(?:{_LEAVE}vapaa|(?:{_LEAVE}|aippa|mamma)loma|vanhempainraha)(?:ni)? (?:\w+ )?(?:loppuu(?! yleensa)|paattyy(?! yleensa)|kestaa|jatkuu|menossa|kesken|loppumassa|paattymassa)|(?:pidan|vietan) (?:\w+ )?{_LEAVE}(?:vapaata|lomaa)|{_LEAVE}vapaata (?:on )?(?:viela )?(?:jaljella|kesaan|jouluun|\w+kuuhun)|(?:kotona|koton) (?:\w+ )?(?:vauvan|vauvani|pikkuvauvan|vastasyntyneen)",
    ),
    rule(
        "situation",
        "on_leave",
        rf"(?<! ta )(?<! tar )(?<! bli )(?<! blir )(?<! fran )(?<! vara ){_LEDIG}ledig(?:a)?|ar (?:\w+ ){{0,2}}{_LEDIG}ledigt|(?:pa|under) (?:min )?{_LEDIG}ledighet(?:en)?|(?:min|tar ut|har) {_LEDIG}ledighet|(?:{_LEDIG}ledigheten|foraldrapenningen|min foraldrapenning) (?:\w+ )?(?:tar slut|slutar|pagar|fortsatter|gar ut|varar)|hemma med (?:\w+ )?(?:bebis|bebisen|baby|babyn|lillan|lillen|nyfodd\w{{0,2}})",
    ),
    rule(
        "situation",
        "retired",
        r"(?:mina|ma|mie) (?:jo |nyt |itse )?\w{0,14}elakkeella|som pensionerad(?: \w+)?(?= (?:vill|har|kan|far|skulle) jag )",
        asked_counts=False,
    ),
    rule(
        "situation",
        "on_leave",
        rf"(?:tog|tagit|tar) {_LEDIG}ledigt(?! om)|{_LEDIG}ledighet\w{{0,2}} fran (?:mitt )?(?:jobbet|jobb|arbetet)|{_LEDIG} och {_LEDIG}ledighet",
        asked_counts=False,
    ),
)  # fmt: skip
