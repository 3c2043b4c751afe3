"""Work that Rasa does anew for every message, or more slowly than it need be: docs/decisions/0007-rasa-overhead.md.

Each function takes the place of one of Rasa's own, which gives the same.
"""

from __future__ import annotations

from tarfile import TarFile
from typing import Any, Dict, Text

from jsonschema.validators import validator_for
from rasa.core.actions.action import RemoteAction
from rasa.engine.storage import local_model_storage
from rasa.shared.core.domain import Domain
from tarsafe import TarSafe

PACKING = 1
"""Of nine: weights of a byte each hardly get smaller, and the ninth takes three times as long."""


def lighten_serving() -> None:
    """What a message need not wait for."""
    check_action_schema_once()
    ask_once_whether_the_domain_is_empty()


def check_action_schema_once() -> None:
    """Keep validating every answer of the action server, with a validator that is built once."""
    schema = RemoteAction.action_response_format_spec()
    validator = validator_for(schema)
    validator.check_schema(schema)
    checked = validator(schema)

    def validate(_action: RemoteAction, result: Dict[Text, Any]) -> bool:
        checked.validate(result)
        return True

    RemoteAction._validate_action_result = validate


def ask_once_whether_the_domain_is_empty() -> None:
    """Rasa makes an empty domain, and both into dictionaries, for each message that it understands; ours never changes."""
    compare = Domain.is_empty

    def is_empty(domain: Domain) -> bool:
        known = vars(domain)
        if "_is_empty" not in known:
            known["_is_empty"] = compare(domain)
        return bool(known["_is_empty"])

    Domain.is_empty = is_empty


def pack_lightly() -> None:
    """Pack a trained model in a third of the time, and unpack it once: TarSafe reads it all to see whether it is safe, and then again.

    Python's own filter is as strict (PEP 706): nothing outside the folder, no links that lead there, no devices.
    """

    class Light(TarSafe):  # type: ignore[misc]  # tarsafe has no types
        @classmethod
        def gzopen(cls, *given: Any, **named: Any) -> Any:
            return super().gzopen(*given, **{"compresslevel": PACKING, **named})

        def extractall(self, path: Any = ".", members: Any = None, numeric_owner: bool = False) -> None:
            TarFile.extractall(self, path, members, numeric_owner=numeric_owner, filter="data")

    local_model_storage.TarSafe = Light
