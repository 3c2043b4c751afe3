"""Small questions about a meeting that is being booked, moved or has just been booked: what it costs, how long it takes, who may come."""

from __future__ import annotations

import re

from reading.text import fold

KINDS = (
    "cost",
    "length",
    "papers",
    "company",
    "coach",
    "why_contact",
    "why_name",
    "place",
    "interpreter",
    "confirmation",
)
"""What may be asked, in the order in which it is looked for."""
MOST_WORDS = 14
"""More of them are a story."""
_IT = (
    r"(?:se|tama|taa|toi|tuo|tapaaminen|tapaamiset|tapaamisessa|tapaamiselle|juttelu|keskustelu|puhelu|video|aika|siina|siella|siita|yleensa|suunnilleen|noin|oikein|sitten|sit|"
    r"yks|yksi|kerta|kerralla|mun|minun|mulle|minulle|teilla|nyt|jotain|jotakin|mitaan|tasta|varaus|varaaminen|"
    r"det|de|he|den|dehar|har|motet|mote|ett|en|tiden|traffen|samtalet|ungefar|vanligtvis|da|nu|nat|nagot|nanting|nagonting|dar|pa|i|for|mig|mej|er|ringningen|tid|bokningen|boka)"
)
_CAN = r"(?:voi(?:ko|ks|sko|n|nko|s|daanko)?|saa(?:n|nko|ko|ks|pi|daanko)?|onko|onks|ok|pystyyko|kayko|kayks|haittaako|far|kan|gar|e|ar|finns|funkar)"
_WHO = (
    r"(?:kaveri\w*|ystava\w*|puoliso\w*|mies|miehe\w*|vaimo\w*|aiti\w*|isa\w*|lap(?:si|se)\w*|lasten|vauva\w*|tukihenkilo\w*|avustaja\w*|edunvalvoja\w*|joku|jonkun|toinen|sisko\w*|velje\w*|veli|tytar|"
    r"tyttare\w*|poika\w*|poja\w*|koira\w*|tyttoystava\w*|poikaystava\w*|kompis\w*|van\b|vannen|man\b|mannen|fru\w*|sambo\w*|barn\w*|baby\w*|mamma\w*|pappa\w*|nan|nagon|nan annan|stodperson\w*|bitrade\w*|"
    r"syster\w*|bror\w*|son\w*|dotter\w*|hund\w*|flickvan\w*|pojkvan\w*|nan med)"
)
_PAPER = r"(?:\w*paper\w*|papper\w*|\w*todistu\w*|cvn?|ceeveen?|asiakirj\w*|dokument\w*|intyg\w*|henkkar\w*|henkilo\w*kort\w*|henkilollisyys\w*|passin?|passet|legitimation|leg|betyg\w*|kopio\w*)"
_MUST = r"(?:pita\w*|tarvi\w*|taytyy\w*|kuuluu\w*|kannattaa\w*|mita|mitka|miten|ska|skall|sku|behov\w*|mast\w*|bor|borde|va|vad|vilka|racker|riitta\w*)"
_CONTACT = r"(?:numero\w*|puhelinnumer\w*|puhelinta|sahkoposti\w*|yhteysti\w*|num(?:mer|ret)\w*|telefonnum\w*|e-?post\w*|mejl\w*|kontaktuppg\w*)"
_MEETING_PLACE = r"(?:se|tama|taa|toi|tapaaminen|tapaamiset|paikka|tapaamispaikka|toimisto|toimistonne|teidan toimisto|te|siis|sit|sitten|nyt)"
_PATTERNS = {
    "cost": (
        rf"\bmaksa(?:ako|aks|akohan)(?: {_IT})*\W*$|\bmaksa(?:ako|aks|akohan) (?:se|tama|taa|tapaaminen|varaus|tamakin)\b(?!.*\b(?:kela|kassa|matka\w*|kurssi\w*))"
        rf"|\b(?:mita|mitas|paljonko|paljonks|kuinka paljon)(?: {_IT})* maksa\w*(?: {_IT})*\W*$|\b(?:onko|onks|onkohan|eikai|eiko)(?: {_IT})* (?:ilmai\w*|ilma[ns]\w*|maksuto\w*|maksulli\w*)"
        rf"|\b(?:va|vad|hur mycket|kostar)(?: {_IT})* kosta\w*(?: {_IT})*\W*$|\bkosta[r]?(?: {_IT})+\W*$|^\W*kostar\W*$|\b(?:e|ar|a)(?: {_IT})* (?:gratis|avgiftsfri\w*|kostnadsfri\w*|avgiftsbelag\w*)"
        rf"|\btar (?:ni|de) (?:betalt|avgift)|\b(?:mika|paljonko)(?: {_IT})* (?:on )?hinta\b|^\W*(?:ilmainen|ilmasta|gratis)\W*$"
    ),
    "length": (
        rf"\b(?:kauanko|kauanks|kauan|kauankohan|kuinka kauan|kuinka pitka\w*|miten pitka\w*|miten kauan|montako minuuttia|montako tuntia|paljonko aikaa)(?: {_IT})*"
        rf" (?:kesta\w*|mene\w*|on|vie\w*|varata\w*)(?: {_IT})*\W*$"
        rf"|\bkesta(?:ako|aks)(?: {_IT})* (?:kauan|pitkaan|tunnin)\b|\bhur (?:lang|lange|langt)(?: {_IT})* (?:racker|tar|varar|ar|e|haller|pagar)(?: {_IT})*\W*$"
        rf"|\bhur (?:lang|lange)(?: (?:ar|e|blir|racker|tar))(?: {_IT})*\W*$|\bhur (?:mycket|lang) tid (?:tar|gar|racker|behovs)(?: {_IT})*"
    ),
    "papers": (
        rf"\b{_MUST}\b.*\b{_PAPER}\b.*\b(?:mukaan|mukana|mukaani|tuoda|tuon|ottaa|otan|med|me|mukaa|olla|ha|visa|nayttaa)\b|\b{_MUST}\b.*\b(?:ta|ha|tuoda|ottaa|ottaan?|komma) (?:med|me|mukaan|mukana)\b"
        rf"|\b{_MUST}\b.*\b(?:mukaan|mukana)\W*$|\botanko\b.*\b(?:mukaan|{_PAPER})\b|\b(?:tar|ta) (?:jag|ja) (?:med|me)\b.*{_PAPER}"
    ),
    "company": (
        rf"\b{_CAN}\b.*\b{_WHO}\b.*\b(?:mukaan|mukana|mukaa|mukaani|med|me|folja|komma|kanssa|kaa|tulla|vara|ok)\b|\b{_CAN}\b.*\b(?:tulla|ottaa|tuoda|ta|komma|folja)\b.*\b{_WHO}"
        rf"|^\W*(?:mut |mutta |entas? |men |och |o )?{_WHO} (?:mukaan|mukana|med|me)\b|\b(?:kom\w*|folj\w*) {_WHO} (?:med|me)\b|\bfar (?:jag|ja) (?:ha|ta) {_WHO}"
    ),
    "coach": (
        r"\b(?:kuka|kukas|ketka|kenen)(?: (?:se|mun|minun|tama|on|oma|siis|nyt|oikein|toi|mua|minua))* (?:\w*valmentaja\w*|coach\w*|virkailija\w*|\w*asiantuntija\w*|soittaa|tapaa)"
        r"|\b(?:kenen|kenet|keta) (?:kanssa |luo |luokse )?(?:ma |mina )?(?:tapaan|puhun|juttelen|menen|tapaaminen)"
        r"|\b(?:vem|va heter|vad heter)(?: (?:e|ar|blir|min|den|egen|egna|har|som|ska|jag|ja|da|nu))* (?:coach\w*|handlaggar\w*|sakkunnig\w*|ringer|traffar|prata med|mota|moter)\b"
    ),
    "why_contact": (
        rf"\b(?:miksi|miks|minka takia|minka vuoksi|mita varten|varfor|vafor|hur sa)\b.*\b{_CONTACT}"
        rf"|\b(?:mihin|va|vad)\b.*\b{_CONTACT}\b.*\b(?:tarvi\w*|kayt\w*|behov\w*|anvand\w*|till)\b"
    ),
    "why_name": (
        r"\b(?:miksi|miks|minka takia|mihin|mita varten|varfor|vafor)\b.*\b(?:nime\w*|nimi\w*|namn\w*|heter)\b"
    ),
    "place": (
        rf"\bmissa(?: {_MEETING_PLACE})* (?:on|sijaitsee|pidetaan|tavataan|olette|ootte|jarjestetaan|onkaan)(?: {_MEETING_PLACE})*\W*$|\b(?:mihin|minne)(?: (?:ma|mina|mun|minun|siis|sit|sitten|pitaa|pitaako))* (?:tulla|menna|tulen|menen|tullaan)(?: (?:sitten|sit|silloin|tapaamiseen|sinne|nyt))?\W*$"
        r"|\b(?:mihin|minne) (?:se|tama|taa|toi|tapaaminen) (?:on|oikein|nyt|on nyt)\W*$"
        r"|\b(?:mika|mikas)(?: (?:se|on|teidan|sen|siella|toimiston|paikan|nyt))* osoite\w*|^\W*(?:osoite|adress|adressen)\W*$|\bmissa osoitteessa|\b(?:va|vad|vilken|hur)(?: (?:e|ar|va|var|er|har|ni|heter))* adress\w*"
        r"|\bvar(?: (?:nanstans|nagonstans))? (?:e|ar|ligger|halls|haller|ska|blir|traffas|sitter)(?: (?:de|det|he|den|motet|mote|kontoret|ni|vi|jag|ja|man|traffas|traffen|da|nu|coachen|byran|er))*(?: (?:komma|ga|vara|halls|traffas))?\W*$"
        r"|\bvart (?:ska|skall|sku|maste|mast|gar|kommer)(?: (?:jag|ja|man|vi))*(?: (?:komma|ga|fara|aka|da))*\W*$"
    ),
    "confirmation": (
        r"\b(?:tuleeko|tuleeks|lahteeko|lahetatteko|saanko|saanks|saaks|mihin|minne|koska|milloin)\b.*\b\w*vahvistu\w*|\b(?:far|fick|kommer|skickar|skickas|var|vart|nar)\b.*\bbekraftelse\w*"
    ),
    "interpreter": (
        r"\b(?:tarvi\w*|saa\w*|on(?:ko|ks)|pita\w*|halua\w*|voi\w*|mast\w*|ska|behov\w*|far|kan|finns|vill|bokar|fa|ha)\b.*\b(?:tulk(?:ki|in|kia|ata)\w*|tolk\w*)|^\W*(?:tulkki|tolk)\W*$"
    ),
}
_COMPILED = {kind: re.compile(_PATTERNS[kind]) for kind in KINDS}


def meeting_question(text: str) -> str | None:
    """What a short text asks about a meeting: "maksaako tää" is `cost`, "får en kompis komma me" is `company`; else None."""
    if len(text.split()) > MOST_WORDS:
        return None
    plain = fold(text)
    return next((kind for kind, pattern in _COMPILED.items() if pattern.search(plain)), None)


def without_question(text: str) -> str:
    """What else a text says, clause by clause: "puhelimella, maksaako se?" leaves "puhelimella"; "" where nothing stands apart."""
    clauses = [each.strip() for each in re.split(r"(?<=[.!?])\s+|[,;\n]\s*", text)]
    return ", ".join(each for each in clauses if each and meeting_question(each) is None)
