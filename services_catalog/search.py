"""Finding services from free text: an index in memory, built when the catalogue changes, and one question put to it.

A word of the question meets the catalogue's words in four ways, each worth less than the one before: the same word
in any inflection; a part of a compound, in either; a misspelling. Rare words weigh more than common ones (as in
BM25), a name or keyword more than the summary, and a keyword of several words more when all of it was said.
The same question to the same catalogue always gives the same answer; ties keep catalogue order.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import log, sqrt

from rapidfuzz import process
from rapidfuzz.distance import OSA

from actions.rules import Language
from services_catalog.words import WEAK_WORDS, content_words, key, words

IN_KEYWORD, IN_NAME, IN_SUMMARY = 3.0, 2.5, 0.9
"""What a word is worth by where the catalogue says it."""

WHOLE_PHRASE = 1.6
"""What a fully said phrase of several words adds, for each unit of its words' weight."""

AS_WRITTEN = 2.0
"""What it adds that the phrase was said with its small words too: "bli företagare", "ei oo rahaa"."""

INSIDE_COMPOUND, SPELT_ALIKE = 0.62, 0.8
WEAK = 0.25
LEAST_RARITY = 1.2  # a word that many services share, such as "work", still says what is looked for
PART = 5  # letters that a part of a compound has at least
ALIKE_FROM = 0.8  # share of letters in place, from which two words are taken for one misspelt
SHORTEST_ALIKE = 5
LEAST_SCORE = 2.5
LEAST_SHARE = 0.38
"""A service is shown from this score, and from this share of the best one's."""

ENOUGH_OF_PHRASE, ENOUGH_WORDS = 0.5, 2.0
"""From here a service is believed to be meant: the share of one phrase said, or the words met anywhere in it."""

MOST_MATCHES = 3


@dataclass(frozen=True, slots=True)
class Document:
    """One service as the index sees it, in one language."""

    id: str
    name: str
    keywords: tuple[str, ...]
    summary: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A service that was found; `matched` holds the catalogue's own words that were met, strongest first."""

    id: str
    score: float
    matched: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A name or keyword: its keys, how it reads, and what each of its words is worth."""

    document: int
    shown: str
    keys: tuple[str, ...]
    words: frozenset[str]
    worth: float


@dataclass(slots=True)
class _Tally:
    """What one document has collected of the question so far."""

    score: float = 0.0
    words: float = 0.0  # how many words of the question were met; a weak word is a quarter
    covered: float = 0.0  # the largest share of one name or keyword that was said
    shown: dict[str, float] = field(default_factory=dict)

    def add(self, worth: float, shown: str | None) -> None:
        self.score += worth
        if shown is not None:
            self.shown[shown] = max(worth, self.shown.get(shown, 0.0))

    def convinces(self, asked: int) -> bool:
        """One word out of a longer phrase proves nothing, unless it was all that was asked."""
        return asked == 1 or self.covered >= ENOUGH_OF_PHRASE or self.words >= ENOUGH_WORDS


class Index:
    """The searchable side of a catalogue in one language; never changed after it is built."""

    def __init__(self, documents: Sequence[Document], language: Language) -> None:
        self._language = language
        self._ids = [document.id for document in documents]
        self._phrases = [phrase for each in enumerate(documents) for phrase in _phrases(*each, language)]
        self._by_key = _phrases_by_key(self._phrases)
        self._in_summary = _summaries_by_key(documents, language)
        self._rarity = _rarity(self._by_key, self._in_summary, len(documents))
        self._spelt = _spellings(documents, language)
        self._parts = _parts(self._by_key)
        self._weak = {key(word, language) for word in WEAK_WORDS[language]}

    def search(self, text: str, limit: int) -> list[Hit]:
        """The best services for what was typed, best first; none when nothing in it is known."""
        met = {word: self._meet(word) for word in content_words(text, self._language)}
        return self._search(met, frozenset(words(text)), limit)

    def search_foreign(self, text: str, language: Language, limit: int) -> list[Hit]:
        """The same for text in the other `language`: words that are known as they are, nothing alike."""
        own, theirs = (content_words(text, each) for each in (self._language, language))
        known = {
            word: key(word, self._language) for word in own if word in theirs and len(word) >= SHORTEST_ALIKE
        }
        met = {word: {each: 1.0} for word, each in known.items() if each in self._by_key}
        return self._search(met, frozenset(known), limit)

    def _search(self, met: Mapping[str, Mapping[str, float]], typed: frozenset[str], limit: int) -> list[Hit]:
        tallies: defaultdict[int, _Tally] = defaultdict(_Tally)
        for keys in met.values():
            self._count_word(keys, tallies)
        self._count_phrases(_best_of(met.values()), typed, tallies)
        return self._ranked(
            {each: tally for each, tally in tallies.items() if tally.convinces(len(met))}, limit
        )

    def _meet(self, word: str) -> dict[str, float]:
        """The catalogue's keys that the word may mean, each with how surely (0-1)."""
        own = key(word, self._language)
        if own in self._rarity:
            return {own: 1.0} | self._no_rarer(own, self._compounds(own))
        return self._compounds(own) | self._within(word, own) | self._alike(word)

    def _no_rarer(self, own: str, longer: Mapping[str, float]) -> dict[str, float]:
        """A rare compound tells no more than the common word that was said."""
        common = self._rarity[own]
        return {each: sureness * min(1.0, common / self._rarity[each]) for each, sureness in longer.items()}

    def _compounds(self, own: str) -> dict[str, float]:
        """Longer words of the catalogue that begin or end with this one."""
        return {longer: INSIDE_COMPOUND for longer in self._parts.get(own, ()) if longer != own}

    def _within(self, word: str, own: str) -> dict[str, float]:
        """Words of the catalogue that this one, a compound, begins or ends with; a longer part tells more."""
        heads = (own[:end] for end in range(PART - 1, len(own)))
        tails = (word[start:] for start in range(PART - 1, len(word) - PART + 2))
        ends = (key(tail, self._language) for tail in tails if self._can_end(tail))
        known = (part for part in (*heads, *ends) if part in self._by_key)
        return {part: INSIDE_COMPOUND * min(1.0, 0.5 + len(part) / len(own)) for part in known}

    def _can_end(self, tail: str) -> bool:
        """A short end must be a word as the catalogue writes it, or any rhyme would do."""
        return tail in self._spelt or len(key(tail, self._language)) >= PART - 1

    def _alike(self, word: str) -> dict[str, float]:
        """Words that this one may be a misspelling of; hardly anyone misspells the first letter."""
        if len(word) < SHORTEST_ALIKE:
            return {}
        found = process.extract(
            word, self._spelt.keys(), scorer=OSA.normalized_similarity, score_cutoff=ALIKE_FROM, limit=5
        )
        return {self._spelt[spelt]: SPELT_ALIKE * share for spelt, share, _ in found if spelt[0] == word[0]}

    def _count_word(self, keys: Mapping[str, float], tallies: Mapping[int, _Tally]) -> None:
        """Each document takes the best that one word of the question means in it, once."""
        best: dict[int, tuple[float, float, str | None]] = {}
        for found, sureness in keys.items():
            strength = WEAK if found in self._weak else 1.0
            for document, worth, shown in self._places(found):
                weighed = worth * sureness * strength * self._rarity[found]
                if document not in best or weighed > best[document][0]:
                    best[document] = (weighed, strength, shown)
        for document, (worth, strength, shown) in best.items():
            tallies[document].add(worth, shown)
            tallies[document].words += strength

    def _places(self, found: str) -> Iterator[tuple[int, float, str | None]]:
        for phrase in self._by_key.get(found, ()):
            yield phrase.document, phrase.worth / sqrt(len(phrase.keys)), phrase.shown
        for document in self._in_summary.get(found, ()):
            yield document, IN_SUMMARY, None

    def _count_phrases(
        self, said: Mapping[str, float], typed: frozenset[str], tallies: Mapping[int, _Tally]
    ) -> None:
        """How much of each phrase was said; of those said whole each document counts its best one."""
        best: dict[int, tuple[float, str]] = {}
        for phrase in {id(phrase): phrase for each in said for phrase in self._by_key.get(each, ())}.values():
            tally = tallies[phrase.document]
            tally.covered = max(tally.covered, self._share(phrase, said))
            worth = self._whole(phrase, said, typed)
            if worth > best.get(phrase.document, (0.0, ""))[0]:
                best[phrase.document] = (worth, phrase.shown)
        for document, (worth, shown) in best.items():
            tallies[document].add(worth, shown)

    def _share(self, phrase: Phrase, said: Mapping[str, float]) -> float:
        """How much of the phrase was said (0-1), its rare words counting for more."""
        told = sum(self._rarity[each] for each in phrase.keys if each in said)
        return told / sum(self._rarity[each] for each in phrase.keys)

    def _whole(self, phrase: Phrase, said: Mapping[str, float], typed: frozenset[str]) -> float:
        """What a phrase of several words adds when all of it was said; 0 when it was not."""
        if len(phrase.words) == 1 or not all(each in said for each in phrase.keys):
            return 0.0
        worth = WHOLE_PHRASE * sum(self._rarity[each] * said[each] for each in phrase.keys)
        return worth + (AS_WRITTEN if phrase.words <= typed else 0.0)

    def _ranked(self, tallies: Mapping[int, _Tally], limit: int) -> list[Hit]:
        order = sorted(tallies, key=lambda document: (-tallies[document].score, document))
        if not order:
            return []
        least = max(LEAST_SCORE, LEAST_SHARE * tallies[order[0]].score)
        kept = [document for document in order[:limit] if tallies[document].score >= least]
        return [Hit(self._ids[each], tallies[each].score, _strongest(tallies[each])) for each in kept]


def _phrases(position: int, document: Document, language: Language) -> Iterator[Phrase]:
    for worth, shown in ((IN_NAME, document.name), *((IN_KEYWORD, each) for each in document.keywords)):
        keys = dict.fromkeys(key(word, language) for word in content_words(shown, language))
        if keys:
            yield Phrase(position, shown, tuple(keys), frozenset(words(shown)), worth)


def _phrases_by_key(phrases: Iterable[Phrase]) -> dict[str, list[Phrase]]:
    by_key: defaultdict[str, list[Phrase]] = defaultdict(list)
    for phrase in phrases:
        for each in phrase.keys:
            by_key[each].append(phrase)
    return dict(by_key)


def _summaries_by_key(documents: Sequence[Document], language: Language) -> dict[str, list[int]]:
    by_key: defaultdict[str, list[int]] = defaultdict(list)
    for position, document in enumerate(documents):
        for each in dict.fromkeys(key(word, language) for word in content_words(document.summary, language)):
            by_key[each].append(position)
    return dict(by_key)


def _rarity(
    phrases: Mapping[str, list[Phrase]], summaries: Mapping[str, list[int]], size: int
) -> dict[str, float]:
    """BM25's weight of a word: the fewer services say it, the more it tells."""
    holders = Counter({each: len({phrase.document for phrase in found}) for each, found in phrases.items()})
    for each, positions in summaries.items():
        holders[each] = max(holders[each], len(positions))
    return {
        each: max(LEAST_RARITY, log(1 + (size - count + 0.5) / (count + 0.5)))
        for each, count in holders.items()
    }


def _spellings(documents: Sequence[Document], language: Language) -> dict[str, str]:
    """Every word that a name or keyword has, as it is written, with its key."""
    texts = (text for document in documents for text in (document.name, *document.keywords))
    return {word: key(word, language) for text in texts for word in content_words(text, language)}


def _parts(by_key: Mapping[str, list[Phrase]]) -> dict[str, list[str]]:
    """Beginnings and ends of the catalogue's words, each with the words that have it."""
    parts: defaultdict[str, list[str]] = defaultdict(list)
    for each in by_key:
        for cut in range(PART - 1, len(each)):
            parts[each[:cut]].append(each)
            if cut >= PART:
                parts[each[-cut:]].append(each)
    return dict(parts)


def _best_of(met: Iterable[Mapping[str, float]]) -> dict[str, float]:
    best: dict[str, float] = {}
    for keys in met:
        for each, sureness in keys.items():
            best[each] = max(sureness, best.get(each, 0.0))
    return best


def _strongest(tally: _Tally) -> tuple[str, ...]:
    order = sorted(tally.shown, key=lambda each: -tally.shown[each])
    return tuple(order[:MOST_MATCHES])
