"""The mother tongue as people tell it, on the plain line of `line.py`."""

import re
from typing import Iterator

from reading.facts.line import Line
from reading.facts.tongue_names import TONGUES

_NAME = "(?P<tongue>" + "|".join(sorted(TONGUES, key=len, reverse=True)) + ")"
_OF_SERVICES = r"(?:palvel|asiointi|neuvo|koulu|kurss|henkilo|ohja|valmentaj|virkailij|lomak|sivu|kunta|alue|service|betjaning|kurs|skola|coach|handlagg|blankett|kommun|personal|kund(?:service|tjanst))\w{0,14}"
_GOES_ON = r"\w{3,14}(?:mies|hoitaja|siivooja|tekija|insinoori|kokki|myyja|opettaja)|mutta|mut|ja|men|och|mies|nainen|ihminen|henkilo|asiakas|tyonhakija|hoitaja|olen|oon|fran|i|man|kvinna|arbetslos|som|har|vill"
_TONGUE_RULES = (
    re.compile(
        rf" (?:aidinkiel\w{{0,6}}|modersmal\w{{0,3}})(?: :)? (?:(?:on|ar|e|mulla|minulla|mitt|oli|siis|ei|inte|kuin|muu|ole|oo|puhun|ihan|tietysti|kylla|ju|alltsa|nog|talar) ){{0,3}}{_NAME}(?:n ?kieli|a|n|ta)? "
    ),
    re.compile(
        rf" {_NAME} (?:(?:on|ar|kieli|kielta|som|mitt|minun|mun|ei|inte|ole|puhun) ){{0,4}}(?:aidinkiel\w{{0,6}}|modersmal\w{{0,3}}) "
    ),
    re.compile(
        rf" (?:(?:kotikiel|ensikiel|aidinkiel|aiti kiel|aidin kiel)\w{{0,6}}|(?:hem|forsta)sprak\w{{0,2}}|(?:minun|mun) (?:oma )?kiel\w{{1,4}}|mitt (?:eget )?sprak)(?: :)? (?:(?:on|ar|mulla|minulla|siis) ){{0,2}}{_NAME}(?:n ?kieli|a|n|ta)? "
    ),
    re.compile(
        rf" (?:olen|oon|ole|oo|jag ar|ar) (?:\w+ ){{0,3}}?{_NAME}n? ?(?:kielinen|sprakig|talande|kieline|sprakiga)(?! (?:{_OF_SERVICES})) "
    ),
    re.compile(rf" {_NAME} (?:ar|e) mitt (?:eget )?sprak "),
    re.compile(rf" {_NAME}a? , (?:se on (?:mun |minun )?aidinkiel\w{{0,6}}|det ar mitt modersmal) "),
    re.compile(rf" {_NAME}n? ?kielisena(?! (?:{_OF_SERVICES})) "),
    re.compile(
        rf" {_NAME}n? ?(?:kielinen|kieline|sprakig|talande) (?:olen|oon|taalla|tassa|tyonhakija|asiakas|ar jag) "
    ),
)
_ALONE = re.compile(
    rf"(?:^|[,.;!?]|\d\d (?:v|vee|vuotias|ar)|\w{{3,20}}lainen|\w{{3,20}}bo) (?:\w{{3,12}} )?{_NAME}n? ?(?:kielinen|sprakig|talande|kieline)(?= [,.;!?]| $| (?:{_GOES_ON}) )"
)
"""Without a verb. Of the two languages of the country it may be what one wants to be served in, unless a "but" follows."""
_BUT = re.compile(r"^ ?(?:mutta|mut|men|vaikka|fast) ")
_SWEDES = re.compile(
    r" (?:(?:olen|oon|jag ar|ar) (?:\w+ ){0,3}(?:suomenruotsalainen|suomenruotsalaine|finlandssvensk|finlandssvenska)|suomenruotsalaisena|(?<=^ )(?:suomenruotsalainen|finlandssvensk)(?= [,.;]| $| (?:i|fran|och|men) )|[,.;] (?:suomenruotsalainen|finlandssvensk)(?= [,.;]| $| (?:i|fran|och|men) )) "
)
"""Those of the Swedish of Finland name their tongue by themselves."""
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


def find_tongues(line: Line) -> "Iterator[tuple[str, int, int]]":
    """ISO 639 code of the mother tongue told, start and end on the plain line."""
    if _HINT.search(line.plain) is None:
        return
    for pattern in _TONGUE_TURNED:
        for match in pattern.finditer(line.plain):
            yield TONGUES[match["tongue"]], match.start("tongue"), match.end("tongue")
    for match in _SWEDES.finditer(line.plain):
        if _is_own(line, match):
            yield "sv", match.start() + 1, match.end() - 1
    yield from _tongues_by_rules(line)


_HINT = re.compile(r"kiel|sprak|modersmal|talande|suomenruots|finlandssv")
"""Without one of these nobody has told a tongue."""


def _tongues_by_rules(line: Line) -> "Iterator[tuple[str, int, int]]":
    for match in _ALONE.finditer(line.plain):
        code = TONGUES[match["tongue"]]
        if (code not in ("fi", "sv") or _BUT.search(line.plain[match.end() :])) and _is_own(line, match):
            yield code, match.start("tongue"), match.end()
    for pattern in _TONGUE_RULES:
        for match in pattern.finditer(line.plain):
            if not _NOT_IN.search(match.group()) and _is_own(line, match):
                yield TONGUES[match["tongue"]], match.start() + 1, match.end() - 1


_MINE = re.compile(r" (?:aidinkieleni|mitt modersmal) ")


def _is_own(line: Line, match: "re.Match[str]") -> bool:
    """Whoever else is named: "isä oli ruotsinkielinen ja äidinkieleni on suomi" tells one's own."""
    if line.is_negated(match.start() + 1):
        return False
    return _MINE.search(match.group()) is not None or not line.is_of_someone_else(match.start() + 1)
