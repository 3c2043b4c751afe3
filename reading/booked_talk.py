"""What people say of a meeting that is booked: that it is to go, whether it is gone, that its reference is lost, that they fell ill."""

from __future__ import annotations

import re

from reading.text import fold

LONGEST = 160
"""Letters of what is still about the meeting and no story."""
_NOT = r"(?:en|ei|emme|ala|alkaa|inte|int|ej)"
_IT = r"(?:se|sen|sita|tama|taman|tan|tuo|tuon|toi|aika|ajan|aikaa|aikani|\w*tapaami\w*|\w*varau\w*|homma\w*|juttu|jutun|hela|koko|kaikki|allt|alltihop|det|de|den|he|motet|mote|tiden|tid|bokning\w*|skiten|paska\w*)"
_CANCELS = re.compile(
    rf"\b(?<!en )(?<!ei )(?<!int )(?<!inte )(?:peru|perun|perua|perukaa|perutaan|peruta|peruuta|peruutan|peruuttaa|peruutetaan|perus\W|perutko|perunko|perutaanko|perutte"
    rf"|avbok(?!ad|at)\w*|avbest\w*|bokar? av|stall(?:er|a)? in|annullera\w*)(?=\W|$)"
    rf"|\b(?:skippa\w*|skipataan|skippaan|stryk\w*|jata\w*|jatetaan|unohda|unohdetaan|unohetaan|glom) (?:\w+ )?{_IT}\b"
    rf"|\b(?:ota|ottakaa|pista|laita|pane|poista\w*|ta|tar|tag|dra) (?:\w+ )?(?:{_IT} )?(?:pois|bort)\b|\b(?:poista|poistakaa|poistetaan) (?:\w+ )?{_IT}\b"
    rf"|\b{_IT} (?:pois|bort|valiin)\b|\bskit i {_IT}|\bskippar? (?:mote\w*|tid\w*)"
)
_AWAY = re.compile(r"\W*(?:(?:pois|bort|poista|poistakaa|ta bort|veke|vek|kiitos|tack|nyt|nu)\b\W*)+")
_CHANGES = re.compile(
    r"\b(?:peru\w*|avbok\w*|avbest\w*|boka\w* (?:av|om)|ombok\w*|siir\w*|flytt\w*|vaih\w*|muut\w*|byt\w*|andra\w*|varattu\w*|varaukse\w*|bokningen|bokade|bokad|bokat)\b"
)
_MOVES = re.compile(
    rf"\b(?:siir\w*|flytt\w*|boka om|ombok\w*|vaih\w*|byt\w*|muut\w*|andra\w*)\b(?: \w+){{0,4}}? ?{_IT}\b|\b{_IT} (?:\w+ ){{0,3}}?(?:siir\w*|flytta(?!d)\w*|vaih\w*|muutt\w*|byt(?!t|tt)\w*|andra\w*)\b"
    r"|^\W*(?:\w+\W+){0,2}(?:siirra|siirretaan|flytta|flyttas)\W*$"
)
_BOOKS = re.compile(
    r"\b(?:varaa|varaan|varata|varaisin|varaas|varattais\w*|uusi aika|uuden ajan|uutta aikaa|aika valmentajalle|bestall\w*|ny tid|nytt mote|boka(?:r|s)?(?! (?:av|om)\b))\b"
)
_DONE = re.compile(
    r"\b(?:onko|onks|onkohan|oliko|menik\w*|meniko|tulik\w*|tuliko|saitko|joko|joks|eiko)\b.*\b(?:peruttu|perutuks|perutuksi|peruutettu|peruuntu\w*|siirretty|siirtyn\w*|varattu|muutettu|vaihdettu|lapi|voimassa)\b"
    r"|\b(?:peruttiinko|peruitko|peruutitko|siirsitko|varasitko|siirrettiinko|siirtyiko|peruuntuiko|peruuntuks|peruitsa|perusitko)\b"
    r"|\b(?:e|ar|blev|va|var|har)\b.{0,25}\b(?:avbokad|avbokat|flyttad|flyttat|installt|installd|bokad|bokat|i kraft)\b(?!.*\bmen\b)"
    r"|\b(?:avbokade|flyttade|bokade) (?:du|ni)\b|\bgick (?:\w+ ){0,2}(?:igenom|genom)\b"
)
_CODE = (
    r"(?:\w*tunnu(?!st(?:a|el|au)\w)\w*|tunnar\w*|\w*koodi\w*|(?:varaus)?numero\w*|\w*kod|\w*koden|\w*koder|bokningsnum\w*|kundnum\w*|num(?:mer|ret)|referens\w*"
    r"|viesti\w*|sms\w*|tekstar\w*|meddelande\w*|mejl\w*|mail\w*|meili\w*|sahkoposti\w*|\w*bekraftelse\w*|\w*vahvistu\w*)"
)
_LOST = (
    rf"(?:ei (?:ole|oo|loydy|tullu\w*|nay)|eioo|{_NOT} (?:\w+ )?(?:tieda|tia|tiia|muista|loyda|saanu\w*|saanut)|emt|huk\w*|kado\w*|kadon\w*|havi\w*|poist\w*|puuttu\w*|meni ohi"
    r"|(?:har|fick|hittar|vet|minns|finns|ser|kommer) (?:\w+ )?(?:inte|int|ej|ingen|inget|inga|aldrig)|ingen|inget|tappa\w*|borta|radera\w*|forsvunn\w*|forsvann|slang\w*|glomt|glomde|glomd)"
)
_CODE_LOST = re.compile(
    rf"\b{_CODE}\b.*\b{_LOST}\b|\b{_LOST}\b.*\b{_CODE}\b|\b(?:ilman|utan) (?:\w+ )?{_CODE}\b"
)
_ANY_LOST = re.compile(rf"\b{_LOST}\b|^\W*(?:ei|en|nej|nae|inte|int)\W*$")
_WHICH_CODE = re.compile(
    rf"\b(?:mika|mikas|minka|mista|missa|mita|va|vad|vilken|vilka|var|hur)\b.*\b{_CODE}\b|\b{_CODE}\W*\?|^\W*(?:mista|missa) (?:ma |mina )?(?:sen |se |sita )?(?:loyd\w*|naen|saan|on)\W*$"
    r"|^\W*var (?:hittar|finns|ser|star) (?:jag |ja |man )?(?:den|det|de)\W*$"
)
_ILL = r"(?:sairaana?|sairastui\w*|kipea\w*|kipee\w*|flunssa\w*|kuume\w*|sjuk\w*|krassli\w*|forkyld\w*|feber\w*|forhinder|este|oksennus\w*|krank\w*)"
_HAS_A_TIME = re.compile(
    r"\b(?:mulla|minulla|mul|meilla) (?:on|ois|olis|olisi|piti olla)\b.{0,40}\b(?:aika|tapaaminen|tapaamisaika|varaus|kaynti)\b"
    r"|\b(?:jag|ja|vi) (?:har|ha|sku ha|skulle ha)\b.{0,40}\b(?:tid|mote|motestid|bokning)\b|\b(?:sen|se|mun|sovitun|min|den|tiden|motet) (?:aika\w*|ajan|tid\w*|mote\w*)\b"
)
_NO_TIME = re.compile(r"\b(?:ei|inte|ingen|inga|int)\b (?:\w+ )?(?:aikaa|tid)\b")


def orders_cancelling(text: str) -> bool:
    """Whether a text orders that the meeting goes: "peru se", "skippa mötet", "ta bort hela skiten"; not "en peru"."""
    return _CANCELS.search(fold(text[:LONGEST])) is not None


def only_sends_away(text: str) -> bool:
    """Whether a text is a word for away and hardly more, as what stands beside a reference may be: "pois", "bort tack"."""
    return _AWAY.fullmatch(fold(text[:LONGEST])) is not None


def orders_moving(text: str) -> bool:
    """Whether a text wants the booked meeting changed and names no reference: "voiko sitä vielä vaihtaa", "kan man flytta den"."""
    return len(text) <= LONGEST and _MOVES.search(fold(text)) is not None


def names_a_change(text: str) -> bool:
    """Whether a text speaks of a booked meeting, or of moving or cancelling: "siirrä aika", but not "senare" or "imorgon"."""
    return _CHANGES.search(fold(text[:LONGEST])) is not None


def asks_to_book(text: str) -> bool:
    """Whether a text asks for a new meeting in so many words: "varaa uusi aika", "ja vill boka", but not "boka av"."""
    return _BOOKS.search(fold(text[:LONGEST])) is not None


def asks_if_done(text: str) -> bool:
    """Whether a text asks if the meeting is booked, moved or cancelled by now: "onko se nyt peruttu", "e den avbokad nu"."""
    return len(text) <= LONGEST and _DONE.search(fold(text)) is not None


def lost_the_reference(text: str, *, asked: bool) -> bool:
    """Whether a text says that the reference is not at hand: "har tappat koden"; where it was `asked` for, "ei ole" says so too."""
    plain = fold(text[:LONGEST])
    return _CODE_LOST.search(plain) is not None or (asked and _ANY_LOST.search(plain) is not None)


def asks_which_reference(text: str) -> bool:
    """Whether a text asks what the reference is, or where: "mikä tunnus", "va e de för kod", "mistä mä sen löydän"."""
    return len(text) <= LONGEST and _WHICH_CODE.search(fold(text)) is not None


def has_a_meeting_but_is_ill(text: str) -> bool:
    """Whether somebody, one's own or oneself, fell ill before a meeting: "ja har en tid imorgon men ungen e sjuk"."""
    plain = fold(text[:LONGEST])
    ill = re.search(rf"\b{_ILL}\b", plain) is not None
    return ill and _HAS_A_TIME.search(plain) is not None and _NO_TIME.search(plain) is None
