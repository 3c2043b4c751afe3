"""Which of our languages a browser would rather read."""

from actions.rules import Language


def preferred_language(accept_language: str) -> Language:
    """Finnish or Swedish by the weights of an `Accept-Language` header; ties keep its order, else Finnish."""
    weighed = [_weigh(part) for part in accept_language.split(",")]
    ours = [(language, weight) for language, weight in weighed if language is not None and weight > 0]
    return max(ours, key=lambda pair: pair[1])[0] if ours else Language.FI


def _weigh(part: str) -> tuple[Language | None, float]:
    tag, *parameters = (piece.strip().lower() for piece in part.split(";"))
    code = tag.split("-")[0]
    language = Language(code) if code in tuple(Language) else None
    weights = [piece.removeprefix("q=") for piece in parameters if piece.startswith("q=")]
    return language, _number(weights[0]) if weights else 1.0


def _number(text: str) -> float:
    try:
        return min(float(text), 1.0)
    except ValueError:
        return 0.0
