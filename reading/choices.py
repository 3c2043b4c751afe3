"""What a person does with a question: picks how to meet or one of a list, orders to stop, asks back."""

from __future__ import annotations

import re

_MODES = {
    "in_person": r"paika\w* pääl|paikanpääl|paika\w* paal|kasvo\w*|toimisto\w*|livenä|paikan|tapaam\w+ paikalla|"
    r"på plats|ansikte|på kontor\w*|kontoret|fysiskt|öga mot öga|tulen sinne|kommer dit",
    "phone": r"puheli(?!nn|nl)\w*|puhelu\w*|soit\w+|luuri\w*|per telefon|telefon(?!n|r)\w*|ring\w*|samtal|puhelimitse|kännykä\w*",
    "video": r"video\w*|etänä|etä\w*|teams\w*|zoom\w*|distans\w*|verkossa|på nätet|online|netissä",
}
NOT = (
    r"(?:ei|emme|enkä|eikä|inte|int|ej|en(?:\s+(?:enää|nyt|sittenkään|mä|minä|kyllä|oikein|ehkä|kuitenkaan)){0,2}\s+"
    r"(?:halu\w*|haluu\w*|tahdo\w*|voi\w*|pysty\w*|pääs\w*|ehdi\w*|kerke\w*|kerki\w*|tule\w*|osaa\w*|tykkää\w*|ota\w*|käy\w*))"
)
"""A no: the Finnish "en" only with a verb, since the Swedish one counts: "boka en telefontid"."""
_ANY_WAY = "|".join(_MODES.values())
_NOT_THAT_WAY = re.compile(
    rf"\b{NOT}(?:\s+(?!vaan|utan|mutta|mut|men|vaikka|väliä|kun|hellre|spelar|roll|haittaa)\w+){{0,3}}?\s+(?:"
    + _ANY_WAY
    + r")\b",
    re.IGNORECASE,
)
""" "En haluakaan videolla", "inte per telefon", but not "ei väliä vaikka puhelin"."""
_CHANGES = re.compile(
    r"\b(?:byt\w*|ändra\w*|hellre|istället|i stället|sittenkin|mieluu\w*|vaih\w*|muuta\w*|muute\w*|eiku\w*|vaan|utan"
    r"|sopi\w*|käy(?:kö|ks|pi)?|onnistu\w*|passar|går det|funkar|voi(?:sko|siko|siks|ko) (?:se |sen |olla |tavata |sittenkin )*(?=puhelim|video|paikan|etän)"
    r"|en (?:enää )?halu\w*|vill (?:inte|int|ej))\b",
    re.IGNORECASE,
)
_LONGEST_CHANGE = 8
"""Words of what is still a wish for another way to meet and no story."""
_LAST = -1
_ORDINALS = (
    (0, r"ensimmäi\w*|ensimmai\w*|eka\w*|ykkö\w*|aikais\w*|första|tidigaste"),
    (1, r"toi(?:nen|sen|selle|seen)|toka\w*|kakko\w*|keskimmäi\w*|andra|mittersta"),
    (2, r"kolmas|kolmannen|kolmannelle|kolmonen|kolmos\w*|tredje"),
    (_LAST, r"viimei\w*|vika|sista|senaste"),
)
_CARDINALS = {"1": 0, "yksi": 0, "ett": 0, "2": 1, "kaksi": 1, "två": 1, "3": 2, "kolme": 2, "tre": 2}
_OF_A_DATE = r"\w*kuu\w*|januari|februari|mars|april|maj|juni|juli|augusti|(?:sept|okto|novem|decem)\w*|päivä\w*|dagen|vecka\w*|viikko\w*|viiko\w*"
_WISH_WORD = re.compile(
    r"ens\w*|tällä|tämän|seuraava\w*|viiko\w*|\w*maanantai\w*|tiistai\w*|keskiviik\w*|torstai\w*|perjantai\w*|(?:yli)?huomen\w*|tänään"
    r"|aamu\w*|ilta\w*|päivä\w*|puolenpäivän|klo|kello|\d[\d.:]*|\w*kuuta?|jälkeen|ennen|noin|heti|pian|mielu\w*|vaikka|joskus|käy|sopii|ja|tai|ehkä"
    r"|puhelimella|puhelimitse|puhelinaika\w*|puheluna|soitta\w*|video\w*|etänä|teams\w*|paika\w*|paikan|pääl\w*|toimistolla|kasvotusten|livenä|kiitos"
    r"|nästa|denna|den|vecka\w*|måndag\w*|tisdag\w*|onsdag\w*|torsdag\w*|fredag\w*|i|imorgon|morgon\w*|övermorgon|idag|(?:för|efter)middag\w*|kväll\w*"
    r"|\w*ari|mars|april|maj|juni|juli|augusti|\w*ber|kl|efter|före|ungefär|helst|gärna|genast|per|med|på|telefon|plats|distans|kontoret|och|eller|tack|passar",
    re.IGNORECASE,
)
_CLOCK_ALONE = re.compile(
    r"\W*(?:(?:vaikka|mielu\w*|noin|entä|mutta|mut|sitten|sopi\w*|käy\w*|kävi\w*|onnistu\w*|saa\w*|on\w*|ois\w*|olis\w*|voi\w*|olla|vapaa\w*|tai|eiku\w*|nej|ei|joo"
    r"|helst|gärna|hellre|typ|ungefär|men|då|kan|ja|jag|det|de|he|vara|passa\w*|går|funkar|få|får|finns|har|ni|du|hur|är|e|eller|skulle|sku)\W+){0,5}"
    r"(?:klo|kello|kl|klockan)\W{0,2}\d{1,2}(?:[.:]\d\d)?(?:\W+(?:vapaa\w*|ledig\w*|käy|sopii|sopisi\w*|passar|då|sitten|sit|istället|parem\w+|bättre)){0,2}\W*",
    re.IGNORECASE,
)
_ANOTHER_TIME = re.compile(
    r"\b(?:halu\w*|joku|jokin|jonkin|jonku|vaihda\w*|vaihdetaan|ota\w*|voi\w*|muu|muuta|valits\w*)\b.*\b(?:toi(?:nen|sen)|muu|muun|eri) (?:ajan|aika\w*)\b"
    r"|^\W*(?:n[åa]n|någon|en) annan tid|^\W*(?:jokin|joku) muu aika|\b(?:vill|ta|tar|tas|byt\w*|välj\w*|hellre|kan)\b.*\b(?:annan|andra|nån annan|ny) tid\w*",
    re.IGNORECASE,
)
_LONGEST = 4
_LONGEST_CORRECTION = 10
_STOP = re.compile(r"\W*(?:\w+\W+){0,4}(?:lopeta|keskeytä|avbryt)\W*", re.IGNORECASE)
_DETAILS = (
    (
        "contact",
        r"puhelinnumero\w*|puh\w*nro|numero\w*|sähköposti\w*|yhteystie\w*|telefonnum\w*|num(?:mer|ret)\w*|e-?post\w*|mejl\w*|kontaktuppg\w*",
    ),
    ("name", r"(?:etu|suku|för|efter)?nim[ei]\w*|(?:för|efter)?namn\w*|heter"),
)
_WRONG = re.compile(
    r"\b(?:vää?ri\w*|vika\w*|korja\w*|vaih\w*|muut\w*|ei ole oikein|ei pidä|ei täsmää|eikä|fel\w*|rätta\w*|ändra\w*|byt\w*|stämmer inte)\b"
    r"|\b(?:nimi|nimeni|numero|numeroni|sähköposti|sähköpostini|namn|namnet|nummer|numret|e-posten) (?:on|är) (?!(?:oike|ok|rätt|bra|hyv)\w*)"
    r"|\bheter (?!rätt)",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"\?|\b(?:miten|mitä|mikä|kuinka|paljonko|milloin|voinko|voiko|saako|saanko|hur|vad|när|vilka|kan man|får man)\b",
    re.IGNORECASE,
)


def read_mode(text: str) -> str | None:
    """`in_person`, `phone` or `video`, whichever alone is wished: "ei videolla vaan paikan päällä"; None for none or several."""
    said = _ways_in(_NOT_THAT_WAY.sub(" ", text[:500]))
    return said[0] if len(said) == 1 else None


def refuses_mode(text: str) -> str | None:
    """The one way to meet that a text refuses: "en haluakaan videolla"; None where it refuses none or several."""
    refused = {mode for found in _NOT_THAT_WAY.finditer(text[:500]) for mode in _ways_in(found[0])}
    return refused.pop() if len(refused) == 1 else None


def changes_mode(text: str) -> str | None:
    """The way to meet that a short text wishes for in so many words: "kan ja byta till telefon?", "på telefon"; else None."""
    mode = read_mode(text)
    short = len(text.split()) <= _LONGEST_CHANGE
    return mode if short and (only_wishes(text) or _CHANGES.search(text)) else None


def _ways_in(text: str) -> list[str]:
    return [mode for mode, words in _MODES.items() if re.search(rf"\b(?:{words})", text, re.IGNORECASE)]


def only_wishes(text: str) -> bool:
    """Whether a text is made of words for times and ways to meet alone: "ensi tiistaina, mieluiten videolla"."""
    said = re.findall(r"[\w.:]*\w", text[:200])
    return "?" not in text and bool(said) and all(map(_WISH_WORD.fullmatch, said))


def is_clock_alone(text: str) -> bool:
    """Whether a text names a clock time and no day: "vaikka klo 13", "helst kl. 9.30"."""
    return _CLOCK_ALONE.fullmatch(text[:100]) is not None


def read_ordinal(text: str, count: int) -> int | None:
    """The index among `count` things that "the first", "toka" or a lone "2" names; None when it names none.

    Ordinals of a date ("ensimmäinen joulukuuta") name none.
    """
    words = re.sub(r"[^\w ]", " ", text[:200].casefold()).split()
    if wants_another_time(text):
        return None
    if len(words) > _LONGEST or any(re.fullmatch(_OF_A_DATE, word) for word in words):
        return None
    index = _CARDINALS.get(words[0]) if len(words) == 1 else None
    if index is None:
        index = next(
            (i for i, pattern in _ORDINALS if any(re.fullmatch(pattern, word) for word in words)), None
        )
    if index == _LAST:
        return count - 1
    return index if index is not None and index < count else None


def read_wrong_detail(text: str) -> str | None:
    """`name` or `contact`, where a short text says that it is wrong or says another: "nimi on väärin", "numret är fel"."""
    if len(text.split()) > _LONGEST_CORRECTION or asks(text) or not _WRONG.search(text):
        return None
    return next((name for name, words in _DETAILS if re.search(rf"\b(?:{words})", text, re.IGNORECASE)), None)


def wants_another_time(text: str) -> bool:
    """Whether another time than those in hand is wanted: "haluan toisen ajan", "kan jag ta en annan tid"."""
    return _ANOTHER_TIME.search(text[:200]) is not None


def orders_stop(text: str) -> bool:
    """Whether a short message ends in the word we tell people to stop with."""
    return _STOP.fullmatch(text) is not None


def asks(text: str) -> bool:
    """Whether a text bears a sign of a question: its mark, or a word that opens one."""
    return _ASKING.search(text) is not None
