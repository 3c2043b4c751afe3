"""How well and how fast the catalogue is searched: python -m benchmarks.service_search [--misses] [--all]

Prints, per language, hit@1 and hit@3 (a right service first / among three) over the queries that have an answer,
how many of those without one rightly got nothing, and the time per query. The queries are in
benchmarks/data/service_queries.yaml; the odd ones are for tuning, the even ones are held out. Misses are shown for
the tuning half alone unless --all is given.
"""

import argparse
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter

import yaml

from actions.rules import Language
from services_catalog.loading import phrases, read_seed, topic_labels
from services_catalog.rules import Service
from services_catalog.usecases import Catalogue, build_catalogue, find_services

QUERIES = Path(__file__).parent / "data" / "service_queries.yaml"
LARGE = 500


@dataclass(frozen=True, slots=True)
class Query:
    """A question and the services any of which answers it."""

    text: str
    language: Language
    accepted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a query brought."""

    query: Query
    found: tuple[str, ...]

    def hit_at(self, depth: int) -> bool:
        return bool(set(self.query.accepted) & set(self.found[:depth]))

    @property
    def right(self) -> bool:
        return self.hit_at(3) if self.query.accepted else not self.found


def read_queries() -> dict[Language, list[Query]]:
    """The evaluation queries in file order."""
    told = yaml.safe_load(QUERIES.read_text(encoding="utf-8"))
    return {
        language: [Query(row["query"], language, tuple(row["accepted"])) for row in told[language]]
        for language in Language
    }


def run(catalogue: Catalogue, queries: Sequence[Query]) -> list[Outcome]:
    """Each query put to the catalogue once."""
    return [
        Outcome(query, tuple(view.id for view in find_services(catalogue, query.text, query.language)))
        for query in queries
    ]


def summary(name: str, outcomes: Sequence[Outcome]) -> str:
    """One line of figures."""
    answerable = [each for each in outcomes if each.query.accepted]
    others = [each for each in outcomes if not each.query.accepted]
    first, three = (
        100 * sum(each.hit_at(depth) for each in answerable) / len(answerable) for depth in (1, 3)
    )
    silent = sum(not each.found for each in others)
    return f"{name:12} n={len(answerable):3}  hit@1 {first:5.1f} %  hit@3 {three:5.1f} %  nothing for nonsense {silent}/{len(others)}"


def enlarged(services: Sequence[Service], size: int) -> list[Service]:
    """The same services under new ids until there are `size` of them: for timing only."""
    copies = (
        replace(each, id=f"{each.id}-{turn}")
        for turn in range(size // len(services) + 1)
        for each in services
    )
    return [each for each, _ in zip(copies, range(size), strict=False)]


def timed(catalogue: Catalogue, queries: Sequence[Query]) -> str:
    """Milliseconds per query, each run five times."""
    spent = []
    for query in [*queries] * 5:
        started = perf_counter()
        find_services(catalogue, query.text, query.language)
        spent.append(1000 * (perf_counter() - started))
    cuts = statistics.quantiles(spent, n=20)
    return f"{len(catalogue.services)} services: p50 {statistics.median(spent):.2f} ms, p95 {cuts[-1]:.2f} ms, max {max(spent):.2f} ms"


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--misses", action="store_true", help="show what went wrong in the tuning half")
    asked.add_argument("--all", action="store_true", help="show what went wrong in the held-out half too")
    options = asked.parse_args()
    seed = read_seed()
    catalogue = build_catalogue(0, seed.services, seed.guidance, topic_labels(), phrases())
    queries = read_queries()
    for language in Language:
        outcomes = run(catalogue, queries[language])
        print(summary(f"{language} tuning", outcomes[::2]))
        print(summary(f"{language} held out", outcomes[1::2]))
        shown = outcomes if options.all else outcomes[::2] if options.misses else []
        for each in (each for each in shown if not each.right):
            print(f"    {each.query.text!r} -> {each.found}")
    every = [query for language in Language for query in queries[language]]
    print(timed(catalogue, every))
    print(timed(build_catalogue(0, enlarged(seed.services, LARGE), (), topic_labels(), phrases()), every))


if __name__ == "__main__":
    main()
