"""Whether a place named is where the person lives, or where they work, visit, lived once, or somebody else lives.

A name with nothing around it is taken for the home ("Tampere, 24 v, työtön"). It is not, where the words beside it
tell something else, or where another place in the message is plainly called the home.
"""

import itertools
import re
from typing import Sequence

from reading.municipality_evidence import LOCAL_CASES, Surroundings
from reading.municipality_readings import Span
from reading.text import words

_BREAK = re.compile(r"[.,;:!?\n()]")
_JOINTS = words("ja och mutta mut men vaan enka eika kun ku fast vaikka eli samt joten sit sitten sen jossa")
_TURNS = words("mutta mut men vaan utan fast vaikka kun ku sit sitten")
_LIVING = re.compile(
    r"(asun|asum|asut|asuva|asuste|asus\b|asuk|bor\b|bo\b|boende|bodd|bosatt|koti\b|kotona|kotini|koto|kotikun|kotikaup|kotipai|asuin(?:pai|kun)"
    r"|kirjoilla|kirjat\b|majail|muuti|muuta[nm]|muuttanu|muutto|muuttam|vuokralla|osoite|paikkakunta|meilla|hemma\b|hemkommun|hemort|hemstad|hem\b|skriven|mantalsskriven"
    r"|flytta(?:r|t|de)|flytt\b|inflytta|adress|lives?\b|living|mo?ved?\b|postinum|postnum|postort)"
)
_LIVED = re.compile(
    r"(asuin\b|asuttiin|asuimme|kasvoin|kasvanut|synnyin|syntynyt|syntyny\b|syntyisin|ennen|aiemmin|aikaisemmin|entinen|muinoin|lapsuu|bodde\b|vaxte|vuxit|uppvuxen"
    r"|fodd\b|innan|tidigare|forut|forr\b|en gang)"
)
_STILL = re.compile(r"(bor\b|asun\b|asuu\b|nyt\b|nu\b|muut|flytta)")
_OUT_OF_WORK = re.compile(
    r"(ilman\b|vailla\b|inget\b|ingen\b|tyoton|tyottom|\w*arbetslos|jobblos|lomautet|permitter)"
)
_AWAY = re.compile(
    r"(toissa|toihin|tyos|tyoskent|tyopai|tyomaa|tyokeik|keikka|keikalla|duuni|hommi|paiskin|pendl|jobb(?!sok)|arbeta|arbetsp|anstalld|vikari|haastattel|intervju"
    r"|opisk|koulu(?:a|ssa|un)\b|kurssi|skola|stude|studi|plugg|laser|gick\b|utbild"
    r"|kavin|kaytiin|kayda|kaymassa|kavass|kaynyt|vieraile|reissu|matkalla|matkust|lomalla|lomare|lomam|mokil|mokk|festari|lensi|lenta|ajoin|ajett|ajeltiin|uimassa|katsomaan|kattomaan|risteil"
    r"|konsert|keikoil|ostin\b|ostettiin|tilasin|luin\b|sairaalas|leikkau|armeija|intis|inttiin"
    r"|akte|aker\b|besok|halsa\b|halsade|halsat\b|resa\b|resan|reser|reste|semester|stuga|stugan|sommar|kesa(?:asu|pai|mok)|kakkosas|campa|flyger|flog\b|kopte|kopt\b|sag\b|sett\b|lumpen|armen)"
)
_SEEK = re.compile(r"(haen\b|hain\b|hake[nm]|haku\b|hakis|etsi|etsiny|sok(?:er|t|te)\b|letar)")
_SOUGHT = re.compile(r"(toita\b|toit\b|tyota\b|duuni|hommi|paikka|paikkoja|jobb|arbete|kesat)")
_ONLY_THOUGHT_OF = re.compile(
    r"(jos\b|mikali|harkits|mietin|miettin|haave|ehka\b|voisin|pitaiska|muuttaisi|suunnittel|kannattaa|ifall|fundera|overvag|tank(?:er|a|t|te)\b|dromm|skulle|sku\b|kunde|kanske)"
)
_OTHERS = re.compile(
    r"(aiti|aidi|isa\b|isan|isani|isal|iska\b|mutsi|faija|vanhem(?:mat|pani|pien)|veli|velje|velip|broidi|siskon?|sisare|systeri|vaimo|mieheni|miehen\b|miehel|puoliso|avopuoliso|avovaimo|avomies|poika|poja|tytar|tyttare|tytto|tyton"
    r"|lapset|lapsi\b|lapseni|kaveri|kamu|frendi|ystava|tuttu|naapuri|mummo|mummi|vaari|ukki|serkku|tati|eno\b|seta|exa?\b|anoppi|appi\b|pomo|tyokaveri|tyonant|han\b|hanen|hanella"
    r"|mamma|mor\b|mors\b|morsan|mommo|farmor|mormor|morfar|farfar|fars\b|farsan|pappa|foraldr|bror|brors|brorsa|syster|systra|syrra|kusin|moster|faster|morbror|farbror|son\b|sonen|sons\b|pojk|dotter|doter|flick"
    r"|barnen|barnet|frun?\b|hustru|maken|sambo|mannen|mans\b|kompis|vannen|vaninna|vaninde|granne|kolleg|chef|svarmo|svarfo|slakt|hon\b|hans\b|hennes)"
)
_WITH = words("med me hos at till av kanssa kans kaa luona luo luota")
_CHILDS = words("lapsen lasten barns")
_I = words("mina ma mie maa jag vi asun asumme asutaan perheeni")
_SET_OFF = words(
    "siis eli eiku eikun oikeastaan alltsa dvs nykyaan nykyisin nyt nu egentligen eller tai vaan utan hellre menar tarkoitan"
)
_OF_A_TOWN = re.compile(
    r"(kunta|kunna|kunti|kaup|keskus|seudu|seutu|alue|laht?iala|tyo|tyot|te\b|toimisto|palvelu|kela|liepe|lahel|lahis|puole|koti|kirjoi|kyla|laida|ulkop|asu|suunna|rajal|taajam|maaseu|maalais"
    r"|postin|nuori|sosiaal|hyvinv|aikuiss|stad|komm|centrum|omrad|syssels|arbet|service|fpa|navigator|ohjaamo|norra|sodra|trakt|utkant|skargard|saarist|poika|poik|tytto|mies|miehi|nainen|pendl)"
)
_INSTITUTION = re.compile(
    r"(universit|yliopist|akademi|hogskol|yrkeshog|ammattik|flygf|flygp|lentoas|line\b|lines\b|kammarm|festival|teater|bibliot|varv\b|varvet|mejeri|sjukhus|centralsj|hamn\b|domkyrk|tidning|sanomat|oyj?\b|oyj|abp?\b|kb\b|ky\b"
    r"|group|energi|ferry|fabrik|tehtaa|niminen|merkki|elementt?)"
)
_NAMED = words(
    "familjen perhe firma firman bolaget yhtio heter nimelta nimi herr fru ohjaajani virkailija valmentaja valmentajani coachen handlaggaren band bandet yritys kustantamo"
)
_NEAR = words("nara lahella lahel bredvid invid intill vieressa")
_REACH = 8


def homes(around: Surroundings, spans: "Sequence[Span]") -> "list[bool]":
    """For each place named, in order, whether it may be taken for the person's home."""
    clauses = [_clause(around, span) for span in spans]
    said = [_home_said(around, span, clause) for span, clause in zip(spans, clauses, strict=True)]
    kept: "list[bool]" = []
    for at, (span, clause) in enumerate(zip(spans, clauses, strict=True)):
        away = _told_away(around, span, clause, said[at])
        if at and not said[at] and _coordinated(around, spans[at - 1], span):
            away = away or not kept[-1]
        kept.append(not away)
    plain = any(home and keep for home, keep in zip(said, kept, strict=True))
    return [
        keep and (not plain or said[at] or _set_off(around, spans[at]) or _is_destination(around, spans[at]))
        for at, keep in enumerate(kept)
    ]


def _clause(around: Surroundings, span: Span) -> "tuple[list[str], list[str]]":
    """Folded words of the clause before the name, nearest first, and after it."""
    before: "list[str]" = []
    at = span.first
    while at > 0 and len(before) < _REACH and not _BREAK.search(around.gap(at)):
        at -= 1
        if _is_joint(around, at) and not _shares_its_verb(around, at, before):
            break
        before.append(around.folded[at])
    after: "list[str]" = []
    at = span.last
    while at + 1 < len(around.tokens) and len(after) < _REACH and not _BREAK.search(around.gap(at + 1)):
        at += 1
        if _is_joint(around, at):
            break
        after.append(around.folded[at])
    return before, after


def _is_joint(around: Surroundings, at: int) -> bool:
    return around.folded[at] in _JOINTS or around.tokens[at].word in ("å", "o")


def _shares_its_verb(around: Surroundings, at: int, behind: "list[str]") -> bool:
    """ "asun ja työskentelen Vaasassa", "bor och jobbar i Vasa": the verb before the joint has the place too."""
    if around.folded[at] in _TURNS:
        return False
    return at > 0 and _LIVING.match(around.folded[at - 1]) is not None and _any(_AWAY, behind[:3])


def _any(pattern: "re.Pattern[str]", listed: "Sequence[str]") -> bool:
    return any(pattern.match(word) for word in listed)


def _home_said(around: Surroundings, span: Span, clause: "tuple[list[str], list[str]]") -> bool:
    """Whether the name is said to be the home: `asun`, `hemort`, `tamperelainen`, `jag är från`, `bor där`.

    What one lives near is not: "bor i Jakobstad nära Vasa".
    """
    before, after = clause
    if before[:1] and before[0] in _NEAR:
        return False
    if span.kind == "demonym" or _any(_LIVING, before) or _any(_LIVING, after[:4]):
        return True
    if span.kind == "postal_code" or around.referred_back(span.last):
        return True
    return _comes_from(span, before, after)


def _comes_from(span: Span, before: "list[str]", after: "list[str]") -> bool:
    if span.entry.case in ("ela", "abl"):
        return any(
            word in ("olen", "oon", "ollaan", "kotoisin", "lahtoisin") for word in before[:4] + after[:1]
        )
    return before[:1] == ["fran"] and any(word in ("ar", "e", "kommer") for word in before[1:4])


def _told_away(
    around: Surroundings, span: Span, clause: "tuple[list[str], list[str]]", home_said: bool
) -> bool:
    before, after = clause
    if _in_a_name(around, span, after, home_said) or _compared(around, span):
        return True
    near = [*before, *after]
    if _of_someone_else(before, after):
        return True
    if _any(_LIVED, near) and not _any(_STILL, near):
        return True
    if _thought_of(span, near):
        return True
    return not home_said and _elsewhere(around, span, near)


def _in_a_name(around: Surroundings, span: Span, after: "list[str]", home_said: bool) -> bool:
    """Part of a longer name: `Helsinki-Vantaa`, `Purmo-element`, `Eckerö Line`, `Vaasan leipomo`, `Anna Nivala`."""
    if span.kind in ("demonym", "postal_code"):
        return False
    if _hyphened(around, span) or any(word in _NAMED for word in around.before(span.first, 1)):
        return True
    if not after:
        return False
    if _INSTITUTION.match(after[0]):
        return True
    belongs = span.entry.case == "gen" and not home_said and not _OF_A_TOWN.match(after[0])
    return belongs and around.gap(span.last + 1) == " "


_HYPHENED_HOME = re.compile(r"(bo|lai|seu|kun|kau|reg)")


def _hyphened(around: Surroundings, span: Span) -> bool:
    """A hyphen without spaces to another word, itself no ending of a dweller."""
    tokens = around.tokens
    if span.last + 1 < len(tokens) and around.gap(span.last + 1) == "-":
        return not _HYPHENED_HOME.match(around.folded[span.last + 1])
    return span.first > 0 and around.gap(span.first) == "-" and len(around.folded[span.first - 1]) > 2


def _compared(around: Surroundings, span: Span) -> bool:
    """ "Nuukasti ku laihialainen": like one from there."""
    words_before = around.folded[max(0, span.first - 2) : span.first]
    return span.kind == "demonym" and any(word in ("kuin", "ku", "som") for word in words_before)


def _of_someone_else(before: "list[str]", after: "list[str]") -> bool:
    """ "Poika asuu Helsingissä", "min syster bor i Borgå"; yet "bor hos mamma i Esbo" is one's own home."""
    near = [*before, *after]
    if any(word in _I for word in near):
        return False
    return "asuu" in near or _a_person_in(before[::-1]) or _a_person_in(after)


def _a_person_in(spoken: "list[str]") -> bool:
    for at, word in enumerate(spoken):
        beside = [*spoken[max(0, at - 2) : at], *spoken[at + 1 : at + 2]]
        own = spoken[max(0, at - 1) : at + 1] in (["min", "man"], ["mun", "mies"], ["minun", "mies"])
        if own or (_OTHERS.match(word) and not any(one in _WITH or one in _CHILDS for one in beside)):
            return True
    return False


_IF_I = (("jag", "om"), ("ja", "om"), ("vi", "om"), ("man", "om"))
"""Pairs as they stand in the words before a name, nearest first."""


_WITHOUT_WORK = (("jobb", "utan"), ("arbete", "utan"), ("jobbet", "utan"))


def _pairs(near: "list[str]") -> "list[tuple[str, str]]":
    return list(itertools.pairwise(near))


def _thought_of(span: Span, near: "list[str]") -> bool:
    """A move that is only thought of: `funderar på att flytta till Åbo`, `jos muutan Ouluun`."""
    to_there = span.entry.case in ("ill", "all") or "till" in near
    if_i = any(pair in _pairs(near) for pair in _IF_I)
    return to_there and (if_i or _any(_ONLY_THOUGHT_OF, near))


def _elsewhere(around: Surroundings, span: Span, near: "list[str]") -> bool:
    """Work, school, journeys, errands; `på Masku`, which is how Swedish names a shop or a firm."""
    if _any(_OUT_OF_WORK, near) or any(pair in _pairs(near) for pair in _WITHOUT_WORK):
        return False
    if ("till", "for") in _pairs(near) or ("ti", "for") in _pairs(near):
        return True
    if _any(_AWAY, near) or (_any(_SEEK, near) and _any(_SOUGHT, near)):
        return True
    return span.entry.language == "sv" and around.before(span.first, 1) == ["pa"]


def _coordinated(around: Surroundings, one: Span, other: Span) -> bool:
    """ "Turusta ja Helsingistä", "Esbo, Vanda": both in one case beside each other."""
    between = around.folded[one.last + 1 : other.first]
    return len(between) <= 1 and all(
        word in ("ja", "tai", "och", "eller", "a", "o", "seka") for word in between
    )


def _set_off(around: Surroundings, span: Span) -> bool:
    """A correction or an addition: `siis Hervannassa`, `nyt Raisio`."""
    return any(word in _SET_OFF for word in around.folded[max(0, span.first - 3) : span.first])


def _is_destination(around: Surroundings, span: Span) -> bool:
    return (
        span.entry.case in LOCAL_CASES
        and around.role(span.first, span.entry.case, around.moves(span.first)) == "to"
    )
