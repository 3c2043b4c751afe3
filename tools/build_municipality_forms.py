"""Write reading/data/municipality_forms.tsv: every form in which a municipality or a place in it is named.

Run from the root of the project after changing municipalities.tsv or municipal_places.tsv:
    python -m tools.build_municipality_forms
"""

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from tools.finnish_grammar import VOWELS, guess, inflect, spoken

DATA = Path(__file__).resolve().parent.parent / "reading" / "data"
TARGET = DATA / "municipality_forms.tsv"
HEADER = "form\tcode\tcase\tlanguage\tkind\tlike"

# Swedish names that a Finnish ending makes a word or a surname: storassa, lahtisissa.
WORDS_WITH_AN_ENDING = {
    "Halis",
    "Hallis",
    "Tykö",
    "Storå",
    "Pernå",
    "Kaskö",
    "Karis",
    "Lahtis",
    "Koskis",
    "Loppis",
    "Pikis",
    "Kervo",
}
LOCAL_CASES = ("ine", "ela", "ill", "ade", "abl", "all")
# Local forms that grammar would not give: Kangasalla beside Kangasalalla, Virtain beside Virtojen.
IRREGULAR: dict[str, tuple[tuple[str, str], ...]] = {
    "211": (("kangasalla", "ade"), ("kangasalta", "abl"), ("kangasalle", "all")),
    "936": (("virtain", "gen"), ("virto", "demonym")),
    "235": (("grani", "demonym"),),
    "538": (("nousiaiste", "demonym"),),
    "563": (("oulaiste", "demonym"),),
    "249": (("keurus", "demonym"),),
    "171": (("joroiste", "demonym"),),
    "489": (("miehikkä", "demonym"),),
    "686": (
        ("rautalammen", "gen"),
        ("rautalammella", "ade"),
        ("rautalammelle", "all"),
        ("rautalammelta", "abl"),
    ),
    "849": (
        ("toholammen", "gen"),
        ("toholammella", "ade"),
        ("toholammelle", "all"),
        ("toholammelta", "abl"),
        ("toholampea", "part"),
        ("toholampeen", "ill"),
    ),
    "152": (("isoskyrös", "ine"), ("isostkyröst", "ela"), ("isoos-kyröös", "ine"), ("isos-kyrös", "ine")),
    "284": (("koski", "nom"), ("koski tl", "nom"), ("kosken tl", "gen"), ("koskella tl", "ade")),
    "895": (("uudeskaupungis", "ine"), ("uudestkaupungist", "ela"), ("uuteenkaupunkkii", "ill")),
    "599": (("pedersören kunta", "nom"), ("pedersöre", "nom"), ("pedersöre", "demonym")),
}
# What follows the colon of an abbreviation: hki:ssä, tre:lle.
COLON_ENDINGS: tuple[tuple[str, str], ...] = (
    ("n", "gen"), ("in", "gen"), ("a", "part"), ("ta", "part"), ("ssa", "ine"), ("ssä", "ine"), ("sta", "ela"),
    ("stä", "ela"), ("lla", "ade"), ("llä", "ade"), ("lta", "abl"), ("ltä", "abl"), ("lle", "all"),
    ("hin", "ill"), ("iin", "ill"), ("hun", "ill"), ("een", "ill"), ("seen", "ill"), ("ään", "ill"), ("aan", "ill"),
)  # fmt: skip


NOT_CLIPPED = {"hango"}
"""Clipped forms that are more likely something else: Hangö without its dots."""

NO_PLACE = {"ukilla", "ukillä", "ukille", "ukilta", "ukiltä"}
"""Forms that nobody uses of the place: one lives "Ukissa", while "asun ukilla" is at grandfather's."""


class Form(NamedTuple):
    """One row of the target."""

    form: str
    code: str
    case: str
    language: str
    kind: str
    like: str = ""
    """What else the form may be: a rare `word`, a `common` word, a `person`; empty: nothing."""


def rows(name: str) -> list[dict[str, str]]:
    """A tab-separated table of reading/data as dictionaries."""
    with (DATA / name).open(encoding="utf-8") as table:
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


def build() -> str:
    """The whole table as text: rows in the order of their sources, none twice."""
    lines = [HEADER]
    alike = {row["text"]: row["like"] for row in rows("municipal_homonyms.tsv") if row["scope"] == "form"}
    seen: set[tuple[str, str, str]] = set()
    for form in _all_forms():
        mark = (form.form, form.code, form.language if form.case == "demonym" else "")
        if mark not in seen and form.form.replace(":", "") not in NO_PLACE:
            seen.add(mark)
            lines.append("\t".join(form._replace(like=alike.get(form.form, form.like))))
    taken = {form for form, _, _ in seen}
    for form in _villages():
        if form.form not in taken:
            taken.add(form.form)
            lines.append("\t".join(form))
    return "\n".join(lines) + "\n"


def _all_forms() -> Iterator[Form]:
    alike = {
        row["text"].casefold(): row["like"]
        for row in rows("municipal_homonyms.tsv")
        if row["scope"] == "name"
    }
    municipalities = {row["name_fi"] for row in rows("municipalities.tsv")}
    for name, form in _named_forms():
        like = alike.get(name.casefold().replace(" tl", ""), "")
        if like == "word" and form.kind == "spoken" and name not in municipalities:
            like = "common"  # a clipped form of a village is a word sooner than a place: kolmas, karkas
        yield form._replace(like=like)


def _named_forms() -> Iterator[tuple[str, Form]]:
    """Each form with the name it belongs to, as the sources write it."""
    municipalities = rows("municipalities.tsv")
    for row in municipalities:
        name, stem, code = row["name_fi"], row["stem"], row["code"]
        finnish = [*_finnish(name, stem, code, "name"), *_irregular(code)]
        yield from ((name, form) for form in finnish)
        yield from ((row["name_sv"], form) for form in _swedish(row["name_sv"], code, "name"))
    for row in rows("municipal_places.tsv"):
        yield from ((row["name"], form) for form in _place(row))
    for row in municipalities:
        yield from ((row["name_fi"], form) for form in _spoken(row["name_fi"], row["stem"], row["code"]))
    for row in rows("municipal_places.tsv"):
        if row["stem"] != "-":
            yield from ((row["name"], form) for form in _spoken(row["name"], row["stem"], row["code"]))
    for name, code in _swedish_names(municipalities):
        yield from ((name, form) for form in _swedish_in_finnish(name, code))


def _villages() -> Iterator[Form]:
    """Postal places that lie in one municipality alone, read only where words of living or a capital say so."""
    codes: dict[str, set[str]] = {}
    for row in rows("postal_codes.tsv"):
        for name in filter(None, (row["place_fi"], row["place_sv"])):
            codes.setdefault(name, set()).add(row["municipality"])
    swedish = {row["place_sv"] for row in rows("postal_codes.tsv")} - {
        row["place_fi"] for row in rows("postal_codes.tsv")
    }
    words = set((DATA / "postal_not_villages.txt").read_text("utf-8").split())
    for name, found in codes.items():
        if len(found) == 1 and name.isalpha() and len(name) > 3 and name not in words:
            yield from _village(name, next(iter(found)), swedish=name in swedish)


def _village(name: str, code: str, *, swedish: bool) -> Iterator[Form]:
    plain = name.casefold()
    if swedish:
        yield Form(plain, code, "nom", "sv", "locality", "common")
        return
    yield Form(plain, code, "nom", "fi", "locality", "common")
    for case, forms in inflect(plain, guess(plain)).items():
        if case in LOCAL_CASES:
            yield from (Form(form, code, case, "fi", "locality", "common") for form in forms)


def _swedish_names(municipalities: list[dict[str, str]]) -> Iterator[tuple[str, str]]:
    """Names that only Swedish has and that, with a Finnish ending, are no Finnish word or surname."""
    words = {row["text"] for row in rows("municipal_homonyms.tsv") if row["scope"] == "name"}
    finnish = {row["name_fi"] for row in municipalities}
    named = [(row["name_sv"], row["code"]) for row in municipalities]
    named += [(row["name"], row["code"]) for row in rows("municipal_places.tsv") if row["language"] == "sv"]
    return ((name, code) for name, code in named if name not in words | finnish | WORDS_WITH_AN_ENDING)


def _irregular(code: str) -> Iterator[Form]:
    yield from (Form(form, code, case, "fi", "name") for form, case in IRREGULAR.get(code, ()))


def _place(row: dict[str, str]) -> Iterator[Form]:
    name, code, kind = row["name"], row["code"], row["kind"]
    if row["language"] == "sv":
        yield from _swedish(name, code, kind)
    elif row["stem"] == "-":
        yield Form(name.casefold(), code, "nom", "fi", kind)
        yield from (
            Form(f"{name.casefold()}:{ending}", code, case, "fi", kind) for ending, case in COLON_ENDINGS
        )
    else:
        yield from _finnish(name, row["stem"], code, kind)
        if name.endswith("nen"):  # Littoinen, and Littoisissa as its people say
            yield from _finnish(name, f"+{name.casefold()[:-3]}si", code, kind)


def _finnish(name: str, stem: str, code: str, kind: str) -> Iterator[Form]:
    head = name.split(" ")[0]
    for case, forms in _both_ways(head, stem).items():
        yield from (Form(form, code, case, "fi", kind) for form in forms)
    yield from (Form(base, code, "demonym", "fi", kind) for base in _demonym_bases(head, stem))


def _both_ways(name: str, stem: str) -> dict[str, list[str]]:
    """Forms as the grammar gives them and, for names in two parts, with the first part left as it is."""
    cases = inflect(name, stem)
    if " " in stem:
        last = stem.split(" ")[1]
        begun = name.casefold()[: name.casefold().index(last.split("/")[0][:4])]
        strong, _, weak = last.partition("/")
        whole = f"{begun}{strong}/{begun}{weak or strong}"
        cases = {case: [*forms, *inflect(name, whole)[case]] for case, forms in cases.items()}
    return cases


_OWN_BASES = {"loppi": ("lope",)}
"""Lopelainen: people there call themselves by another stem than the grammar would."""


def _demonym_bases(name: str, stem: str) -> list[str]:
    """What stands before -lainen: tampere, helsinki, lahte, seinäjoke, kauniais."""
    nominative = name.casefold()
    if nominative.endswith("nen"):
        return [nominative[:-3] + "s"]
    strong = stem.split("/")[0].replace("|", "").replace("+", "")
    own = _OWN_BASES.get(nominative, ())
    return [nominative] if " " in stem else list(dict.fromkeys([nominative, strong, *own]))


def _spoken(name: str, stem: str, code: str) -> Iterator[Form]:
    cases = _both_ways(name.split(" ")[0], stem)
    softened = _without_d(cases, stem)
    for table in (softened, spoken(cases), spoken(softened)):
        for case, forms in table.items():
            yield from (Form(form, code, case, "fi", "spoken") for form in forms if form not in NOT_CLIPPED)


def _without_d(cases: dict[str, list[str]], stem: str) -> dict[str, list[str]]:
    """Lahesta and Lahresta, Kiuruveellä, Varkauessa: how most of the country says the d of a weak stem."""
    weak = stem.partition("/")[2].rpartition("|")[2]
    if "d" not in weak:
        return {case: [] for case in cases}
    softened: dict[str, list[str]] = {}
    for case, forms in cases.items():
        cut = (
            [form.rpartition("d") for form in forms if "d" in form[2:]]
            if case in (*LOCAL_CASES, "gen")
            else []
        )
        softened[case] = [begun + r + ending for begun, _, ending in cut for r in ("", "r")]
    return softened


def _swedish_in_finnish(name: str, code: str) -> Iterator[Form]:
    """A Swedish name in a Finnish sentence: Korsholmissa, Kronobystä, Pargasiin."""
    plain = name.casefold()
    if not plain.isalpha():
        return
    stem = plain if plain[-1] in VOWELS else plain + "i"
    for case, forms in inflect(plain, stem).items():
        if case in LOCAL_CASES:
            yield from (Form(form, code, case, "fi", "spoken") for form in forms)


def _swedish(name: str, code: str, kind: str) -> Iterator[Form]:
    plain = name.casefold()
    yield Form(plain, code, "nom", "sv", kind)
    if not plain.endswith(("s", "x")):
        yield Form(plain + "s", code, "gen", "sv", kind)
    yield from (Form(base, code, "demonym", "sv", kind) for base in _swedish_bases(plain))


def _swedish_bases(name: str) -> Iterable[str]:
    """What stands before -bo and -are: esbo, vasa, jakobstads, helsingfors."""
    return (name,) if name.endswith("s") else (name, name + "s")


if __name__ == "__main__":
    TARGET.write_text(build(), encoding="utf-8")
    print(f"{TARGET.name}: {len(build().splitlines()) - 1} forms")  # a person runs this by hand
