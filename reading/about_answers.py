"""What somebody says of the answer before it, or asks of the chat itself: shorter, simpler, is it sure, what does it cost, which number.

Such a message is of a few words and names no matter: the model, which must guess, gives the same article again or a menu.
"""

from __future__ import annotations

import re
from typing import Optional

from reading.text import fold

SHORTER = "shorter"
SIMPLER = "simpler"
SURE = "sure"
FREE = "free"
HARMLESS = "harmless"
"""Whether asking here has a bearing on one's benefits."""
NUMBER = "number"
NUMBER_KELA = "number_kela"
NUMBER_FUND = "number_fund"
NUMBER_ADVICE = "number_advice"
WHO_ARE_YOU = "who_are_you"
OTHERS_AFFAIRS = "others_affairs"
"""Whether a neighbour, or who used to be near, is unemployed or paid."""

_LONGEST = 70
_FI_BEFORE = r"(?:(?:no|hei|siis|nyt|sit|sitten|ok|okei|mut|mutta|eli|voitko|voisitko|voisko|voiko|viitsitko|pystytko|osaatko|vois|saisko|kiitos|toi|tuo|tan|taman|sen|saman|sama|se|tuon|asian|asia) )*"
_SV_BEFORE = r"(?:(?:na|no|hej|alltsa|nu|ok|okej|men|kan du|kan ni|kunde du|sku du|snalla|det|de|samma|detta|far jag|ja vill ha|jag vill ha|det dar) )*"
_FI_AFTER = r"(?: (?:kiitos|pliis|mulle|minulle|asia|se|sama|tuo|toi|edes|viela|vahan|uudestaan|uudelleen|uudella tavalla|puhua|puhut\w*|sanoa|kertoa|selittaa))*"
_SV_AFTER = r"(?: (?:tack|at mig|for mig|en gang till|pa nytt|det|de|an|da|igen|svenska|svar))*"
_KINDS = (
    (SHORTER, rf"{_FI_BEFORE}(?:(?:sano|kerro|selita|kirjota|kirjoita|vastaa|sanoa|kertoa|tiivista) )?(?:se |sama |saman |asia |sen |taman |tama )*(?:(?:viela |vahan |paljon )?(?:lyhyemmin|lyhemmin|lyhkasemmin|lyhyesti|tiiviimmin|lyhennettyna|lyhyt versio|yhdella lauseella)|tiivista|tiivistettyna|liian pitka(?: teksti| vastaus)?|lyhenna){_FI_AFTER}"),
    (SHORTER, rf"{_SV_BEFORE}(?:(?:sag|beratta|forklara|skriv|svara|saga|ge mig|ta) )?(?:(?:det|de|samma|det dar|lite|mycket|ett|en) )*(?:kortare|kort|i korthet|kortfattat|for langt|med en mening|sammanfatta|kort version)(?: svar| version| sagt)?{_SV_AFTER}"),
    (SIMPLER, rf"{_FI_BEFORE}(?:(?:sano|kerro|selita|kirjota|kirjoita|vastaa|puhu|puhua|sanoa|kertoa|puhutko|puhuuko|kayta) )?(?:se |sama |saman |asia |sen |taman |tama )*(?:(?:viela |vahan |paljon )?(?:yksinkertaisemmin|yksinkertasemmin|yksinkertaistettuna|yksinkertaisesti|yksinkertasesti|helpommin|selvemmin|selkeammin|ymmarrettavammin|selkokielella|selkokielta|selkokielisesti|selko(?:suomeksi|suomea)|helpolla suomella|helppoa suomea|helpommilla sanoilla|suomeksi selkokielella)|selkokieli|selkosuomi){_FI_AFTER}"),
    (SIMPLER, rf"{_SV_BEFORE}(?:(?:sag|beratta|forklara|skriv|svara|prata|tala|saga) )?(?:(?:det|de|samma|lite|mycket|pa|med|i|en) )*(?:enklare|lattare|tydligare|enkelt|lattlast|latt svenska|enkel svenska|enkla ord|enklare ord|klarsprak|klart sprak|mera begripligt)(?: svenska| sprak| ord)?{_SV_AFTER}"),
    (SIMPLER, r"(?:(?:no|hei|siis|anteeksi|en|ma|mina) )*(?:en |ma en )?(?:ymmarra|ymmartanyt|ymmartany|tajua|tajunnut|tajunnu|kasita)(?: (?:mitaan|yhtaan|tata|tasta|sita|tuota|vastausta|tekstia|mita (?:se |tuo |tama )?(?:tarkoittaa|tarkoitat|meinaat|sanot)))*"),
    (SIMPLER, r"(?:(?:na|no|hej|alltsa|forlat) )*(?:jag |ja )?(?:forstar|forstod|fattar|begriper|fattade) (?:inte|int|inget|ingenting|nt)(?: (?:det|de|detta|nagot|alls|vad du (?:menar|sager)|va du (?:menar|sager)|svaret|texten))*"),
    (SIMPLER, r"(?:(?:no|hei|siis|mut|mutta) )*mita (?:se|tama|taa|tuo|toi) (?:oikein |nyt |sitten |sit )?(?:tarkoittaa|tarkottaa|meinaa)|(?:(?:na|no|men|alltsa) )*va[d]? betyder (?:det|de|detta|det har)"),
    (SURE, r"(?:(?:no|hei|siis|mut|mutta|aijaa|aha) )*(?:onk[os] (?:se|tama|taa|tuo|toi|tieto)? ?(?:nyt )?(?:ihan )?(?:varma|varmaa|totta|oikein|luotettava\w*|varmasti (?:nain|niin|totta))|ootko|oletko|ooks\w*|olettek\w*|voiko (?:tahan|siihen|suhun|sinuun) luottaa|mista (?:sa |sina )?(?:tiedat|tiiat|tieto on|sait|tama tieto|se tieto)|mihin (?:se|tama|tieto) perustuu|missa (?:se|tama|niin|noin) (?:lukee|sanotaan))(?: (?:ihan |nyt |sa |sina )*(?:varma|tosissas\w*))?(?: (?:siita|tasta|asiasta|tuosta|taa|tama|tan|taman|sen|tulee|on|tiedon|nyt))*"),
    (SURE, r"(?:(?:na|no|hej|men|alltsa|jaha|aha) )*(?:(?:ar|e) (?:du|ni) (?:helt |alldeles |verkligen )?saker|(?:ar|e) (?:det|de) (?:helt |alldeles |verkligen )?(?:sant|sakert|saker|ratt|riktigt)|stammer (?:det|de)|kan (?:man|jag|ja) lita pa (?:det|dig|de|svaret)|(?:var|hur) ?(?:ifran)? (?:vet|har) du (?:det|de)|var star (?:det|de))(?: (?:pa|om)? ?(?:det|de|detta|saken|da|nu|faktiskt|sakert|verkligen|har))*"),
    (FREE, r"(?:(?:no|hei|siis|muuten) )*(?:onko|onks|ooko|maksaako|maksaaks|paljonko|paljonks) (?:(?:taa|tama|tan|taman|tata|taalla|tassa|palvelu|palvelun|chatti|chatin|chattailu|kaytto|kayttaminen|botti|keskustelu|neuvonta|kysyminen|teidan|teijan|maksaa) ?)+(?:(?:ihan )?(?:ilmai\w*|maksuton\w*|maksulli\w*|jotain|jotakin|mitaan|mulle|minulle|rahaa))?"),
    (FREE, r"(?:(?:na|no|hej|alltsa|forresten) )*(?:kostar|ar|e|va kostar|vad kostar) (?:(?:det|de) (?=.*\b(?:har|chatta|fraga|anvanda)\b)|(?:det|de|den) har\b ?|detta ?|chatten ?|den har chatten ?|botten ?|er radgivning ?|er tjanst ?)(?:(?:nagot|nat|nagonting|gratis|avgiftsfri\w*|helt|pengar|har|att|fraga|chatta|anvanda|er|dig|for mig) ?)*"),
    (HARMLESS, r".*\b(?:vaikuttaako|menetanko|meneeko|menenko|nakeeko|kerrotteko|ilmoitatteko|saako)\b.*\b(?:jos (?:ma |mina )?(?:kysyn|kysyy|kyselen|juttelen|puhun|kerron)|kysymi\w+|nama kysymyk\w+|mita (?:ma )?kysyn).*"),
    (HARMLESS, r".*\b(?:paverkar|forlorar|mister|ser|berattar|meddelar)\b.*\b(?:(?:om|nar|att) (?:jag|ja|man) (?:fragar|chattar|skriver|berattar)|vad jag fragar|mina fragor|fragorna).*"),
    (NUMBER_KELA, r"(?:\w+ ){0,3}kelan (?:puhelin ?)?(?:numero\w*|nro\w*|puh|puhelin)(?: \w+){0,2}|(?:\w+ ){0,4}(?:fpa s|fpas|fpa|fpa:s|kelas) (?:telefon ?)?(?:num\w*|nr)(?: \w+){0,2}"),
    (NUMBER_FUND, r"(?:\w+ ){0,3}(?:tyottomyys)?kassan (?:puhelin ?)?(?:numero\w*|nro\w*|puh|puhelin)(?: \w+){0,2}|(?:\w+ ){0,4}(?:arbetsloshets)?kassans (?:telefon ?)?(?:num\w*|nr)(?: \w+){0,2}"),
    (NUMBER_ADVICE, r"(?:\w+ ){0,3}(?:tyottomyysturva)?neuvonnan (?:puhelin ?)?(?:numero\w*|nro\w*)(?: \w+){0,2}|(?:\w+ ){0,4}(?:radgivningens|radgivningen om utkomstskydd\w*) (?:telefon ?)?(?:num\w*|nr)(?: \w+){0,2}|(?:telefon ?)?num\w* till radgivningen(?: om utkomstskydd\w*)?"),
    (NUMBER, r"(?:(?:no|hei|siis|sit|sitten|ok|okei|mut|nyt) )*(?:(?:antakaa|anna|antaisitko|saanko|saisinko|saisko|kerro|kertokaa|mika on|onko|onks|mista saan) )?(?:(?:teilla|teijan|teidan|se|sen|joku|jokin|joku muu|sun|siis|mulle|minulle|nyt|sit|sitten|tuo) )*(?:puhelin ?)?(?:numero|numeroo|numeron|puhelinnumero\w*|nro)(?: (?:mihin|johon|minne) (?:voi |voin )?(?:soitta\w+|soitan))?(?: (?:kiitos|sit|nyt|mulle|pliis))*"),
    (NUMBER, r"(?:(?:no|hei|siis|sit|sitten|ok|okei|mut|mutta|kerro|kertokaa) )*(?:kenelle|keneen|mihin|minne|mista numerosta|mihin numeroon) (?:(?:ma|mina|mie|sit|sitten|nyt|pitaa|voin|voi|siis|taytyy|kannattaa) )*(?:soitan|soittaa|soittaisin|soitella)(?: (?:sit|nyt|sitten|tasta|siita))*"),
    (NUMBER, r"(?:(?:na|no|hej|alltsa|men|da|ok|okej|och|a|o) )*(?:(?:ge|kan jag fa|far jag|vad ar|va e|va ar|vilket ar|har ni|sag|beratta|finns det) )?(?:(?:mig|mej|ett|det|ert|nat|nagot|numret|er|din|ditt) )*(?:telefon)?(?:nummer|numret|numro)(?: (?:tack|da|dit|som jag kan ringa|att ringa|till er))*"),
    (NUMBER, r"(?:(?:na|no|hej|alltsa|men|da|och|a|o|sag|beratta) )*(?:vem|vart|vilket nummer|vem ska|vart ska) (?:(?:ska|kan|skall|sku|borde|jag|ja|man|nu|da) )*(?:ringer|ringa)(?: (?:jag|ja|man|da|nu|sen))*"),
    (OTHERS_AFFAIRS, r"(?:(?:no|hei|siis|kerro) )*(?:onko|saako|saaks|onks|kayko|paljonko|mita) (?:(?:mun|minun|meidan|meijan|tuo|toi|se|saa) )*(?:naapuri(?:ni|n|lla|llani)?|eksa\w*|ex\w*|pomo\w*|tyokaveri\w*|tuttava\w*)(?: \w+){1,3}"),
    (OTHERS_AFFAIRS, r"(?:(?:na|no|hej|sag) )*(?:ar|e|far|har|hur mycket far|vad far) (?:(?:min|mitt|var|den|mina) )*(?:grann\w*|ex|exman|exfru|chef\w*|kollega\w*|arbetskamrat\w*|bekant\w*)(?: \w+){1,3}"),
    (WHO_ARE_YOU, r"(?:(?:no|hei|siis) )*(?:ketka|keta|keita|kuka|kukas) (?:te|sa|sina) (?:nyt |oikein |siis )*(?:ootte|olette|oot|olet)|(?:(?:na|no|hej) )*(?:vilka|vem) (?:ar|e) (?:ni|du)(?: (?:da|egentligen|nu))*"),
)  # fmt: skip
_PATTERNS = tuple((kind, re.compile(pattern)) for kind, pattern in _KINDS)
_WORD = re.compile(r"[^\W_]+")
NEEDS_AN_ANSWER = frozenset({SHORTER, SIMPLER, SURE})
"""What is said of an answer, and means nothing before one."""


def asks_about_answer(text: str) -> Optional[str]:
    """Which of these a short message is; None of any other."""
    if len(text) > _LONGEST or text.startswith("/"):
        return None
    line = " ".join(_WORD.findall(fold(text)))
    return next((kind for kind, pattern in _PATTERNS if pattern.fullmatch(line)), None)
