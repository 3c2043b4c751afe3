"""Age and birth year as people tell them, on the plain line of `line.py`."""

import re
from datetime import date
from typing import Iterator

from reading.facts.ages_beside import ages_beside
from reading.facts.line import Line
from reading.kin import OF_ANOTHER
from reading.numbers import NUMBERS

_AGES = range(12, 100)
_FILL = r"(?:(?:nyt|vast|just|juuri|jo|vasta|siis|en|noin|bara|redan|nu|on|ar|kai|viela|mina|jag|tanaan|idag|precis|alltsa|tallahetkella|edelleen|loytyy|taas|ihan|nuori|nog|ju|snart inte) ){0,3}"
_UNIT = r"(?:v|vee|veet|vuotias|vuotiass?|vuotta|vuotia|vuotiaan|vuotijas|wuotias|vuot|vuos|ar|arig|aring|ars|arigt|arin|aren|bast|vanha)"
_NO_AGE_AFTER = (
    r"(?! (?:paiva|pv|viik|vko|kuuka|kk|tunti|tunt|min|km|euro|eur|kert|pros|dag|veck|manad|timm|kilomet|gang|procent|tyo|lasta|lapsi|hakem|barn|plus)\w{0,8} )(?! (?:h|e) )"
    r"(?! (?:eller|vai|tai) \d)(?! [%€:/+])(?! [.,] \d)(?! \. \d)"
)
_SERVED = r"(?! (?:\w+ ){0,1}(?:sitten|tyottom\w{0,6}|toissa|tyota|toita|tyo(?:kokemu|uran|historia|elamas|vuosia)\w{0,8}|ollut|asunut|sedan|arbetat|jobbat|arbetserf\w{0,8}|tyokokemus\w{0,3}|kokemus\w{0,5}|alalla|asunu|sen|sedan|bott|hos|samassa|erfarenhet|jalkeen|kuluttua|paasta|framat|i samma|i finland|suomessa|putkeen) )"
_SELF = r"(?:olen|oon|oo|ole|ikani|ikaa|ika|ialta\w{0,3}|ikavuosia|vuosia mittarissa|alder|aldern|min alder ar|jag ar|ja ar|e ja|jag e|e(?= \d\d o )|jag|ar|mulla|oonki|olenki|mina|ma|mie)"
_NOT_ANOTHER = rf"(?! (?:\w+ )?(?:{OF_ANOTHER}) )"
_STRONG = re.compile(
    rf" (?:{_SELF} )?(?P<about>alle|yli|melkein|lahes|vajaa|under|over|nastan|kohta|pian|snart|minst|vahintaan)? ?(?P<age>\d{{2}}) (?:vuotta vanha|vuotias\w{{0,2}}|vuotiaalla|vuotijas|wuotias|arig\w{{0,2}}|aring|aing|ar gammal(?! (?:bil|volvo|toyota|dator|telefon|lagenhet|hus|traktor|bat) )|vee|arin)(?! aana){_NOT_ANOTHER}(?= )"
)
_WITH_UNIT = re.compile(rf" {_SELF} {_FILL}(?P<age>\d{{2}}) {_UNIT}{_SERVED}(?= )")
_LIVES_AGED = re.compile(r" asun \w{2,20}(?:ssa|lla|ssas?) (?P<age>\d{2}) (?:v|vee|vuotias)(?= [,.;!?]| $)")
""" "Asun Jyväskylässä 27v, työt loppuu"."""
_BARE = re.compile(rf" {_SELF} (?:: )?{_FILL}(?P<age>\d{{2}}){_NO_AGE_AFTER}(?! {_UNIT} )(?= )")
_ALONE = re.compile(
    rf"(?:^|[,.;!?\n/]|tilanne(?:ni)? :|tiedot :|situation :|t : \w+|terv : \w+|ja|och|eli|hei|moi|hej|\w{{0,18}}tyoton|\w{{0,10}}arbetslos|mies|nainen|(?<= )man|kvinna|lomautettu|permitterad|opiskelija|asunnoton|koditon) (?P<age>\d{{2}}) {_UNIT} ?(?=$|[,.;!?\n/]|ja |och |tyoton|arbetslos|mies|nainen|man |kvinna)"
)
_ITEM = re.compile(
    r"(?:^|[,;\n]|(?<=[a-z]{4} )\.) (?P<age>\d{2}) ?(?=$|[,;\n]|\.(?! (?:\d|ker|paiv|viik|kuu|luok|vuo|gang|dag|veck|manad|ar |klass)))"
)
_AND = r"(?:ja|och|enka|en|eika|ei|mutta|mut|men)"
_NOT_FROM = r"(?!kokemusta|tyokokemusta|kokemus|alusta|ajasta|elamasta|toista|siita|siit)"
_OPENS = re.compile(
    r"(?:^|[,.;!?\n]|hei|moi|hej|terve) (?P<age>\d{2}) (?:v|vee|ar)"
    rf"(?= {_AND} (?!\d\d)| fran (?!pension|nu|start|den|det|det\w|i )\w+ | {_NOT_FROM}(?:\w{{2,14}}(?:lta|st|lt)|\w{{3,14}}(?:sta|kasta)) ?(?:[,.;!?]|$|ja |mutta |mut |en |enka )| (?:bor|asun|soker|etsin|haen|haluan|haluun|vill) )"
    rf"|(?<=[a-z]{{3}}) [,.;!] (?P<age2>\d{{2}})(?= {_AND} (?!\d (?!lasta |lapsi |lapsen |barn )|\d\d|yksi |en |ett ))"
)
"""An age that opens a clause and is gone on from: "Jäkestä moi, 28 v enkä", "hej, 23 och vilsen", "19 år från Lappfjärd"."""
_PERSON_NOUN = (
    r"(?:\w{0,20}(?:yrittaja|opiskelija|elakelainen|lainen|laine|hoitaja|tekija|asentaja|kuljettaja|kuski|myyja|siivooja|insinoori|kokki|aiti|isa|mies|nainen|tyoton|asunnoton|koditon|nomi|lomautettu"
    r"|opettaja|mestari|hitsari|maalari|parturi|kampaaja|leipuri|metsuri|sahkari|tarjoilija|ohjaaja|sihteeri|suunnittelija|koodari|rakentaja|emanta|isanta|laborantti|tyontekija|sahkomies|putkari"
    r"|student|studerande|foretagare|pensionar|forsare|borgare|skotare|snickare|svetsare|larare|arbetare|malare|kock|ingenjor|ekonom|arbetslos|permitterad|sjukskriven|elektriker|chauffor|forsaljare|vardare|konstnar|montor|odlare)"
    r"|leski|poika|tytto|rouva|likka|mummo|vaari|ukko|kundi|mimmi|jatka|nuori|abi|man|kvinna|tjej|kille|mamma|pappa|karl|ung|svensk|\w{3,20}bo)"
)
_DESCRIBED = re.compile(
    rf" (?P<age>\d{{2}}) (?:v|vee|vuotta|ar|ars) {_PERSON_NOUN} |(?:lainen|laine|lta|(?<!kokemu)(?<!kokemuk)sta|(?:^|[,.;!?]) \w{{4,18}}[sl]t|(?:oon|olen|ma|mie) \w{{4,18}}[sl]t|bo|are|nuori) (?P<age2>\d{{2}}) (?:v|vee|ar)(?= )"
)
_NAMED = re.compile(
    rf" {_PERSON_NOUN} (?:(?P<age>\d{{2}}) (?:v|vee|ar){_SERVED}|(?P<age2>\d{{2}}){_NO_AGE_AFTER}(?= [,.;!?]| $| (?:ja|och|mutta|men|fran|kun|som|haluaa|etsii|vill|soker|haluaisi) ))(?= )"
)
"""One's trade, kind or home before the age: "rakennusmies 43", "insinööri 51v ei saa töitä"."""
_NOW = re.compile(
    r" (?:(?<=[a-z]{3} )(?:ja|och)|nyt|nu|nykyaan|tassa|jo) (?P<age>\d{2}) ?(?:(?:v|vee|ar) )?(?=[,.;!?]|$|ja |och )"
)
_AT_AN_AGE = re.compile(r" (?P<age>\d{2}) (?:vuotiaana|ars alder)(?= )")
_LONG_AGO = re.compile(
    r" (?:aloitin|aloittanut|aloitti|muutin|muuttanut|tulin|tullut|lahdin|menin|valmistuin|olin|sain|saanut|irtisanottiin|irtisanottu|opin|tein|synnyin|jouduin"
    r"|borjade|flyttade|kom|slutade|blev|fick|gick|var|lamnade|larde) "
)
"""What one did at an age that need not be today's."""
_RETIRING = re.compile(
    r"(?! (?:\w+ )*(?:jain|jaanyt|jaany|siirryin|siirtynyt|paasin|jouduin|gick|gatt) )^ (?:\w+ )*(?:elakkeelle|pension|pensionen) "
)
""" "Eläkkeelle 63-vuotiaana": when one may, not how old one is; unless one has done so."""
_DECADE = re.compile(rf" (?P<ones>[a-z]{{3,9}})(?:kymppi|kympp|kybane)(?:nen|ne|sena)?{_NOT_ANOTHER} ")
_TENS = {"neli": 40, "kolmi": 30, "seitsen": 70}
_TURNED = re.compile(
    r" (?P<age>\d{2}) (?:vuotta |v |vee |ar )?(?:taytin|tayttanyt|tuli tayteen|mittarissa|lasissa|ikaa)(?= )"
)
_CORRECTED = re.compile(
    rf" (?:vaan|utan|eiku|eikun|ei ku|ei kun|oikeastaan|tarkoitin|tarkoitan|menar|menade|korjaus|siis|alltsa) (?:(?:olen|jag ar|ar|on) )?(?P<age>\d{{2}}){_NO_AGE_AFTER}(?= )"
)
_LATER = re.compile(
    r" (?P<verb>taytan|taytin|tayttanyt|taytaa|tayttaa|fyller|fyllde|fyllt)(?P<gap> (?:\w+ ){0,4}?)(?P<age>\d{2})(?P<rest> (?:(?!kommun)\w+ |\. ){0,4})"
)
_TODAY = re.compile(r" (?:tanaan|idag|i dag|just|juuri) ")
_BECOMES = re.compile(
    r" (?P<verb>blir|blev)(?P<gap> )(?P<age>\d{2})(?P<rest> (?:ar )?(?:i|pa|nasta|snart|den) (?:\w+ ){0,2})"
)
_LAST_YEAR = re.compile(r" (?:i fjol|ifjol|forra aret|viime vuonna|viime vuon|toissa vuonna) ")
"""One who turned sixty last year may have had a birthday since: the age is not told."""
_NEXT_YEAR = re.compile(r" (20\d\d) ")
_BORN = r"(?:synt\w{0,12}|fodelse\w{2,6}|foddes|fodda|synnyin|synnyn|fodd|fod|fott|syntyma ?vuosi\w{0,4}|argang|fodelsear\w{0,2}|vuosimallia|vuosimalli|vm|arsmodell)"
_MONTH = r"(?:(?:tammi|helmi|maalis|huhti|touko|kesa|heina|elo|syys|loka|marras|joulu)(?:kuu\w{0,3})?|jan(?:uari)?|feb(?:ruari)?|mars|apr(?:il)?|maj|juni|juli|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_BIRTH_DATE = re.compile(
    rf" (?:{_BORN}|s|f)(?: [.:])? (?:\w+ ){{0,2}}?(\d{{1,2}}) [./] (\d{{1,2}}) [./] (\d{{4}}|\d{{2}}) "
)
_BIRTH_YEAR = re.compile(
    rf" (?:(?:{_BORN}) (?:[.:] )?(?:(?:vuonna|ar|vuosi|on|oon|olen|suomessa|i|finland) ){{0,2}}(?:(?:i |(?:den )?\d{{1,2}} (?:\. |paivana |de )?)?{_MONTH} (?:(?:\d{{1,2}} )(?:\. )?(?:paiva\w{{0,2}} )?)?(?:vuonna |ar )?)?|[sf] (?:\. )?)(?P<year>19\d\d|20\d\d|\d\d)(?! [./] \d)(?! (?:\. )?{_MONTH} )(?! paiva\w{{0,2}} )(?= )"
)
_YEAR_BORN = re.compile(rf" (?P<year>19\d\d|20[01]\d|\d\d) {_BORN} ")


_ANYBODY = re.compile(
    r" (?:en|den|dem|de|nagon|nan|alla|joka|jotka) som (?:ar|e) $| (?:joka|jotka) (?:on|ovat) $"
)
"""One who is of some age, not oneself: "jobb för en som är 15"."""
_SO_LONG = re.compile(
    r" (?:ollut|ollu|olin|pyorittanyt|tehnyt|tehny|jobbat|arbetat|varit|vari|hade|haft|drivit) (?:\w+ ){0,3}[,.] \d\d (?:vuotta|vuot|vuos|ar|ars) ?$"
)
""" "Yrittäjä ollut, 15 vuotta": how long, not how old."""
_TWO_DIGITS = re.compile(r" (?:\d\d|\d{4}) ")


def find_ages(line: Line, today: date) -> "Iterator[tuple[int, int, int, int]]":
    """Age on `today`, how surely it was told (more is surer), start and end on the plain line."""
    yield from _ages_in_words(line)
    if _TWO_DIGITS.search(line.plain) is None:
        return
    yield from _ages_to_come(line, today)
    yield from _ages_from_birth(line, today)
    for weight, pattern in (
        (3, _STRONG),
        (2, _WITH_UNIT),
        (1, _BARE),
        (2, _ALONE),
        (2, _TURNED),
        (4, _CORRECTED),
        (1, _NOW),
        (1, _LIVES_AGED),
    ):
        for match in pattern.finditer(line.plain):
            vague = match.groupdict().get("about")
            if int(match["age"]) in _AGES and not vague and not _is_refused(line, match, pattern):
                yield int(match["age"]), weight, match.start("age"), match.end()
    yield from _ages_of_one_described(line)
    yield from ages_beside(line)
    yield from _ages_roughly(line)
    items = [match for match in _ITEM.finditer(line.plain) if int(match["age"]) >= 15]
    items = [match for match in items if not line.is_of_someone_else(match.start("age"))]
    if len(items) == 1 and items[0].group().strip(" ,;\n") != line.plain.strip():
        yield int(items[0]["age"]), 1, items[0].start("age"), items[0].end("age")


def _ages_of_one_described(line: Line) -> "Iterator[tuple[int, int, int, int]]":
    for pattern in (_DESCRIBED, _NAMED, _OPENS):
        for match in pattern.finditer(line.plain):
            group = "age" if match["age"] else "age2"
            if int(match[group]) in _AGES and not line.is_of_someone_else(match.start(group)):
                yield int(match[group]), 1, match.start(group), match.end(group)


def _ages_roughly(line: Line) -> "Iterator[tuple[int, int, int, int]]":
    """An age at which something of these days happened: "64-vuotiaana jäin eläkkeelle"."""
    for match in _AT_AN_AGE.finditer(line.plain):
        around = f"{line.before(match.start() + 1)} {line.after(match.end())}"
        if (
            not _LONG_AGO.search(around)
            and not _RETIRING.search(around)
            and not line.is_of_someone_else(match.start("age"))
        ):
            yield int(match["age"]), 0, match.start("age"), match.end()


def _ages_in_words(line: Line) -> "Iterator[tuple[int, int, int, int]]":
    """ "Kakskymppinen oon": one decade stands for its first year."""
    for match in _DECADE.finditer(line.plain):
        tens = _TENS.get(match["ones"]) or NUMBERS.get(f"{match['ones']}kymmenta", 0)
        place = match.start("ones")
        if tens in _AGES and not (
            is_rounded(line.before(place)) or line.is_of_someone_else(place) or line.is_negated(place)
        ):
            yield tens, 0, place, match.end() - 1


def _is_refused(line: Line, match: "re.Match[str]", pattern: "re.Pattern[str]") -> bool:
    place = match.start("age")
    if pattern is _CORRECTED:
        return False
    if (
        pattern is _STRONG
        and line.before(place).endswith((" som ", " kun "))
        and _LONG_AGO.search(line.before(place))
    ):
        return True
    if _ANYBODY.search(line.before(place)) or (
        pattern is _ALONE and _SO_LONG.search(line.plain, 0, match.end())
    ):
        return True
    denied = line.is_negated(place) and not _is_one_aged(line, match)
    return denied or line.is_of_someone_else(place) or is_rounded(line.before(place))


def _is_one_aged(line: Line, match: "re.Match[str]") -> bool:
    """ "En 45-åring från Kimito": there "en" is the article."""
    return line.before(match.start("age")) == " en " and match.group().endswith(("aring", "arig"))


def is_rounded(before: str) -> bool:
    """Whether what stands before a number makes it no exact age: "alle 30", "fyller 42"."""
    return (
        re.search(
            r" (?:alle|yli|melkein|lahes|under|over|nastan|kohta|pian|snart|taytan|fyller|tayttanyt|noin|paalle|reilu|reilusti|runsas|drygt|ungefar|for|for en|at en|till en) (?:\w+ )?$",
            before,
        )
        is not None
    )


def _ages_to_come(line: Line, today: date) -> "Iterator[tuple[int, int, int, int]]":
    for match in (*_LATER.finditer(line.plain), *_BECOMES.finditer(line.plain)):
        if line.is_negated(match.start("verb")) or line.is_of_someone_else(match.start("verb")):
            continue
        has_turned = match["verb"] in ("taytin", "tayttanyt", "fyllde", "fyllt", "blev")
        around = f" {match['gap']} {match['rest']} "
        if _LAST_YEAR.search(around):
            continue
        year = _NEXT_YEAR.search(around)
        ahead = int(year[1]) - today.year if year else 1
        less = 0 if has_turned or _TODAY.search(around) else max(ahead, 1)
        if int(match["age"]) in _AGES:
            yield int(match["age"]) - less, 3, match.start("age"), match.end("age")


def _ages_from_birth(line: Line, today: date) -> "Iterator[tuple[int, int, int, int]]":
    for match in _BIRTH_DATE.finditer(line.plain):
        born = _birthday(match, today)
        if born and not line.is_of_someone_else(match.start()):
            turned = (today.month, today.day) >= (born.month, born.day)
            yield today.year - born.year - (0 if turned else 1), 4, match.start() + 1, match.end() - 1
    for pattern in (_BIRTH_YEAR, _YEAR_BORN):
        for match in pattern.finditer(line.plain):
            age = today.year - _full_year(match["year"], today)
            if age in _AGES and not line.is_of_someone_else(match.start("year")):
                yield age, 3, match.start("year"), match.end("year")


def _birthday(match: "re.Match[str]", today: date) -> "date | None":
    try:
        born = date(_full_year(match[3], today), int(match[2]), int(match[1]))
    except ValueError:
        return None
    return born if today.year - born.year in _AGES else None


def _full_year(written: str, today: date) -> int:
    """ "85" is 1985; two digits up to this year's are of this century."""
    year = int(written)
    if year >= 100:
        return year
    return 2000 + year if year <= today.year % 100 else 1900 + year


def year_told(text: str, today: date) -> "int | None":
    """Age from a bare birth year such as "1985" or "-85" is left to the caller; this reads four digits only."""
    match = re.search(r" (19\d\d|20[01]\d) ", Line(text).plain)
    age = today.year - int(match[1]) if match else -1
    return age if age in _AGES else None
