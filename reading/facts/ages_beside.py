"""Ages that stand by themselves beside one's place, trade or want: "reso 27 utan jobb", "26v amk-opiskelija"."""

import re
from typing import Iterator

from reading.facts.line import Line
from reading.places.index import index
from reading.text import words as listed_words

_AGE = re.compile(r" (?P<age>1[5-9]|[2-7]\d) (?:(?P<unit>v|vee|vuotta|ar|arig\w?) )?")
_MOST_WORDS = 4
_TRADE = (
    r"(?:\w{0,20}(?:yrittaja|seppa|opiskelija|elakelainen|lainen|laine|hoitaja|tekija|asentaja|kuljettaja|kuski|myyja|siivooja|insinoori|kokki|aiti|isa|iska|mies|nainen|tyoton|tyottomana|asunnoton|koditon|nomi|lomautettu|huoltaja|kuskina"
    r"|opettaja|mestari|hitsari|maalari|parturi|kampaaja|leipuri|metsuri|sahkari|tarjoilija|ohjaaja|sihteeri|suunnittelija|koodari|rakentaja|emanta|isanta|laborantti|tyontekija|putkari|uristi|puutarhuri|amislainen|mekaanikko"
    r"|student|studerande|foretagare|pensionar|forsare|borgare|skotare|snickare|svetsare|larare|arbetare|malare|kock|ingenjor|ekonom|arbetslos|permitterad|sjukskriven|elektriker|chauffor|forsaljare|vardare|konstnar|montor|odlare|mamma|pappa)"
    r"|leski|poika|tytto|rouva|likka|mummo|vaari|ukko|kundi|mimmi|jatka|aija|jamppa|heppu|akka|nuori|abi|kokelas|ylioppilas|yo|lahihoitaja|ihminen|man|kvinna|tjej|kille|karl|ung|yh|\w{3,20}bo|asuva|asuja|asukas|muija|tyyppi|pitkaaikaistyoton)"
)
_IS_ONE = re.compile(_TRADE)
_ONE_WHO = re.compile(
    rf"(?:(?!v |ar |kokemus|tyokokemus|erfarenhet|ollut|ollu |sen |sedan )\w{{2,22}} ){{0,3}}{_TRADE}(?= )(?! (?:kokemus|kokemuksella|erfarenhet))"
)
_WITHOUT = re.compile(
    r"(?:ilman|vailla|utan|eika|enka|ja (?:tyoton|tyottomana|ilman|lomautettu|sairaslomalla|sairauslomalla|koulutta)|och (?:arbetslos|utan|permitterad|sjukskriven|jobblos|trott|vilsen)|etsin|etsii|tyottomaks\w?|haen|hakee|haluan|haluaa|haluun|haluais\w{0,2}|tarviin|tarvitsen|soker|vill|bor|undrar|hoppade|avbrot|jatin|lopetin|valmistuin|nyvalmis)(?= )"
)
"""What tells of oneself after one's age: a want, a lack, a wish."""
_LENGTH_OF_TIME = re.compile(
    r"(?:(?!etsin|etsii|haen|hakee|haluan|tarvitsen|ilman|vailla|soker)\w+ )?(?:sitten|toissa|\w{3,}tehtaa\w{1,4}|\w{3,}tehdas|tyota|toita|tyokokemu\w{0,5}|kokemu\w{0,5}|tyouran?|ollut|ollu|asunut|asunu|sen|sedan|arbetat|jobbat|arbetserf\w{0,8}|alalla|bott|hos|samassa|erfarenhet|jalkeen|kuluttua|paasta|ikaraja|tayttaneet|tayttaneille|taytettyaan|fyllda|putkeen|gammal bil|lainaa|aikaa|vuokrasopimus|takuu|kesatyot|ennen|paasta|i samma) "
)
_NOT_BESIDE = listed_words(
    "alle yli under over noin ungefar bussi bussin bussen buss linja linjan linje linjen tie katu gata vag huone rum kl klo i pa till vid om fran asunut asunu asuin ollut ollu"
    " bott jobbat arbetat varit kokemus kokemusta erfarenhet ajanut ajanu tehnyt tehny auto bil laina lan takuu raja sopimus kurssi kursen kurs kello puhelin nro nummer postinumero matka"
    " kilometriä km vuokra hyra kaikki alla for kun ku jos om ennen ikaraja nuoret ungdomar lapsi lapset kaksi 2 ei inte int ovi dorr liike firma firman foretag yritys hinta pris sivu sida"
)
_STILL = ("nom", "ela", "abl")
_AFTER_BARE = re.compile(r"[,;!?] (?!\d\d|\d (?:[.,:/]|och|ja) )|\. (?!\d)|$")


def ages_beside(line: Line) -> "Iterator[tuple[int, int, int, int]]":
    """As find_ages gives them; the least sure of all."""
    for match in _AGE.finditer(line.plain):
        if _is_ones_own(line, match) and not line.is_of_someone_else(match.start("age")):
            yield int(match["age"]), 0, match.start("age"), match.end() - 1


def _is_ones_own(line: Line, match: "re.Match[str]") -> bool:
    before = line.before(match.start("age")).split()
    before = before[1:] if before and before[0] in {*",.;!?:"} else before
    if len(before) > _MOST_WORDS or any(word in _NOT_BESIDE for word in before):
        return False
    rest = line.plain[match.end() : match.end() + 80]
    if _LENGTH_OF_TIME.match(rest):
        return False
    said = _WITHOUT.match(rest) or _ONE_WHO.match(rest)
    if not before:
        return bool(said and (match["unit"] or rest.startswith(("ja ", "och "))))
    if not _names_one(before, first=line.plain.startswith(f" {before[0]} ")):
        return False
    return bool(match["unit"] or said or _ends_well(line, before, rest))


def _ends_well(line: Line, before: "list[str]", rest: str) -> bool:
    """Whether a bare number after the message's first words ends them: "hki 34, ...", "lagerarbetare 41 Vanda"."""
    if not line.plain.startswith(f" {before[0]} "):
        return False
    words = rest.split()
    is_at_home = len(words) == 1 and _IS_ONE.fullmatch(before[-1]) and _is_place(words[0])
    return bool(is_at_home or _AFTER_BARE.match(rest))


def _names_one(before: "list[str]", *, first: bool) -> bool:
    """Whether the last of the words is one's place or what one is: "hki kallio", "Petosella asuva"."""
    last = before[-1]
    if _IS_ONE.fullmatch(last) or (first and last == "3" and len(before) == 1):
        return True
    return _is_place(last)


def _is_place(word: str) -> bool:
    return any(entry.case in _STILL for entry in index().folded.get(word, ()))
