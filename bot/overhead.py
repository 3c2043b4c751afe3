"""Work that Rasa does anew for every message and that need be done once only.

Measured with py-spy under benchmarks/turns.py: 59 % of Rasa's time went into `RemoteAction._validate_action_result`,
nearly all of it into checking the JSON Schema itself, which never changes. See docs/decisions/0007-rasa-overhead.md.
"""

from __future__ import annotations

from typing import Any, Dict, Text

from jsonschema.validators import validator_for
from rasa.core.actions.action import RemoteAction


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
