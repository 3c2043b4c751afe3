"""A wish to go on in Finnish or in Swedish, told apart from what only speaks of a language: a paper, a course, a complaint."""

import re
import unicodedata
from typing import Iterator

_LONGEST = 600
_FEW = 3
"""Words of a message, or of a clause of one that wishes, in which a language named is asked for."""
_WORD = re.compile(r"[^\W\d_]{1,40}")
_CLAUSE_END = re.compile(r"[,.;!?\n]")
_SWITCH = (
    ("sv", re.compile(r"\b(?:på svenska|pa svenska|ruotsiksi|ruotsin kielellä|in swedish|to swedish|swedish please|svenska,? tack|byt till svenska|prata svenska|tala svenska|puhutaan ruotsia|ruotsia kiitos)\b")),
    ("fi", re.compile(r"\b(?:suomeksi|suomen kielellä|på finska|pa finska|in finnish|to finnish|finnish please|finska,? tack|byt till finska|prata finska|puhutaan suomea|suomea kiitos|vaihda suomeen)\b")),
)  # fmt: skip
_WISH = re.compile(
    r"\b(?:kan|kunde|får|vill|byt|byta|växla|fortsätt\w*|ta|prata|tala|tack|snälla|hellre|helst|voi\w{0,5}|saa\w{0,3}|vaih\w{1,6}|jatk\w{1,8}|halu\w{1,5}"
    r"|puhu\w{0,6}|kiitos|mieluummin|can|could|switch|change|continue|please|speak|mennään|palvelu\w{0,4}|service|betjäning)\b"
)
_ABOUT = re.compile(
    r"\b(?:kurssi\w{0,4}|kurs\w{0,4}|opiskel\w{1,6}|oppia|lära|studera|opetu\w{1,4}|osaan|kan inte|testi|examen|heter|sanotaan|säger man"
    r"|översätt\w{0,6}|käänt\w{1,5}|kääntä\w{1,6}|käännet\w{1,4}|käännö\w{1,6}|käännyt\w{1,4}|cv|cv\w|cv:\w{1,4}|ansök\w{2,8}|hakemu\w{1,6}|todistu\w{1,6}|betyg\w{0,4}|intyg\w{0,4}"
    r"|lomak\w{1,6}|blankett\w{0,5}|päätö\w{1,6}|beslut\w{0,4}|haastatte\w{1,6}|intervju\w{0,4}|töitä|töihin|työskennel\w{1,5}|jobb|jobba|arbeta)\b"
)
"""What is in a language, or done in it, without this talk being meant."""
_NAMES = {
    "fi": (r"(?:på |pa )?finska", r"suom(?:e|i)\w{0,5}"),
    "sv": (r"(?:på |pa )?svenska", r"ruots\w{1,6}"),
}
_NOT_SWEDISH = r"(?:int|inte|ej|icke|ingen|inge|dålig|dåligt|svag|svagt)"
_NOT_FINNISH = r"(?:en|ei|emme|älä|älkää|eikä|huono|huonosti|heikko|heikosti)"
_KNOWN_BADLY = r"(?: (?:är|e|on|mun|min))* (?:\w+ )?(?:dålig|svag|huono|heikko)\w{0,3}"
_CAME = r"(?:kom|kommer|blev|bytte|byttes|är|e|tuli|tulee|vaihtui|meni|on)(?: nu| nyt| då| allt| kaikki)?"
_WHY = r"(?:varför|miksi|miks)\b.*"
_REFUSED = {
    code: re.compile(
        rf"\b(?:{_NOT_SWEDISH} (?:\w+ ){{0,3}}{swedish}|{_NOT_FINNISH} (?:\w+ ){{0,3}}{finnish}"
        rf"|(?:{swedish}|{finnish}){_KNOWN_BADLY}|(?:{_CAME}|{_WHY}) (?:{swedish}|{finnish}))\b"
    )
    for code, (swedish, finnish) in _NAMES.items()
}
_NOT_REFUSED = re.compile(
    r"\b(?:kan|kunde|skulle|sku|ska|får) (?:vi|du|ni|man|det|jag|ja) (?:int|inte)\b|\b(?:du|ni|te|sä|sinä|et|ette)\b.*"
)
"""A wish put as a question ("kan vi inte ta det på svenska"), or a complaint that the other side lacks the language."""
_MOTHER_TONGUE = re.compile(
    r"\b(?:(?:suomen|ruotsin)kieli\w*|äidinkiel\w*|(?:finsk|svensk)språki\w*|modersmål\w*)\b"
)
_NAMED = {code: re.compile(rf"\b(?:{swedish}|{finnish})\b") for code, (swedish, finnish) in _NAMES.items()}


def asks_for_language(text: str) -> "str | None":
    """ "fi" or "sv" when the text asks to go on in that language, in whichever language it asks.

    The wish must stand in the clause that names the language: "min cv e på finska, kan nån översätta" asks for none.
    """
    plain = _plain(text)
    wished = set(_wished(plain))
    return wished.pop() if len(wished) == 1 else None


def named_language(text: str) -> "str | None":
    """The one language that a text names and does not refuse."""
    named = {code for clause in _clauses(text) for code in _NAMED if _names(code, clause)}
    return named.pop() if len(named) == 1 else None


def tells_mother_tongue(text: str) -> bool:
    """Whether a text speaks of the language one was born to, which need not be the one to go on in."""
    return _MOTHER_TONGUE.search(_plain(text)) is not None


def refused_language(text: str) -> "str | None":
    """The one language that a text will not have: "ja förstår int finska", "miksi tää on ruotsiksi"."""
    refused = {code for clause in _clauses(text) for code in _REFUSED if _refuses(code, clause)}
    return refused.pop() if len(refused) == 1 else None


def other_language(code: str) -> str:
    return "sv" if code == "fi" else "fi"


def _wished(plain: str) -> Iterator[str]:
    few = len(_WORD.findall(plain)) <= _FEW
    wishes = _WISH.search(plain) is not None
    for code, pattern in _SWITCH:
        for found in pattern.finditer(plain):
            clause = _clause_around(plain, found.start(), found.end())
            short = few or (wishes and len(_WORD.findall(clause)) <= _FEW)
            if not _ABOUT.search(clause) and (short or _WISH.search(clause)):
                yield other_language(code) if _refuses(code, clause) else code


def _names(code: str, clause: str) -> bool:
    return _NAMED[code].search(clause) is not None and not _refuses(code, clause)


def _refuses(code: str, clause: str) -> bool:
    return _REFUSED[code].search(clause) is not None and not _NOT_REFUSED.search(clause)


def _clauses(text: str) -> "list[str]":
    return _CLAUSE_END.split(_plain(text))


def _clause_around(plain: str, start: int, end: int) -> str:
    """What stands between the nearest commas and stops on either side."""
    before = _CLAUSE_END.split(plain[:start])[-1]
    after = _CLAUSE_END.split(plain[end:], maxsplit=1)[0]
    return f"{before}{plain[start:end]}{after}".strip()


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text[:_LONGEST]).lower()
