"""The words by which a place named is told to be the home, or not to be: folded, beginnings where nothing closes them."""

import re

from reading.text import words

BREAK = re.compile(r"[.,;:!?\n()–]| - |->")
JOINTS = words(
    "ja och mutta mut men vaan enka eika kun ku fast vaikka eli samt joten sit sitten sen jossa missa"
)
TURNS = words("mutta mut men vaan utan fast vaikka kun ku sit sitten")
LIVING = re.compile(
    r"(asun\b|asunut|asunu\b|asumme|asumas|asut|asuva|asuste|asus\b|asuk|bor\b|bo\b|boende|bodd|bosatt|kodin\b|koti\b|kotona|kotini|kotikun|kotikaup|kotipai|asuin(?:pai|kun)"
    r"|kirjoilla|kirjat\b|majail|muuti|muuta[nm]|muuttanu|muutto|muuttam|vuokralla|osoite|paikkakunta|meilla|hemma\b|hemkommun|hemort|hemstad|hemby|hemtrakt|vakitui|pysyva|permanent|hemadress|folkbokf|skriven|inskriven|skrivi\b|mantalsskriven"
    r"|flytta(?:r|t|de)|flytt\b|inflytta|adress|lives?\b|living|mo?ved?\b|postinum|postnum|postort)"
)
LIVED = re.compile(
    r"(asuin\b|alun\b|lahto?o?sin|asuttiin|asuimme|kasvoin|kasvanut|synnyin|syntynyt|syntyny\b|syntyisin|alunperin|alkujaan|alkuaan|entinen|muinoin|lapsuu|lamna(?:de|t)\b|bodde\b|vaxte|vuxit|uppvuxen"
    r"|fodd\b|ursprung)"
)
ONCE = re.compile(r"(ennen|aiemmin|aikaisemmin|innan|tidigare|forut|forr\b)")
"""A time gone by, though not always the time when one lived there: "Toijalassa ennen oli toimisto"."""
STOOD = re.compile(r"(oli\b|olivat\b|fanns\b|lag\b)")
HOME_PLACE = re.compile(r"(kotiin\b|kotikun|kotikaup|kotipit|hemkommun|hemort|hemstad)")
"""Right beside the name it settles the matter, whatever one dreams of there."""
FORMER = re.compile(r"(entise|entine|vanha|gaml|forr|tidig)")
REGISTERED = re.compile(r"(kirjoilla\b|kirjat\b|skriven\b|skrivi\b|mantalsskriven|folkbokf)")
AS_YET = words("viela viel edelleen fortfarande annu")
DWELL = re.compile(
    r"(asun(?:ut)?(?:kin|ki)?\b|asumme|asutaan|asuttu|asus|bor\b|bo\b|bodde\b|bott\b|bosatt|kirjoilla|skriven|skrivi\b|muutin|muutimme|muutettiin|jain\b|stannade|flyttade|hemma\b|koti\b)"
)
"""One's own living, with a word that points back (BACK) to a place just named."""
NOT_DWELL = re.compile(r"(asu\b|asun\b|asunut\b|asunu\b|bor\b|bo\b|bott\b|asuta\b)")
COTTAGE = re.compile(r"(\w*mok(?:ki|il|is|in|k)|\w*stuga\b|\w*stugan\b|sommarst|kesaas|kesapai|kakkosas)")
FOR_GOOD = re.compile(r"(pysyv|vakit|permanent|fast\b)")
ELSEWHERE = words("muualla toisaalla muuaalla annanstans annorstades")
NOWADAYS = words("nykyaan nykyisin nykysin nykyaa nykyhaan nuforti nufortiden nufortin numera")
BACK = words(
    "sinne siella siel siina siin taalla taal jossa missa tanne sinne samalla samassa dar dit har hit orten stan samma kommunen byn kunnassa dem kvar"
)
DENIED = words("vaikkei vaikken enka en ei emme int inte ej icke")
DWELLING = re.compile(
    r"(asunnon\b|asunto\b|kampan\b|kamppa\b|yksion?\b|kaksion?\b|talon?\b|vuokra-?asun|lagenhet|hus\b|egnahem|radhus|omakotital|rivital|huset\b|lya\b|bostad\b)"
)
GOT = re.compile(
    r"(sain\b|saatiin|saimme|ostin\b|ostettiin|ostimme|vuokrasin|vuokrattiin|rakens|rakennettiin|fick\b|kopt|hyrde|byggde)"
)
ASKING = re.compile(r"(kysel|kysyn|kysyy|kysaisen|kysyisin|tervehdy|tervehti)")
OF_ONESELF = re.compile(
    r"(tytto|tyton|poika|poja|likka|flikka|mies\b|miehe|nainen|emanta|isanta|aija\b|jatka\b|gimma|akka\b|ukko\b|mummo|aiti\b|isa\b|mamma\b|pappa\b|tjej|kille|pojke\b|flicka\b)"
)
"""After a town's genitive: "Nummelan tyttö täs moi"."""
STILL = re.compile(r"(bor\b|asun\b|asuu\b|nyt\b|nu\b|muut|flytta)")
OUT_OF_WORK = re.compile(
    r"(ilman\b|vailla\b|inget\b|ingen\b|inga\b|finn?s\b|tyoton|tyottom|\w*arbetslos|jobblos|lomautet|permitter)"
)
AWAY = re.compile(
    r"(toissa|toihin|tyos|tyomatk|arbetsres|laivalla\b|rekalla\b|tyoskent|tyopai(?!kat\b|kkoj|kkail|kkoi)|tyomaa|tyokeik|keikka|keikalla|duuni|hommi|paiskin|pende?l|jobb(?:a|ar|at|ade|et|en)?\b|jobberbj|jobbannons|arbetserbj|tyotarjou|arbeta|arbetsp(?!rov|rak|lats?er)|anstalld\b|vikari|(?:tyo)?haastatt|(?:arbets|jobb|anstallnings)?intervj"
    r"|opisk|koulu(?:a|ssa|un|s)\b|koulutukses|valmistu(?:i|n)|kurssi(?!a|n\b|t\b|i\b|lle ilm)|skola|stude|studi|plugg|laser|gick\b|utbild"
    r"|kavin|kaytiin|kayda|kaymassa|kavass|kaynyt|vieraile|reissu|matkalla|matkust|lomalla|lomare|lomam|mokil|mokk|festar|lensi|lentolip|lennot\b|\w+jobba|lenta|ajoin|ajett|ajeltiin|uimassa|katsomaan|kattomaan|risteil|kryss(?:ning|a)|helgen\b|viikonlopp?u(?:na|ksi)\b"
    r"|konsert|keikoil|kylassa\b|kylas\b|vaellu|laskettele|hiihtama|hiihtolom|slalom|reissa[as]|pelasin|pelaan\b|begravn|brollop|julmarkn|hautaj|haissa\b|salt\b|sald|saljs|vankilas|fangelse|varusmie|harjoittelus|tyoharjoit|harkas|myytiin|myin\b|myyty|myynyt|mass(?:a|an|or)\b|tapahtuma(?:ssa|an)\b|festival|ostin\b|ostettiin|tilasin|luin\b|sairaalas|leikkau|armeija(?:ssa|an|s)\b|intis|inttiin"
    r"|akte|aker\b|besok|halsa\b|halsade|halsat\b|resa\b|resan|reser|reste|semester|stuga|stugan|sommar|kesa(?:asu|pai|mok)|kakkosas|campa|tag(?:et)?\b|juna(?:lla|ssa|an|sta)?\b|flyger|flog\b|kopte|kopt\b|omista|ager\b|sag\b|sett\b|lumpen|armen)"
)
SEEK = re.compile(
    r"(haen\b|hain\b|haettu\b|haettiin|haetaan|haki(?:vat|n)\b|haki\b|hake[nm]|haku\b|hakis|etsi|etsiny|etin\b|ettin\b|etit\b|sok(?:er|t|te)\b|letar)"
)
SOUGHT = re.compile(
    r"(vakea\b|tyontekij|kuskia\b|tjanst|toita\b|toit\b|tyota\b|duuni|hommi|paikka|paikkoja|jobb|arbete|kesat|asunto|kamppaa|lagenhet|bostad|vuokra-?asun)"
)
ONLY_THOUGHT_OF = re.compile(
    r"(muutanko|tarko?itu|jos\b|mikali|harkits|mietin|miettin|haave|ehka\b|voisin|pitaiska|muuttaisi|suunnittel|kannattaa|ifall|fundera|overvag|tank(?:er|a|t|te)\b|dromm|todennak|luultav|mahdollis|trolig|formodlig|skulle|sku\b|kai\b|pitas\b|pitais|pitaisi|haluai|haluan\b|halua(?:tt|is)|muuttaisin|muuttas\b|meinaa|aion\b|aiomme|joudun|joutu|kunde|kanske)"
)
OTHERS = re.compile(
    r"(aiti(?!ysl)|aidi(?!nk)|isa\b|isan|isani|isal|iska\b|mutsi|faija|vanhem(?:mat|pani|pien)|veli|velje|velip|broidi|siskon?|sisare|systeri|vaimo|mieheni|miehen\b|miehel|puoliso|avopuoliso|avovaimo|avomies|poika|poja|tytar(?!yh)|tyttare|tytto|tyton"
    r"|lapset|lapsi\b|lapseni|kaveri|kamu|frendi|ystava|tuttu|naapuri|mummo|mummi|vaari(?!n\b)|ukki|serkku|tati|eno\b|seta|exa?\b|exani|exman|exmies|exmiehe|exvaimo|exfru|expuoliso|anoppi|appi\b|appiuk|kamppi|pomo|tyokaveri|tyonant|han\b|hanen|hanella"
    r"|mamma(?!led)|mor\b|mors\b|morsan|mommo|farmor|mormor|morfar|farfar|fars\b|farsan|pappa(?!led)|foraldr(?!aled)|bror|brors|brorsa|syster|systra|syrra|kusin|moster|faster|morbror|farbror|son\b|sonen|sons\b|pojk|dotter|doter|flick"
    r"|barnbarn|lapsenlap|barnen|barnet|frun?\b|hustru|maken|sambo|mannen|mans\b|kompis|vannen|vaninna|vaninde|granne|bekant(?:a|en)?\b|arbetsgivar|kolleg|chef|svarmo|svarfo|lakaren\b|slakt|sukulai|hon\b|hans\b|hennes|opettajani|laakarini|psykiatrini|psykologini|terapeuttini)"
)
WITH = words("med me hos till av kanssa kans kaa luona luo luota")
CHILDREN = re.compile(
    r"(poika|poja|tytar|tyttare|tytto|nuori|nuore|lapsi|lapse|lapset|son\b|sonen|pojk|dotter|tonaring|teini)"
)
CHILDS = words("lapsen lasten barns")
MESSAGES = words(
    "brev brevet samtal samtalet sms mejl mejlet post posten numret nummer meddelande nagon nan joku kirje viesti puhelu soitto puhelinnumero"
)
"""What came from a place, or an unnamed somebody: "någon från Vasa ringde", "joku Lahdesta"."""
ONESELF = words("mina ma mie maa jag vi asun asumme asutaan perheeni")
SET_OFF = words(
    "forlat numera nufortiden siis eli eiku eikun oikeastaan alltsa dvs nykyaan nykyisin nyt nu egentligen vaan utan hellre menar tarkoitan"
)
OF_ITS_OWN = re.compile(
    r"assat\b|assien\b|\w*(?:leipomo|tehdas|tehtaa|linnut|jalostam|telak|kaivoks|keksi|kalakuk|suvisoi|soudu|soutuj|meripaiv|messu|ilve[sk]|karp(?:pi|at|pien|ista)\b|lukko|luko[ns]|tappara|jukuri|pelican|ketter|teras\b|marssi|numero|tomaatt|sinap|renka|sanom|jaatelo|panimo|meijeri|jazz|festar|festiv|huolto|huollo|lehti|lehde|radio|teatteri|oopper|filharm|yliop|akatem|orkest|joukkue|pallo|kiekko|hallinto|hovioik|karajaoik|risteily|laiva|lentoas|kulta|matkat|osuuskau|osuuspan|leirin|varuskun)"
)
"""What a genitive before it makes a name of its own: "Vaasan leipomo", "Nokian renkaat", "Turun sinappi"."""
INSTITUTION = re.compile(
    r"(universit|yliopist|akademi|hogskol|yrkeshog|ammattik|flygf|flygp|lentoas|line\b|lines\b|kammarm|festival|teater|bibliot|varv\b|varvet|mejeri|sjukhus|centralsj|hamn\b|domkyrk|tidning|sanomat|oyj?\b|oyj|abp?\b|kb\b|ky\b"
    r"|tomat|underrattel|nyheter|tidn|group|marine|elektrisk|shipping|stainless|steel|paper|works|energi|ferry|fabrik|tehtaa|niminen|merkki|elementt?)"
)
ORGANISATION = re.compile(
    r"\w*(?:firma|yrity|yhtio|tyonantaj|liik[ek]|lehti|lehde|ravintol|kauppa|kaupa|koulu|tehda|tehta|kahvila|toimisto|seura|yhdisty|pankki|pankin)"
)
OWN_TOWN = re.compile(r"(kaupungin|kaupunki|kunnan|stads?|kommuns?)\b")
COMMUTING = re.compile(r"(paasee\b|mennaan\b|menen\b|kulje|kulke|kay[nm]|kavin|kayn\b|pende?l|sukkul|ajan\b)")
NAMED = words(
    "familjen sukunimeltani hette heter namnet nimi nimeni sukunimi sukunimeni efternamn efternamnet rouva herra neiti froken perhe firma firman bolaget yhtio heter nimelta nimi herr fru ohjaajani virkailija valmentaja valmentajani coachen handlaggaren band bandet yritys kustantamo sarja sarjaa sarjan elokuva elokuvan elokuvaa ohjelmaa serien filmen boken programmet fartyget"
)
EMPLOYERS = re.compile(r"(irtisano[io]\b|lomaut(?:ti|taa)\b|erotti\b|permittera(?:r|de)\b|sparkade\b)")
"""What only an employer does: "Fiskars irtisanoi minut", "ABB Vasa permitterade mig"."""
INNS = words("ravintola hotelli kahvila pubi baari kylpyla restaurang restaurangen hotell hotellet cafe")
"""In capitals they begin a name: "Ravintola Kotka"; "kahvila Porvoossa" is one in the town."""
LEFT = re.compile(r"(uppsag|sades|sade\b|permitter|spark|avsked|slutade|kicka)")
NEAR = words("mellan nara lahella lahel bredvid invid intill")
NEAR_AFTER = words("valissa valilla vieressa lahella lahel naapurissa kupeessa liepeilla")
"""What stands after a genitive: "Vaasan lähellä"."""
