"""Fetching a page the only way tests do: every page is checked the same, whatever else the test is about."""

from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser

from tests.pages.conftest import Client

UNLABELLED = {"hidden", "submit", "button"}


@dataclass
class Seen(HTMLParser):
    """What a page consists of, in the order of its source."""

    tags: Counter[str] = field(default_factory=Counter)
    attributes: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    words: dict[str, str] = field(default_factory=dict)
    open: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes.append((tag, {name: value or "" for name, value in attrs}))
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self.open:
            self.words[self.open[-1]] = self.words.get(self.open[-1], "") + data

    def of(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.attributes if name == tag]


async def get_page(client: Client, address: str, accept_language: str = "fi") -> tuple[Seen, str]:
    """The page at `address`, parsed and whole, once it has passed every check below."""
    response = await client.get(address, headers={"Accept-Language": accept_language})
    text = await response.text()
    assert response.status == 200, text
    assert response.content_type == "text/html"
    seen = Seen()
    seen.feed(text)
    check_frame(seen, text)
    check_fields(seen)
    check_nothing_inline(seen)
    return seen, text


def check_frame(seen: Seen, text: str) -> None:
    """Doctype, language, a title, one h1, one main, a viewport, and no blank left unfilled."""
    assert text.startswith("<!doctype html>")
    assert seen.of("html")[0].get("lang") in {"fi", "sv"}
    assert seen.words["title"].strip()
    assert (seen.tags["h1"], seen.tags["main"]) == (1, 1)
    assert any(
        meta.get("name") == "viewport" and "user-scalable" not in meta["content"] for meta in seen.of("meta")
    )
    assert "{{" not in text
    assert all("alt" in image for image in seen.of("img"))
    ids = [attributes["id"] for _, attributes in seen.attributes if "id" in attributes]
    assert len(ids) == len(set(ids))


def check_fields(seen: Seen) -> None:
    labelled = {label["for"] for label in seen.of("label")}
    fields = [field for tag in ("input", "textarea", "select") for field in seen.of(tag)]
    assert all(field["id"] in labelled for field in fields if field.get("type") not in UNLABELLED)


def check_nothing_inline(seen: Seen) -> None:
    """The content policy would silence it; and every file is our own."""
    assert all("src" in script for script in seen.of("script"))
    assert not seen.tags["style"]
    for tag, attributes in seen.attributes:
        assert not [name for name in attributes if name.startswith("on") or name == "style"]
        if tag in {"script", "link", "img", "form"}:
            address = attributes.get("src") or attributes.get("href") or attributes.get("action") or "/"
            assert address.startswith("/"), address
