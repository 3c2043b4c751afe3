"""What a word of the office means, for who asks it: the catalogue's terms.yaml."""

import re
from functools import cache

import yaml

from actions.rules import Language
from reading.text import fold
from services_catalog.loading import SEED

FILE = SEED / "terms.yaml"
LONGEST = 80
_WORD = re.compile(r"[^\W_]+")
_OPENS = r"(?:(?:no|hei|siis|ja|mut|mutta|entas|enta|na|hej|men|och|a|alltsa) )*"
_AS_A_WORD = {
    Language.FI: (
        r"(?:en (?:ma |mina )?(?:ymmarra|tajua|tieda)|selita|selitatko|avaa|kerro|mita tarkoitetaan) (?:mita on |mika on |mita tarkoittaa )?(?:(?:sanaa|sana|sanan|sanalla|termi|termia|tuota|tuo|toi|se) )*{word}(?: (?:tarkoittaa|on|tarkottaa|sanaa|sana))*",
        r"mita (?:se |tuo |toi )?(?:tarkoittaa|tarkottaa|meinaa) (?:(?:sana|termi|se|tuo|toi) )*{word}",
        r"mita (?:(?:sana|termi|se|tuo|toi) )*{word} (?:oikein |siis )?(?:tarkoittaa|tarkottaa|meinaa)",
        r"(?:sana )?{word} (?:mita|mika) (?:se |tama |tuo )?(?:tarkoittaa|tarkottaa|meinaa|on)",
    ),
    Language.SV: (
        r"(?:jag |ja )?(?:forstar|fattar|vet) (?:inte|int) (?:(?:vad|va|ordet|vad som menas med) )*{word}(?: (?:ar|e|betyder))*",
        r"(?:forklara|beratta) (?:(?:vad|ordet) )*{word}(?: (?:ar|betyder))*",
        r"(?:vad|va) (?:betyder|menas med|menar du med) (?:(?:ordet|det|den) )*{word}",
        r"(?:vad|va) {word} (?:betyder|ar for nat)",
        r"{word} (?:vad|va) (?:det )?(?:betyder|ar|e)(?: det)?(?: for nat)?",
    ),
}
"""Asked of the word itself."""
_AS_A_THING = {
    Language.FI: (
        r"(?:mika|mikas|mita|mikahan) (?:(?:on|ihmeen|se|se on|tuo|toi|nyt|oikein) )*{word}(?: (?:on|oikein|sitten|sit|edes|nyt))*",
    ),
    Language.SV: (
        r"(?:vad|va) (?:ar|e) (?:(?:det|den|dar|da|nu|ett|en|for) )*{word}(?: (?:for nat|da|riktigt))*",
    ),
}
"""Asked of what it names, which a topic of its own answers better."""


def explained(text: str, language: Language) -> str:
    """What the word asked about means; "" where no word of ours is."""
    if len(text) > LONGEST:
        return ""
    line = " ".join(_WORD.findall(fold(text)))
    return next((says for pattern, says in _patterns(language) if pattern.fullmatch(line)), "")


@cache
def _patterns(language: Language) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(
        (
            _asked(entry[language]["word"], language, has_article=entry.get("has_article", False)),
            entry[language]["says"],
        )
        for entry in yaml.safe_load(FILE.read_text("utf-8"))
    )


def _asked(word: str, language: Language, *, has_article: bool) -> re.Pattern[str]:
    ways = _AS_A_WORD[language] if has_article else (*_AS_A_WORD[language], *_AS_A_THING[language])
    return re.compile(_OPENS + "(?:" + "|".join(way.format(word=f"(?:{word})") for way in ways) + ")")
