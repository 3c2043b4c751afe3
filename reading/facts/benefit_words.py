"""The ways of telling who pays one's unemployment benefit: a fund, or the social insurance institution."""

import re

from reading.facts.rules import GAP, rule

_MEMBER = r"(?:jasen\w{0,4}|jaseneks\w|jasenyys)"
_KASSA = (
    r"(?:a kassa\w{0,4}|kassa(?:n|ssa|an|sta|a|ni|nkin|ssani|s|han|ankin)?|\w{2,20}kassa(?:n|ssa|an|sta|ni|ssani|han)|\w{0,14}(?:tyottomyys|rakennus|metalli|yrittaja|opettajien|liiton)kassa|arbetsloshetskassa\w?|\w{0,14}kassan kassa\w{0,3}|ytk\w{0,4}(?: : \w{1,3})?|aaria\w{0,3}|ammattilii\w{0,6}|liito\w{0,3}|liittoon|(?:jhl|erto|finka|tehyn?|pamin|jytyn|pron)(?: : \w{1,3})?"
    r"|facket|fackforbundet|\w{0,8}fackets? (?:a )?kassa\w?|aaria)"
)
_EARNED = r"(?:ansiosid\w{0,12}|ansiopaivara\w{2,6}|ansioturva\w{0,4}|ansiopv|ansiorahaa|ansiotukea)"
_INKOMST = r"(?:inkomstrelatera\w{0,3}|inkomstbundn\w{0,3}|fortjanstskydd\w{0,3}|inkomstrel)"
_RUNS = r"(?:juoksee|pyorii|tulee|maksetaan|alkoi|jatkuu|kestaa|menossa|loppuu|paattyy|loppumassa|hupenee|paalla|kaynnissa|riittaa|jaljella|on jaljella|on viela)"
_BASIC = r"(?:peruspaivaraha\w{0,3}|peruspaivaraha(?:lla|a)|peruspvraha\w{0,2}|tyomarkkinatu\w{1,6}|tm tu(?:ki|kea|ella)|yleistu(?:ki|kea|ella))"
_KELA_PAYS = r"(?:kelan (?:\w{0,14}tu(?:ki|kea|ella|illa|kia|et)|raho\w{1,4}|raha\w{0,4}|listoilla|varassa|varoilla|tuen varassa|\w{0,10}paivaraha\w{0,3}|asiakas|tyottomyys\w{0,12}|peruspaivara\w{1,5})|(?:\w{0,16}tukea|rahaa|\w{0,12}paivarahaa|etuutta|rahat) kela(?:sta|lta|lt|st)|kela(?:sta|lta|lt|st) (?:\w+ ){0,2}(?:\w{0,16}tukea|\w{0,16}tuki|rahaa|rahat|\w{0,12}paivaraha\w?|etuus|etuutta))"
_GRUND = r"(?:grunddagpenning\w{0,3}|arbetsmarknadsstod\w{0,2}|allma\w{0,3} stod\w{0,2})"
_FPA = r"(?:fpas?|kelas?|folkpensionsanstalten)(?: : s)?"
_MONEY = (
    r"(?:stod|stodet|pengar|pengarna|(?:grund)?dagpenning|ersattning|understod|arbetsmarknadsstod|bidrag|det)"
)
_FAR = r"(?:far|har|lyfter|fatt|gar pa|lever pa|ar pa)(?! (?:jag|man|ni|du) )"

_FUND_DOES = r"(?:kysyy|kysy|kyselee|kysyi|kyseli|pyysi|pyytaa|pyytanyt|odottaa|odottelee|vaatii|vaati|vaatinut|haluaa|sanoi|sano|sanoo|sanonut|vaittaa|vaitti|katkaisi|katkas|keskeytti|hylkasi|laittoi|laitto|lahetti|ilmoitti|ilmotti|kaski|maksoi|maksa(?! jos)|maksanut|kasittelee|jahkailee|viivyttelee|soitti|vastasi|tarvitsee|tarvii|evasi|evannyt|(?:pisti|antoi|antaa|anto|maarasi) (?:\w+ )?(?:karenssin?|kielteisen))"
_FROM_THE_FUND = r"(?:sanottiin|sanotaan|sanoivat|soitettiin|soitti|kerrottiin|neuvottiin|kaskettiin|ilmoitettiin|vastattiin|pyydettiin|tuloo|tulloo|tuli (?:\w+ ){0,2}(?:kirje|viesti|paatos|ilmoitus|pyynto|kysely|rahaa?|hylky|hylkays|selvityspyynto|lappu))"
_KASSAN_DOES = r"(?:fragar|fragade|vantar|kraver|kravde|sa|sager|pastar|stoppade|stoppat|begar|begarde|skickade|begart|ringde|drojer|betalade|gav|gett|avslog|svarade|svarar)"
_KASSASTA = r"(?:\w{0,16}kassa(?:sta|lta|n|st)?|ytk(?: : l?ta|lta)?|liitosta|liitolta)"
_KELASTA = r"(?:kela(?:sta|lta|st|lt|n)?)"
_KASSAN = r"(?:(?:fran )?(?:min |a )?(?:\w{0,14}kassan?|ytk|facket))"

JOINING = re.compile(
    r" (?:(?:hur|nar|kan|vill|ville|far|borde|bor|ska|skall|skulle|sku|maste|tanker|funderar) (?:\w+ ){0,3}(?:bli|blir|ga|gar|komma|ansluta) (?:\w+ ){0,2}(?:medlem|med) "
    r"|(?:miten|kuinka|voinko|voiko|voisinko|paaseeko|paasenko|paasen|haluan|haluaisin|haluun|pitaisiko|kannattaako|aion|meinaan) (?:\w+ ){0,3}(?:jaseneks\w|kassaan|liittoon) )"
)
""" "Hur blir jag medlem i en kassa", "miten pääsen kassan jäseneksi": one is not a member yet."""

BENEFITS = (
    rule(
        "earnings_related",
        False,
        r"(?:gick|gatt|gar) ur (?:kassan|facket|den|a kassan)?|(?:va|var) (?:\w+ ){0,2}i (?:a )?kassan men (?:\w+ ){0,3}(?:gick|gatt|lamnade|slutade)|(?:erosin|eronnut|eronnu) (?:\w+ ){0,2}(?:\w{0,14}kassasta|liitosta)",
        6,
        says_no=True,
    ),
    rule(
        "earnings_related",
        False,
        r"(?<=^ )(?:ja |jag |ma |mina )?(?:e |ar |en |ei )?(?:inte?|ej|en|ei) (?:me |med )?(?:i (?:nagon |nan )?(?:a )?kassan?|\w{0,14}kassassa)|[,.;] (?:och |ja |men |mut |mutta )?(?:e |ar )?(?:inte?|ej|en|ei) (?:me |med )?(?:i (?:nagon |nan )?(?:a )?kassan?|\w{0,14}kassassa)",
        4,
        says_no=True,
    ),
    rule(
        "earnings_related",
        True,
        r"(?<=^ )i kassan(?= [,.;]| $)|[,.;] i kassan(?= [,.;]| $)|(?:och|ja) (?:i kassan|kassassa)(?= [,.;?]| $)",
    ),
    rule(
        "earnings_related",
        True,
        rf"(?<!kumpi )(?:(?:mun|minun|oma|tyottomyys) )?(?:\w{{2,18}}kassa(?:ni)?|kassa(?:ni)?|ytk) (?:(?:taas|nyt|sitten|sit|ei|on|edelleen|vain|vaan|kuulemma|kuitenkin|ei ole|ei oo) ){{0,3}}{_FUND_DOES}|(?:\w{{0,16}}kassa(?:sta|lta|st)|ytk : sta|ytkn?sta|ytk : lta) (?:nyt |taas |kuulemma |mulle |minulle ){{0,2}}{_FROM_THE_FUND}"
        rf"|(?:min |a )?kassan? (?:(?:har|int|inte|nu|ju|bara|igen) ){{0,2}}{_KASSAN_DOES}(?! nej)|ytk (?:(?:har|int|inte|nu) ){{0,2}}{_KASSAN_DOES}|enligt (?:min |a )?kassan|(?:brev|beslut|karens|avslag|besked) (?:\w+ )?fran (?:min |a )?kassan|(?:ansokan|pappren|hos) (?:\w+ )?(?:hos|av) (?:min |a )?kassan|{_INKOMST} dagar\w{{0,2}}|fran kassan (?:ringde|sa|sades|kom|meddelades|fick jag|skrev)|(?:paivaraha(?:ni|n)?|rahat|rahani|tuen|tukeni) maksaa (?:mulle |minulle )?(?:ytk|\w{{0,14}}kassa|liitto)|(?:maksut|paivaraha\w{{0,2}}|rahat|rahani|tuki) (?:\w+ ){{0,3}}\w{{0,14}}kassasta"
        rf"|jasenmaksut? (?:on )?(?:maksettu|kunnossa|hoidettu)|paivaraha\w{{0,2}} ytk : \w+|kassan (?:mukaan|sivuilla|sivuilta|paatos\w{{0,3}}|paatokse\w{{1,4}})|kassassa (?:jumissa|kasittelyssa|jonossa|vireilla)|hakemu\w{{1,4}} (?:on )?(?:kassassa|kassaan|kassalle|kassalla)|kassaan (?:lahetin|laitoin|hain)|\d{{1,3}} (?:paivaa|pv|pva) (?:\w+ )?{_EARNED}|kassapaiv\w{{1,3}} (?:on )?(?:\w+ )?(?:jaljella|kaytetty|loppuu)|(?:rahat|paivaraha\w{{0,2}}) (?:\w+ ){{0,2}}kassalta|{_EARNED} (?:on )?(?:\w+ )?(?:katkesi|katkaistiin|katkaistu|katkes|myohassa|viivastyy|viipyy|keskeytettiin)|{_EARNED} (?:\w+ ){{0,4}}[?.,;!] (?:nyt |jo )?saan sita|(?:ansiosidonnais|ansioturva|ansiopaivaraha|kassa)(?:lainen|laine|laisena)",
        2,
        asked_counts=False,
        says_no=True,
    ),
    rule(
        "earnings_related",
        False,
        rf"(?:peruspaivaraha|tyomarkkinatuki|yleistuki|kela|peruspaiva)(?:lainen|laine|laisena)|(?:grunddagpennings?|arbetsmarknadsstods?)tagare|(?:paivaraha(?:ni)?|tuki|tukeni|tyottomyysraha\w{{0,2}}|rahat|rahani) (?:(?!ei|vai|kassa)\w+ ){{0,3}}kela(?:sta|lta|lt|st)|(?:saan|nostan|tulee|saanut) (?:\w+ )?kela(?:sta|lta|lt|st) (?:\w+ )?(?!sairaus|vanhempain|kuntoutus|opinto)\w{{0,12}}raha\w{{0,2}}|kelan puolella|(?:odotan|ootan|odottelen|vantar pa) (?:\w+ )?(?:{_BASIC}|{_GRUND})|{_BASIC} (?:on )?(?:\w+ )?(?:myohassa|viipyy|viivastyy|katkesi|katkaistiin)|{_GRUND} (?:ar |har )?(?:forsena\w|drojer|stoppades)|kelan puolelle (?:siirryin|tipuin|putosin|jouduin)",
        3,
        asked_counts=False,
    ),
    rule("earnings_related", True, rf"(?:ei|en) (?:\w+ ){{0,3}}{_KELASTA} (?:\w+ ){{0,4}}vaan (?:\w+ ){{0,2}}{_KASSASTA}|(?:inte|int|ej) (?:\w+ ){{0,2}}{_FPA} (?:\w+ ){{0,3}}utan (?:\w+ )?{_KASSAN}|ei kela vaan (?:\w+ )?(?:\w{{0,14}}kassa|liitto|ytk)", 6, says_no=True),
    rule("earnings_related", False, rf"(?:ei|en) (?:\w+ ){{0,3}}{_KASSASTA} (?:\w+ ){{0,4}}vaan (?:\w+ ){{0,2}}{_KELASTA}|(?:inte|int|ej) (?:\w+ ){{0,2}}{_KASSAN} (?:\w+ ){{0,3}}utan (?:\w+ ){{0,2}}{_FPA}|(?:inte|int|ej) (?:fran )?(?:\w+ )?kassan? utan (?:\w+ )?{_FPA}|ei (?:\w{{0,14}}kassa|kassasta) vaan kela\w{{0,4}}", 6, says_no=True),
    rule(
        "earnings_related",
        False,
        r"(?:ei|eika|ilman|vailla) (?:(?:oo|ole|mulla|minulla|mitaan|mikaan) ){0,3}(?:\w{0,16}kassaa|kassassa|kassan jasenyytta)",
        1,
        False,
    ),
    rule(
        "earnings_related",
        True,
        rf"(?:olen|oon|ollaan|ollut|ollu|oo|ole) {GAP}{_KASSA}|(?:kuulun(?:kin)?|kuulu(?:kaan)?|kuulunut|kuulunu) {GAP}{_KASSA}|kassan jasen|(?:liityin|liittynyt|liittyny) {GAP}{_KASSA}|(?:maksan|maksanut|maksanu) {GAP}(?:kassaan|kassalle|{_KASSA})|kassan jasenyys|jasenyys (?:on )?kunnossa|{_KASSA} (?:olen |oon |kylla |ollu )?{_MEMBER}|{_KASSA} (?:[\w,]+ ){{0,8}}?(?:olen|oon) {_MEMBER}|{_KASSA} (?:kylla )?(?:oon|olen|kuulun|maksan|oon ollu|olen ollut)|{_KASSA} (?:\w+ ){{0,1}}kuulun|kassassa {GAP}(?:olen|oon|jasen\w{{0,3}})|jasenena {GAP}{_KASSA}|(?<=^ )kassassa(?= [,.])|[,.;] (?:ja )?(?:kassassa|kassan jasen|{_KASSA} {_MEMBER})|kassana(?:ni)? (?:on|toimii)|kassani on",
        1,
        False,
    ),
    rule(
        "earnings_related",
        True,
        rf"(?:medlem|med|medlemskap) (?:\w+ ){{0,3}}(?:i|vid|av) (?:\w+ ){{0,3}}{_KASSA}|hor (?:\w+ ){{0,2}}till {GAP}{_KASSA}|kassamedlem|(?:tillhor|tillhort) {GAP}{_KASSA}|(?:betalar|betalat|betalt) {GAP}till {_KASSA}|(?:har|har ingen|ingen|har inte) (?:a )?kassa|nagon (?:a )?kassa|(?:gick|gatt) med i {GAP}{_KASSA}|anslot mig till {GAP}{_KASSA}|{_KASSA} (?:\w+ ){{0,1}}(?:ar jag|jag ar) (?:\w+ ){{0,1}}(?:medlem|med)|{_KASSA} jag (?:hor till|betalar)|min (?:a )?kassa (?:ar|heter|betalar)|(?:hort|horde|varit med) {GAP}till {GAP}{_KASSA}|(?<=^ )medlem i {GAP}{_KASSA}|varit medlem",
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
        r"tyossaoloehto\w{0,4} ei (?:\w+ ){0,2}(?:tayty|tayttynyt|taynna|tays)|(?:ei|puuttuu) (?:\w+ ){0,3}tyossaoloehto\w{0,4}|(?:en|ei) (?:\w+ ){0,2}(?:tayta|tays|tayty) (?:\w+ ){0,2}tyossaoloehto\w{0,4}|(?:uppfyller|fyller) (?:inte|ej|int) (?:\w+ ){0,2}arbetsvillkor\w{0,3}|arbetsvillkor\w{0,3} (?:uppfylls|fylls|ar) (?:inte|ej|int)",
        3,
        False,
    ),
    rule(
        "earnings_related",
        True,
        rf"(?:saan|saa|saanut|saanu|nostan|nosta|oikeus|oikeutta|haen|maksaa|maksetaan|sain|elan|olen|oon|mulla on|minulla on|mulla|minulla|tulee) (?:\w+ ){{0,4}}{_EARNED}|(?:ansiosidonnaisella|ansiosidonnaisel|ansiopaivarahalla|ansioturvalla)(?! on)|{_EARNED} (?:\w+ )?(?:saan|nostan)|(?:kassa|ytk|liitto) (?:\w+ )?maksaa|ansiosidonnaista saava\w{{0,2}}|ansiopaivarahani|ansiosidonnaiseni|(?:liitosta|liitolta|kassalta) (?:saan|tulee|maksetaan) (?:\w+ )?(?:\w{{0,4}}raha\w?|\w{{0,12}}paivaraha\w?|tuki|tukea|korvaus)|kassasta (?:\w+ ){{0,2}}(?:rahaa|rahat|tukea|paivarahaa|saan|tulee|maksetaan)|(?:\w{{0,12}}paivaraha\w?|rahat|raha|tuki|rahaa|tukea) (?:\w+ )?(?:kassasta|kassalta|liitosta|liitolta)|kassan (?:paivaraha\w{{0,3}}|rahoilla|rahaa|rahat)",
        3,
        False,
    ),
    rule(
        "earnings_related",
        True,
        rf"{_EARNED} (?:\w+ )?{_RUNS}",
        3,
        asked_counts=False,
    ),
    rule(
        "earnings_related",
        True,
        rf"(?:{_FAR}|ratt|ratt till) (?:\w+ ){{0,4}}{_INKOMST}|(?:min|mitt) {_INKOMST}|{_INKOMST} (?:\w+ ){{0,2}}(?:tar slut|slutar|loper|rullar|fran|fr|racker)|(?:ersattning\w{{0,2}}|pengar\w{{0,2}}|dagpenning\w{{0,2}}|stodet) (?:\w+ ){{0,2}}(?:fran|av) (?:min |a )?(?:kassan?|{_KASSA})|(?:ytk|facket) betalar|(?<! eller )(?:min )?kassan? (?:\w+ )?(?:betalar|ger mig|betala)|fran min kassa|\d{{2,3}} dagar (?:pa|fran) kassan|(?:lever pa|gar pa|far|pengar|lyfter) (?:\w+ )?(?:kassans|kassapengar|a kassa|kassan)|kassa(?:sta|lta) (?:saan|rahat)|kuulun \w+ : n \w*kassaan|jasenena \w{{0,12}}kassassa|kassan ar (?:ytk|metall|industri\w{{0,4}}|byggnads|pro|super|jyty|erko)|(?:liiton|kassan|ammattiliiton) (?:rahoilla|rahalla|paivarahalla|rahat|paivarahoilla|paivarahaa|tuella)",
        3,
        False,
    ),
    rule(
        "earnings_related",
        False,
        rf"{_EARNED} (?:\w+ ){{0,2}}(?:loppui|paattyi|loppunut|loppu|taynna)|(?:\w{{0,20}}kassaan|\w{{0,20}}kassassa) (?:en|ei) (?:\w+ )?(?:kuulu|kuulunut|kuulunu|oo|ole|ollut|liittynyt|liittyny)|(?<=kassan men )(?:inte|int|ej) jag|(?<=kassassa mut )(?:en mina|mina en|ma en|mie en)|(?<=kassassa mutta )(?:en mina|mina en|ma en|mie en)|{_GRUND} (?:som )?(?:jag|far|har) (?:jag|far|har)|{_BASIC} (?:saava(?:na)?|saan|nostan|maksetaan|tulee)|(?:peruspaivaraha\w{{1,4}}|tyomarkkinatu\w{{2,5}}) , jota saan|(?:tyomarkkinatuen|peruspaivarahan) saaja(?:na)?|(?:tipahdin|tipuin|putosin|pudonnut|tippunut|siirryin|siirtynyt) (?:\w+ )?kela\w{{0,4}}|{_INKOMST} (?:(?!tar|loper)\w+ ){{0,2}}(?:tog slut|slut)",
        4,
    ),
    rule(
        "earnings_related",
        False,
        rf"[,./] (?:saan )?(?:grunddagpenning|arbetsmarknadsstod|peruspaivaraha|peruspaivarahalla|tyomarkkinatuki|tyomarkkinatuella)(?= [,/.]| $)|(?:erosin|lahdin|tipuin|putosin|potkittiin|erotettiin) (?:\w+ ){{0,2}}(?:\w{{0,14}}kassasta|liitosta|ytk : sta)|(?:jasenyys|jasenyyteni) (?:\w+ ){{0,3}}(?:puuttuu|katkesi|paattyi|loppui|raukesi|lakkasi|vanheni|meni)|(?:gick|gatt|steg|kastades|blev kastad) ur {GAP}(?:kassan?|facket|a kassan)|(?:lamnade|lamnat|sa upp) (?:\w+ )?(?:kassan|facket|medlemskapet)|(?:medlemskapet|mitt medlemskap) (?:\w+ )?(?:upphorde|gick ut|tog slut)|ollut kassan asiakas en|(?:star|ar) utanfor kassan|utan (?:a )?kassa(?= [,.]| $)|har bara {_FPA}|for kort medlemskap|alltsa (?:fpa|kela)|sa (?:fpa|kela) (?:val|alltsa)",
        4,
    ),
    rule(
        "earnings_related",
        False,
        rf"(?:saan|saanut|saanu|nostan|olen|oon|elan|elelen|tulee|maksetaan|mulla|minulla|mul|on|sain|etuuteni on|mennaan) (?:\w+ ){{0,4}}(?:{_BASIC}|{_KELA_PAYS})|kela (?:\w+ ){{0,3}}maksaa(?! asumis)|(?:peruspaivarahalla|tyomarkkinatuella|yleistuella|kelan (?:\w+ )?tuella|kelan tukea|kelan rahoilla)(?! (?:voi|saa|opiskel)\w{{0,6}} )|kela(?:lta|sta) (?:\w+ )?(?:saan|elan)|(?:\w{{0,14}}tuki|tukeni|\w{{0,10}}paivaraha(?:ni)?|etuus|etuuteni|rahat|rahani) (?:\w+ )?(?:tulee|tulevat|maksetaan) (?:kelalta|kelasta)|etuuteni tulee kela\w{{2,3}}|{_KELA_PAYS} (?:saan|elan|nostan|mennaan)",
        4,
    ),
    rule(
        "earnings_related",
        False,
        r"kelan (?:peruspaivaraha|tyomarkkinatuki|peruspaivarahat) (?:ei|riittaa|loppuu|jatkuu|tulee|juoksee)",
        4,
        asked_counts=False,
        says_no=True,
    ),
    rule(
        "earnings_related",
        True,
        r"kassan har (?:inte|int|ej) (?:\w+ )?betalat|kassa (?:ei|eikä) (?:oo|ole) (?:\w+ )?(?:maksanut|maksanu)|(?:inte|int) fatt (?:\w+ )?(?:pengar|dagpenning\w{0,2}) fran kassan",
        4,
        says_no=True,
    ),
    rule(
        "earnings_related",
        False,
        rf"{_FAR} (?:\w+ ){{0,4}}(?:{_GRUND}|{_FPA} {_MONEY}|{_MONEY} (?:fran|av) {_FPA})|{_FPA} (?:som )?(?:betalar|ger)(?! (?:bostads|hyran))|(?:fran|av) {_FPA} (?:far|lyfter) jag|(?:gar|lever|ar|klarar mig) pa {_FPA}|pa grunddagpenning|{_FPA} (?:stod|grunddagpenning|pengar|arbetsmarknadsstod)|{_FPA} kund|(?:dagpenningen|stodet|pengarna|ersattningen) (?:kommer|betalas|kom) (?:fran|av) {_FPA}|{_GRUND} (?:jag far|racker|fran)|{_GRUND} far jag(?= [,.!]| $)",
        4,
    ),
    rule(
        "earnings_related",
        False,
        rf"(?:en|ei|enka) (?:\w+ ){{0,3}}(?:liittynyt|liittyny|kuulunut|kuulunu|kuulu(?:kaan)?) {GAP}(?:kassa\w{{1,3}}|mihinkaan|liittoon)|(?:inte|int|ej) (?:med )?i (?:nan|nagon) \w{{0,14}}kassa|(?:aldrig|inte|int|ej) (?:\w+ ){{0,2}}(?:medlem|med|gatt med|hort till|horde till|hor till|betalat till|tillhort) (?:\w+ ){{0,3}}(?:nanstans|nagonstans|nagot|kassa|kassan|a kassa|facket)",
        4,
        says_no=True,
    ),
    rule(
        "earnings_related",
        True,
        r"[,.;] (?!kaupan|marketin|lidlin|prisman|liikkeen)(?:\w{2,14} )?kassassa(?= [,.;]| $)|[,.;] \w{4,18}s kassa(?= [,.;]| $)|jag har kassan \w{4,}|jag ar i (?:[\w,]+ ){1,4}s kassa|jag ar i (?:[\w,]+ ){1,4}\w{4,}s kassa",
        2,
        asked_counts=False,
    ),
    rule(
        "earnings_related",
        False,
        rf"(?:saan|nostan|elan) kela (?:raha\w{{0,2}}|tuki|tukea)|min (?:dagpenning|ersattning) (?:fran|av) {_FPA}",
        4,
        asked_counts=False,
    ),
    rule("earnings_related", True, r"tyottomyyskassani|\w{0,10}lausun\w{2,4} (?:\w+ ){0,2}(?:kassaan|kassalle)", 2),
)  # fmt: skip

AT_A_CHECKOUT = re.compile(
    r" (?:kassassa|kassalla|kassana|kassan) (?:\w+ ){0,2}(?:toissa|tyossa|duunissa|hommissa|tyoskentelen)|(?:toissa|tyossa|duunissa|hommissa|tyoskentelen|tyoskennellyt) (?:\w+ ){0,3}(?:kassassa|kassalla|kassana)"
    r"|(?:kaupan|marketin|supermarketin|prisman|lidlin|citymarketin|myymalan|ruokakaupan|alepan|salen|kioskin) kassa\w{0,4}|(?:jobbar|arbetar|jobbat|jobbade|stod|statt|sitter|suttit|satt|sitta|jobb) (?:\w+ ){0,3}(?:i|vid|pa) (?:\w+ )?kassan? "
    r"| (?:yhdistyksen|seuran|kerhon|taloyhtion|firman|koulun|foreningens|klubbens|firmans) kassan? | myyja kassa\w{0,3} | kassa myyja\w{0,3} "
    r"| (?:kaup\w{2,6}|prismas\w{0,2}|lidlis\w{0,2}|marketis\w{0,2}|citymarketis\w{0,2}|siwas\w{0,2}) (?:\w+ ){0,3}kassa\w{0,3} | kassa\w{0,4} (?:\w+ ){0,4}(?:kaupassa|prismassa|lidlissa|hinnan|hintaa|bonuskort\w{1,4}|henkkar\w{1,4}|papereita|papereja|ikaa|kuit\w{1,4}|alkoholi\w{0,3}) | kassan (?:\w+ ){0,4}(?:butiken|affaren|leg|legitimation|kvitto\w{0,2}|prisma|lidl) "
)
"""The till of a shop, not a fund."""
