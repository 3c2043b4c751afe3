"""Distress: where a human listens at once, wherever in the talk it shows, and the messages after it, which stay with it."""

from dataclasses import replace
from enum import StrEnum

from actions.dialogue.answering.answers import services_named
from actions.dialogue.corrections import OPEN_TALK
from actions.dialogue.deps import Deps
from actions.dialogue.reply import Choice, Reply, Say
from actions.dialogue.turn import Turn
from reading.asking_on import asks_on
from reading.distress import (
    asks_on_about_help,
    denies_distress,
    names_children,
    tells_of_violence,
    wants_to_go_on,
)

CRISIS = "crisis"
OPENS_A_FORM = "validate_"
NOT_UNDERSTOOD = (
    "nlu_fallback",
    "out_of_scope",
    "affirm",
    "deny",
    "dont_know",
    "help",
    "human",
    "none_of_these",
)
"""What a message right after help was named is, when it names no matter: the talk stays where it was."""
ANSWERS_TO = ("name", "contact", "code", "reference")
"""Questions answered by a name or a code: words of fear are no such thing, and little of distress is heard in them."""
SURE = 0.5
"""How sure the model must be of distress in the answer to one of these."""


class Distress(StrEnum):
    """What somebody needs help with; each names the services in the order they help."""

    LIFE = "life"
    VIOLENCE = "violence"

    @property
    def services(self) -> tuple[str, ...]:
        if self is Distress.VIOLENCE:
            return ("turvakoti-nollalinja", "kriisipuhelin", "mielenterveyspalvelut")
        return ("kriisipuhelin", "mielenterveyspalvelut", "turvakoti-nollalinja")


def crisis(turn: Turn, deps: Deps) -> Say:
    """The answer to distress: the numbers stand in the words, the services beside them."""
    if tells_of_violence(turn.text):
        return _said("utter_violence", Distress.VIOLENCE, turn, deps)
    return _said("utter_crisis", Distress.LIFE, turn, deps)


def stays_with_distress(turn: Turn, deps: Deps) -> Reply | None:
    """The answer to a message outside any form's question that denies distress, or asks on about help; None to every other."""
    if turn.chosen or not _open(turn):
        return None
    if denies_distress(turn.text):
        return Reply((Say("utter_not_in_distress"),), {"misses": 0})
    if turn.distress is None or _tells_anew(turn) or not _stays(turn):
        return None
    return Reply((_again(turn, deps),), {"misses": 0})


def _tells_anew(turn: Turn) -> bool:
    """Whether distress is heard that does not only ask on: "minne mä meen lasten kanssa" is of what was just told."""
    asks = asks_on_about_help(turn.text) or names_children(turn.text)
    return turn.guess.intent == CRISIS and not (asks and turn.distress == Distress.VIOLENCE)


def distress_in_form(turn: Turn, deps: Deps) -> Reply | None:
    """The same where a form has asked something: its question waits until the person comes back to it."""
    if turn.chosen or turn.asked is None:
        return None
    if _heard_in_form(turn):
        said = crisis(turn, deps)
    elif turn.distress and asks_on_about_help(turn.text):
        said = _again(turn, deps)
    else:
        return None
    return _pause((said,), turn, deps)


def waits_on(turn: Turn, says: tuple[Say, ...], deps: Deps) -> Reply | None:
    """Right after such a pause, the reply to a message that answers nothing the form asked: `says`, and the form waits on."""
    if turn.chosen or not _just_answered(turn):
        return None
    return _pause(says or (_again(turn, deps),), turn, deps)


def comes_back_to_form(turn: Turn) -> bool:
    """Whether the message after such a pause only takes the form up again; a yes to anything else must not pass for its answer."""
    return (
        _just_answered(turn)
        and not turn.chosen
        and (turn.guess.intent == "affirm" or wants_to_go_on(turn.text))
    )


def with_gentle_word(reply: Reply, turn: Turn) -> Reply:
    """The reply, and where a little distress may be in the message, one sentence on who listens."""
    heard = any(said.distress for said in reply.says)
    if CRISIS not in turn.beside or heard or turn.chosen or turn.form or not reply.says:
        return reply
    return replace(reply, says=(reply.says[0], Say("utter_crisis_beside"), *reply.says[1:]))


def _pause(says: tuple[Say, ...], turn: Turn, deps: Deps) -> Reply:
    kind = next((said.distress for said in says if said.distress), turn.distress)
    go_on = Choice("go_on", deps.words[turn.language].say("go_on"), "repeat")
    waits = Say("utter_form_waits", choices=(go_on,), distress=kind)
    return Reply((*says, waits), {"requested_slot": turn.asked, "misses": 0})


def _said(key: str, kind: Distress, turn: Turn, deps: Deps) -> Say:
    return Say(key, services=services_named(kind.services, turn, deps), distress=kind.value)


def _again(turn: Turn, deps: Deps) -> Say:
    """The numbers once more; who came to speak of violence, or has children with them, is told where to go."""
    violence = turn.distress == Distress.VIOLENCE or tells_of_violence(turn.text)
    if not violence:
        return _said("utter_crisis_again", Distress.LIFE, turn, deps)
    if names_children(turn.text):
        return _said("utter_violence_children", Distress.VIOLENCE, turn, deps)
    return _said("utter_violence_again", Distress.VIOLENCE, turn, deps)


def _open(turn: Turn) -> bool:
    """Whether the message stands outside the questions of a form, though it may be about to open one."""
    opens = turn.action.startswith(OPENS_A_FORM) and turn.asked is None
    return opens or (turn.form is None and turn.action in (*OPEN_TALK, "action_offer_person"))


def _stays(turn: Turn) -> bool:
    if "municipality" in turn.newly_said:
        return False
    if asks_on_about_help(turn.text):
        return True
    return _just_answered(turn) and (turn.guess.intent in NOT_UNDERSTOOD or asks_on(turn.text) is not None)


def _just_answered(turn: Turn) -> bool:
    return any(said.fields.get("distress") for said in turn.answered)


def _heard_in_form(turn: Turn) -> bool:
    least = SURE if turn.asked in ANSWERS_TO else 0.0
    return turn.guess.intent == CRISIS and turn.guess.confidence >= least
