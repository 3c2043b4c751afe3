"""Age, birth year and mother tongue as people tell them, on the plain line of facts_line."""

import re
from datetime import date
from typing import Iterator

from reading.facts_line import Line

_AGES = range(12, 100)
_FILL = r"(?:(?:nyt|just|juuri|jo|vasta|siis|en|noin|bara|redan|nu|on|ar|kai|viela|mina|jag|tanaan|idag|precis|alltsa|tallahetkella|edelleen) ){0,3}"
_UNIT = r"(?:v|vee|veet|vuotias|vuotiass?|vuotta|vuotia|vuotiaan|vuotijas|wuotias|vuot|vuos|ar|arig|aring|ars|arigt|arin|aren|bast|vanha)"
_NO_AGE_AFTER = (
    r"(?! (?:paiva|pv|viik|vko|kuuka|kk|tunti|tunt|min|km|euro|eur|kert|pros|dag|veck|manad|timm|kilomet|gang|procent|tyo|lasta|lapsi|hakem|barn)\w{0,8} )(?! (?:h|e) )"
    r"(?! (?:eller|vai|tai) \d)(?! [%€:/])(?! [.,] \d)(?! \. \d)"
)
_SERVED = r"(?! (?:\w+ ){0,1}(?:sitten|tyottom\w{0,6}|toissa|tyota|toita|tyo(?:kokemu|uran|historia|elamas|vuosia)\w{0,8}|ollut|asunut|sedan|arbetat|jobbat|arbetserf\w{0,8}|tyokokemus\w{0,3}|kokemus\w{0,3}|alalla|asunu|sen|sedan|bott|hos|samassa|erfarenhet|jalkeen|kuluttua|paasta|framat|i samma|i finland|suomessa|putkeen) )"
_SELF = r"(?:olen|oon|oo|ole|ikani|ikaa|ika|alder|aldern|jag ar|ja ar|e ja|jag e|e(?= \d\d o )|jag|ar|mulla|oonki|olenki|mina|ma|mie)"
_STRONG = re.compile(
    rf" (?:{_SELF} )?(?P<about>alle|yli|melkein|lahes|vajaa|under|over|nastan|kohta|pian|snart|minst|vahintaan)? ?(?P<age>\d{{2}}) (?:vuotta vanha|vuotias\w{{0,2}}|vuotiaalla|vuotijas|wuotias|arig\w{{0,2}}|aring\w{{0,2}}|ar gammal|vee|arin)(?! aana)(?= )"
)
_WITH_UNIT = re.compile(rf" {_SELF} {_FILL}(?P<age>\d{{2}}) {_UNIT}{_SERVED}(?= )")
_BARE = re.compile(rf" {_SELF} (?:: )?{_FILL}(?P<age>\d{{2}}){_NO_AGE_AFTER}(?! {_UNIT} )(?= )")
_ALONE = re.compile(
    rf"(?:^|[,.;!?\n/]|ja|och|eli|hei|moi|hej|\w{{0,18}}tyoton|\w{{0,10}}arbetslos|mies|nainen|man|kvinna|lomautettu|permitterad|opiskelija|asunnoton|koditon) (?P<age>\d{{2}}) {_UNIT} ?(?=$|[,.;!?\n/]|ja |och |tyoton|arbetslos|mies|nainen|man |kvinna)"
)
_ITEM = re.compile(
    r"(?:^|[,;\n]|(?<=[a-z]{4} )\.) (?P<age>\d{2}) ?(?=$|[,;\n]|\.(?! (?:\d|ker|paiv|viik|kuu|luok|vuo|gang|dag|veck|manad|ar |klass)))"
)
_PERSON_NOUN = r"\w{0,20}(?:yrittaja|opiskelija|elakelainen|lainen|hoitaja|tekija|asentaja|kuljettaja|myyja|siivooja|insinoori|kokki|aiti|isa|mies|nainen|tyoton|asunnoton|koditon|nomi|lukiolainen|lomautettu|student|foretagare|pensionar)"
_DESCRIBED = re.compile(
    rf" (?P<age>\d{{2}}) (?:v|vee|vuotta|ar|ars) {_PERSON_NOUN} |(?:lainen|lta|sta|(?:oon|olen) \w{4, 18}[sl]t|bo|are|nuori) (?P<age2>\d{{2}}) (?:v|vee|ar)(?= )"
)
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
_NEXT_YEAR = re.compile(r" (20\d\d) ")
_BORN = r"(?:synt\w{0,6}|synnyin|synnyn|fodd|fod|fott|syntyma ?vuosi\w{0,4}|argang|fodelsear\w{0,2}|vuosimallia|vuosimalli|vm|arsmodell)"
_BIRTH_DATE = re.compile(
    rf" (?:{_BORN}|s|f)(?: [.:])? (?:\w+ ){{0,2}}?(\d{{1,2}}) [./] (\d{{1,2}}) [./] (\d{{4}}|\d{{2}}) "
)
_BIRTH_YEAR = re.compile(
    rf" (?:(?:{_BORN}) (?:[.:] )?(?:(?:vuonna|ar|vuosi|on|oon|olen|suomessa|i|finland) ){{0,2}}|[sf] (?:\. )?)(?P<year>19\d\d|20\d\d|\d\d)(?! [./] \d)(?= )"
)
_YEAR_BORN = re.compile(rf" (?P<year>19\d\d|20[01]\d|\d\d) {_BORN} ")

_TONGUES = {
    "fi": "suomi suome suomea finska finsk",
    "sv": "ruotsi ruotsia ruotsin svenska svensk",
    "se": "saame saamea saamen pohjoissaame samiska nordsamiska",
    "smn": "inarinsaame enaresamiska",
    "sms": "koltansaame koltta skoltsamiska",
    "ru": "venaja venajaa venajan ryska rysk",
    "et": "viro viroa viron eesti eestia estniska estnisk",
    "en": "englanti englantia englannin engelska engelsk",
    "ar": "arabia arabiaa arabian arabiska arabisk",
    "so": "somali somalia somalin somaliska somalisk",
    "uk": "ukraina ukrainaa ukrainan ukrainska ukrainsk",
    "ku": "kurdi kurdia kurdin sorani kurmandzi kurdiska kurdisk",
    "fa": "persia persiaa persian farsi farsia persiska persisk",
    "prs": "dari daria darin",
    "ps": "pastu pashto pastun pashtua",
    "sq": "albania albaniaa albanian albanska albansk",
    "th": "thai thaita thain thailandska thailand",
    "vi": "vietnam vietnamia vietnamin vietnamesiska",
    "zh": "kiina kiinaa kiinan mandariini kinesiska kinesisk",
    "tr": "turkki turkkia turkin turkiska turkisk",
    "es": "espanja espanjaa espanjan spanska spansk",
    "de": "saksa saksaa saksan tyska tysk",
    "fr": "ranska ranskaa ranskan franska fransk",
    "pl": "puola puolaa puolan polska polsk",
    "ro": "romania romaniaa romanian rumanska",
    "bg": "bulgaria bulgariaa bulgarian bulgariska",
    "lv": "latvia latviaa latvian lettiska",
    "lt": "liettua liettuaa liettuan litauiska",
    "bn": "bengali bengalia bengaliska",
    "ne": "nepali nepalia nepal nepalin nepalesiska",
    "tl": "tagalog tagalogia filipino tagalogin",
    "ur": "urdu urdua urdun",
    "hi": "hindi hindia hindin",
    "ti": "tigrinja tigrinya tigrinjaa tigrinska",
    "am": "amhara amharaa amhariska",
    "sw": "swahili swahilia suahili",
    "pt": "portugali portugalia portugalin portugisiska",
    "it": "italia italiaa italian italienska",
    "hu": "unkari unkaria unkarin ungerska",
    "bs": "bosnia bosniaa bosnian bosniska",
    "sr": "serbia serbiaa serbian serbiska",
    "hr": "kroatia kroatiaa kroatian kroatiska",
    "ta": "tamili tamil tamilia",
    "rom": "romani romanikieli",
    "fse": "viittomakieli teckensprak",
}
TONGUES = {word: code for code, words in _TONGUES.items() for word in words.split()}
"""Folded language name, either language, a few case forms -> ISO 639 code."""

_NAME = "(?P<tongue>" + "|".join(sorted(TONGUES, key=len, reverse=True)) + ")"
_TONGUE_RULES = (
    re.compile(
        rf" (?:aidinkiel\w{{0,6}}|modersmal\w{{0,3}})(?: :)? (?:(?:on|ar|mulla|minulla|mitt|oli|siis|ei|inte|kuin|muu|ole|oo) ){{0,3}}{_NAME}(?:n ?kieli|a|n|ta)? "
    ),
    re.compile(
        rf" {_NAME} (?:(?:on|ar|kieli|kielta|som|mitt|minun|mun|ei|inte|ole|puhun) ){{0,4}}(?:aidinkiel\w{{0,6}}|modersmal\w{{0,3}}) "
    ),
    re.compile(
        rf" (?:olen|oon|ole|oo|jag ar|ar) (?:\w+ ){{0,3}}{_NAME}n? ?(?:kielinen|sprakig|talande|kieline) "
    ),
)
_TONGUE_TURNED = (
    re.compile(
        rf" (?:aidinkiel\w{{0,6}}|modersmal\w{{0,3}}) (?:[\w,]+ ){{0,12}}?(?:vaan|utan|se on|det ar|den ar) (?:on |ar )?{_NAME} "
    ),
    re.compile(
        rf" (?:aidinkiel\w{{0,6}}|modersmal\w{{0,3}}) (?:[\w,]+ ){{0,6}}?(?:mun|minun|mulla|minulla|mitt|jag har) (?:on |ar )?{_NAME} "
    ),
)
"""The tongue after a denied one or after somebody else's: "ei ruotsi vaan suomi", "puolison espanja, mun suomi"."""
_NOT_IN = re.compile(r" (?:ei|inte|muu|kuin|annat|an|int) ")


def find_ages(line: Line, today: date) -> "Iterator[tuple[int, int, int, int]]":
    """Age on `today`, how surely it was told (more is surer), start and end on the plain line."""
    yield from _ages_to_come(line, today)
    yield from _ages_from_birth(line, today)
    for weight, pattern in (
        (3, _STRONG),
        (2, _WITH_UNIT),
        (1, _BARE),
        (2, _ALONE),
        (2, _TURNED),
        (4, _CORRECTED),
    ):
        for match in pattern.finditer(line.plain):
            vague = match.groupdict().get("about")
            if int(match["age"]) in _AGES and not vague and not _is_refused(line, match, pattern):
                yield int(match["age"]), weight, match.start("age"), match.end()
    for match in _DESCRIBED.finditer(line.plain):
        group = "age" if match["age"] else "age2"
        if int(match[group]) in _AGES and not line.is_of_someone_else(match.start(group)):
            yield int(match[group]), 1, match.start(group), match.end(group)
    items = [match for match in _ITEM.finditer(line.plain) if int(match["age"]) >= 15]
    if len(items) == 1 and items[0].group().strip(" ,;\n") != line.plain.strip():
        yield int(items[0]["age"]), 1, items[0].start("age"), items[0].end("age")


def _is_refused(line: Line, match: "re.Match[str]", pattern: "re.Pattern[str]") -> bool:
    place = match.start("age")
    if pattern is _CORRECTED:
        return False
    return line.is_negated(place) or line.is_of_someone_else(place) or _rounded(line.before(place))


def _rounded(before: str) -> bool:
    return (
        re.search(
            r" (?:alle|yli|melkein|lahes|under|over|nastan|kohta|pian|snart|taytan|fyller|tayttanyt|noin) (?:\w+ )?$",
            before,
        )
        is not None
    )


def _ages_to_come(line: Line, today: date) -> "Iterator[tuple[int, int, int, int]]":
    for match in _LATER.finditer(line.plain):
        if line.is_negated(match.start("verb")) or line.is_of_someone_else(match.start("verb")):
            continue
        has_turned = match["verb"] in ("taytin", "tayttanyt", "fyllde", "fyllt")
        around = f" {match['gap']} {match['rest']} "
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


def find_tongues(line: Line) -> "Iterator[tuple[str, int, int]]":
    """ISO 639 code of the mother tongue told, start and end on the plain line."""
    for pattern in _TONGUE_TURNED:
        for match in pattern.finditer(line.plain):
            yield TONGUES[match["tongue"]], match.start("tongue"), match.end("tongue")
    for pattern in _TONGUE_RULES:
        for match in pattern.finditer(line.plain):
            denied = _NOT_IN.search(match.group()) or line.is_negated(match.start() + 1)
            if not denied and not line.is_of_someone_else(match.start() + 1):
                yield TONGUES[match["tongue"]], match.start() + 1, match.end() - 1


def year_told(text: str, today: date) -> "int | None":
    """Age from a bare birth year such as "1985" or "-85" is left to the caller; this reads four digits only."""
    match = re.search(r" (19\d\d|20[01]\d) ", Line(text).plain)
    age = today.year - int(match[1]) if match else -1
    return age if age in _AGES else None
