"""The rows of rules.md as dated law: which section each rule stands on, from when to when, and how sure we are."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from actions.jurisdiction.rules_dates import (
    AREAS_START,
    AT_RISK_FROM,
    CENTRAL_FROM,
    CHANGE_SECURITY_FROM,
    DAY_BEFORE_TRIAL,
    GENERAL_SUPPORT_FROM,
    MODEL_2026_FROM,
    MOVES_BACK_FROM,
    MUNICIPAL_STATEMENTS_FROM,
    OLD_SEARCHES_END,
    PROTECTED_FROM,
    TRIAL_ENDS,
    TRIAL_STARTS,
)

TRIAL_ACT = "L 1269/2020"
SERVICES_ACT = "L 380/2023"
INTEGRATION_ACT = "L 681/2023"


class Certainty(StrEnum):
    """How rules.md marks a rule: read in a source, inferred from the Act, or seen only in notes."""

    READ = "S"
    INFERRED = "I"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in a statute, or a public page (then `url` is set and the rest is empty).

    `statute` starts with its kind: L (Act), VNA (Government Decree), HE (Government proposal), TyVM (committee report).
    """

    statute: str
    chapter: str = ""
    section: str = ""
    moment: str = ""
    item: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Law:
    """What a rule stands on from `starts` to `ends`, both included; None is open."""

    rule: str
    starts: date | None
    ends: date | None
    citations: tuple[Citation, ...]
    certainty: Certainty = Certainty.READ

    def holds_on(self, on: date) -> bool:
        return (self.starts is None or self.starts <= on) and (self.ends is None or on <= self.ends)


def law_on(rule: str, on: date) -> Law | None:
    """The law behind the rule on that day, or None when the rule does not hold then."""
    return next((law for law in LAWS if law.rule == rule and law.holds_on(on)), None)


def citations_on(rules: Iterable[str], on: date) -> tuple[Citation, ...]:
    """The places in law behind the rules on that day, each once, in the order of the rules."""
    laws = (law_on(rule, on) for rule in rules)
    return tuple(dict.fromkeys(citation for law in laws if law for citation in law.citations))


def rules_among(rules: Iterable[str], on: date) -> tuple[str, ...]:
    """Those of the rules that hold on that day."""
    return tuple(rule for rule in rules if law_on(rule, on))


def _trial(section: str, moment: str = "", item: str = "") -> Citation:
    return Citation(TRIAL_ACT, section=section, moment=moment, item=item)


def _services(section: str, moment: str = "", item: str = "") -> Citation:
    return Citation(SERVICES_ACT, section=section, moment=moment, item=item)


def _security(section: str) -> Citation:
    return Citation("L 1290/2002", chapter="11", section=section)


def _page(text: str, url: str) -> Citation:
    return Citation(text, url=url)


_TYOMARKKINATORI = _page("tyomarkkinatori.fi", "https://tyomarkkinatori.fi/")
_VANTAA = _page("vantaa.fi", "https://www.vantaa.fi/en/node/15328")
_ALAND = (_page("LL 2006:8", "https://www.ams.ax/"), _page("LL 2006:9", "https://www.ams.ax/"))
_CHANGE_SECURITY = Citation("L 916/2012", chapter="5 a", section="2", moment="1", item="1–3")
_OLD_NUMBERS_END = CHANGE_SECURITY_FROM - timedelta(1)
_LAST_OF_2025 = MODEL_2026_FROM - timedelta(1)

LAWS = (
    Law("AX1", None, None, _ALAND),
    Law("T0", None, DAY_BEFORE_TRIAL, (_trial("23"),)),
    Law("T0b", TRIAL_STARTS, OLD_SEARCHES_END, (_trial("24", "1"),)),
    Law("T1", TRIAL_STARTS, TRIAL_ENDS, (_trial("3"), _trial("4", "1"))),
    Law("T2", TRIAL_STARTS, TRIAL_ENDS, (_trial("4", "1", "1"),)),
    Law("T3", TRIAL_STARTS, TRIAL_ENDS, (_trial("4", "1", "2"),)),
    Law("T4", TRIAL_STARTS, TRIAL_ENDS, (_trial("4", "1"),)),
    Law("T5", TRIAL_STARTS, TRIAL_ENDS, (_trial("4", "1"),)),
    Law("T6", PROTECTED_FROM, TRIAL_ENDS, (_trial("4", "2"),)),
    Law("T7", CHANGE_SECURITY_FROM, TRIAL_ENDS, (_trial("5", "3–4"), _CHANGE_SECURITY)),
    Law("T8", TRIAL_STARTS, TRIAL_ENDS, (_trial("5"), _trial("6", "2")), Certainty.INFERRED),
    Law("T8b", TRIAL_STARTS, TRIAL_ENDS, (_trial("6", "1"),)),
    Law("T9", TRIAL_STARTS, TRIAL_ENDS, (_trial("6", "2"),)),
    Law("T10", TRIAL_STARTS, TRIAL_ENDS, (_trial("5", "1"),)),
    Law("T11", TRIAL_STARTS, _OLD_NUMBERS_END, (_trial("5", "3"),)),
    Law("T11", CHANGE_SECURITY_FROM, TRIAL_ENDS, (_trial("5", "5"),)),
    Law("T12", MOVES_BACK_FROM, _OLD_NUMBERS_END, (_trial("5", "4–6"),)),
    Law("T12", CHANGE_SECURITY_FROM, TRIAL_ENDS, (_trial("5", "6–8"),)),
    Law("T13", TRIAL_STARTS, TRIAL_ENDS, (_trial("5"), _trial("24", "3"))),
    Law("T14", TRIAL_STARTS, TRIAL_ENDS, (Citation("L 383/2023", section="5"), Citation("L 383/2023", section="7"))),
    Law("T-choice", None, TRIAL_ENDS, (Citation("HE 51/2017"),)),
    Law("T-employer", TRIAL_STARTS, TRIAL_ENDS, (_trial("10", "1", "6"),)),
    Law("P1", AREAS_START, None, (_services("17", "1"), _services("3", item="1"), _services("10", "2"))),
    Law("P2", AREAS_START, None, (_services("17", "1"),)),
    Law("P3", AREAS_START, None, (_services("17", "2"),)),
    Law("P4", AREAS_START, None, (_services("19", "1–2"),)),
    Law("P5", AREAS_START, None, (_services("17", "3"),)),
    Law("P6", AREAS_START, None, (_services("17", "4"),)),
    Law("P7", AREAS_START, None, (_services("3", item="2–5"),)),
    Law("S1", None, date(2022, 5, 1), (Citation("L 916/2012", chapter="2", section="4"),)),
    Law("S2", AT_RISK_FROM, TRIAL_ENDS, (Citation("L 1379/2021"), _trial("8"), _trial("15"))),
    Law("S2", AREAS_START, _LAST_OF_2025, (_services("31"), _services("32"), _services("44"), _services("46"), _services("47"))),
    Law("S2b", AREAS_START, _LAST_OF_2025, (Citation("L 435/2024"),)),
    Law("S3", MODEL_2026_FROM, None, (_TYOMARKKINATORI, _VANTAA)),
    Law("S4", date(2026, 3, 1), None, (_VANTAA, Citation("TyVM 9/2025")), Certainty.WEAK),
    Law("S5", GENERAL_SUPPORT_FROM, None, (_page("stm.fi", "https://stm.fi/"),)),
    Law("S6", date(2026, 9, 1), None, (_page("tem.fi", "https://tem.fi/"), _TYOMARKKINATORI), Certainty.WEAK),
    Law("U1", TRIAL_STARTS, CENTRAL_FROM, (_trial("12"),)),
    Law("U2", MUNICIPAL_STATEMENTS_FROM, TRIAL_ENDS, (_trial("12 a", item="1–2"), Citation("VNA 734/2021", section="16 a"))),
    Law("U3", AREAS_START, None, (_security("4"), _security("4 a"))),
    Law("U4", None, None, (Citation("L 1290/2002"),)),
    Law("I0", TRIAL_STARTS, TRIAL_ENDS, (_trial("12", "1"), Citation("L 1386/2010"))),
    Law("I0", None, DAY_BEFORE_TRIAL, (Citation("L 1386/2010"),)),
    Law("I1", AREAS_START, None, (Citation(INTEGRATION_ACT, section="3"), Citation(INTEGRATION_ACT, section="14"))),
    Law("I2", AREAS_START, None, tuple(Citation(INTEGRATION_ACT, section=each) for each in ("10", "14", "16", "8"))),
)  # fmt: skip
"""T-choice and T-employer stand for two paragraphs of rules.md section 1 that have no id of their own."""
