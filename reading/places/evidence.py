"""What the words around a name tell: whether it is a place at all, whether it is denied, and which way one moves."""

import re
from dataclasses import dataclass
from typing import Optional

from reading.text import Token, fold, words

LOCAL_CASES = frozenset(("ine", "ela", "ill", "ade", "abl", "all"))
INNER_CASES = frozenset(("ine", "ela", "ill"))

# Folded beginnings of the words that make the next name a place. Verbs want a local case; nouns do not.
_VERBS = re.compile(
    r"(asu|asun|asuin|muutan|muutin|muuta[vmt]|muutta|muutet|muutto|muuttel|synty|kotoisin|lahtoisin|kirjoilla|majail"
    r"|bor\b|bott|bodd|bosatt|flytt|skriven|hemma\b|inflytt|pendla|live|living|moved|moving)"
)
_WEAK_VERBS = re.compile(
    r"(tyosken|opiskel|olen\b|oon\b|ollaan|oltiin|olin\b|olemme|tulen|tulin|toissa|toita|tyoton|tyottoma|lahden\b|kay[nm]"
    r"|jobb|arbet|stude|kommer|kom\b|soker)"
)
_NOUNS = re.compile(
    r"(koti?kunta|kotikaupun|kotipaik|kunta(na|ni)?\b|kunnan\b|kaupunki(na|ni)?\b|paikkakunta|asuinkun|asuinpaik|sijainti|osoite"
    r"|hemort|hemkommun|hemstad|kommun(en)?\b|staden\b|bostadsort|adress|postort|municipality)"
)
_AFTER = re.compile(
    r"(kunta|kunna|kaupun|seudu|seutu|alueel|tyollisyys|te\b|tetoim|asu|muut[ate]|kommun|stad\b|staden)"
)
_TOWN = re.compile(
    r"keskust|seudu|puolel|centrum|kunta|kunna|kaupun|kirkonkyl|taajama|jateasem|terveyskesk|kirjasto|uimahall|paivakod|sosiaalit|kommun|kyrkby|stads?\b|staden|kontoret|byran\b|toimisto\b"
)
_HOME = re.compile(r"kotini|kotimme|hemby|hemstad|kotikun|kotikaup|kotipaik|hemkommun|hemort")
_ALIVE = re.compile(r"(ollaan|asu[stv]|asuu|vuokralla|kirjoilla)")
_THINGS = re.compile(r"(toit|tyot|duuni|homm|kurss|palvelu|toimisto|buss|juna|ohjaamo|neuvon|mitaan|yhtaan)")
_LEADS = words("i fran ifran till ti oon olen tyoton vuotias v vee ikainen taalla taal")
_WORK = re.compile(r"(toita|toit\b|tyot|duuni|homm|jobb|arbete)")
_AFTER_WEAK = re.compile(r"(toissa|toihin|toita|tyoton|tyottom|opiskel|synty|olen|oon\b|jobb|bosatt)")
_MOVING = re.compile(
    r"(muut(?:an|am(?!a)|at\b|ta|to\b|ti)|muuti|muutet|siirr|siirty|lahd[ei]n|lahte|lahti\b|tul(en|in|imme|ee|lut|leet|la|os)\b|palaa|palas|vaihd|flytt|inflytt"
    r"|kom\b|komm|reser|move|moving)"
)
_DENIALS = words("en et ei emme ette eivat enka eika ala alkaa inte int ej icke aldrig not")
_DENIED_FILLERS = words(
    "ole asu asunut enaa enaan siis siella itse kylla nyt ollut muuta muuttanut mitaan kotoisin kirjoilla suinkaan todellakaan"
    " bor langre i fran till pa ens mer bosatt hemma skriven nu det den flyttar kommer fra fortfarande in from to e ar jag ja oo asu"
)
_NO_HOME = re.compile(
    r"(?:ei|ar inte?|e inte?|ar ej) (?:\w+ ){0,3}?(?:kotikun|kotikaup|kotipaik|hemkommun|hemort|hemstad)"
    r"|(?:ar|e|va|var|on|oli|meni|blev) (?:nog |ju |helt |ihan |kylla |nyt )?(?:fel|vaarin|vaara)(?: (?:kunta|kaupunki|paikka|kommun|stad|ort))?$"
)
_TURNS = words("vaan utan men mutta but")
_COMPANIES = words(
    "oy oyj ab abp corporation puhelin puhelimen phone kannykka renkaat renkaiden sanomat sanomien jazz panthers jazzit energia"
)
_AFTER_PLACE = words("och o å men nu sedan sen idag samt eller fast ja mutta en eli tai")
_FILLERS = words(
    "kunta kaupunki kommun stad kiitos tack hei moi hej in the i from fran eiku eikun siis no alltsa"
)
_NO_NAME = re.compile(
    r"ohjaamo|navigator|tyo|syssels|palvel|service|kela|fpa|toimisto|kontor|arbet|starttip|hei\b|hej\b|moi\b|terve|(?:onko|saako|voiko|pitaako|eiko|oisko|vielako|mista|missa|mika|kuka|mihin|milloin)\b"
)
_THERE = words(
    "sinne siella siel siina siin taalla taal tassa siita sielta jossa missa tanne dar har tanne dit hit orten stan samalla samassa"
)
GREETINGS = words(
    "hei heippa hejsan moi moikka moro terve tervehdys morjens morjesta huomenta paivaa iltaa hej tjena"
)
_PERSON_BEFORE = words(
    "med av hos at heter namn nimelta nimeni namnet rouva herra neiti froken van vannen kompis kompisen kaveri kaverini ystava ystavani tyttareni poikani siskoni vaimoni mieheni"
)
HERE = words("taalla taala taal tal tas tassa tanne tann tanna taalta taalt tuolla tuol taallapain")
_HERE_IN_SWEDISH = ("i oss", "i har", "i hari", "pa har", "till hit", "ti hit", "fran harifran")
_CLAUSE_END = re.compile(r"[.,;:!?\n()]")
_COMMUTING = re.compile(
    r"(mennaan\b|menen\b|paivittain|pende?l|sukkul|kora\b|kor\b|aka\b|aker\b|kulk|kulj|ajaa\b|ajan\b|matka)"
)
_SERVED_AT = re.compile(
    r"(asuk|toimip|palvelup|virkail|(?:oma)?valmentaj|ohjaaj|asiantuntij|tyokkar|tyollisyys)"
)
_HEADING_END = re.compile(r"\s*[,:;/.!?–-]+\s")
_ITEM_START = re.compile(r"[,;/]\s*$")
_CLIPPED = {"fr": "fran"}
_SENTENCE_END = re.compile(r"(?<!\d)\.|(?<=\d)(?<!\.\d)(?<!\.\d\d)\.(?=\s+[A-ZÅÄÖ])|[!?\n\"(]")
"""The dot of a date or of an ordinal ends none: "31.12. ja muutan 1.1. Poriin"; that of another number does where a capital follows."""


@dataclass(frozen=True)
class Surroundings:
    """The tokens of a message with what lies between them; the questions asked of a span of tokens."""

    text: str
    tokens: list[Token]
    folded: list[str]
    shouted: bool

    @classmethod
    def of(cls, text: str, tokens: list[Token]) -> "Surroundings":
        """Read once for a message."""
        folded = (fold(token.word) for token in tokens)
        return cls(text, tokens, [_CLIPPED.get(word, word) for word in folded], text.upper() == text)

    def gap(self, at: int) -> str:
        """The characters between token `at - 1` and token `at`."""
        start = self.tokens[at - 1].end if at else 0
        return self.text[start : self.tokens[at].start]

    def capital(self, at: int) -> bool:
        """A capital letter that tells something: not at the start of a sentence, not among capitals only."""
        if self.shouted or not self.tokens[at].capital or at == 0:
            return False
        return not _SENTENCE_END.search(self.gap(at))

    def here(self, first: int) -> bool:
        """`täällä Anttolassa`, `tänne Poriin`, `täs Manses`, `här i Muonio`, `hit till Kajana`, `vi i Haga`."""
        near = self.before(first, 2)
        if near[:1] and near[0] in HERE:
            return True
        return " ".join(near) in _HERE_IN_SWEDISH or self.before(first, 3) == ["i", "vi"]

    def alone(self, first: int, last: int) -> bool:
        """Whether the message holds nothing but the name and polite fillers."""
        few = len(self.folded) <= last - first + 3
        return few and all(word in _FILLERS for word in self.folded[:first] + self.folded[last + 1 :])

    def before(self, at: int, reach: int = 4) -> list[str]:
        """Up to `reach` folded words before token `at` in the same clause, nearest first."""
        found: list[str] = []
        while at > 0 and len(found) < reach and not _CLAUSE_END.search(self.gap(at)):
            at -= 1
            found.append(self.folded[at])
        return found

    def after(self, at: int, reach: int = 2) -> list[str]:
        """Up to `reach` folded words after token `at` in the same clause."""
        found: list[str] = []
        while at + 1 < len(self.tokens) and len(found) < reach and not _CLAUSE_END.search(self.gap(at + 1)):
            at += 1
            found.append(self.folded[at])
        return found

    def living(self, first: int, last: int) -> bool:
        """Words of living or moving near: they make a local case a place."""
        near = self.before(first)
        return any(map(_VERBS.match, near)) or any(map(_AFTER.match, self.after(last))) or self.here(first)

    def being(self, first: int, last: int) -> bool:
        """Words that make a place likely, yet go with ordinary words too: olen, töissä, jobbar."""
        near = self.before(first)
        return any(map(_WEAK_VERBS.match, near)) or any(map(_AFTER_WEAK.match, self.after(last)))

    def told_of(self, last: int) -> bool:
        """`varkaudessa ollaan`, `mäntässä ei töitä ole`: what is told of a place right after its name."""
        following = self.after(last, 4)
        lacks = following[:1] in (["ei"], ["eika"]) and any(map(_THINGS.match, following[1:]))
        return lacks or any(map(_ALIVE.match, following[:1]))

    def called(self, first: int, last: int) -> bool:
        """A noun that wants a name: kotikunta Salo, Salon kaupunki, hemort Sund."""
        heading = self.folded[first - 1 : first] if first and self.gap(first).strip() == ":" else []
        nouns = any(map(_NOUNS.match, [*heading, *self.before(first, 3)])) or any(
            map(_HOME.match, self.before(first, 8))
        )
        following = self.after(last, 1)
        followed = bool(following and _TOWN.match(following[0]))
        return nouns or followed or any(map(_HOME.match, self.after(last, 3)))

    def verb_at_once(self, first: int) -> bool:
        """A verb of living right before, as learners write: `asun Salo`, `bor Sund`."""
        near = self.before(first, 1)
        return bool(near and _VERBS.match(near[0]))

    def verb_follows(self, last: int) -> bool:
        """A verb of living right after the name: `hämeenlinnas asun`."""
        following = self.after(last, 1)
        return bool(following and re.match(r"asu[nmvts]|muut|vuokralla|kirjoilla", following[0]))

    def opens(self, first: int, last: int) -> bool:
        """The name and a mark like a heading, or between marks like an item: `Salo, 45 v`, `pori 28100`, `45 v, salo`."""
        ends = last + 1 >= len(self.tokens) or _HEADING_END.match(self.gap(last + 1)) is not None
        if first:
            return ends and _ITEM_START.search(self.gap(first)) is not None
        return last + 1 < len(self.tokens) and (ends or self.tokens[last + 1].word[0].isdecimal())

    def greets(self, last: int) -> bool:
        """A greeting right after the name, or alone before it: `Porvoosta hei`, `Moro, Kaarinasta!`."""
        led = last == 1 and self.folded[0] in GREETINGS
        return led or any(word in GREETINGS for word in self.after(last, 1))

    def asks(self, last: int) -> bool:
        """A verb of asking right after the name: `kotkasta kyselen`."""
        return any(
            word.startswith(("kysel", "kysyn", "kysyisin", "kirjot", "kirjoit"))
            for word in self.after(last, 1)
        )

    def place_awaited(self, first: int) -> bool:
        """A verb of living or a noun for a home within two words before: a place is likely to come now."""
        near = self.before(first, 2)
        return any(_VERBS.match(word) or _NOUNS.match(word) for word in near)

    def led_to(self, first: int) -> bool:
        """`finns kurser i heldsingfors`, `oon kempelestä`, `24 v kajanista`: the word before likes a place after it."""
        return self.before(first, 1)[:1] != [] and self.before(first, 1)[0] in _LEADS

    def swedish_place(self, first: int, last: int) -> bool:
        """`bor i sund`, with nothing after it that the word could describe."""
        near, following = self.before(first), self.after(last, 1)
        led = bool(near) and near[0] in ("i", "fran", "till", "ti")
        return led and any(map(_VERBS.match, near)) and (not following or following[0] in _AFTER_PLACE)

    def referred_back(self, last: int) -> bool:
        """`Toijala, vi bor där`, `Joensuussa koulussa, asun siellä`: a place just named is called the home."""
        following = self.folded[last + 1 : last + 9]
        return any(
            _VERBS.match(word) and any(near in _THERE for near in following[max(0, at - 2) : at + 3])
            for at, word in enumerate(following)
        )

    def part_of_a_name(self, first: int, last: int) -> bool:
        """A person or a company: `Matti Salo`, `Nokia Oyj`; a word that leads to a place does not count."""
        following = self.after(last, 1)
        if following and following[0] in _COMPANIES:
            return True
        if first == 0 or not self.gap(first).isspace() or not self.tokens[first - 1].capital or self.shouted:
            return False
        word = self.folded[first - 1]
        leads = _VERBS.match(word) or _WEAK_VERBS.match(word) or _NOUNS.match(word) or _NO_NAME.match(word)
        return not leads and 2 < len(word) < 12 and word not in ("fran", "till")

    def spoken_of_as_a_person(self, first: int) -> bool:
        """`med Lovisa`, `heter Salla`."""
        near = self.before(first, 1)
        return bool(near) and near[0] in _PERSON_BEFORE

    def denied(self, first: int, last: int) -> bool:
        """`en asu X:ssä`, `inte X`, `ei X vaan Y`: the person says it is not this one."""
        for word in self.before(first, 5):
            if word in _DENIALS and not self._article(first, word):
                return not (self._lacking(first) or self._no_way(last))
            if word not in _DENIED_FILLERS:
                break
        return self._turned_away(first, last) or _NO_HOME.match(" ".join(self.after(last, 6))) is not None

    def _lacking(self, first: int) -> bool:
        """`töitä on, mutta ei Lapualla`, `det finns jobb men inte i Malax`: what is missing is the work."""
        at = first - (2 if self.folded[first - 1] == "i" else 1)
        turned = at > 0 and self.folded[at] in _DENIALS and self.folded[at - 1] in ("mutta", "mut", "men")
        return turned and any(map(_WORK.match, self.folded[max(0, first - 12) : at]))

    def _no_way(self, last: int) -> bool:
        """`eikä Iitistä pääse sinne`: what is denied is the way."""
        return any(word.startswith(("paas", "kulje", "mene")) for word in self.after(last, 1))

    def _article(self, first: int, word: str) -> bool:
        """The Swedish `en`: `från en borgåbo`, `frågar en från Gustavs`."""
        near = self.before(first, 3)
        led = any(before in ("fran", "av", "som", "ar", "e", "for") for before in near[1:])
        dweller = near[0] == "en" and self.folded[first].endswith(("bo", "are", "it", "lanning"))
        return word == "en" and (led or dweller or near[0] in ("fran", "i"))

    def _turned_away(self, first: int, last: int) -> bool:
        if self.folded[last + 1 : last + 2] not in (["vaan"], ["utan"]) or self.folded[
            last + 2 : last + 3
        ] == ["att"]:
            return False
        near = self.before(first, 8)
        return any(word in _DENIALS for word in near) and not any(word in _TURNS for word in near)

    def role(self, first: int, case: str, moving: bool) -> Optional[str]:
        """`from` or `to` for one who moves, by the Finnish case or the Swedish preposition."""
        if not moving:
            return None
        near = self.before(first, 1)
        if case in ("ela", "abl") or near in (["fran"], ["from"]):
            return "from"
        return "to" if case in ("ill", "all") or near in (["till"], ["ti"], ["to"]) else None

    def moves(self, first: int) -> bool:
        """Whether a word of moving stands near the name, in the same sentence."""
        near = {*range(max(0, first - 6), min(len(self.tokens), first + 5))} - {first}
        return any(_MOVING.match(self.folded[at]) for at in near if self.same_sentence(at, first))

    def comes_from(self, first: int, last: int) -> bool:
        """`jag kommer från Karis`, `Ilomantsista asti pitäisi tulla`: an origin or a way, no move."""
        return self.before(first, 2) == ["fran", "kommer"] or self.after(last, 1) in (["asti"], ["saakka"])

    def served_at(self, last: int) -> bool:
        """The town's office, officer or people right after its genitive: `Lahden toimipiste`, `Haminan asukkaana`."""
        return any(map(_SERVED_AT.match, self.after(last, 1)))

    def commutes(self, first: int) -> bool:
        """Whether the same clause tells of daily journeys, which move nobody's home."""
        return any(map(_COMMUTING.match, [*self.before(first, 6), *self.after(first, 3)]))

    def same_sentence(self, one: int, other: int) -> bool:
        """Whether no sentence ends between two tokens."""
        low, high = sorted((one, other))
        return not _SENTENCE_END.search(self.text, self.tokens[low].end, self.tokens[high].start + 1)
