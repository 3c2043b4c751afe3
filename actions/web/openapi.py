"""The contract as a document: openapi.yaml, served as JSON."""

import json
from pathlib import Path
from typing import Any

import yaml
from aiohttp import web

from actions.web.keys import OPENAPI

FILE = Path(__file__).parent / "openapi.yaml"


def load_openapi() -> dict[str, Any]:
    document: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return document


def as_bytes(document: dict[str, Any]) -> bytes:
    return json.dumps(document, ensure_ascii=False).encode()


async def show_openapi(request: web.Request) -> web.Response:
    return web.Response(body=request.app[OPENAPI], content_type="application/json")
