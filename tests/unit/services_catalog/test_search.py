"""Finding services in what people type, over the catalogue that ships."""

import pytest

from actions.rules import Language
from services_catalog.rules import Sector, Situation
from services_catalog.topics import Topic
from services_catalog.usecases import find_services
from tests.unit.services_catalog.builders import a_catalogue, a_service, a_text, the_seed_catalogue


def ids(text: str, language: Language = Language.FI, **limits: object) -> list[str]:
    found = find_services(the_seed_catalogue(), text, language, **limits)  # type: ignore[arg-type]  # any filter
    return [service.id for service in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("rahat loppu", "toimeentulotuki"),
        ("ei oo rahaa", "toimeentulotuki"),
        ("vuokra rästissä", "asumisneuvonta"),
        ("mistä töitä", "tyonvalitys"),
        ("suomen kurssi", "kotoutumiskoulutus"),
        ("mielenterveys", "mielenterveyspalvelut"),
        ("mihin kouluun", "opintopolku-neuvonta"),
        ("mulla on velkoja ulosotossa", "velkaneuvonta"),
        ("VELKANEUVONTAAN!!!", "velkaneuvonta"),
        ("tyottomyyskassaan", "ansiopaivaraha"),
        ("toimentulotuki", "toimeentulotuki"),
        ("asumistukihakemus", "asumistuki"),
    ],
)
def test_finnish_as_people_type_it_finds_the_right_service_first(text: str, expected: str) -> None:
    assert ids(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("skulder", "velkaneuvonta"),
        ("pengarna slut", "toimeentulotuki"),
        ("jag orkar inte mer", "mielenterveyspalvelut"),
        ("skuldsannering", "velkaneuvonta"),
        ("arbetsloshetskassan", "ansiopaivaraha"),
        ("söka jobb", "tyonvalitys"),
        ("toimeentulotuki", "toimeentulotuki"),
        ("velat", "velkaneuvonta"),
        ("jag vill ta livet av mig", "kriisipuhelin"),
    ],
)
def test_swedish_as_people_type_it_finds_the_right_service_first(text: str, expected: str) -> None:
    assert ids(text, Language.SV)[0] == expected


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    "text",
    [
        "asdfgh",
        "🙂🙂",
        "<script>alert(1)</script>",
        "'; DROP TABLE users; --",
        "12345",
        "kello hej ja och",
        "?",
    ],
)
def test_nonsense_finds_nothing(text: str, language: Language) -> None:
    assert ids(text, language) == []


@pytest.mark.parametrize("text", ["jalkapallo", "lihapullien resepti", "paljonko kello on", "olet robotti"])
def test_what_the_catalogue_does_not_know_finds_nothing(text: str) -> None:
    assert ids(text) == []


def test_the_same_question_always_gets_the_same_answer() -> None:
    assert ids("velat ja vuokra", limit=10) == ids("velat ja vuokra", limit=10)


def test_why_names_the_catalogues_own_words() -> None:
    best = find_services(the_seed_catalogue(), "mulla on velkoja", Language.FI)[0]

    assert best.why == ("velat",)


def test_only_the_wanted_sector_is_found() -> None:
    found = find_services(
        the_seed_catalogue(), "kuntoutus", Language.FI, sector=Sector.BENEFITS_ADVICE, limit=10
    )

    assert found
    assert {service.sector for service in found} == {Sector.BENEFITS_ADVICE}


def test_no_more_than_the_limit_is_given() -> None:
    assert len(ids("kurssi", limit=2)) == 2


def test_blank_words_list_the_catalogue_in_its_order() -> None:
    assert ids("  ", limit=2) == ["tyonhakijaksi-ilmoittautuminen", "alkuhaastattelu"]


def test_the_topic_of_the_talk_lifts_its_services() -> None:
    alone, in_youth = (ids("kuntoutus", topic=topic, limit=1) for topic in (None, Topic.YOUTH))

    assert alone != ["nuotti"]
    assert in_youth == ["nuotti"]


def test_words_that_find_nothing_leave_the_services_of_the_topic() -> None:
    found = find_services(the_seed_catalogue(), "asdfgh", Language.SV, topic=Topic.DEBT)

    assert found[0].id == "velkaneuvonta"
    assert found[0].why == ("hör till ämnet: Skulder och ekonomisk rådgivning",)


def test_a_service_for_the_young_is_not_shown_to_someone_older() -> None:
    assert "ohjaamo" in ids("apua nuorelle", limit=10, situation=Situation(age=20))
    assert "ohjaamo" not in ids("apua nuorelle", limit=10, situation=Situation(age=30))


def test_a_new_entry_is_found_by_its_own_keywords_without_any_training() -> None:
    sides = {language: a_text("Uimaopetus", keywords=("uimakoulu",)) for language in Language}
    catalogue = a_catalogue(a_service("uinti", texts=sides), a_service("muu"))

    assert [service.id for service in find_services(catalogue, "uimakouluun", Language.FI)] == ["uinti"]
