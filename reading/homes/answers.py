"""What a short message says of the home: that the one remembered is wrong, that a place offered is not it, that it is one of two,
that one will not tell it; or that it only asks about another place."""

from __future__ import annotations

import re

from reading.kin import KIN
from reading.text import fold

_NOT_THERE = re.compile(
    r"\W*(?:\w+\W+){0,2}?(?:vaa?ra (?:koti)?(?:kunta|kaupunki|paikkakunta)|fel (?:hem)?(?:kommun|stad|ort)|unohda (?:mun |minun )?kotikun\w*|glom (?:min )?hemkommun|en (?:ma |mina )?(?:asu|oo kirjoilla|ole kirjoilla) (?:enaa )?"
    r"(?:siella|siel|taalla|tuolla)(?: enaa)?|(?:jag |ja )?bor (?:inte?|ej) (?:dar|har)(?: langre| mera?| mer)?)\W*(?:\w+\W*){0,3}"
)
_NOT_THAT = re.compile(
    r"\b(?:inte?|ej|en|ei|vaarin|vaara|fel|ingendera|kumpikaan|kummassakaan|ingen av dem|(?:nan|nagon|en) annan|muu|bara jobbar|toissa vaan|vaan toissa"
    rf"|(?:{KIN}) (?:bor|asuu|siella|dar)|det ar (?:min )?(?:mammas|pappas|mors|fars))\b"
)
_LEADS_TO_A_PLACE = re.compile(
    r"\W*(?:(?:nej|nae|na|naa|ei|eiku|eikun|ku|kun|no|nii|niin|joo|jo|ja|siis|alltsa|sori|sorry|vaan|utan|det|se|on|ar|e|i)\W*){0,4}\W*"
)
_TILL = re.compile(r"\b(?:till|ti)\s+$", re.IGNORECASE)
_WHERE_TO = re.compile(r"(?:aa|ää|oo|ee|ii|uu|yy|öö)n$|lle$", re.IGNORECASE)
_OR = re.compile(r"\b(?:tai|vai|eller|elle|el)\b")
_LIVES = re.compile(r"\b(?:asu\w*|bor|kotikun\w*|hemkommun\w*|kirjoilla|skriven)\b")
_ONESELF = re.compile(
    r"\b(?:asu\w*|muut\w*|bor|bott|bodde|flytt\w*|ole[nmt]\w*|oon|oo|ollaan|ma|mie|maa|mina|minu\w*|mun|mul\w*|mut|mua|me|mei\w*|meilla|siis|kotikun\w*|hemkommun\w*"
    r"|jag|ja|mig|mej|min|mitt|mina|vi|oss|var[at]?|nej|ei|eiku\w*|taalla|taala|tassa|har)\b"
)
"""Words by which a place may after all be told to be one's own, or a correction."""
_AND_THERE = re.compile(
    r"\W*(?:(?:no|mutta|men)\W+)?(?:entas?|entapa|mites|miten|mitas|mita|och|o|a|hur (?:(?:ar|e) (?:det|de)|gar det|fungerar det)|vad (?:hander|galler|sags)|miten on)\W*"
    r"(?:(?:sitten|sit|i|for|om|med|sen|da|ti|asia|asiat|kunnassa|kunnan|kohdalla|kanssa|kommun|laita)\W*){0,3}"
)
_WHO_THERE = re.compile(
    r"\b(?:kuka|ketka|mika|kenen|vem|vilken|vilket|var|va|vad|missa)\b.*\b(?:heter|ringer|soitetaan|palvel\w*|hoita\w*|vastaa\w*|\w*toimisto\w*|tyollisyysalue\w*|betjanar|skoter|tar hand|ansvarar|\w*byran?|\w*kontor\w*|\w*omrade\w*)\b"
)
_SUPPOSED = re.compile(
    r"\b(?:om (?:jag|ja|vi|man) (?:nu )?(?:sku|skulle|bodde|bor|var|vore|flytt\w*)|jos (?:ma |maa |mina |mie |me )?(?:asuisin|asuisimme|oisin|olisin|muuttaisin|muutan|asun))\b"
)
_NOT_TOLD = re.compile(
    r"\W*(?:(?:no|mina|ma|mie|jag|ja|nu|nyt|tama|tata|det har)\W+){0,2}(?:en (?:ma |mina )?(?:kerro|sano|halua (?:kertoa|sanoa|vastata)|haluu kertoa|vastaa)|ohita|ohitan|skip|skippaa|pass|hoppa over"
    r"|vill (?:inte|int|ej) (?:saga|beratta|svara|uppge)|sager (?:inte|int|ej)|berattar (?:inte|int|ej)|det angar (?:inte )?er|ei kuulu (?:teille|sulle|sinulle))\W*(?:\w+\W*){0,2}"
)
_LIVING = re.compile(
    r"\b(?:asun(?:kin|han)?|asumme|asutaan|muutin|kotikunta\w*|bor|flyttade|hemkommun\w*|(?:en|ei) (?:ole|oo) \w+(?:sta|lta|ssa|lla) vaan|(?:ar|ar jag) inte fran)\b"
)
_WONDERS = re.compile(
    r"\b(?:eiko(?:han|s)?|eiks(?:e)?|enko|enks|miksei|miksen|miks ei|miksi ei|miks en|mieluummin|mielummin|mieluiten|ennemmin|i stallet|istallet|hellre|helst|varfor (?:inte?|ej)|varfo int"
    r"|(?:ar|e) (?:det|he) (?:inte?|ej)"
    r"|(?:voi|voin|voisin|voinks|voiks|saa|saan|saisin|saanks|pystyn|halua|haluan|haluun|haluaisin|haluisin|haluis|tahdon|tahtoisin)(?:ko|kohan|ks)? (?:\w+ ){0,3}?(?:valita|valkata|vaihtaa|vaihdan|ottaa|siirtya|asioida|menna|olla|kayttaa)"
    r"|(?:kan|far|kunde|skulle|vill|ville|sku) (?:jag |ja |man |vi )?(?:\w+ ){0,2}?(?:valja|byta|ga|vara|hora|fa|ha|vanda|anvanda)"
    r"|(?:haluan|haluun|haluaisin|haluisin) (?!asu|muutt)|valitsen|(?:jag |ja )?valjer)\b"
)
_DOUBTS_AFTER = re.compile(r"^\W*(?:men |ok |okej |mut |no )*(?:inte?|ej)\W+(?:da|nu|alls)?\W*$")
_WHY = re.compile(
    r"\W*(?:(?:no|mut|mutta|men|ok|ja|o|a)\W+)*(?:miks|miksi|minka takia|minka vuoksi|varfor|varfo|hur sa|hur kommer det sig)\b"
    r"(?=(?:\W+\w+){0,2}\W*$|.*\b(?:palvel|asiakas|asiakkaa|kuulu|enka|eika|kund|betjan|hor|inte?\b))"
)
_LIVES_THERE = re.compile(
    r"\b(?:asun(?:kin|han)?|asumme|asutaan|asuisin\w*|muut\w+|kirjoilla|bor|bodde|bo|flytt\w+|skriven|tyo\w*|toita|toissa|duuni\w*|jobb\w*|arbet\w*|ajan|aikaa|tid|varata|varaa|boka|opisk\w*|studera\w*|kamp\w*|asun\w*|lagenhet|bostad)\b"
)
_LONGEST = 80
"""Letters of what is still a short answer."""


def denies_the_home(text: str) -> bool:
    """Whether a short text says that the home just named is wrong, and names none: "väärä kunta", "jag bor inte där"."""
    return _NOT_THERE.fullmatch(fold(text[:_LONGEST])) is not None


def refuses_what_is_offered(text: str) -> bool:
    """Whether an answer, no question, says of a place offered that it is not the home: "mamma bor där, inte jag", "bara jobbar där"."""
    return "?" not in text and _NOT_THAT.search(fold(text)) is not None


def names_only_a_place(text: str, start: int, end: int) -> bool:
    """Whether nothing but words that lead to it stands beside the place from `start` to `end`: "nej Karleby", "ei ku Vaasa siis"."""
    rest = fold(f"{text[:start]} {text[end:]}"[:_LONGEST])
    return len(text) <= _LONGEST and _LEADS_TO_A_PLACE.fullmatch(rest) is not None


def names_only_where_to(text: str, start: int, end: int) -> bool:
    """The same of a place that one moves to: "eiku Kokkolaan", "nej till Vasa"."""
    before, place = text[:start], text[start:end]
    led = _TILL.sub("", before)
    if led == before and not _WHERE_TO.search(place):
        return False
    return names_only_a_place(f"{led}{place}{text[end:]}", len(led), len(led) + len(place))


def says_one_of_several(text: str) -> bool:
    """Whether places are named as one or the other, and nothing says which: "Turku tai Kaarina", "Åbo eller Pargas"."""
    return _OR.search(fold(text)) is not None and _LIVES.search(fold(text)) is None


def only_asks_about(text: str, start: int, end: int) -> bool:
    """Whether a short message asks how it is in the place from `start` to `end`, and tells nothing of oneself: "entä Vaasa?", "vem betjänar i Närpes?"."""
    if len(text) > _LONGEST:
        return False
    rest = fold(f"{text[:start]} {text[end:]}")
    if _SUPPOSED.search(rest):
        return True
    if _ONESELF.search(rest):
        return False
    return _AND_THERE.fullmatch(rest) is not None or _WHO_THERE.search(rest) is not None


def wonders_about(text: str, start: int, end: int) -> bool:
    """Whether a short text asks why the place from `start` to `end` does not serve, or wishes that it did: "eikö Lohja", "kan ja välja
    Jakobstad i stället", "varför Vasa å int Vörå"; nothing that tells where one lives, works or wants a home.
    """
    rest = fold(f"{text[:start]} {text[end:]}")
    if len(text) > _LONGEST or _LIVES_THERE.search(rest):
        return False
    return any(pattern.search(rest) for pattern in (_WONDERS, _DOUBTS_AFTER)) or _WHY.match(rest) is not None


def tells_where_one_lives(text: str) -> bool:
    """Whether a short text has one's own verb of living or moving, or says where one does not live: "asunkin Heinolassa", "en oo Lahesta vaan Orimattilasta"."""
    return len(text) <= _LONGEST and _LIVING.search(fold(text)) is not None


def will_not_tell(text: str) -> bool:
    """Whether a short answer refuses to answer: "en kerro", "hoppa över"."""
    return len(text) <= _LONGEST and _NOT_TOLD.fullmatch(fold(text)) is not None
