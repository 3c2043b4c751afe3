"""Writing JSON: letters as they are, no escapes."""

import json
from collections.abc import Mapping
from typing import Any

from aiohttp import web


def write_json(body: Any, *, status: int = 200, headers: Mapping[str, str] | None = None) -> web.Response:
    text = json.dumps(body, ensure_ascii=False)
    return web.Response(text=text, status=status, content_type="application/json", headers=headers)
