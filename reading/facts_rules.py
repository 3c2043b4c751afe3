"""What a row of the tables of facts is: a way of saying one value, as a pattern on the plain line of facts_line."""

import re
from dataclasses import dataclass

GAP = r"(?:(?!(?:och|ja|men|mutta|mut) (?:jag|vi|hon|han|min|mina|ma|mie|maa|mun|minun) )\w+ ){0,4}"
GAP_AND_COMMA = r"(?:[\w,]+ ){0,4}"
AM = r"(?:olen|oon|olin|ollaan|ollut|oo|ole|jag ar|ar jag just nu|ar|varit|har varit)"
TELLS_ONE = r"\d\d (?:v|vee|vuotias|vuotta|ar)|\w{2,20}lainen|[,.]"
"""What stands before a word for oneself that has no verb: an age, where one is from, a comma."""


@dataclass(frozen=True)
class Rule:
    """`value` when the pattern holds, `denied` when a negation stands before it (None: nothing is told).

    One that `says_no` has a negation among its own words, which denies nothing: "mulla ei oo töitä".
    """

    name: str
    value: object
    pattern: "re.Pattern[str]"
    weight: int = 1
    denied: object = None
    past_counts: bool = False
    says_no: bool = False


def rule(
    name: str,
    value: object,
    words: str,
    weight: int = 1,
    denied: object = None,
    past: bool = False,
    *,
    says_no: bool = False,
) -> Rule:
    """A row whose `words`, as alternatives, stand between spaces."""
    return Rule(name, value, re.compile(rf" (?:{words}) "), weight, denied, past, says_no)
