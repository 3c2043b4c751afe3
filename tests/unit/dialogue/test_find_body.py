"""Working out which body serves: asking only what matters, in both eras."""

from datetime import date
from typing import Any

import pytest

from actions.dialogue.deps import Deps
from actions.rules import Language
from tests.unit.dialogue.builders import TODAY, TRIAL_DAY, FormTalk

HELSINKI, TAMPERE, ESPOO = "091", "837", "049"
LAW_OF_2023 = date(2023, 6, 1)


@pytest.fixture
def talk(deps: Deps) -> FormTalk:
    return FormTalk(deps, "decision_form", "action_decide")


@pytest.fixture
def old_talk(deps: Deps) -> FormTalk:
    return FormTalk(deps, "decision_form", "action_decide", service_date=TRIAL_DAY)


def body(talk: FormTalk) -> dict[str, Any]:
    decision = talk.said("utter_decision").decision
    assert decision is not None
    found: dict[str, Any] = decision["body"]
    return found


async def test_today_the_municipality_alone_decides(talk: FormTalk) -> None:
    await talk.say("kuka minua palvelee", "who_serves")
    assert talk.keys == ["utter_who_serves_intro", "utter_question_municipality"]
    assert talk.says[1].asks == "municipality"

    await talk.say("Espoo", municipality=ESPOO)

    assert body(talk)["kind"] == "employment_area"
    assert talk.keys[0] == "utter_understood_facts"
    assert talk.keys[-1] == "utter_after_decision"
    assert talk.said("utter_understood_facts").blanks == {"facts": "kotikunta Espoo"}
    assert talk.slots["requested_slot"] is None


async def test_a_dismissal_at_a_younger_age_than_the_law_asks_for_ends_in_a_question(talk: FormTalk) -> None:
    await talk.say("kuka palvelee", "who_serves")
    await talk.say("ei kotikuntaa", has_home_municipality=False)
    await talk.say("irtisanottiin", dismissed=True)

    await talk.say("olen 31", age=31)

    assert talk.asked == "stays_in"


async def test_a_number_alone_is_an_age_where_no_number_was_asked_for(talk: FormTalk) -> None:
    await talk.say("kuka minua palvelee", "who_serves")

    await talk.say("52", "inform")

    assert talk.slots["age"] == 52
    assert talk.keys == ["utter_understood_facts", "utter_question_municipality"]
    await talk.say("Espoo", municipality=ESPOO)
    assert talk.said("utter_understood_facts").blanks == {"facts": "kotikunta Espoo, 52 vuotta"}


async def test_what_else_is_told_is_said_back_before_the_question_comes_again(talk: FormTalk) -> None:
    await talk.say("kuka minua palvelee", "who_serves")

    await talk.say("oon lomautettu", "inform", status="laid_off_full")

    assert talk.keys == ["utter_understood_facts", "utter_question_municipality"]
    assert "lomautettu" in str(talk.said("utter_understood_facts").blanks["facts"])
    await talk.say("lomautettu siis", "inform", status="laid_off_full")
    assert talk.keys == ["utter_question_municipality"]


async def test_a_message_that_says_it_all_is_asked_nothing(talk: FormTalk) -> None:
    await talk.say("Asun Espoossa ja jäin työttömäksi", municipality=ESPOO, status="unemployed")

    assert body(talk)["kind"] == "employment_area"
    assert "utter_who_serves_intro" not in talk.keys


async def test_in_the_trial_years_only_what_can_change_the_answer_is_asked(old_talk: FormTalk) -> None:
    await old_talk.say("kuka minua palvelee", "who_serves")
    asked: list[str | None] = [old_talk.asked]
    for answer in ("Tampere", "olen työtön"):
        said: dict[str, Any] = {"municipality": TAMPERE} if answer == "Tampere" else {"status": "unemployed"}
        await old_talk.say(answer, **said)
        asked.append(old_talk.asked)

    await old_talk.say("24", age=24)

    assert asked == ["municipality", "status", "age"]
    assert body(old_talk) | {"name": ""} == {
        "id": body(old_talk)["id"],
        "kind": "municipal_trial",
        "name": "",
        "municipality": TAMPERE,
    }


async def test_outside_the_trial_areas_nothing_more_is_asked(old_talk: FormTalk) -> None:
    await old_talk.say("Vaasassa", municipality="905")

    assert body(old_talk)["kind"] == "te_office"


async def test_a_fact_that_cannot_matter_is_not_asked(old_talk: FormTalk) -> None:
    await old_talk.say("olen ruotsinkielinen", municipality=TAMPERE, status="unemployed", age=40)
    assert old_talk.asked == "earnings_related"

    await old_talk.choose(earnings_related=False)

    assert body(old_talk)["kind"] == "municipal_trial"


@pytest.mark.parametrize(
    ("answer", "kind"),
    [("ei", "municipal_trial"), ("nej", "municipal_trial"), ("kyllä", "te_office"), ("joo", "te_office")],
)
async def test_a_plain_yes_or_no_answers_the_question_on_dismissal(
    answer: str, kind: str, deps: Deps
) -> None:
    talk = FormTalk(deps, "decision_form", "action_decide", service_date=LAW_OF_2023)
    facts: dict[str, Any] = {
        "municipality": TAMPERE,
        "status": "unemployed",
        "age": 60,
        "earnings_related": False,
    }
    await talk.say("olen 60", **facts)
    assert talk.asked == "dismissed"

    await talk.say(answer, "affirm" if kind == "te_office" else "deny")

    assert body(talk)["kind"] == kind


async def test_i_do_not_know_lets_the_usual_case_be_presumed_and_says_so(old_talk: FormTalk) -> None:
    await old_talk.say("Tampereella", municipality=TAMPERE, status="unemployed", age=40)
    asked: list[str] = []

    while old_talk.asked:
        asked.append(old_talk.asked)
        await old_talk.say("en tiedä", "dont_know")

    decision = old_talk.said("utter_decision").decision
    assert asked[0] == "earnings_related"
    assert decision is not None
    assert set(asked) <= set(decision["presumed"])
    assert not set(asked) & {name for name, value in old_talk.slots.items() if value is not None}


async def test_what_was_declined_is_asked_again_in_the_next_decision(old_talk: FormTalk) -> None:
    await old_talk.say("Tampereella", municipality=TAMPERE, status="unemployed", age=40)
    while old_talk.asked:
        await old_talk.say("en tiedä", "dont_know")

    await old_talk.say("kuka minua palvelee", "who_serves")

    assert old_talk.says[-1].asks == "earnings_related"


async def test_an_answer_to_another_question_is_heard_too(old_talk: FormTalk) -> None:
    await old_talk.say("Tampereella", municipality=TAMPERE)
    assert old_talk.asked == "status"

    await old_talk.say("olen 24-vuotias", age=24)

    assert old_talk.slots["age"] == 24
    assert old_talk.asked == "status"


@pytest.mark.parametrize("written", ["Ahvenanmaalla", "på Åland", "Maarianhamina"])
async def test_one_body_serves_all_of_aland(written: str, talk: FormTalk) -> None:
    await talk.say("kuka palvelee", "who_serves")

    await talk.say(written)

    assert body(talk)["kind"] == "aland_ams"
    assert talk.keys[-1] == "utter_after_decision_on_aland"


async def test_where_one_stays_is_not_ones_home(talk: FormTalk) -> None:
    await talk.say("minulla ei ole kotikuntaa", "who_serves", has_home_municipality=False)
    asked = talk.asked

    await talk.say("Tampereella", municipality=TAMPERE)

    assert asked == "stays_in"
    assert talk.slots["stays_in"] == TAMPERE
    assert talk.slots.get("municipality") is None
    assert body(talk)["kind"] == "employment_area"


async def test_the_decision_speaks_the_language_of_the_talk(deps: Deps) -> None:
    talk = FormTalk(deps, "decision_form", "action_decide", language=Language.SV)

    await talk.say("jag bor i Esbo", municipality=ESPOO)

    assert talk.said("utter_understood_facts").blanks == {"facts": "hemkommun Esbo"}
    assert "Esbo" in talk.said("utter_decision").blanks["text"]


async def test_the_first_chapter_says_who_and_carries_the_decision(talk: FormTalk) -> None:
    await talk.say("Espoossa", municipality=ESPOO)

    chapters = [said for said in talk.says if said.key == "utter_decision"]
    assert len(chapters) == 3
    assert [chapter.decision is not None for chapter in chapters] == [True, False, False]
    assert all(chapter.topic == "who_serves" for chapter in chapters)
    assert chapters[0].decision is not None
    assert chapters[0].decision["valid_on"] == TODAY.isoformat()
    assert all(chapter.blanks["text"] for chapter in chapters)


async def test_a_fact_that_changes_nothing_is_answered_in_a_line(talk: FormTalk) -> None:
    await talk.say("Espoossa", municipality=ESPOO)

    await talk.say("olen 45", age=45)

    assert talk.keys == ["utter_understood_facts", "utter_decision_stays", "utter_after_decision"]
    stays = talk.said("utter_decision_stays")
    assert stays.decision is not None
    assert stays.blanks == {"body": stays.decision["body"]["name"]}


async def test_a_fact_that_changes_one_chapter_brings_that_chapter_alone(talk: FormTalk) -> None:
    await talk.say("Espoossa", municipality=ESPOO)

    await talk.say("olen kassan jäsen", earnings_related=True)

    assert talk.keys == [
        "utter_understood_facts",
        "utter_decision_stays",
        "utter_decision",
        "utter_after_decision",
    ]


async def test_another_home_and_the_question_asked_again_bring_the_whole_decision(talk: FormTalk) -> None:
    await talk.say("Espoossa", municipality=ESPOO)
    whole = talk.keys.count("utter_decision")

    await talk.say("kuka minua palvelee", "who_serves")
    assert talk.keys.count("utter_decision") == whole

    await talk.say("ei kun Tampereella", municipality=TAMPERE)
    assert "utter_decision_stays" not in talk.keys
    assert body(talk)["id"] != ESPOO


@pytest.mark.parametrize("service_date", [TODAY, TRIAL_DAY, LAW_OF_2023], ids=str)
async def test_not_knowing_anything_but_home_still_ends_in_a_decision(service_date: date, deps: Deps) -> None:
    talk = FormTalk(deps, "decision_form", "action_decide", service_date=service_date)
    await talk.say("Tampereella", municipality=TAMPERE)

    asked: list[str] = []
    while talk.asked and len(asked) < 15:
        asked.append(talk.asked)
        await talk.say("en tiedä", "dont_know")

    assert len(set(asked)) == len(asked)
    assert body(talk)["municipality"] in (TAMPERE, None)


@pytest.mark.parametrize("service_date", [TODAY, TRIAL_DAY], ids=str)
async def test_not_knowing_whether_one_has_a_home_municipality_does_not_go_round_in_circles(
    service_date: date, deps: Deps
) -> None:
    talk = FormTalk(deps, "decision_form", "action_decide", service_date=service_date)
    await talk.say("minulla on tilapäinen suojelu", temporary_protection=True, municipality=TAMPERE)

    for _ in range(15):
        if talk.asked:
            await talk.say("en tiedä", "dont_know")

    assert talk.asked is None
    assert talk.keys[-1] == ("utter_after_decision" if service_date == TODAY else "utter_offer_person")


async def test_a_dismissal_told_in_part_is_completed_by_a_yes(deps: Deps) -> None:
    talk = FormTalk(deps, "decision_form", "action_decide", service_date=LAW_OF_2023)
    told = {"on": None, "age": None, "years": None, "production_or_financial": True}
    facts: dict[str, Any] = {
        "municipality": TAMPERE,
        "status": "unemployed",
        "age": 60,
        "earnings_related": False,
    }
    await talk.say("minut irtisanottiin tuotannollisista syistä", **facts, dismissed=told)
    assert talk.asked == "dismissed"

    await talk.say("kyllä", "affirm")

    assert body(talk)["kind"] == "te_office"


async def test_a_correction_replaces_what_was_said(talk: FormTalk) -> None:
    await talk.say("Espoossa", municipality=ESPOO)
    first = body(talk)

    await talk.say("ei kun Tampereella", municipality=TAMPERE)

    assert body(talk)["id"] != first["id"]
    assert talk.said("utter_understood_facts").blanks == {"facts": "kotikunta Tampere"}


async def test_another_fact_than_the_place_asked_for_is_no_miss(old_talk: FormTalk) -> None:
    await old_talk.say("kuka palvelee", "who_serves")

    await old_talk.say("olen 24-vuotias työtön", age=24, status="unemployed")

    assert old_talk.keys == ["utter_understood_facts", "utter_question_municipality"]
    assert (old_talk.slots["age"], old_talk.slots["status"]) == (24, "unemployed")


async def test_a_place_written_beside_another_fact_is_heard_too(old_talk: FormTalk) -> None:
    await old_talk.say("kuka palvelee", "who_serves")

    await old_talk.say("33100", age=24)

    assert (old_talk.slots["age"], old_talk.slots["municipality"]) == (24, TAMPERE)


async def test_a_place_only_thought_of_is_answered_for_and_the_home_stays(talk: FormTalk) -> None:
    await talk.say("asun Espoossa, kuka palvelee", "who_serves", municipality=ESPOO)
    here = body(talk)["id"]

    await talk.say("entä jos muutan Tampereelle?", "follow_up", places=(TAMPERE,), planned=(TAMPERE,))

    assert talk.said("utter_supposed_home").blanks == {"municipality": "Tampere"}
    assert body(talk)["id"] != here
    stays = talk.said("utter_home_stays")
    assert stays.blanks == {"municipality": "Espoo"}
    assert [choice.facts for choice in stays.choices] == [{"municipality": TAMPERE}]
    assert (talk.slots["municipality"], talk.slots["supposed_home"]) == (ESPOO, None)


async def test_a_place_thought_of_is_asked_about_by_the_rules_of_that_day(old_talk: FormTalk) -> None:
    await old_talk.say("asun Espoossa, kuka palvelee", "who_serves", municipality=ESPOO)
    while old_talk.asked:
        await old_talk.say("en tiedä", "dont_know")

    await old_talk.say("entä jos muutan Kuopioon?", "follow_up", places=("297",), planned=("297",))
    while old_talk.asked:
        assert old_talk.slots["supposed_home"] == "297"
        await old_talk.say("en tiedä", "dont_know")

    assert (old_talk.slots["municipality"], old_talk.slots["supposed_home"]) == (ESPOO, None)


async def test_a_home_told_while_another_is_thought_of_is_the_home(old_talk: FormTalk) -> None:
    old_talk.slots.update(municipality=ESPOO)
    await old_talk.say("kuka palvelee jos muutan Tampereelle", "who_serves", planned=(TAMPERE,))
    assert old_talk.slots["supposed_home"] == TAMPERE

    await old_talk.say("ei ku asun jo Helsingissä", municipality=HELSINKI)

    assert (old_talk.slots["municipality"], old_talk.slots["supposed_home"]) == (HELSINKI, None)


async def test_it_is_said_of_which_place_is_asked(old_talk: FormTalk) -> None:
    old_talk.slots.update(municipality=ESPOO)

    await old_talk.say("kuka palvelee Tampereella?", "who_serves", planned=(TAMPERE,))

    assert old_talk.said("utter_supposing").blanks == {"municipality": "Tampere"}
    assert old_talk.asked is not None
    await old_talk.say("en tiedä", "dont_know")
    assert "utter_supposing" not in old_talk.keys


async def test_a_home_that_is_not_told_is_not_asked_for_again(talk: FormTalk) -> None:
    await talk.say("kuka palvelee", "who_serves")

    await talk.say("en kerro", "deny")

    assert talk.asked is None
    assert talk.keys == ["utter_place_untold", "utter_offer_person"]


async def test_another_place_may_be_thought_of_between_two_questions(old_talk: FormTalk) -> None:
    await old_talk.say("asun Espoossa, kuka palvelee", "who_serves", municipality=ESPOO)
    asked = old_talk.asked

    await old_talk.say("entä Tampere?", "nlu_fallback", planned=(TAMPERE,))

    assert (old_talk.keys[0], old_talk.asked) == ("utter_supposing", asked)
    assert (old_talk.slots["municipality"], old_talk.slots["supposed_home"]) == (ESPOO, TAMPERE)


async def test_what_is_not_told_is_not_asked_again(old_talk: FormTalk) -> None:
    await old_talk.say("asun Espoossa, kuka palvelee", "who_serves", municipality=ESPOO)
    asked = old_talk.asked

    await old_talk.say("ohita", "why_ask")

    assert old_talk.slots["declined"] == [asked]
    assert old_talk.asked != asked


async def test_somebody_elses_town_is_answered_for_and_is_no_home_of_ones_own(talk: FormTalk) -> None:
    talk.slots.update(municipality=ESPOO, age=24)

    await talk.say("mun sisko asuu Tampereella, kuka häntä palvelee", "who_serves", others=(TAMPERE,))

    assert talk.said("utter_home_of_another").blanks == {"municipality": "Tampere"}
    assert body(talk)["id"] == "EA39"
    assert [choice.facts for choice in talk.said("utter_not_your_facts").choices] == [
        {"municipality": TAMPERE}
    ]
    assert (talk.slots["municipality"], talk.slots["home_of_another"], talk.asked) == (ESPOO, None, None)


async def test_of_somebody_else_in_the_trial_years_it_is_said_what_decides(old_talk: FormTalk) -> None:
    await old_talk.say("mun sisko asuu Tampereella, kuka häntä palvelee", "who_serves", others=(TAMPERE,))

    assert old_talk.keys == ["utter_another_needs_more", "utter_offer_person"]
    assert old_talk.asked is None


async def test_an_age_only_thought_of_is_answered_for_and_not_remembered(old_talk: FormTalk) -> None:
    old_talk.slots.update(
        municipality=HELSINKI,
        age=45,
        status="unemployed",
        earnings_related=True,
        mother_tongue="fi",
        immigrant=False,
    )
    await old_talk.say("kuka palvelee", "who_serves")
    while old_talk.asked:
        await old_talk.say("en tiedä", "dont_know")
    here = body(old_talk)["id"]

    await old_talk.say("entä jos oisin 28", "follow_up", supposed={"age": 28})

    assert old_talk.said("utter_supposed_facts").blanks == {"facts": "28 vuotta"}
    assert body(old_talk)["id"] != here
    assert old_talk.keys[-1] == "utter_only_supposed"
    assert (old_talk.slots["age"], old_talk.slots["supposed_facts"]) == (45, None)


async def test_who_asks_for_oneself_beside_another_is_asked_where_they_live(talk: FormTalk) -> None:
    await talk.say("min mamma bor i Åbo och jag söker jobb", "who_serves", others=("853",), places=("853",))

    assert "utter_home_of_another" not in talk.keys
    assert talk.asked == "municipality"
