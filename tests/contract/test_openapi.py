"""The OpenAPI document is true: every example in it is sent, and every answer is as it says."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import ClientResponse
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

from actions.web.openapi import load_openapi
from actions.web.routes import ROUTES
from tests.unit.web.conftest import House, Talk
from tests.unit.web.fakes import TAKEN

DOCUMENT = load_openapi()
PAGES = {"/", "/static/{path:.+}", "/demo/outbox", "/rasa/webhook"}


@dataclass(frozen=True)
class Example:
    """One example of the document, and the call it belongs to."""

    method: str
    path: str
    name: str
    answer: int
    operation: dict[str, Any]
    body: Any = None
    path_values: dict[str, str] = field(default_factory=dict)
    query: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.method} {self.path} {self.name}"


def resolved(thing: dict[str, Any]) -> dict[str, Any]:
    found: Any = DOCUMENT
    for step in thing.get("$ref", "").split("/")[1:]:
        found = found[step]
    return found if "$ref" in thing else thing


def operations() -> Iterator[tuple[str, str, dict[str, Any], list[dict[str, Any]]]]:
    for path, item in DOCUMENT["paths"].items():
        for method in item.keys() - {"parameters"}:
            parameters = [*item.get("parameters", []), *item[method].get("parameters", [])]
            yield method.upper(), path, item[method], [resolved(p) for p in parameters]


def success(operation: dict[str, Any]) -> int:
    return int(min(operation["responses"]))


def examples() -> Iterator[Example]:
    for method, path, operation, parameters in operations():
        usual = {
            where: {p["name"]: _first(p) for p in parameters if p["in"] == where and p.get("examples")}
            for where in ("path", "query")
        }
        base = Example(
            method, path, "plain", success(operation), operation, None, usual["path"], usual["query"]
        )
        bodies = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
        yield from _with_bodies(base, bodies.get("examples", {}))
        yield from _with_parameters(base, parameters)
        if not bodies:
            yield base


def _first(parameter: dict[str, Any]) -> str:
    return next(str(e["value"]) for e in parameter["examples"].values() if "x-answer" not in e)


def _with_bodies(base: Example, bodies: dict[str, Any]) -> Iterator[Example]:
    for name, example in bodies.items():
        yield Example(
            base.method,
            base.path,
            name,
            example.get("x-answer", base.answer),
            base.operation,
            body=example["value"],
        )


def _with_parameters(base: Example, parameters: list[dict[str, Any]]) -> Iterator[Example]:
    for parameter in parameters:
        for name, example in parameter.get("examples", {}).items():
            value = {parameter["name"]: str(example["value"])}
            yield Example(
                base.method,
                base.path,
                f"{parameter['name']} {name}",
                example.get("x-answer", base.answer),
                base.operation,
                path_values=base.path_values | (value if parameter["in"] == "path" else {}),
                query=base.query | (value if parameter["in"] == "query" else {}),
            )


EXAMPLES = list(examples())


def prepare(house: House, name: str) -> None:
    """What some examples take for granted."""
    if name == "too_late":
        house.assistant.replies = (TAKEN,)
    house.assistant.down = name == "while_a_part_is_down"


async def send(example: Example, house: House, talk: Talk) -> ClientResponse:
    path = example.path.format(**{"conversation_id": talk.id, **example.path_values})
    headers = talk.pass_ if "security" in example.operation else {}
    return await house.client.request(
        example.method, path, json=example.body, params=example.query, headers=headers
    )


async def test_the_document_is_openapi_and_served_as_it_is(house: House) -> None:
    validate(DOCUMENT)

    served = await house.client.get("/api/v1/openapi.json")

    assert await served.json() == DOCUMENT


def test_every_address_of_the_api_is_in_the_document() -> None:
    documented = {(method, path) for method, path, _, _ in operations()}

    assert documented == {(route.method, route.path) for route in ROUTES if route.path not in PAGES}


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
async def test_every_example_is_answered_as_documented(house: House, example: Example) -> None:
    talk = await house.start()
    prepare(house, example.name)

    response = await send(example, house, talk)

    assert response.status == example.answer, await response.text()
    documented = resolved(example.operation["responses"][str(response.status)])
    await check_content(response, documented)


async def check_content(response: ClientResponse, documented: dict[str, Any]) -> None:
    if "content" not in documented:
        assert await response.read() == b""
        return
    schema = documented["content"][response.content_type]["schema"]
    if response.content_type.endswith("json"):
        whole = {"allOf": [schema], "components": DOCUMENT["components"]}
        Draft202012Validator(whole).validate(await response.json(content_type=None))
    for header in documented.get("headers", {}):
        assert header in response.headers


@pytest.mark.parametrize("example", [e for e in EXAMPLES if e.body is not None and e.answer < 400], ids=str)
def test_a_good_example_fits_its_own_schema(example: Example) -> None:
    schema = example.operation["requestBody"]["content"]["application/json"]["schema"]

    Draft202012Validator({"allOf": [schema], "components": DOCUMENT["components"]}).validate(example.body)
