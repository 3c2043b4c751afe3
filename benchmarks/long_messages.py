"""Whether long and hostile messages are read as fast as short ones: time per character, whatever the characters.

    make train && .tools/rasa/bin/python -m benchmarks.long_messages

Method: the trained model parses texts made of one repeated piece, at 250 and at 2,000 characters (the longest that is let
in), every component of config.yml included; the best of five. The last column is the time per character at 2,000
divided by that at 250: a reader that backtracks or compares everything with everything would show far more than 1.
"""

import asyncio
import logging
import time
from typing import Any

from benchmarks.nlu import MODEL

SHORT, LONG = 250, 2000
ROUNDS = 5
PIECES = {
    "a story": "Jäin työttömäksi keväällä ja asun Turussa, laskut painavat eikä kukaan vastaa. ",
    "en berättelse": "Jag blev arbetslös i våras och bor i Åbo, räkningarna hopar sig och ingen svarar. ",
    "one letter": "a",
    "repeated letters": "työööööttömäääää ",
    "digits": "1",
    "numbers": "1 ",
    "dates": "9.9.",
    "clock times": "kl. 9-",
    "negations": "en ole enkä inte ",
    "municipalities": "Turusta Tampereelle ",
    "half municipalities": "espo salo ii ",
    "ages": "olen 24 ja 25 ",
    "birthdays": "synt. 1.1.",
    "identity codes": "131052-308T ",
    "a link": "https://example.fi/a?b=c&",
    "capitals": "ÄLKÄÄ HUUTAKO ",
    "zero width": "a\u200b",
    "right to left": "\u202etyö ",
    "emoji": "😀",
    "brackets": "(((",
    "full stops": ". ",
}


def main() -> None:
    from rasa.core.agent import Agent
    from rasa.utils.log_utils import configure_structlog

    configure_structlog(logging.ERROR)
    agent = Agent.load(MODEL)
    asyncio.run(parse(agent, "hei", ROUNDS))
    print(
        f"| repeated | {SHORT} characters, ms | {LONG} characters, ms | per character, ratio |\n|---|---|---|---|"
    )
    for name, piece in PIECES.items():
        short, long = (asyncio.run(parse(agent, (piece * LONG)[:size], ROUNDS)) for size in (SHORT, LONG))
        print(f"| {name} | {short:.1f} | {long:.1f} | {long / LONG / (short / SHORT):.2f} |", flush=True)


async def parse(agent: Any, text: str, rounds: int) -> float:
    """Milliseconds of the fastest of `rounds` readings."""
    from rasa.core.channels.channel import UserMessage

    taken = []
    for _ in range(rounds):
        message = UserMessage(text, metadata={"language": "fi", "service_date": "2026-11-23"})
        begun = time.perf_counter()
        await agent.processor.parse_message(message)
        taken.append((time.perf_counter() - begun) * 1000)
    return min(taken)


if __name__ == "__main__":
    main()
