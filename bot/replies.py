"""What the bot says: replies.fi.yml and replies.sv.yml, filled in the language the talk is in."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Text

from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.utils.io import read_yaml_file
from rasa.utils.endpoints import EndpointConfig

from reading.languages import LANGUAGES

FOLDER = Path(__file__).parent / "dialogue"


class BilingualReplies(TemplatedNaturalLanguageGenerator):
    """Rasa's own templates, chosen by language first. A reply changed here needs no training."""

    def __init__(
        self, endpoint_config: Optional[EndpointConfig] = None, domain: Optional[Domain] = None
    ) -> None:
        super().__init__({})
        self._by_language = {
            language: TemplatedNaturalLanguageGenerator(_responses(language)) for language in LANGUAGES
        }

    async def generate(
        self, utter_action: Text, tracker: DialogueStateTracker, output_channel: Text, **kwargs: Any
    ) -> Optional[Dict[Text, Any]]:
        metadata = (tracker.latest_message.metadata if tracker.latest_message else None) or {}
        language = kwargs.pop("language", None) or metadata.get("language") or LANGUAGES[0]
        return await self._by_language[language].generate(utter_action, tracker, output_channel, **kwargs)


def _responses(language: Text) -> Dict[Text, List[Dict[Text, Any]]]:
    return read_yaml_file(FOLDER / f"replies.{language}.yml")["responses"]
