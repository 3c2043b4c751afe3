"""What kind of distress was heard, what only sounds like it, and what is asked on about help."""

import pytest

from reading.distress import (
    asks_on_about_help,
    denies_distress,
    leaves_a_doubt,
    names_children,
    tells_of_violence,
    wants_to_go_on,
    without_harmless,
)


@pytest.mark.parametrize(
    "text",
    [
        "mies hakkaa enkä uskalla olla kotona",
        "avopuoliso löi mua eilen",
        "pelkään mun miestä",
        "ex uhkaa tappaa minut",
        "veljet pakottaa mut naimisiin",
        "naapurissa joku pahoinpitelee lasta",
        "min man slår mej",
        "sambon tog mig runt halsen, strypgrepp",
        "jag är rädd för min bror",
        "han hotar att döda mig",
        "finns det något skyddshem",
        "hän sanoo että tappaa mut",
        "perheväkivalta apu heti",
        "olen paossa miestäni",
        "jag har flytt från min man med barnen",
        "bröderna säger att de dödar mig",
    ],
)
def test_violence_is_told_apart(text: str) -> None:
    assert tells_of_violence(text)


@pytest.mark.parametrize(
    "text",
    [
        "en jaksa enää elää",
        "poikani uhkaa tappaa itsensä",
        "hakkaan päätäni seinään",
        "lyön itseäni",
        "tapan itseni",
        "jag orkar inte leva",
        "jag är rädd för mig själv",
        "jag vill döda mig själv",
        "han hotar ta livet av sig",
        "slår huvudet i väggen",
        "tää hakeminen tappaa mut",
        "är inte rädd för döden",
        "rädd för vad jag kan göra",
        "den här väntan dödar mig",
    ],
)
def test_harm_to_oneself_is_not_violence(text: str) -> None:
    assert not tells_of_violence(text)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("muutan pois Suomesta lopullisesti", "muutan pois suomesta"),
        ("lähden lopullisesti Tampereelta", "lähden   tampereelta"),
        ("flyttar från Finland för gott", "flyttar från finland"),
        ("jag lämnar Helsingfors för gott", "jag lämnar helsingfors"),
        ("pomo potki mut pihalle", "pomo irtisanoi"),
        ("esimies löi nyrkillä pöytään", "esimies"),
        ("chefen slog näven i bordet", "chefen"),
        ("haluan lopettaa kaiken tän hakemisen", "haluan lopettaa hakemisen"),
        ("vill sluta med hela den här kursen", "vill sluta kursen"),
        ("kuolen nälkään", "nälkään"),
        ("ja dör av tristess hemma", "ja tristess hemma"),
        ("jag slår vad att ni inte svarar", "jag   att ni inte svarar"),
        ("en oo itsetuhoinen, kysyn asumistuesta", ", kysyn asumistuesta"),
        ("en oo itsetuhoinen mutta en jaksa elää", "mutta en jaksa elää"),
    ],
)
def test_what_only_sounds_like_distress_is_taken_out(text: str, left: str) -> None:
    assert without_harmless(text).strip() == left


@pytest.mark.parametrize(
    "text",
    [
        "lähden täältä lopullisesti",
        "lähden lopullisesti",
        "oon Tampereella sillalla ja lähden lopullisesti",
        "muutan pois tästä maailmasta lopullisesti",
        "mies potki mut pihalle ja hakkas",
        "lopetan työnhaun ja elämäni",
        "jag far härifrån för gott",
        "jag slutar söka jobb och vill inte leva",
        "haluan lopettaa kaiken",
    ],
)
def test_what_may_be_distress_stays(text: str) -> None:
    assert without_harmless(text) == text


@pytest.mark.parametrize(
    ("text", "denies"),
    [
        ("en oo itsetuhoinen", True),
        ("hei en ole mitenkään itsetuhoinen", True),
        ("jag är inte självdestruktiv", True),
        ("ja har inga självmordstankar", True),
        ("en oo itsetuhoinen, haluan tietää asumistuesta lisää", False),
        ("en oo itsetuhoinen mutta en jaksa elää", False),
        ("oon itsetuhoinen", False),
        ("en tiedä olenko itsetuhoinen", False),
        ("jag är självdestruktiv", False),
        ("en halua kuolla", False),
    ],
)
def test_only_a_plain_denial_is_one(text: str, denies: bool) -> None:
    assert denies_distress(text) is denies


@pytest.mark.parametrize("text", ["haluan lopettaa kaiken tän hakemisen", "vill bara sluta med allt"])
def test_who_gives_up_everything_may_mean_more(text: str) -> None:
    assert leaves_a_doubt(text)


@pytest.mark.parametrize(
    "text", ["haluan lopettaa työnhaun", "vill sluta på kursen", "kaikki kaupungin kurssit"]
)
def test_who_gives_up_one_thing_means_that(text: str) -> None:
    assert not leaves_a_doubt(text)


@pytest.mark.parametrize(
    "text",
    [
        "mihin numeroon",
        "kelle mä voin soittaa nyt",
        "ei mulla oo ketään",
        "oon ihan yksin",
        "en uskalla soittaa",
        "missä on turvakoti",
        "mitä mä teen",
        "vart kan ja gå",
        "vilket nummer e de",
        "me barnen",
        "jag har ingen",
        "vågar int ringa",
        "va ska ja göra",
    ],
)
def test_what_is_asked_on_about_help(text: str) -> None:
    assert asks_on_about_help(text)


@pytest.mark.parametrize(
    "text",
    [
        "miten haen asumistukea",
        "mihin haen toimeentulotukea",
        "mihin numeroon soitan jos haluan varata ajan",
        "vart ringer jag om jag vill boka tid",
        "var söker jag bostadsbidrag hos fpa",
        "kiitos",
        "Espoo",
        "selvä, asia kunnossa",
        "jag behöver pengar till hyran",
    ],
)
def test_another_matter_is_none_of_it(text: str) -> None:
    assert not asks_on_about_help(text)


def test_children_are_heard_in_both_languages() -> None:
    assert names_children("entä lapset")
    assert names_children("me barnen")
    assert not names_children("mihin mä meen")


@pytest.mark.parametrize("text", ["jatketaan", "joo jatketaan vaan", "vi fortsätter", "ja vill fortsätta"])
def test_who_wants_to_go_on_says_so(text: str) -> None:
    assert wants_to_go_on(text)


@pytest.mark.parametrize("text", ["en jaksa jatkaa", "jag orkar inte fortsätta", "en näe syytä jatkaa"])
def test_who_cannot_go_on_does_not(text: str) -> None:
    assert not wants_to_go_on(text)
