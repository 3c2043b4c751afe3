"""What a row of the tables of facts is: a way of saying one value, as a pattern on the plain line of `line.py`."""

import re
from dataclasses import dataclass
from functools import cached_property

GAP = r"(?:(?!(?:och|ja|men|mutta|mut) (?:jag|vi|hon|han|min|mina|ma|mie|maa|mun|minun) )\w+ ){0,4}"
GAP_AND_COMMA = r"(?:[\w,]+ ){0,4}"
AM = r"(?:olen|olemme|oon|olin|ollaan|ollut|oo|ole|jag ar|ar jag just nu|ar|varit|har varit)"
_TELLS_ONE = r"\d\d (?:v|vee|vuotias|vuotta|ar|arig)|\w{2,20}(?:lainen|laine)|\w{3,20}bo|asuva|nuori|ung|oleva|[,.;:!?]"
"""What stands before a word for oneself that has no verb: an age, where one is from, a comma."""
_GOES_ON = (
    r"(?= [,.;:!?]| $| \d\d| (?:taalla|tassa|taal|tas|taala|moi|hei|terve|kysyy|kyselee|miettii|pohtii|tarvitsee|tarvii|haluaa|haluaisi|etsii|lopettaa|lopettamassa|ja|mutta|mut|jolla"
    r"|fran|i|pa|vid|med|utan|som|har|vill|\w{3,18}(?:sta|lta|ssa|lla|st|lt)|undrar|soker|behover|tanker|funderar|och|men|sedan|sen|har) )"
)
"""What follows it then: a stop, an age, "here", the verb of what one wants."""
_NOT_YET = r"(?:blivande|tuleva|tulevana|entinen|aiempi|tidigare|fore|forna|onko|joku|jonkun|nagon|varje|jokainen|som|jos|kun|om|min|mun|hans|hennes|voiko|saako|miten|mika|kuka|kan|hur|vad|var)"
_ASKS_NOW = r"(?:kysyy|kyselee|miettii|pohtii|tarvitsee|tarvii|etsii|haluaisi|haluaa|undrar|fragar|behover)"
_SAYS_SO = r"(?:olen|oon|ollaan|tassa|taalla|tas|taal|ar jag|jag ar|kyselee|kysyy)"


_NOT_AFTER = "".join(
    f"(?<! {word} )"
    for word in (
        "for",
        "till",
        "av",
        "alla",
        "bland",
        "manga",
        "vi",
        "era",
        "som",
        "bli",
        "blir",
        "eller",
        "om",
        "kuin",
    )
)


def bare(noun: str) -> str:
    """The noun for oneself anywhere in a clause that does not ask: "jatko-opiskelija väitöskirjan lopussa"."""
    return rf"{_NOT_AFTER}{noun}(?! (?:jag|man|ni|voi|saa|joka) )"


def one_who_is(noun: str) -> str:
    """The ways of saying of oneself that one is `noun`, with a verb and without: "olen yrittäjä", "45, yrittäjä, Salo"."""
    one = rf"(?:(?!{_NOT_YET})\w{{3,20}} )?{noun}"
    return (
        rf"{AM} {GAP}{noun}|{noun} {_SAYS_SO}|{noun}(?= {_ASKS_NOW} )|(?<=^ ){one}{_GOES_ON}|(?<=^ )\w{{3,20}}lainen {noun}"
        rf"|(?:{_TELLS_ONE}) {one}{_GOES_ON}|(?:jag|mig) som {noun}|(?:i egenskap av|som) {noun}(?= [,.]| (?:har|kan|far|undrar|i|pa|vill|maste) )"
    )


@dataclass(frozen=True)
class Rule:
    """`value` when one of the `words` stands in the line, `denied` when a negation stands before it (None: nothing is told).

    One that `says_no` has a negation among its own words, which denies nothing: "mulla ei oo töitä".
    Where what is asked does not count, "kauanko ansiopäivärahaa maksetaan" tells nothing.
    """

    name: str
    value: object
    words: str
    weight: int = 1
    denied: object = None
    past_counts: bool = False
    says_no: bool = False
    asked_counts: bool = True

    @property
    def source(self) -> str:
        """The pattern as it is written."""
        return rf" (?:{self.words}) "

    @cached_property
    def pattern(self) -> "re.Pattern[str]":
        """Made when it is first searched for: most messages want few of a hundred, and all together take a second."""
        return re.compile(self.source)


def rule(
    name: str,
    value: object,
    words: str,
    weight: int = 1,
    denied: object = None,
    past: bool = False,
    *,
    says_no: bool = False,
    asked_counts: bool = True,
) -> Rule:
    """A row whose `words`, as alternatives, stand between spaces."""
    return Rule(name, value, words, weight, denied, past, says_no, asked_counts)
