"""Who knows what the guidance does not say: named by the topic, with the office's number for who lives where it serves."""

from collections.abc import Mapping

from actions.dialogue.deps import Deps
from actions.dialogue.person import person_blanks
from actions.dialogue.turn import Turn
from actions.jurisdiction.rules_dates import AREAS_START
from reading.municipalities import municipality_name
from services_catalog.topics import Topic

PAYER = "knows_payer"
SERVICES = "knows_services"
TRIAL = "knows_trial"

KNOWS: Mapping[Topic, str] = {
    **dict.fromkeys(
        (
            Topic.BENEFIT_ELIGIBILITY,
            Topic.BENEFIT_APPLY,
            Topic.BENEFIT_INCOME,
            Topic.BENEFIT_SANCTION,
            Topic.LAYOFF,
            Topic.COMPLAINT,
        ),
        PAYER,
    ),
    Topic.FAMILY: "knows_kela",
    Topic.SOCIAL_ASSISTANCE: "knows_kela",
    Topic.HOUSING: "knows_kela",
    Topic.HEALTH: "knows_welfare",
    Topic.REHABILITATION: "knows_welfare",
    Topic.WORK_RIGHTS: "knows_work_rights",
    Topic.DEBT: "knows_debt",
    Topic.RETIREMENT: "knows_pension",
    Topic.APPRENTICESHIP: "knows_school",
}
"""Of every other topic the employment services know."""


def who_knows(topic: Topic, turn: Turn, deps: Deps) -> str:
    """Like "Kela tai oma työttömyyskassasi"; in the trial years the services were the TE office's or the trial's."""
    named = KNOWS.get(topic, SERVICES)
    if named == SERVICES and turn.service_date < AREAS_START:
        named = TRIAL
    return deps.words[turn.language].say(named)


def office_number(topic: Topic, turn: Turn, deps: Deps) -> str:
    """The office's number in a sentence, where it serves the home that is known and the matter is its own; "" elsewhere."""
    home = turn.known("municipality")
    ours = (
        home is not None and municipality_name(home, turn.language) == deps.office.municipality[turn.language]
    )
    if not ours or KNOWS.get(topic, SERVICES) != SERVICES:
        return ""
    return deps.words[turn.language].say("call_office", **person_blanks(turn.language, deps))
