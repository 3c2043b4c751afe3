"""What the readers' tests share."""

from reading.mentions import NOT_HOME
from reading.municipalities import find_municipalities, municipality_name


def homes(text: str) -> list[str]:
    """The Finnish names of the places that the product would take for the home."""
    return [
        municipality_name(each.code, "fi")
        for each in find_municipalities(text)
        if each.score > NOT_HOME and not each.negated and each.role != "from"
    ]


def named(text: str) -> list[str]:
    """The Finnish names of the places found, whatever they are to the writer."""
    return [municipality_name(each.code, "fi") for each in find_municipalities(text)]


def as_written(form: str) -> str:
    """Capitals as in a name: Mänttä-Vilppulassa."""
    return "-".join(" ".join(word.capitalize() for word in part.split(" ")) for part in form.split("-"))
