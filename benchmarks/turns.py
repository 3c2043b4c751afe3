"""How long a turn takes and how much memory serving needs, measured on the whole product.

    make setup && .tools/server/bin/python -m benchmarks.turns [--rounds 20]

Method: starts the server and Rasa as `make run` does, on free ports and an empty SQLite database, waits until
both are ready, lets one conversation warm up, then holds the same scripted conversations one after the other
through the public chat API from a client on the same machine. A turn is one POST of a message until its answer
is read. Memory is the resident set of each process at the end.
"""

import argparse
import platform
import statistics
import tempfile
import time
from collections import defaultdict
from pathlib import Path

from tests.live import Product, Talk, running

SCRIPTS = {
    "fi": (
        ("small talk", "moi"),
        ("topic", "mul on velkoja enkä pysty maksaa laskuja"),
        ("topic", "miten haen työttömyyskorvausta"),
        ("decision", "mikä taho mua palvelee"),
        ("decision", "asun Espoossa"),
        ("booking", "varaa aika puhelimessa ensi viikolle"),
        ("booking", "ei ole tunnusta"),
        ("booking", "cv:n tekeminen"),
        ("interruption", "hei paljonko toimeentulotuki on?"),
        ("cancel", "lopeta"),
    ),
    "sv": (
        ("small talk", "hej"),
        ("topic", "jag har skulder som jag inte kan betala"),
        ("topic", "hur söker man arbetslöshetsdagpenning"),
        ("decision", "vem är det som betjänar mig"),
        ("decision", "jag bor i Esbo"),
        ("booking", "boka tid per telefon nästa vecka"),
        ("booking", "jag har inget kundnummer"),
        ("booking", "hjälp med cv"),
        ("interruption", "hur får man utkomststöd?"),
        ("cancel", "avbryt"),
    ),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=20, help="conversations in each language")
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        begun = time.perf_counter()
        with running(Path(folder)) as product:
            ready = time.perf_counter() - begun
            hold(product, "fi")
            taken = measure(product, rounds)
            report(taken, ready, product, rounds)


def measure(product: Product, rounds: int) -> dict[str, list[float]]:
    taken: dict[str, list[float]] = defaultdict(list)
    for _ in range(rounds):
        for language in SCRIPTS:
            for kind, seconds in hold(product, language):
                taken[kind].append(seconds)
    return taken


def hold(product: Product, language: str) -> list[tuple[str, float]]:
    """One scripted conversation: the seconds of each turn with its kind."""
    talk = Talk(product.url, language).start()
    taken = []
    for kind, text in SCRIPTS[language]:
        begun = time.perf_counter()
        talk.say(text)
        taken.append((kind, time.perf_counter() - begun))
    return taken


def report(taken: dict[str, list[float]], ready: float, product: Product, rounds: int) -> None:
    print(f"machine: {platform.machine()}, {_cores()} cores, Python {platform.python_version()}")
    print(
        f"ready to answer {ready:.1f} s after the start of both processes (model trained, packages installed)"
    )
    print(f"memory: server {_megabytes(product.server.pid)} MB, Rasa {_megabytes(product.rasa.pid)} MB\n")
    print(f"| turn ({rounds} conversations a language) | n | p50 ms | p95 ms |")
    print("|---|---|---|---|")
    everything = [seconds for each in taken.values() for seconds in each]
    for kind, seconds in [*taken.items(), ("all", everything)]:
        middle, high = statistics.median(seconds) * 1000, statistics.quantiles(seconds, n=20)[18] * 1000
        print(f"| {kind} | {len(seconds)} | {middle:.0f} | {high:.0f} |")


def _cores() -> int:
    return len(Path("/proc/cpuinfo").read_text().split("processor\t")) - 1


def _megabytes(pid: int) -> int:
    """Resident memory of a process."""
    line = next(
        row for row in Path(f"/proc/{pid}/status").read_text().splitlines() if row.startswith("VmRSS")
    )
    return int(line.split()[1]) // 1024


if __name__ == "__main__":
    main()
