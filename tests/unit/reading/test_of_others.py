"""Messages about somebody else: nothing in them is a fact of the writer's, and the town is theirs."""

from datetime import date

import pytest

from reading.facts import find_facts, read_answer
from reading.mentions import NOT_HOME, find_municipalities

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    "text",
    [
        "poika tarvii ajan valmentajalle, 19v, asuu Vaasassa",
        "isä 58v irtisanottiin tuotannollisista syistä, oli firmassa 20 vuotta, asuu Vantaalla",
        "asiakkaani on 34-vuotias, asuu Kotkassa ja on työtön",
        "siskoni on 24 ja asuu Tampereella, kuka häntä palvelee",
        "vem betjänar min mamma i Borgå",
        "vilken myndighet sköter min fru i Sibbo",
        "syrran bor i Jakobstad",
        "min granne e företagare i Raseborg o fick int startpeng",
    ],
)
def test_a_message_about_another_tells_nothing_of_oneself(text: str) -> None:
    assert [(fact.name, fact.value) for fact in find_facts(text, TODAY)] == []
    assert [(each.role, each.score <= NOT_HOME) for each in find_municipalities(text)] == [("other", True)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("poika asuu isänsä luona, minä asun Vaasassa", "905"),
        ("min syster hjälpte mig, jag bor i Borgå", "638"),
        ("äiti, 34 v, työtön, asun Lahdessa", "398"),
        ("min man fick jobb så vi bor i Esbo", "049"),
        ("Merikarvialta kyselen pojanpojan puolesta kesätöitä", "484"),
        ("mun veli on 22 eikä hae töitä (asutaan samassa kämpässä Kotkassa)", "285"),
    ],
)
def test_ones_own_town_beside_others_is_the_home(text: str, code: str) -> None:
    assert [each.code for each in find_municipalities(text) if each.score > NOT_HOME] == [code]


@pytest.mark.parametrize("text", ["asun lähellä Turkua, kuka palvelee", "bor nära Vasa"])
def test_what_one_lives_near_is_no_home(text: str) -> None:
    assert [each.score <= NOT_HOME for each in find_municipalities(text)] == [True]


@pytest.mark.parametrize(
    "answer", ["alle 30", "yli 50", "under 25", "veljeni on 24", "mun vaimo on 28, mä oon vanhempi"]
)
def test_no_age_is_read_from_a_bound_or_from_another(answer: str) -> None:
    assert read_answer("age", answer, TODAY) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("e int i kassan", False),
        ("45, arbetslös, int i kassan", False),
        ("oon 57 ja työtön, en kassassa", False),
        ("ja va i kassan men gick ur", False),
        ("i kassan, bor i Vasa, 30", True),
        ("40 v ja kassassa. kuka palvelee", True),
    ],
)
def test_the_fund_in_a_list(text: str, value: bool) -> None:
    assert [fact.value for fact in find_facts(text, TODAY) if fact.name == "earnings_related"] == [value]


@pytest.mark.parametrize(
    "text",
    ["hur blir ja medlem i en kassa", "miten pääsen kassan jäseneksi", "jag vill bli medlem i en a-kassa"],
)
def test_who_would_join_a_fund_is_no_member_yet(text: str) -> None:
    assert list(find_facts(text, TODAY)) == []


@pytest.mark.parametrize("text", ["fast bara förkortad vecka", "nä förkortad vecka menar ja"])
def test_a_shorter_week_put_right(text: str) -> None:
    assert [(fact.name, fact.value) for fact in find_facts(text, TODAY)] == [("status", "laid_off_reduced")]
