"""What takes the place of Rasa's own work gives the same."""

import tarfile
from pathlib import Path

import pytest
from jsonschema import ValidationError
from rasa.core.actions.action import RemoteAction
from rasa.engine.graph import GraphSchema, SchemaNode
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.storage import local_model_storage
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.graph_components.providers.domain_provider import DomainProvider
from rasa.shared.core.domain import Domain
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.utils import common

from bot import overhead


@pytest.fixture(autouse=True)
def put_back(monkeypatch: pytest.MonkeyPatch) -> None:
    for owner, name in (
        (Domain, "is_empty"),
        (DaskGraphRunner, "run"),
        (RemoteAction, "_validate_action_result"),
        (local_model_storage, "TarSafe"),
        (common, "find_unavailable_packages"),
        (TrainingData, "merge"),
        (DomainProvider, "load"),
    ):
        monkeypatch.setattr(owner, name, getattr(owner, name))


def test_a_domain_is_empty_or_not_however_often_it_is_asked() -> None:
    overhead.ask_once_whether_the_domain_is_empty()
    full = Domain.from_dict({"intents": ["greet"]})

    assert [full.is_empty(), full.is_empty()] == [False, False]
    assert [Domain.empty().is_empty(), Domain.empty().is_empty()] == [True, True]


def a_runner() -> DaskGraphRunner:
    """A graph of four: two read the message, one takes both, one is not wanted."""
    runner = DaskGraphRunner.__new__(DaskGraphRunner)
    needs = {
        "both": {"one": "low", "other": "high"},
        "low": {"text": "message"},
        "high": {"text": "message"},
        "more": {},
    }
    nodes = {
        name: SchemaNode(needs=each, uses=object, constructor_name="", fn="", config={})
        for name, each in needs.items()
    }
    runner._graph_schema, runner._execution_context = GraphSchema(nodes), None
    runner._instantiated_nodes = {
        "low": lambda given: ("low", given[1].lower()),
        "high": lambda given: ("high", given[1].upper()),
        "both": lambda one, other: ("both", one[1] + other[1]),
        "more": lambda: pytest.fail("nobody wants it"),
    }
    return runner


def test_nodes_are_run_as_dask_runs_them() -> None:
    by_dask = a_runner().run(inputs={"message": "Moi"}, targets=["both"])
    overhead.run_nodes_in_their_order()
    runner = a_runner()

    assert by_dask == runner.run(inputs={"message": "Moi"}, targets=["both"]) == {"both": "moiMOI"}
    assert runner.run(inputs={"message": "Hej"}, targets=["both", "low"]) == {"both": "hejHEJ", "low": "hej"}


def test_a_malformed_answer_of_the_action_server_is_still_refused() -> None:
    overhead.check_action_schema_once()
    action = RemoteAction("action_answer", None)

    assert action._validate_action_result({"events": [], "responses": []})
    with pytest.raises(ValidationError):
        action._validate_action_result({"events": "none"})


def test_a_model_is_packed_so_that_it_can_be_unpacked(tmp_path: Path) -> None:
    overhead.pack_lightly()
    (tmp_path / "weights").write_bytes(b"1" * 100_000)

    with local_model_storage.TarSafe.open(tmp_path / "model.tar.gz", "w:gz") as packed:
        packed.add(tmp_path / "weights", arcname="weights")

    with tarfile.open(tmp_path / "model.tar.gz", "r:gz") as found:
        assert found.extractfile("weights").read() == b"1" * 100_000  # type: ignore[union-attr]


def test_a_model_that_would_write_elsewhere_is_refused(tmp_path: Path) -> None:
    overhead.pack_lightly()
    with tarfile.open(tmp_path / "model.tar.gz", "w:gz") as packed:
        packed.addfile(tarfile.TarInfo("../outside"))

    with (
        local_model_storage.TarSafe.open(tmp_path / "model.tar.gz", "r:gz") as found,
        pytest.raises(tarfile.OutsideDestinationError),
    ):
        found.extractall(tmp_path / "here")  # noqa: S202  that it is refused is what is tested

    assert not (tmp_path / "outside").exists()


def test_the_domain_of_a_model_is_the_one_it_was_trained_on(tmp_path: Path) -> None:
    trained = Domain.load("bot/dialogue")
    storage, resource = LocalModelStorage.create(tmp_path), Resource("domain")
    DomainProvider(storage, resource)._persist(trained)
    by_rasa = DomainProvider.load({}, storage, resource, None).provide_inference()

    overhead.take_the_trained_domain_as_checked()
    found = DomainProvider.load({}, storage, resource, None).provide_inference()

    assert found.as_dict() == by_rasa.as_dict()
    assert found.fingerprint() == by_rasa.fingerprint()


def test_packages_are_looked_for_and_not_imported() -> None:
    asked = ["numpy", "numpy.linalg", "no_such_package", "no_such_package.part"]
    by_rasa = common.find_unavailable_packages(asked)
    overhead.look_for_packages()

    assert common.find_unavailable_packages(asked) == by_rasa == {"no_such_package", "no_such_package.part"}


def some_data(text: str, **more: object) -> TrainingData:
    return TrainingData([Message({TEXT: text, INTENT: "greet"})], **more)


def test_merged_data_tells_what_rasas_own_tells() -> None:
    data = [
        some_data("moi"),
        TrainingData(),
        some_data("hej", entity_synonyms={"stadi": "Helsinki"}),
        TrainingData(responses={"utter_greet": [{"text": "Hej"}]}),
    ]
    groups = [data, data[:2], data[1:2], data[1::2], [data[1], data[0], None]]
    by_rasa = [one.merge(*others) for one, *others in groups]
    overhead.merge_only_what_there_is()

    assert [one.merge(*others).fingerprint() for one, *others in groups] == [
        each.fingerprint() for each in by_rasa
    ]
    assert data[1].merge(data[0]) is data[0]
