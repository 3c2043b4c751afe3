"""Whether the clause of a place speaks of somebody else: "poika asuu Helsingissä", "min syster bor i Borgå"."""

import re
from itertools import pairwise
from typing import Sequence

from reading.homes.clauses import Clause
from reading.homes.words import CHILDREN, CHILDS, MESSAGES, OF_ONESELF, ONESELF, OTHERS, WITH
from reading.kin import KIN, is_about_another
from reading.places.evidence import Surroundings
from reading.places.readings import Span
from reading.text import words

_NO_SUBJECT = words(
    "ku kun jos koska joka siella taalla han siis nyt se etta vaikka edelleen yha itse mies nainen vai ja eli"
)
_MINE = (
    ["min", "man"],
    ["mun", "mies"],
    ["minun", "mies"],
    ["min", "van"],
    ["min", "larare"],
    ["min", "lakare"],
    ["min", "coach"],
    ["min", "far"],
    ["min", "bror"],
    ["mina", "barn"],
    ["mina", "barns"],
    ["mina", "foraldrar"],
    ["mina", "vanner"],
    ["mina", "syskon"],
    ["mina", "kompisar"],
)
_OWNED = words("min mitt mina mun minun meidan meijan var vart vara hans hennes sin")
_POSSESSED = ("ni", "mme", "nsa", "nne")
_TELLS_AGE = words("arig aring vuotias v tama taa taallanen tallanen")
""" "20 v tyttö", "tää poika": so people call themselves."""
_OWN_ROLE = words(
    "trott ensam orolig ledsen stressad vasynyt huolestunut ensamstaende ensamforsorjande hemmavarande nybliven blivande yksinhuoltaja yh yksinhuoltajaisa lapsen lasten kahden kolmen neljan tuore"
)


def of_someone_else(span: Span, before: "list[str]", after: "list[str]") -> bool:
    """Whether the words beside the name tell of another person; "bor hos mamma i Esbo" is one's own home."""
    if after[:1] != [] and after[0] in _THOSE_WHO_LIVE and before[:1] not in (["me"], ["meidan"]):
        return True
    if before[:2] == ["asuu", "joka"] or (
        before[:3] == ["i", "bor", "som"] and any(map(OTHERS.match, before[3:4]))
    ):
        return True
    after = _without_oneself(span, after)
    before = _without_askers(span, [word for word in before if not _a_role(word)])
    near = [*before, *after]
    if not _mina_others(before[::-1]) and any(word in ONESELF for word in near):
        return False
    if _a_child_at_home(near):
        return False
    return _someone_dwells(before) or _a_person_in(before[::-1]) or _a_person_in(after)


_WHO_SERVES = re.compile(r"(betjan|skoter|hjalp|ansvarar|palvelee|palvelisi|hoitaa|auttaa)")
_KIN = re.compile(rf"(?:{KIN})$")


_I_WORDS = ONESELF | words("ja me vi meidan jag")
TOLD, SURE = 1, 2


def of_others(around: Surroundings, spans: "Sequence[Span]", clauses: "Sequence[Clause]") -> "list[int]":
    """For each place named, in order, how plainly another person is told to be there: `SURE`, `TOLD` or 0."""
    only_another = is_about_another(" ".join(around.folded))
    return [
        SURE if _surely(words_of, only_another) else TOLD if of_someone_else(span, *words_of) else 0
        for span, words_of in zip(spans, clauses, strict=True)
    ]


def _surely(words_of: Clause, only_another: bool) -> bool:
    """Nobody could take it for one's own: "vem betjänar min mamma i Borgå", "syrran bor i Jakobstad", or a message that is all about another."""
    spoken = words_of[0][::-1]
    if _a_child_at_home([*spoken, *words_of[1]]):
        return False
    if only_another:
        return True
    asked = next((at for at, word in enumerate(spoken) if _WHO_SERVES.match(word)), None)
    if asked is not None:
        whom = [word for word in spoken[asked + 1 :] if word not in _OWNED]
        return whom != [] and _KIN.match(whom[0]) is not None
    if spoken[-2:] != ["bor", "i"] and spoken[-1:] not in (["asuu"], ["bor"]):
        return False
    return any(map(_KIN.match, spoken)) and not any(word in _I_WORDS or word in WITH for word in spoken)


def _a_child_at_home(near: "list[str]") -> bool:
    """ "Poikani asuu kotona Kankaanpäässä", "min son sitter hemma i Malax": the home is the writer's, if not "hos sin pappa"."""
    if not any(word in ("hemma", "kotona") for word in near) or any(word in _AT_SOMEBODYS for word in near):
        return False
    return any(map(CHILDREN.match, near))


def _mina_others(spoken: "list[str]") -> bool:
    """ "Mina barn bor i Esbo", where mina is not the Finnish minä; not "hos mina föräldrar"."""
    pairs = enumerate(pairwise(spoken))
    return any(
        list(pair) in _MINE and pair[0] == "mina" and (at == 0 or spoken[at - 1] not in WITH)
        for at, pair in pairs
    )


_THOSE_WHO_LIVE = words("asuvat asuvien asuville asuvilla asuvilta asuviin")
_PAPERS = ("examen", "betyg", "betyget", "diplom")
_AT_SOMEBODYS = words("hos luona luo isansa aitinsa sin")


_SPOKE = words(
    "soitti soittaa sanoi sano kertoi lupasi lupas pyysi laittoi lahetti vastasi vastas ehdotti kutsui ilmoitti"
    " ringde ringer sade skrev lovade svarade meddelade skickade foreslog"
)
"""What a person does, or those who work in the town: "Marttila soitti"."""


def sent_from(span: Span, before: "list[str]", after: "list[str]") -> bool:
    """ "Brevet från Åbo", "numret var från Vasa", "joku Lahdesta soitti", "Marttila soitti"."""
    if span.entry.case == "nom" and after[:1] != [] and after[0] in _SPOKE:
        return True
    if span.entry.case in ("ela", "abl"):
        return before[:1] != [] and before[0] in MESSAGES
    return before[:1] == ["fran"] and any(word in MESSAGES or word.endswith(_PAPERS) for word in before[1:3])


def _a_role(word: str) -> bool:
    """ "Asun Nivalassa yh-isänä", "äitinä": what one is oneself."""
    return word.endswith(("na", "nani")) and OTHERS.match(word) is not None and not word.endswith("nana")


def _without_oneself(span: Span, after: "list[str]") -> "list[str]":
    """ "Porilainen äiti", "Nummelan tyttö", "Porissa asuvana isänä": so people call themselves, though not "kaverini"."""
    kept = [word for word in after if not _a_role(word)]
    if any(word.endswith(_POSSESSED) for word in after):
        return kept
    of_oneself = span.kind == "demonym" or (after[:1] and after[0].startswith("asuva"))
    of_the_town = span.entry.case == "gen" and after[:1] and OF_ONESELF.match(after[0])
    if not of_oneself and not of_the_town:
        return kept
    return [word for word in kept if not OTHERS.match(word)]


def _without_askers(span: Span, before: "list[str]") -> "list[str]":
    """ "Tyttö 17v Nastolasta", "mamma från Närpes", without "my" or "mine": so people tell who they are."""
    from_there = span.entry.case in ("ela", "abl") or before[:1] == ["fran"]
    if not from_there or any(word.endswith(_POSSESSED) or word in _OWNED for word in before):
        return before
    return [word for word in before if not OF_ONESELF.match(word)]


def _someone_dwells(before: "list[str]") -> bool:
    """ "Pekka asuu Porissa", though not "ku asuu Puolangalla", where one speaks of oneself."""
    if "asuu" not in before:
        return False
    subject = before[before.index("asuu") + 1 :][:1]
    return subject != [] and subject[0] not in _NO_SUBJECT


def _a_person_in(spoken: "list[str]") -> bool:
    for at, word in enumerate(spoken):
        led = spoken[max(0, at - 1) : at]
        if led and (led[0] in _OWN_ROLE or led[0] in _TELLS_AGE or led[0][0].isdecimal()):
            continue
        beside = [*spoken[max(0, at - 2) : at], *spoken[at + 1 : at + 2]]
        if word.endswith("nsa") and OTHERS.match(word):
            return True
        own = spoken[max(0, at - 1) : at + 1] in _MINE
        if own or (OTHERS.match(word) and not any(one in WITH or one in CHILDS for one in beside)):
            return True
    return False
