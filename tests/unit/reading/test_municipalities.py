"""What a mention tells beside the municipality, looking one up, choosing, and hostile input."""

import pytest

from reading.municipalities import (
    LIKELY,
    MERGED_INTO,
    SURE,
    Candidate,
    choose,
    find_municipalities,
    look_up,
    municipality_name,
)

ESPOO, VANTAA, TURKU, TAMPERE, PARAINEN = "049", "092", "853", "837", "445"


@pytest.mark.parametrize(
    ("text", "denied", "meant"),
    [
        ("en asu Espoossa vaan Vantaalla", [ESPOO], [VANTAA]),
        ("ei Espoo vaan Vantaa", [ESPOO], [VANTAA]),
        ("En ole enää Espoossa kirjoilla, vaan Vantaalla", [ESPOO], [VANTAA]),
        ("Asun Vantaalla, en Espoossa", [ESPOO], [VANTAA]),
        ("Espoossa en asu", [], [ESPOO]),
        ("inte Esbo utan Vanda", [ESPOO], [VANTAA]),
        ("jag bor inte i Åbo utan i Pargas", [TURKU], [PARAINEN]),
        ("bor inte längre i Åbo", [TURKU], []),
        ("Vanda, inte Esbo", [ESPOO], [VANTAA]),
        ("ei, asun Espoossa", [], [ESPOO]),
        ("no, I meant Espoo", [], [ESPOO]),
        ("nej, Esbo", [], [ESPOO]),
        ("en ole löytänyt töitä Espoosta", [], [ESPOO]),
        ("en tiedä mihin kuulun kun asun Espoossa", [], [ESPOO]),
    ],
)
def test_a_denied_municipality_is_marked(text: str, denied: list[str], meant: list[str]) -> None:
    mentions = find_municipalities(text)

    assert [mention.code for mention in mentions if mention.negated] == denied
    assert [mention.code for mention in mentions if not mention.negated] == meant


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("muutin Turusta Tampereelle", [(TURKU, "from"), (TAMPERE, "to")]),
        ("muutan ensi kuussa Tampereelle", [(TAMPERE, "planned")]),
        ("Turusta Tampereelle", [(TURKU, "from"), (TAMPERE, "to")]),
        ("jag flyttade från Åbo till Tammerfors", [(TURKU, "from"), (TAMPERE, "to")]),
        ("jag flyttar från Åbo till Tammerfors", [(TURKU, None), (TAMPERE, "planned")]),
        ("Turusta Tampereelle on pitkä matka", [(TURKU, None), (TAMPERE, None)]),
        ("från Åbo till Tammerfors", [(TURKU, "from"), (TAMPERE, "to")]),
        ("olen Turusta", [(TURKU, None)]),
        ("Turusta päivää. Kuulummeko me Tampereelle?", [(TURKU, None), (TAMPERE, None)]),
        ("jag är från Åbo", [(TURKU, None)]),
        ("asun Turussa", [(TURKU, None)]),
    ],
)
def test_one_who_moves_goes_from_and_to(text: str, roles: list[tuple[str, str | None]]) -> None:
    assert [(mention.code, mention.role) for mention in find_municipalities(text)] == roles


@pytest.mark.parametrize(
    ("text", "surface", "kind", "score"),
    [
        ("Asun Espoossa.", "Espoossa", "name", 1.0),
        ("asun jyvaskylassa", "jyvaskylassa", "name", 0.95),
        ("olen salossa töissä", "salossa", "name", 0.6),
        ("asun salossa", "salossa", "name", 0.8),
        ("oon stadista", "stadista", "colloquial", 0.9),
        ("hki:ssä", "hki:ssä", "abbreviation", 0.9),
        ("Ivalossa", "Ivalossa", "locality", 0.9),
        ("Turust", "Turust", "spoken", 0.85),
        ("turkulainen", "turkulainen", "demonym", 0.9),
        ("asun Pietarsaressa", "Pietarsaressa", "typo", 0.7),
        ("postinumero 33100", "33100", "postal_code", 0.9),
        ("\u200bAsun \u200bEspoo\u200bssa", "Espoo\u200bssa", "name", 1.0),
    ],
)
def test_a_mention_says_where_how_and_how_surely(text: str, surface: str, kind: str, score: float) -> None:
    [mention] = find_municipalities(text)

    assert text[mention.start : mention.end] == mention.surface == surface
    assert (mention.kind, round(mention.score, 2)) == (kind, score)


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("Espoo", "049"),
        ("ESBO", "049"),
        ("espoossa", "049"),
        ("espo", "049"),
        ("Helsingfros", "091"),
        ("jyvskyla", "179"),
        ("Tampre", "837"),
        ("kuusmo", "305"),
        ("Villmanstrad", "405"),
        ("uleåbårg", "564"),
        ("00530", "091"),
        ("33100", "837"),
        ("091", "091"),
        ("Koski", "284"),
        ("Pedersöre", "599"),
        ("Ilmola", "145"),
        ("Ilmajoki", "145"),
        ("Ijo", "139"),
        ("Ii", "139"),
        ("Marttila", "480"),
        ("S:t Mårtens", "480"),
        ("Honkajoki", "214"),
        ("Pertunmaa", "588"),
        ("stadi", "091"),
        ("Ekenäs", "710"),
        ("Vermuntila", "684"),
        ("asun tällä hetkellä Espoossa", "049"),
        ("en asu Espoossa vaan Vantaalla", "092"),
        ("muutin Turusta Tampereelle", "837"),
        ("mänttä vilppula", "508"),
        ("uusi kaarlepyy", "893"),
        ("Vassa", "905"),
        ("Taklaks", "280"),
        ("Varkaavessa", "915"),
    ],
)
def test_an_answer_is_looked_up_and_chosen(query: str, code: str) -> None:
    candidates = look_up(query)

    assert candidates[0].code == code
    assert choose(candidates) == code


@pytest.mark.parametrize(
    "query",
    "|  |Tukholma|Stockholm|Berlin|Narnia|Tallinna|Pietari|Åland|Lappi|Viro|en tiedä|vet inte|moi|12345|999|33100 000"
    f"|{'x' * 61}|{'a' * 2001}|😀|<script>|ei mikään|kissa|London|ei ole|kyllä|Karjala".split("|"),
)
def test_an_unknown_or_foreign_place_gives_nothing(query: str) -> None:
    assert look_up(query) == []
    assert choose(look_up(query)) is None


@pytest.mark.parametrize(
    ("query", "codes"),
    [
        ("kauha", ("233", "232")),
        ("siika", ("747", "748", "791")),
        ("Helsinki tai Espoo", ("049", "091")),
    ],
)
def test_close_ones_are_asked_about(query: str, codes: tuple[str, ...]) -> None:
    assert choose(look_up(query)) == codes


def test_choosing_wants_a_sure_candidate_without_a_close_rival() -> None:
    sure = Candidate("049", "Espoo", "Esbo", SURE)
    rival = Candidate("092", "Vantaa", "Vanda", SURE - 0.05)
    doubtful = Candidate("092", "Vantaa", "Vanda", LIKELY)
    unlikely = Candidate("091", "Helsinki", "Helsingfors", LIKELY - 0.01)

    assert choose([sure, doubtful]) == "049"
    assert choose([sure, rival]) == ("049", "092")
    assert choose([doubtful]) == ("092",)
    assert choose([unlikely]) is None
    assert choose([]) is None


def test_candidates_are_limited_and_sorted() -> None:
    candidates = look_up("pyhä", limit=3)

    assert len(candidates) == 3
    assert [one.score for one in candidates] == sorted((one.score for one in candidates), reverse=True)
    assert all(LIKELY <= one.score <= 1 for one in candidates)


def test_a_municipality_is_named_in_both_languages() -> None:
    assert municipality_name("049", "fi") == "Espoo"
    assert municipality_name("049", "sv") == "Esbo"
    assert municipality_name("588", "fi") == "Pertunmaa"
    assert municipality_name(MERGED_INTO["588"], "fi") == "Mäntyharju"


def test_an_unknown_code_has_no_name() -> None:
    with pytest.raises(KeyError):
        municipality_name("999", "fi")


@pytest.mark.parametrize(
    "text",
    [
        "a" * 20_000,
        "en " * 7_000,
        "lai" * 7_000,
        "s:t " * 5_000,
        "ko" * 10_000,
        "asun " * 4_000,
        "1" * 20_000,
        "12345 " * 3_000,
        "\u200b" * 20_000,
        "a\u0308" * 10_000,
        "(" * 20_000,
        "Espoo-" * 3_000,
        "\U0001f600" * 5_000,
        "\x00\ud800 Espoo",
    ],
)
def test_hostile_text_is_read_without_harm(text: str) -> None:
    mentions = find_municipalities(text)

    assert all(text[mention.start : mention.end] == mention.surface for mention in mentions)
    assert len(look_up(text)) <= 5


def test_a_long_story_is_read_to_its_end() -> None:
    story = "Olen hakenut töitä monesta paikasta eikä mikään ole auttanut. " * 30 + "Asun Kiteellä."

    assert [mention.code for mention in find_municipalities(story)] == ["260"]
