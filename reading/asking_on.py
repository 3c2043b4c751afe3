"""A few small words that ask on about what was just answered: "mihin mennessä", "kuka sen päättää", "varför då", "entä mua".

They name no matter of their own, so only the talk says what they are about. Every word of such a message is in a closed
list of its language; one word from outside ("miten haen asumistukea") makes it a question of its own.
"""

import re
from typing import Dict, List, Optional, Pattern, Tuple

from reading.text import fold, words

WHO = "who"
WHERE = "where"
"""Where one turns and how it is done, which the guidance tells together."""
WHEN = "when"
HOW_LONG = "how_long"
HOW_OFTEN = "how_often"
HOW_MUCH = "how_much"
MUST = "must"
WHY = "why"
AGE = "age"
NUMBER = "number"
"""About a figure, one that was said or another: "miksi 7 päivää", "eikö sitä oo 90 päivää?"."""
WHETHER = "whether"
"""A yes or no, or which of two, that the guidance may not tell: "saanko mä sitä", "kumpi on isompi", "så får jag?"."""
ME = "me"
"""The same asked for oneself: "ja mua?", "och jag då?"."""

MOST_WORDS = 7
_LONGEST = 80
_WORD = re.compile(r"[^\W\d_]+")
_FIGURE = re.compile(r"(?<![\d.,:])\d{1,3}(?![\d.,:]*\d)")
_DIGIT = re.compile(r"\d")

_SMALL_FINNISH = words(
    "ja no no mut mutta entas enta ent entapa eli niin hei ok okei joo juu jaa aha aijaa hmm kiitos selva siis sit sitten sitte nyt vaan viela muuten oikein nain"
    " oikeesti oikeasti oikeestaan oikeastaan tarkalleen suunnilleen noin edes yleensa aina sama samaa tosiaan"
    " se sen sita siita siihen sille sina siina sielta sinne ne niita niista niihin niille tama taman tata tahan tasta tallainen tallaista sellainen sellaista"
    " sellasen tuo tuon tuota tuohon ton tota toi"
    " ma maa mie mina minun mun minua mua mulle minulle mulla minulla"
    " on ois olis oli olla onko onks"
    " kuka ketka kenen kenelle kenelta ken missa mista mihin minne miten mitenka mites kuinka milla mita mitas milloin koska kauanko kauanks kauan"
    " paljonko paljonks paljon paljo montako monta usein miksi miks miksei minka takia vuoksi syysta mennessa mennes viimeistaan asti saakka aikaisintaan pitkaan pitkaks"
    " pakko pakollinen pakollista valttamatonta valttamaton vapaaehtoista pitaakos pitaako pitaaks pitaa taytyyko taytyyks taytyy taytyis pitais pitaisi tarviiko tarviiks tarvii tarvitseeko tarvitsee"
    " paattaa paattaisi paattavat ratkaisee maaraa maksaa maksetaan maksavat hoitaa vastaa"
    " haen hakea haetaan haet hakee hakisin haettava saa saan saada saadaan saisin saatavilla kestaa kestaisi menee vie voimassa tulee alkaa alkavat loppuu paattyy"
    " tehda teha teen tehdaan teenko toimin tehtava seuraavaksi ilmoitan ilmoitetaan lahetan lahetetaan annetaan kysyn kysya"
    " paivaa viikkoa kuukautta vuotta euroa kertaa euroina rahana kuukaudessa kuussa viikossa"
    " tietaa tietaisi kertoo antaa lomake lomaketta lomakkeen hakemuslomake kirjallisesti ikaraja ikarajan vanha ajassa ilmainen ilmaista maksuton maksullinen maksullista"
    " saanko saako saaks saanks saisko saisinko voiko voinko voiks ehdinko ehtiiko kumpi kumman kumpaa kumpaan isompi suurempi pienempi parempi molempia molemmat"
    " vai en enko enks ei eiko eiks eikos ole oo mika ikainen"
    " kelle keneen soitan soittaa soitetaan soittaisin illalla tanaan yolla huomenna"
)
_SMALL_SWEDISH = words(
    "och a o na no men ja ja jo jaha jaa aha okej ok hej tack mm hmm alltsa egentligen riktigt exakt ungefar bara ens forresten da nu sen sedan dessutom just"
    " det den de dem dom detta denna dessa sig sadant sant sadan san dar dit"
    " jag ja mig mej man"
    " ar e va vara blir ska skall sku skulle bor kan"
    " vem vems vad va var vart varifran hur nar hurdant lange langt mycket mycke myki myket manga ofta varfor fore senast tidigast sist till tills i for av att med"
    " dagar veckor manader ar euro ganger"
    " maste behover behovs tvungen tvang tvunget obligatoriskt obligatorisk frivilligt frivillig not"
    " bestammer avgor beslutar betalar betalas skoter ansvarar"
    " soker soka soks sokes sokas ansoker ansoka fa far fas gor gora gors gar meddelar meddela fragar fraga skickar"
    " racker varar tar galler pagar borjar slutar kommer kostar hinner"
    " int inte vilken vilket storre storst storsta bada eller gammal gammalt aldersgrans aldersgransen blankett blanketten skriftligt skriftlig kund gratis avgiftsfritt"
    " sa han hon vet ger har pa mast bli peng nan betyder att svara svarar"
    " ringer ringa ikvall kvall idag dag inatt natt imorgon morgon"
)
_FINNISH_ASKS = (
    (WHY, r"miks|miksi|miksei|minka (?:takia|vuoksi)|mista syysta"),
    (MUST, r"(?:onko|onks) (?:\w+ ){0,2}(?:pakko|pakolli\w+|valttamato\w+|vapaaehtoista)|^pakko|(?:pitaa|taytyy|tarvii)k[os]|tarvitseeko"),
    (HOW_LONG, r"kauan\w*|pitkaan|mihin (?:asti|saakka)|(?:montako|monta) (?:paivaa|viikkoa|kuukautta|vuotta)|voimassa"),
    (HOW_OFTEN, r"usein"),
    (AGE, r"ikaraja\w*|(?:kuinka|miten|minka) (?:vanha|ikainen)"),
    (HOW_MUCH, r"euroina|rahana|^(?:\w+ ){0,3}(?:onko|onks)\b.* (?:ilmai\w+|maksu\w+)|paljonk[os]|(?:kuinka|miten) paljon?|montako|monta|mitas? (?:se |tama |ne )?maksaa"),
    (WHEN, r"mihin mennes\w*|missa ajassa|milloin|^(?:\w+ )?koska|viimeistaan|aikaisintaan"),
    (WHO, r"kuka|ketka|kenen"),
    (WHERE, r"missa|mista|mihin|minne|(?:miten\w*|mites)(?! menee$)|kuinka|kenelle|kelle|keneen|kenelta|milla|mitas? (?:(?:ma|mie|maa|mina|mun|minun|nyt|sit|sitten|pitaa|pitais|pitaisi|taytyy) ){0,4}(?:teen|tehda|teha|tehdaan|toimin|seuraavaksi)"),
    (WHETHER, r"^(?:(?:no|ja|siis|mut|mutta|eli|niin) )*(?:saanko|saako|saaks|saanks|saisko|saisinko|voiko|voinko|voiks|ehdinko|ehtiiko|kumpi|kumman|kumpaa|kumpaan)\b(?=.* )"),
)  # fmt: skip
_SWEDISH_ASKS = (
    (WHY, r"varfor"),
    (MUST, r"(?:maste|behover|behovs) (?:jag|ja|man|det|den)|(?:ar|e) det (?:ett )?(?:maste|tvang|tvunget|obligatorisk\w?|frivillig\w?)|(?:ar|e) (?:jag|ja|man|den) (?:tvungen|obligatorisk|frivillig)|^maste$"),
    (HOW_LONG, r"hur (?:lange|langt)|hur manga (?:dagar|veckor|manader|ar)|till nar"),
    (HOW_OFTEN, r"hur ofta"),
    (AGE, r"aldersgrans\w*|hur gam\w+"),
    (HOW_MUCH, r"hur (?:mycket|mycke|myki|myket|manga)|va[d]? kostar|(?:ar|e) (?:det|den|de) (?:gratis|avgiftsfritt)|kostar (?:det|den|de)$"),
    (WHEN, r"nar|senast|tidigast"),
    (WHERE, r"till vem|vem (?:(?:ska|kan|jag|ja|man) ){0,2}(?:fragar?|ring(?:er|a)(?! m[ie][gj]))"),
    (WHO, r"vem|vems"),
    (WHERE, r"vart|varifran|hur(?! (?:ar|e|gar) det?(?: nu| da)?$)|^(?:(?:och|a|o|men|na|no|jaha|okej|hej) )*var|va[d]? (?:(?:ska|skall|sku|bor|maste|behover|jag|ja|man|nu|da|sen) ){0,4}(?:gora|gor)"),
    (WHETHER, r"^(?:(?:na|no|och|a|o|men|alltsa|jaha|okej) )*(?:sa )?(?:(?:far|kan|hinner) (?:jag|ja|man|han|hon|det|de)\b|betyder det att (?:jag|ja|man) far\b|(?:vilken|vilket) (?:av dem |av de )?(?:ar|e)\b)"),
)  # fmt: skip
_ASKS: Dict[str, Tuple[Tuple[str, Pattern[str]], ...]] = {
    "fi": tuple((kind, re.compile(rf"\b(?:{asks})\b")) for kind, asks in _FINNISH_ASKS),
    "sv": tuple((kind, re.compile(rf"\b(?:{asks})\b")) for kind, asks in _SWEDISH_ASKS),
}
_AS_LONG = re.compile(
    r"\b(?P<fi>paljonko|paljonks|kuinka paljon|miten paljon|kauanko) aikaa\b|\b(?:lang|mycket|mycke) tid\b"
)
"""Time that is asked for as a length; else "tid" and "aika" are what one books."""
_SMALL = {"fi": _SMALL_FINNISH, "sv": _SMALL_SWEDISH}
_FINNISH_ME = (
    r"(?:(?:no|okei|ok|joo|aha|hei|kiitos|mut|mutta|ja) )*(?:enta|entas|entapa|ent|ja|mut|mutta|mites|miten)(?: sitten| sit)?"
    r" (?:ma|maa|mie|mina|minu|mua|minua|mun|minun|mulle|minulle|mulla|minulla|mulleki|mun osalta|mun kohdalla|minun kohdallani|minun osaltani|ma itse|mina itse|itse|itelle|itselleni)"
    r"(?: sitten| sit| nyt| itse| myos| kans| taas)*"
    r"|(?:koskeek[os]|pateek[os]) (?:se |tama |sama )?(?:myos )?(?:mua|minua|muakin|minuakin|muhun|minuun)(?: myos| kans)?|(?:sama|samaa|samat) (?:mulle|minulle|mullekin)"
)
_SWEDISH_ME = (
    r"(?:(?:na|no|okej|ok|jo|jaha|aha|tack) )*(?:och|a|o|men|eller|hur ar det|hur e de|hur blir det|va[d]? galler|galler det|samma)(?: det| samma| ocksa| med| for)*"
    r" (?:jag|mig|mej|min del)(?: da| sjalv| sen| nu| ocksa)*"
    r"|(?:(?:na|no|jo|jaha|aha) )*(?:och|a|o|men) ja(?: sjalv| sen)? da|(?:jag|mig|mej)(?: sjalv)? da"
)
_ME = re.compile(rf"(?:{_FINNISH_ME}|{_SWEDISH_ME})")
_ME_IF_ASKED = re.compile(r"(?:och|a|o) ja")
""" "å ja" is as well "oh yes": only the question mark tells."""
_WHY_NOT = re.compile(
    r"(?:(?:no|mut|mutta|na|men|och|a) )*(?:miksi ei|miks ei|miksei|varfor (?:int|inte|ej))(?: sitten| sit| da)?"
)
""" "Why not" is as well a yes to what was offered: again the question mark tells."""
_OF_WHAT_WAS_SAID = words("du sade sanoit sanot kerroit mainitsit")
_OF_A_FIGURE = re.compile(
    r"\b(?:vai|eller|eiko|eiks|eikos|sanoit|sanot|miksi|miks|mita|mika|va|vad|varfor|sa du|sade du|ar det inte|e de int|onko|onks)\b"
)


def asks_on(text: str) -> Optional[str]:
    """What a message of nothing but small words asks about the answer before it; None of any other message."""
    if len(text) > _LONGEST or text.startswith("/"):
        return None
    folded = fold(text)
    if _DIGIT.search(folded):
        return _asks_of_figure(folded)
    line = " ".join(_WORD.findall(folded))
    line = _AS_LONG.sub(lambda found: "kauanko" if found["fi"] else "lange", line)
    said = line.split()
    if not 0 < len(said) <= MOST_WORDS:
        return None
    if _ME.fullmatch(line) or ("?" in text and _ME_IF_ASKED.fullmatch(line)):
        return ME
    if _WHY_NOT.fullmatch(line):
        return WHY if "?" in text else None
    return _kind(line, said, "fi") or _kind(line, said, "sv")


def figures_in(text: str) -> List[str]:
    """The figures of up to three digits that are no part of a day, a time or a longer number."""
    return _FIGURE.findall(text)


def _asks_of_figure(folded: str) -> Optional[str]:
    """A figure among small words with a word that asks of it; "45 v" is an answer, "miksi 2025" of a year."""
    said = _WORD.findall(folded)
    only_figures = _DIGIT.search(_FIGURE.sub("", folded)) is None
    small = any((_SMALL[language] | _OF_WHAT_WAS_SAID).issuperset(said) for language in _SMALL)
    if only_figures and small and len(said) <= MOST_WORDS and _OF_A_FIGURE.search(" ".join(said)):
        return NUMBER
    return None


def _kind(line: str, said: "list[str]", language: str) -> Optional[str]:
    if not _SMALL[language].issuperset(said):
        return None
    return next((kind for kind, asks in _ASKS[language] if asks.search(line)), None)
