"""A home told by what is one's own there: one's house, oneself, one's name under the message."""

import re

from reading.homes.clauses import Clause
from reading.homes.words import OTHERS
from reading.places.evidence import Surroundings
from reading.places.readings import Span
from reading.places.short_lines import stands_last
from reading.text import words

_OWN_HOUSE = re.compile(
    r"(kotini|kotiini|kotimme|kotiimme|pihani|pihalleni|pihallani|tontilleni|tontillani|taloni\b|taloomme|kotioveni)"
)
_HOUSE = re.compile(r"(gard|hus\b|huset|villa|tomt|bostad|lagenhet|radhus|egnahemshus)")
_MY = words("min mitt var vart")
_ME = words("mig mej meg mi oss")
_TO_ME = words("luokseni luoksemme luonani luonamme meille")
_FROM_HOME = words("hemifran hemifra kotoa kotoo kotoolta kotoani")
_NEAR_BY = re.compile(r"(minu|nara\b|runt\b|horne|intill\b|bredvid\b|kavel|vieres|lahel|naapuri)")
_CHILDREN = re.compile(r"(lapset|lapsem|lapsen|muksu|penska|kersa|skidi|barnen|barna\b|ungarna|kidsen)")
_SCHOOL = re.compile(
    r"(koulu(?:a|ssa|un|s)\b|eskari|paivakod|paivakoti|paivahoi|tarha|skola|dagis|daghem|dagvard|forskol)"
)
_AT_WORK = re.compile(r"(jobb|arbetar|arbetat|opet|ohjaan|hoidan|toissa|tyosken|praktik|vikari|harjoittel)")
_WE = words("vi oss me meita meille meidan")
_LEADS = words("i pa fran")
_UNDER = words("mvh vh halsningar halsar halsn halsning terv terveisin tervein yst ystavallisin kiittaen t")
_SIGNATURE = 4
"""Words between the greeting that closes a message and the name of the place, at most."""
_JOINS = words("ja seka o och")
_AM = words("olen oon ollaan")


def own_there(around: Surroundings, span: Span, words_of: Clause) -> bool:
    """Whether something there is said to be the writer's own."""
    before, after = words_of
    if _children_at_school((*before, *after)):
        return True
    if _own_house(before, after) or _comes_to_me(before) or _we_of_there(span, before):
        return True
    return signs(around, span) or stands_last(around, span.first, span.entry) or _near_home(around, span)


def _children_at_school(told: "tuple[str, ...]") -> bool:
    """ "Lapset käy koulua Pirkkalassa", "barnen går på dagis i Söderkulla", but not "jobbar med barnen på dagis i Ekenäs"."""
    at_school = any(map(_CHILDREN.match, told)) and any(map(_SCHOOL.match, told))
    return at_school and not any(map(_AT_WORK.match, told))


def _own_house(before: "list[str]", after: "list[str]") -> bool:
    """ "Yritys kotini yhteyteen Porvooseen", "på min gård i Eckerö", but not "exman bor kvar i vår lägenhet i Lojo"."""
    if any(map(OTHERS.match, [*before, *after])):
        return False
    if any(map(_OWN_HOUSE.match, [*before[:3], *after[:2]])):
        return True
    led = before[:1] != [] and before[0] in _LEADS and len(before) > 2
    return led and _HOUSE.match(before[1]) is not None and before[2] in _MY


def _comes_to_me(before: "list[str]") -> bool:
    """ "Min man kom till mig i Esse", "muutti luokseni Poriin"."""
    if before[:1] == []:
        return False
    return before[0] in _TO_ME or (before[0] in _LEADS and any(word in _ME for word in before[1:2]))


def _we_of_there(span: Span, before: "list[str]") -> bool:
    """ "Hör vi lappträskbor till Borgå", "palveletteko meitä iiläisiä"."""
    return span.kind == "demonym" and before[:1] != [] and before[0] in _WE


def _near_home(around: Surroundings, span: Span) -> bool:
    """ "Arbetsprövning i Nickby, det är fem minuter hemifrån", "Muhoksella, kotoo viien minuutin päässä"."""
    following = around.folded[span.last + 1 : span.last + 12]
    from_home = any(word in _FROM_HOME for word in following)
    return "gangavstand" in following or (from_home and any(map(_NEAR_BY.match, following)))


def signs(around: Surroundings, span: Span) -> bool:
    """ "Mvh Kerstin i Övermark" at the end, "t. Maija, Kemi"."""
    closing = around.folded[max(0, span.first - _SIGNATURE) : span.first]
    return span.last + 1 == len(around.tokens) and any(word in _UNDER for word in closing)


def joined_origin(around: Surroundings, span: Span) -> bool:
    """ "Olen työtön ja Eurajoelta": the verb before the joint is the place's too."""
    before = around.folded[max(0, span.first - 5) : span.first]
    joined = before[-1:] != [] and before[-1] in _JOINS
    return joined and span.entry.case in ("ela", "abl") and any(word in _AM for word in before)
