"""How many messages with two needs are heard whole, in how many no need is dropped, and how many with one are taken apart.

    .tools/rasa/bin/python -m benchmarks.two_needs [--model models/polku.tar.gz] [--show]

A need is not dropped when it is answered or offered: beside an answer, or among the three when it is asked what was meant.
Reads the trained model out of its archive; `--show` prints what goes wrong in the development halves.
"""

import argparse
from pathlib import Path
from typing import Any

import yaml

from bot.components.bands import topic_of
from bot.components.intent_reader import IntentReader
from bot.components.needs import MOST_NEEDS
from bot.components.trial import as_served, component_config, trained_reader
from reading.languages import LANGUAGES

LISTS = Path("tests") / "understanding"
LOOKED_AT = ("development", "one_dev")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=Path("models/polku.tar.gz"))
    parser.add_argument("--show", action="store_true", help="print the development messages that go wrong")
    told = parser.parse_args()
    reader = trained_reader(told.model, component_config(Path("config.yml")))
    for language in LANGUAGES:
        _report_two(reader, language, show=told.show)
    for language in LANGUAGES:
        _report_one(reader, language, show=told.show)


def needs_of(reader: IntentReader, text: str) -> list[str]:
    """The topics of a message's needs; empty where it holds one."""
    return sorted(map(topic_of, as_served(reader, text)["needs"]))


def offered_by(reader: IntentReader, text: str) -> set[str]:
    """The topics that a message is answered with, or that are offered."""
    read = as_served(reader, text)
    shown = read["needs"] or [intent for intent, _ in read["ranking"][: 1 if read["sure"] else MOST_NEEDS]]
    return set(map(topic_of, shown)) | set(read["beside"])


def _report_two(reader: IntentReader, language: str, *, show: bool) -> None:
    listed = yaml.safe_load((LISTS / f"two_needs.{language}.yml").read_text("utf-8"))
    for half in ("dev", "test"):
        messages = listed[half]
        wanted = [sorted(topic_of(need) for need in each["needs"]) for each in messages]
        heard = [needs_of(reader, each["says"]) for each in messages]
        both = sum(one == other for one, other in zip(wanted, heard, strict=True))
        wrong = sum(bool(set(found) - set(told)) for told, found in zip(wanted, heard, strict=True))
        kept = sum(
            set(told) <= offered_by(reader, each["says"]) for each, told in zip(messages, wanted, strict=True)
        )
        print(
            f"{language} {half}: both needs of {both} of {len(messages)}, another one of {wrong}; "
            f"both answered or offered of {kept}"
        )
        for each, told, found in zip(messages, wanted, heard, strict=True):
            if show and half == "dev" and told != found:
                print(f"    {each['says']} {told}: {found}")


def _report_one(reader: IntentReader, language: str, *, show: bool) -> None:
    for part, messages in _of_one_need(language).items():
        split = [(text, found) for text in messages if (found := needs_of(reader, text))]
        beside = sum(bool(as_served(reader, text)["beside"]) for text in messages)
        print(
            f"{language} {part}: {len(split)} of {len(messages)} messages with one need taken apart, "
            f"another topic offered beside the answer in {beside}"
        )
        for text, found in split if show and part in LOOKED_AT else ():
            print(f"    {text} {found}")


def _of_one_need(language: str) -> dict[str, list[str]]:
    """The messages of the development set, and those that look as if they held two."""
    plain: dict[str, list[Any]] = yaml.safe_load((LISTS / f"dev.{language}.yml").read_text("utf-8"))
    listed = yaml.safe_load((LISTS / f"two_needs.{language}.yml").read_text("utf-8"))
    whole = {"development": [str(text) for texts in plain.values() for text in texts]}
    return whole | {part: [each["says"] for each in listed[part]] for part in ("one_dev", "one_test")}


if __name__ == "__main__":
    main()
