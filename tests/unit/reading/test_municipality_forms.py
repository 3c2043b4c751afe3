"""Every municipality in every case and both languages, exhaustively; the table of forms follows its sources."""

from collections.abc import Callable

import pytest

from reading.municipalities import find_municipalities, look_up
from reading.text import fold
from tests.unit.reading.homes import as_written
from tools.build_municipality_forms import TARGET, build, rows
from tools.finnish_grammar import guess, inflect

LOCAL = {"ine", "ela", "ill", "ade", "abl", "all"}
CASES = LOCAL | {"nom", "gen", "part", "ess", "tra"}
FORMS = [row for row in rows("municipality_forms.tsv") if row["kind"] == "name" and row["case"] != "demonym"]
FINNISH = [row for row in FORMS if row["language"] == "fi"]
_FRONT = str.maketrans("ao", "äö")
SWEDISH = [
    {"form": ending, "code": row["code"], "like": ""}
    for row in rows("municipalities.tsv")
    for ending in {row["name_sv"], row["name_sv"] + ("" if row["name_sv"].endswith(("s", "x")) else "s")}
]


def missed(table: list[dict[str, str]], sentence: Callable[[str], str]) -> list[str]:
    """The sentences in which the municipality, and it alone, is not found."""
    said = [(sentence(row["form"]), row["code"]) for row in table]
    return [text for text, code in said if [mention.code for mention in find_municipalities(text)] != [code]]


def test_the_table_of_forms_is_what_its_sources_give() -> None:
    assert TARGET.read_text(encoding="utf-8") == build()


def test_every_table_speaks_of_known_municipalities_and_names() -> None:
    codes = {row["code"] for row in rows("municipalities.tsv")}
    names = {row[column] for row in rows("municipalities.tsv") for column in ("name_fi", "name_sv")}
    names |= {row["name"] for row in rows("municipal_places.tsv")} | {"Koski"}

    assert {row["code"] for row in rows("municipal_places.tsv")} <= codes
    assert {row["municipality"] for row in rows("postal_codes.tsv")} == codes
    assert {row["text"] for row in rows("municipal_homonyms.tsv") if row["scope"] == "name"} <= names


def test_every_municipality_has_every_case_and_a_swedish_name() -> None:
    cases: dict[str, set[str]] = {}
    for row in FINNISH:
        cases.setdefault(row["code"], set()).add(row["case"])

    assert len(cases) == 309
    assert all(found == CASES for found in cases.values())
    assert len({row["code"] for row in SWEDISH}) == 309


@pytest.mark.parametrize(
    "said",
    [
        lambda form: f"Asun nyt {as_written(form)}",
        lambda form: f"asun {form}",
        lambda form: f"asun {fold(form)}",
        lambda form: f"ASUN {form.upper()}",
        lambda form: as_written(form),
        lambda form: form,
    ],
)
def test_every_local_case_is_found_however_it_is_written(said: Callable[[str], str]) -> None:
    table = [row for row in FINNISH if row["case"] in LOCAL]

    assert missed(table, said) == []


@pytest.mark.parametrize(
    ("frame", "ending"),
    [
        ("Asunko {}?", "ko"),
        ("asun {}", "kin"),
        ("asun {} nyt", "han"),
        ("asun rakkaassa {}", "ni"),
        ("asumme {} vielä", "mme"),
    ],
)
@pytest.mark.parametrize("written", [as_written, str.lower], ids=["capital", "small"])
def test_every_name_is_found_with_what_hangs_on_it(
    frame: str, ending: str, written: Callable[[str], str]
) -> None:
    table = [row for row in FINNISH if row["case"] in ("ine", "ade")]

    def said(form: str) -> str:
        front = form.endswith("ä")
        return frame.format(written(form) + (ending.translate(_FRONT) if front else ending))

    assert missed(table, said) == []


@pytest.mark.parametrize(
    "frame", ["jag är från {}", "ja e från {}", "kommer från {}, arbetslös", "arbetslös i {}, 45 år"]
)
def test_one_is_from_anywhere_in_swedish_in_small_letters(frame: str) -> None:
    table = [{"form": row["name_sv"].lower(), "code": row["code"]} for row in rows("municipalities.tsv")]

    assert missed(table, frame.format) == []


def test_every_case_of_a_plain_name_is_found_without_a_frame() -> None:
    table = [row for row in FINNISH if not row["like"]]

    assert len(table) > 2900
    assert missed(table, lambda form: f"jotain {form} jotain") == []


def test_every_case_of_a_name_that_is_also_a_word_is_found_with_a_capital() -> None:
    table = [row for row in FINNISH if row["like"] != "person"]

    assert missed(table, lambda form: f"Se koskee nyt {as_written(form)} ja muita") == []


@pytest.mark.parametrize(
    "said",
    [lambda form: f"Kotikuntani on {as_written(form)}.", lambda form: f"kotikuntani on {fold(form)}"],
)
def test_every_nominative_is_found_after_a_noun_for_home(said: Callable[[str], str]) -> None:
    assert missed([row for row in FINNISH if row["case"] == "nom"], said) == []


def test_every_genitive_is_found_before_kunta() -> None:
    assert missed([row for row in FINNISH if row["case"] == "gen"], lambda form: f"{form} kunta") == []


@pytest.mark.parametrize(
    "said",
    [
        lambda form: f"Jag talade med {form} kommun",
        lambda form: f"jag talade med {form.casefold()} kommun",
        lambda form: f"jag talade med {fold(form)} kommun",
    ],
)
def test_every_swedish_name_and_genitive_is_found(said: Callable[[str], str]) -> None:
    assert missed(SWEDISH, said) == []


@pytest.mark.parametrize("said", [str, str.casefold, fold])
def test_every_swedish_name_is_found_after_bor_i(said: Callable[[str], str]) -> None:
    table = [{"form": row["name_sv"], "code": row["code"]} for row in rows("municipalities.tsv")]

    assert missed(table, lambda form: f"jag bor i {said(form)}") == []


@pytest.mark.parametrize("said", [str, as_written, str.upper, fold])
def test_every_form_is_looked_up_to_its_municipality_first(said: Callable[[str], str]) -> None:
    wrong = [row["form"] for row in FORMS if look_up(said(row["form"]), limit=1)[0].code != row["code"]]

    assert wrong == []


@pytest.mark.parametrize(
    ("name", "stem", "expected"),
    [
        ("Tampere", "tamperee", "Tampereen Tamperetta Tampereeseen Tampereessa Tampereella Tampereelle"),
        ("Lahti", "lahte/lahde", "Lahden Lahtea Lahteen Lahdessa Lahdella Lahdelle"),
        ("Turku", "turku/turu", "Turun Turkua Turkuun Turussa Turulla Turulle"),
        ("Vantaa", "vantaa", "Vantaan Vantaata Vantaaseen Vantaassa Vantaalla Vantaalle"),
        ("Kuopio", "kuopio", "Kuopion Kuopiota Kuopioon Kuopiossa Kuopiolla Kuopiolle"),
        (
            "Rovaniemi",
            "rova|nieme",
            "Rovaniemen Rovaniemeä Rovaniemeen Rovaniemessä Rovaniemellä Rovaniemelle",
        ),
        (
            "Kauniainen",
            "+kauniaisi",
            "Kauniaisten Kauniaisia Kauniaisiin Kauniaisissa Kauniaisilla Kauniaisille",
        ),
        ("Kaustinen", "kaustise", "Kaustisen Kaustista Kaustiseen Kaustisessa Kaustisella Kaustiselle"),
        ("Virrat", "+virtoi/virroi", "Virtojen Virtoja Virtoihin Virroissa Virroilla Virroille"),
        (
            "Varkaus",
            "varkaute/varkaude",
            "Varkauden Varkautta Varkauteen Varkaudessa Varkaudella Varkaudelle",
        ),
        ("Orivesi", "ori|vete/ori|vede", "Oriveden Orivettä Oriveteen Orivedessä Orivedellä Orivedelle"),
        (
            "Uusikaupunki",
            "uute/uude kaupunki/kaupungi",
            "Uudenkaupungin Uuttakaupunkia Uuteenkaupunkiin Uudessakaupungissa Uudellakaupungilla Uudellekaupungille",
        ),
    ],
)
def test_cases_grow_from_the_stem(name: str, stem: str, expected: str) -> None:
    cases = inflect(name, stem)

    assert [
        cases[case][0] for case in ("gen", "part", "ill", "ine", "ade", "all")
    ] == expected.casefold().split()


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Seinäjoki", "seinäjoke/seinäjoe"),
        ("Kangasniemi", "kangas|nieme/kangas|nieme"),
        ("Outokumpu", "outokumpu/outokummu"),
        ("Toivakka", "toivakka/toivaka"),
        ("Kempele", "kempelee/kempelee"),
        ("Hammarland", "hammarlandi/hammarlandi"),
    ],
)
def test_a_new_name_gets_a_stem_by_its_ending(name: str, stem: str) -> None:
    assert guess(name) == stem
