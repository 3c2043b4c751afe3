"""Words for a time in both languages; the clock stands at Wednesday 25 November 2026, 10.20."""

from datetime import UTC, date, datetime, time

import pytest

from reading.when import HELSINKI, Window, read_when, say_when

NOW = datetime(2026, 11, 25, 10, 20, tzinfo=HELSINKI)

FI = (
    ("tänään", "Wed 25.11.2026 10.20 - 25.11.2026 16.00"),
    ("huomenna", "Thu 26.11.2026 08.00 - 26.11.2026 16.00"),
    ("ylihuomenna", "Fri 27.11.2026 08.00 - 27.11.2026 16.00"),
    ("maanantaina", "Mon 30.11.2026 08.00 - 30.11.2026 16.00"),
    ("ma", "Mon 30.11.2026 08.00 - 30.11.2026 16.00"),
    ("ensi tiistaina", "Tue 01.12.2026 08.00 - 01.12.2026 16.00"),
    ("tiistaiaamuna", "Tue 01.12.2026 08.00 - 01.12.2026 12.00"),
    ("ensi viikolla", "Mon 30.11.2026 08.00 - 04.12.2026 16.00"),
    ("tällä viikolla", "Wed 25.11.2026 10.20 - 27.11.2026 16.00"),
    ("viikolla 48", "Wed 25.11.2026 10.20 - 27.11.2026 16.00"),
    ("kahden viikon päästä", "Wed 09.12.2026 08.00 - 09.12.2026 16.00"),
    ("ensi kuussa", "Tue 01.12.2026 08.00 - 31.12.2026 16.00"),
    ("3.12.", "Thu 03.12.2026 08.00 - 03.12.2026 16.00"),
    ("3.12.2026", "Thu 03.12.2026 08.00 - 03.12.2026 16.00"),
    ("3. joulukuuta", "Thu 03.12.2026 08.00 - 03.12.2026 16.00"),
    ("joulukuun 3. päivä", "Thu 03.12.2026 08.00 - 03.12.2026 16.00"),
    ("kello puoli kolme", "Wed 25.11.2026 14.30"),
    ("klo 9", "Thu 26.11.2026 09.00"),
    ("9.30", "Thu 26.11.2026 09.30"),
    ("14:15", "Wed 25.11.2026 14.15"),
    ("varttia vaille kymmenen", "Thu 26.11.2026 09.45"),
    ("vartin yli kymmenen", "Thu 26.11.2026 10.15"),
    ("kymmentä yli yhdeksän", "Thu 26.11.2026 09.10"),
    ("kolmen maissa", "Wed 25.11.2026 15.00"),
    ("aamukymmeneltä", "Thu 26.11.2026 10.00"),
    ("mahdollisimman pian", "Wed 25.11.2026 10.20 - 09.12.2026 16.00"),
    ("heti", "Wed 25.11.2026 10.20 - 09.12.2026 16.00"),
    ("ihan sama milloin", "Wed 25.11.2026 10.20 - 09.12.2026 16.00"),
    ("puolen päivän jälkeen", "Wed 25.11.2026 12.00 - 25.11.2026 16.00"),
    ("ennen puoltapäivää", "Wed 25.11.2026 10.20 - 25.11.2026 12.00"),
    ("joku muu päivä kuin tiistai", "Wed 25.11.2026 10.20 - 09.12.2026 16.00"),
    ("ensi viikon tiistaina", "Tue 01.12.2026 08.00 - 01.12.2026 16.00"),
    ("tiistai ensi viikolla klo 9-11", "Tue 01.12.2026 09.00 - 01.12.2026 11.00"),
    ("ma-ke", "Mon 30.11.2026 08.00 - 02.12.2026 16.00"),
    ("maanantai tai tiistai", "Mon 30.11.2026 08.00 - 01.12.2026 16.00"),
    ("ei maanantaina vaan tiistaina", "Tue 01.12.2026 08.00 - 01.12.2026 16.00"),
    ("maanantai ei käy", "Wed 25.11.2026 10.20 - 09.12.2026 16.00"),
    ("mä pääsen tiistaina kympiltä", "Tue 01.12.2026 10.00"),
    ("ma pääsen tiistaina", "Tue 01.12.2026 08.00 - 01.12.2026 16.00"),
    ("huomen aamul", "Thu 26.11.2026 08.00 - 26.11.2026 12.00"),
    ("huomisaamuna", "Thu 26.11.2026 08.00 - 26.11.2026 12.00"),
    ("perjantai-iltapäivänä", "Fri 27.11.2026 12.00 - 27.11.2026 16.00"),
    ("kahden ja kolmen välillä torstaina", "Thu 26.11.2026 14.00 - 26.11.2026 15.00"),
    ("klo 10 jälkeen huomenna", "Thu 26.11.2026 10.00 - 26.11.2026 16.00"),
    ("ennen kymmentä perjantaina", "Fri 27.11.2026 08.00 - 27.11.2026 10.00"),
    ("pe 27.11. klo 9", "Fri 27.11.2026 09.00"),
    ("maanantaina 10.10", "Mon 30.11.2026 10.10"),
    ("ti 9.30", "Tue 01.12.2026 09.30"),
    ("ke 10", "Wed 02.12.2026 10.00"),
    ("parin päivän päästä", "Fri 27.11.2026 08.00 - 27.11.2026 16.00"),
    ("viikon päästä tiistaina", "Tue 01.12.2026 08.00 - 01.12.2026 16.00"),
    ("ensi kuun alussa", "Tue 01.12.2026 08.00 - 10.12.2026 16.00"),
    ("kuun lopussa", "Wed 25.11.2026 10.20 - 30.11.2026 16.00"),
    ("joulukuussa", "Tue 01.12.2026 08.00 - 31.12.2026 16.00"),
    ("alkuviikosta", "Mon 30.11.2026 08.00 - 01.12.2026 16.00"),
    ("loppuviikosta", "Thu 26.11.2026 08.00 - 27.11.2026 16.00"),
    ("eilen", None),
    ("viime viikolla", None),
    ("30 päivää", None),
    ("kissa", None),
    ("olen 24", None),
    ("tunnin päästä", "Wed 25.11.2026 11.20"),
    ("3 päivä", "Thu 03.12.2026 08.00 - 03.12.2026 16.00"),
    ("viides joulukuuta", "Sat 05.12.2026 08.00 - 05.12.2026 16.00"),
    ("kolmantena joulukuuta klo 14", "Thu 03.12.2026 14.00"),
    ("iltapäivällä", "Wed 25.11.2026 12.00 - 25.11.2026 16.00"),
    ("aamupäivällä", "Wed 25.11.2026 10.20 - 25.11.2026 12.00"),
    ("aamulla", "Wed 25.11.2026 10.20 - 25.11.2026 12.00"),
    ("eiku tiistaina", "Tue 01.12.2026 08.00 - 01.12.2026 16.00"),
    ("huomenna eiku perjantaina yhdeltä", "Fri 27.11.2026 13.00"),
    ("klo 3", "Wed 25.11.2026 15.00"),
    ("klo 12", "Wed 25.11.2026 12.00"),
    ("puoli yksi", "Wed 25.11.2026 12.30"),
    ("viittä vaille puoli kolme", "Wed 25.11.2026 14.25"),
    ("keskiviikkona", "Wed 25.11.2026 10.20 - 25.11.2026 16.00"),
    ("kello 930", "Thu 26.11.2026 09.30"),
    ("huomenna ip", "Thu 26.11.2026 12.00 - 26.11.2026 16.00"),
    ("tiistaina aamupäiväl", "Tue 01.12.2026 08.00 - 01.12.2026 12.00"),
    ("1.-3.12.", "Tue 01.12.2026 08.00 - 03.12.2026 16.00"),
    ("vko 50 tiistai", "Tue 08.12.2026 08.00 - 08.12.2026 16.00"),
    ("20.11.", "Sat 20.11.2027 08.00 - 20.11.2027 16.00"),
    ("loppuviikosta iltapäivällä", "Thu 26.11.2026 12.00 - 27.11.2026 16.00"),
    ("tuun joskus ens viikol aamupäivällä", "Mon 30.11.2026 08.00 - 04.12.2026 12.00"),
    ("ei ku keskiviikko", "Wed 25.11.2026 10.20 - 25.11.2026 16.00"),
    ("joo huomenna käy", "Thu 26.11.2026 08.00 - 26.11.2026 16.00"),
    ("moi", None),
    ("huomenna klo 14", "Thu 26.11.2026 14.00"),
    ("perjantaina klo 9:00", "Fri 27.11.2026 09.00"),
    ("ti-to", "Tue 01.12.2026 08.00 - 03.12.2026 16.00"),
    ("klo 13 jälkeen", "Wed 25.11.2026 13.00 - 25.11.2026 16.00"),
    ("huomenaamulla", "Thu 26.11.2026 08.00 - 26.11.2026 12.00"),
    ("joulukuun lopussa", "Mon 21.12.2026 08.00 - 31.12.2026 16.00"),
    ("ensi viikon alussa", "Mon 30.11.2026 08.00 - 01.12.2026 16.00"),
    ("kahdeksalta", "Thu 26.11.2026 08.00"),
    ("ylihuomenna iltapäivällä kahdelta", "Fri 27.11.2026 14.00"),
    ("la", "Sat 28.11.2026 08.00 - 28.11.2026 16.00"),
    ("maanataina", "Mon 30.11.2026 08.00 - 30.11.2026 16.00"),
    ("perjanatina", "Fri 27.11.2026 08.00 - 27.11.2026 16.00"),
    ("viikonloppuna", "Sat 28.11.2026 08.00 - 29.11.2026 16.00"),
    ("TIISTAINA KLO 10", "Tue 01.12.2026 10.00"),
    ("kolmen viikon kuluttua", "Wed 16.12.2026 08.00 - 16.12.2026 16.00"),
    ("1/12", "Tue 01.12.2026 08.00 - 01.12.2026 16.00"),
    ("1.12 klo 9", "Tue 01.12.2026 09.00"),
    ("puolikolme", "Wed 25.11.2026 14.30"),
    ("kello yks", "Wed 25.11.2026 13.00"),
    ("tasan kymmenen", "Thu 26.11.2026 10.00"),
    ("muutaman päivän päästä", "Fri 27.11.2026 08.00 - 27.11.2026 16.00"),
    ("vartin yli kaksi", "Wed 25.11.2026 14.15"),
    ("en pääse maanantaina, mutta tiistai käy", "Tue 01.12.2026 08.00 - 01.12.2026 16.00"),
    ("mielellään ensi viikon keskiviikkona aamulla", "Wed 02.12.2026 08.00 - 02.12.2026 12.00"),
    ("aika perjantaille", "Fri 27.11.2026 08.00 - 27.11.2026 16.00"),
    ("klo 8-10 huomenna", "Thu 26.11.2026 08.00 - 26.11.2026 10.00"),
    ("viimeistään perjantaina", "Fri 27.11.2026 08.00 - 27.11.2026 16.00"),
    ("24.12.2026 klo 9", "Thu 24.12.2026 09.00"),
    ("ostin kolme omenaa", None),
    ("mitä kuuluu", None),
    ("eiku perjantaihan ei käyny, no maanantaina 14. päivä", "Mon 14.12.2026 08.00 - 14.12.2026 16.00"),
    ("ma 14.", "Mon 14.12.2026 08.00 - 14.12.2026 16.00"),
    ("maanantaina 9.", "Mon 30.11.2026 08.00 - 30.11.2026 16.00"),
)
SV = (
    ("idag", "Wed 25.11.2026 10.20 - 25.11.2026 16.00"),
    ("imorgon", "Thu 26.11.2026 08.00 - 26.11.2026 16.00"),
    ("i morgon förmiddag", "Thu 26.11.2026 08.00 - 26.11.2026 12.00"),
    ("i övermorgon", "Fri 27.11.2026 08.00 - 27.11.2026 16.00"),
    ("på måndag", "Mon 30.11.2026 08.00 - 30.11.2026 16.00"),
    ("nästa tisdag", "Tue 01.12.2026 08.00 - 01.12.2026 16.00"),
    ("nästa vecka", "Mon 30.11.2026 08.00 - 04.12.2026 16.00"),
    ("om två veckor", "Wed 09.12.2026 08.00 - 09.12.2026 16.00"),
    ("den 3 december", "Thu 03.12.2026 08.00 - 03.12.2026 16.00"),
    ("3.12", "Thu 03.12.2026 08.00 - 03.12.2026 16.00"),
    ("halv tre", "Wed 25.11.2026 14.30"),
    ("halv tio", "Thu 26.11.2026 09.30"),
    ("kvart i tio", "Thu 26.11.2026 09.45"),
    ("kvart över nio", "Thu 26.11.2026 09.15"),
    ("klockan nio", "Thu 26.11.2026 09.00"),
    ("kl 9", "Thu 26.11.2026 09.00"),
    ("fem över halv två", "Wed 25.11.2026 13.35"),
    ("förmiddag", "Wed 25.11.2026 10.20 - 25.11.2026 12.00"),
    ("på eftermiddagen", "Wed 25.11.2026 12.00 - 25.11.2026 16.00"),
    ("på morgonen", "Wed 25.11.2026 10.20 - 25.11.2026 12.00"),
    ("så snart som möjligt", "Wed 25.11.2026 10.20 - 09.12.2026 16.00"),
    ("vecka 48", "Wed 25.11.2026 10.20 - 27.11.2026 16.00"),
    ("torsdag em", "Thu 26.11.2026 12.00 - 26.11.2026 16.00"),
    ("nästa fredag halv tio", "Fri 27.11.2026 09.30"),
    ("tisdag nästa vecka", "Tue 01.12.2026 08.00 - 01.12.2026 16.00"),
    ("om en vecka", "Wed 02.12.2026 08.00 - 02.12.2026 16.00"),
    ("om tre dagar", "Sat 28.11.2026 08.00 - 28.11.2026 16.00"),
    ("imorron", "Thu 26.11.2026 08.00 - 26.11.2026 16.00"),
    ("inte på måndag", "Wed 25.11.2026 10.20 - 09.12.2026 16.00"),
    ("inte måndag utan tisdag", "Tue 01.12.2026 08.00 - 01.12.2026 16.00"),
    ("måndag går inte", "Wed 25.11.2026 10.20 - 09.12.2026 16.00"),
    ("den 3:e", "Thu 03.12.2026 08.00 - 03.12.2026 16.00"),
    ("den tredje december kl 14", "Thu 03.12.2026 14.00"),
    ("mellan nio och elva på torsdag", "Thu 26.11.2026 09.00 - 26.11.2026 11.00"),
    ("efter klockan två", "Wed 25.11.2026 14.00 - 25.11.2026 16.00"),
    ("före tio på fredag", "Fri 27.11.2026 08.00 - 27.11.2026 16.00"),
    ("kl. 9.30", "Thu 26.11.2026 09.30"),
    ("fm", "Wed 25.11.2026 10.20 - 25.11.2026 12.00"),
    ("e.m.", "Wed 25.11.2026 12.00 - 25.11.2026 16.00"),
    ("i slutet av veckan", "Thu 26.11.2026 08.00 - 27.11.2026 16.00"),
    ("nästa månad", "Tue 01.12.2026 08.00 - 31.12.2026 16.00"),
    ("i december", "Tue 01.12.2026 08.00 - 31.12.2026 16.00"),
    ("när som helst", "Wed 25.11.2026 10.20 - 09.12.2026 16.00"),
    ("vilken dag som helst utom fredag", "Wed 25.11.2026 10.20 - 09.12.2026 16.00"),
    ("i fredags", None),
    ("igår", None),
    ("om en timme", "Wed 25.11.2026 11.20"),
    ("fem i halv två", "Wed 25.11.2026 13.25"),
    ("må 10", "Mon 30.11.2026 10.00"),
    ("ons kl 13", "Wed 25.11.2026 13.00"),
    ("tors fm", "Thu 26.11.2026 08.00 - 26.11.2026 12.00"),
    ("imorgon bitti", "Thu 26.11.2026 08.00 - 26.11.2026 12.00"),
    ("tisdag morgon", "Tue 01.12.2026 08.00 - 01.12.2026 12.00"),
    ("onsdageftermiddag", "Wed 25.11.2026 12.00 - 25.11.2026 16.00"),
    ("tisdagsmorgon", "Tue 01.12.2026 08.00 - 01.12.2026 12.00"),
    ("vid tretiden på fredag", "Fri 27.11.2026 15.00"),
    ("12 januari", "Tue 12.01.2027 08.00 - 12.01.2027 16.00"),
    ("2027-01-12", "Tue 12.01.2027 08.00 - 12.01.2027 16.00"),
    ("kan man boka tid", None),
    ("hej", None),
    ("slutet av nästa vecka", "Thu 03.12.2026 08.00 - 04.12.2026 16.00"),
    ("från måndag till onsdag", "Mon 30.11.2026 08.00 - 02.12.2026 16.00"),
    ("fredag 4.12 klockan tio", "Fri 04.12.2026 10.00"),
    ("i eftermiddag", "Wed 25.11.2026 12.00 - 25.11.2026 16.00"),
    ("nu på fredag", "Fri 27.11.2026 08.00 - 27.11.2026 16.00"),
    ("mandag em", "Mon 30.11.2026 12.00 - 30.11.2026 16.00"),
    ("kl 14.15 imorgon", "Thu 26.11.2026 14.15"),
    ("om ett par dagar", "Fri 27.11.2026 08.00 - 27.11.2026 16.00"),
    ("nej, på tisdag", "Tue 01.12.2026 08.00 - 01.12.2026 16.00"),
    ("jag menar onsdag", "Wed 25.11.2026 10.20 - 25.11.2026 16.00"),
    ("imorgon klockan 14", "Thu 26.11.2026 14.00"),
    ("på fredag kl 9.00", "Fri 27.11.2026 09.00"),
    ("efter lunch", "Wed 25.11.2026 12.00 - 25.11.2026 16.00"),
    ("före lunch", "Wed 25.11.2026 10.20 - 25.11.2026 12.00"),
    ("övermorgon klockan två", "Fri 27.11.2026 14.00"),
    ("nästa vecka på onsdag", "Wed 02.12.2026 08.00 - 02.12.2026 16.00"),
    ("i början av nästa vecka", "Mon 30.11.2026 08.00 - 01.12.2026 16.00"),
    ("om en månad", "Fri 25.12.2026 08.00 - 25.12.2026 16.00"),
    ("klockan halv ett", "Wed 25.11.2026 12.30"),
    ("tio över tre", "Wed 25.11.2026 15.10"),
    ("på lördag", "Sat 28.11.2026 08.00 - 28.11.2026 16.00"),
    ("i helgen", "Sat 28.11.2026 08.00 - 29.11.2026 16.00"),
    ("LÖRDAG", "Sat 28.11.2026 08.00 - 28.11.2026 16.00"),
    ("fredan", "Fri 27.11.2026 08.00 - 27.11.2026 16.00"),
    ("den 24 december 2026", "Thu 24.12.2026 08.00 - 24.12.2026 16.00"),
    ("1/12", "Tue 01.12.2026 08.00 - 01.12.2026 16.00"),
    ("i slutet av december", "Mon 21.12.2026 08.00 - 31.12.2026 16.00"),
    ("måndag eller tisdag", "Mon 30.11.2026 08.00 - 01.12.2026 16.00"),
    ("måndag-onsdag", "Mon 30.11.2026 08.00 - 02.12.2026 16.00"),
    ("klockan ett", "Wed 25.11.2026 13.00"),
    ("tisdag kvart över nio", "Tue 01.12.2026 09.15"),
    ("jag kan på torsdag efter tre", "Thu 26.11.2026 15.00 - 26.11.2026 16.00"),
    ("helst på förmiddagen nästa vecka", "Mon 30.11.2026 08.00 - 04.12.2026 12.00"),
    ("genast", "Wed 25.11.2026 10.20 - 09.12.2026 16.00"),
    ("nästa onsdag fm", "Wed 02.12.2026 08.00 - 02.12.2026 12.00"),
    ("hur mår du", None),
    ("jag är 24", None),
    ("två barn", None),
    ("tjugo i tre", "Wed 25.11.2026 14.40"),
    ("kl 10-12 på fredag", "Fri 27.11.2026 10.00 - 27.11.2026 12.00"),
    ("kan inte på måndag men tisdag går", "Tue 01.12.2026 08.00 - 01.12.2026 16.00"),
    ("senast på fredag", "Fri 27.11.2026 08.00 - 27.11.2026 16.00"),
    ("nej fredag går int, måndag den 14", "Mon 14.12.2026 08.00 - 14.12.2026 16.00"),
    ("måndag den 14 kl 10", "Mon 14.12.2026 10.00"),
)


def shown(window: Window | None) -> str | None:
    if window is None:
        return None
    end = "" if window.end == window.start else f" - {window.end:%d.%m.%Y %H.%M}"
    return f"{window.start:%a %d.%m.%Y %H.%M}{end}"


@pytest.mark.parametrize(("words", "expected"), FI)
def test_finnish_words_for_a_time(words: str, expected: str | None) -> None:
    window = read_when(words, "fi", NOW)

    assert shown(window) == expected


@pytest.mark.parametrize(("words", "expected"), SV)
def test_swedish_words_for_a_time(words: str, expected: str | None) -> None:
    window = read_when(words, "sv", NOW)

    assert shown(window) == expected


@pytest.mark.parametrize(("words", "expected"), [row for row in FI if "ä" in row[0] or "ö" in row[0]])
def test_dots_may_be_missing(words: str, expected: str | None) -> None:
    typed = words.replace("mä ", "minä ").translate(str.maketrans("äöå", "aoa"))

    window = read_when(typed, "fi", NOW)

    assert shown(window) == expected


@pytest.mark.parametrize("words", [row[0] for row in FI + SV])
def test_a_past_time_is_never_offered(words: str) -> None:
    for language in ("fi", "sv"):
        window = read_when(words, language, NOW)

        assert window is None or (window.start >= NOW.replace(second=0) and window.end >= window.start)


def test_mornings_of_next_week_keep_their_hours() -> None:
    window = read_when("ensi viikolla aamupäivällä", "fi", NOW)

    assert window is not None
    assert window.hours == (time(8), time(12))
    assert say_when(window, "fi") == "maanantai 30.11.2026 – perjantai 4.12.2026 klo 8–12"


@pytest.mark.parametrize(
    ("words", "language"), [("joku muu päivä kuin tiistai", "fi"), ("vilken dag som helst utom tisdag", "sv")]
)
def test_a_refused_day_is_remembered(words: str, language: str) -> None:
    window = read_when(words, language, NOW)

    assert window is not None
    assert date(2026, 12, 1) in window.avoid


def test_today_after_the_office_day_is_past() -> None:
    window = read_when("tänään", "fi", NOW.replace(hour=16, minute=1))

    assert window is None


def test_a_weekday_named_today_is_next_week_once_the_day_is_over() -> None:
    window = read_when("keskiviikkona", "fi", NOW.replace(hour=16))

    assert shown(window) == "Wed 02.12.2026 08.00 - 02.12.2026 16.00"


def test_a_bare_hour_skips_the_weekend() -> None:
    friday = datetime(2026, 11, 27, 15, 0, tzinfo=HELSINKI)

    window = read_when("klo 9", "fi", friday)

    assert shown(window) == "Mon 30.11.2026 09.00"


def test_the_offset_follows_daylight_saving() -> None:
    before_the_change = datetime(2026, 10, 23, 9, 0, tzinfo=HELSINKI)

    window = read_when("ensi maanantaina klo 10", "fi", before_the_change)

    assert window is not None
    assert window.start.isoformat() == "2026-10-26T10:00:00+02:00"
    assert read_when("kello kymmenen", "fi", before_the_change).start.isoformat().endswith("+03:00")  # type: ignore[union-attr]  # never None here


def test_now_may_be_in_utc() -> None:
    window = read_when("imorgon kl 9", "sv", NOW.astimezone(UTC))

    assert shown(window) == "Thu 26.11.2026 09.00"


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        ("tiistaina aamupäivällä", "fi", "tiistai 1.12.2026 klo 8–12"),
        ("på tisdag förmiddag", "sv", "tisdag 1.12.2026 kl. 8–12"),
        ("tiistaina puoli kymmeneltä", "fi", "tiistai 1.12.2026 klo 9.30"),
        ("nästa vecka", "sv", "måndag 30.11.2026 – fredag 4.12.2026 kl. 8–16"),
    ],
)
def test_a_window_is_said_with_its_full_date(words: str, language: str, expected: str) -> None:
    window = read_when(words, language, NOW)

    assert window is not None
    assert say_when(window, language) == expected


HOSTILE = [
    "ma ",
    "1",
    "1 ",
    "9.",
    "3.12.-",
    "ei maanantaina ",
    "puoli ",
    "kl ",
    "\u200b",
    "😀",
    "99999999 ",
    "viikko 99 ",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_is_read_without_harm(piece: str) -> None:
    text = (piece * 2000)[:2000]

    window = read_when(text, "fi", NOW)

    assert window is None or window.end >= window.start


@pytest.mark.parametrize(
    "words", ["31.2.2027", "klo 99", "viikolla 77", "45.13.", "9999 viikon päästä", "2026-13-45"]
)
def test_an_impossible_time_is_no_time(words: str) -> None:
    window = read_when(words, "fi", NOW)

    assert window is None
