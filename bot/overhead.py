"""Work that Rasa does anew for every message, or more slowly than it need be: docs/decisions/0007-rasa-overhead.md.

Each function takes the place of one of Rasa's own, which gives the same.
"""

from __future__ import annotations

from graphlib import TopologicalSorter
from importlib.util import find_spec
from pathlib import Path
from tarfile import TarFile
from typing import Any, Dict, List, Optional, Set, Text, Tuple, Type

from jsonschema.validators import validator_for
from rasa.core.actions.action import RemoteAction
from rasa.engine.exceptions import GraphRunError
from rasa.engine.graph import ExecutionContext
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.storage import local_model_storage
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.graph_components.providers.domain_provider import DomainProvider
from rasa.shared.core.domain import Domain
from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.shared.utils.io import read_yaml_file
from rasa.utils import common
from tarsafe import TarSafe

PACKING = 0
"""Of nine: weights of a byte each hardly get smaller. The first takes two seconds, and half of one at each load, for a quarter of the size."""
DOMAIN = "domain.yml"
"""What Rasa calls the domain inside a model's archive."""


def lighten_serving() -> None:
    """What a message need not wait for."""
    check_action_schema_once()
    ask_once_whether_the_domain_is_empty()
    run_nodes_in_their_order()
    take_the_trained_domain_as_checked()


def lighten_start() -> None:
    """What training a model and loading one need not wait for."""
    merge_only_what_there_is()
    look_for_packages()
    pack_lightly()


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


def run_nodes_in_their_order() -> None:
    """Rasa cuts its graph to what is wanted, hands it to Dask to be ordered and writes it all into a log line, for each message.

    The order hangs on the targets alone: it is found once for each of the two that are ever asked for.
    """

    def run(
        runner: DaskGraphRunner, inputs: Dict[Text, Any] | None = None, targets: List[Text] | None = None
    ) -> Dict[Text, Any]:
        wanted = tuple(targets or runner._graph_schema.target_names)
        known = vars(runner).setdefault("_orders", {})
        if wanted not in known:
            known[wanted] = _order(runner, wanted)
        found = {name: (name, given) for name, given in (inputs or {}).items()}
        try:
            for name, needs in known[wanted]:
                found[name] = runner._instantiated_nodes[name](*(found.get(each, each) for each in needs))
        except RuntimeError as error:
            raise GraphRunError("Error running runner.") from error
        return dict(found[target] for target in wanted)

    DaskGraphRunner.run = run


def _order(runner: DaskGraphRunner, wanted: Tuple[Text, ...]) -> List[Tuple[Text, List[Text]]]:
    """The nodes that lead to what is wanted, each after those it needs, and which these are."""
    nodes = runner._graph_schema.minimal_graph_schema(list(wanted)).nodes
    needs = {name: list(node.needs.values()) for name, node in nodes.items()}
    return [(name, needs[name]) for name in TopologicalSorter(needs).static_order() if name in needs]


def take_the_trained_domain_as_checked() -> None:
    """Rasa checks a model's domain against its schema, with a parser that remembers every line, and then reads it twice more.

    The domain is the one that Rasa wrote into the archive itself, after it had checked what it was trained on.
    """

    def load(
        provider: Type[DomainProvider],
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **named: Any,
    ) -> DomainProvider:
        with model_storage.read_from(resource) as folder:
            domain = Domain.from_dict(read_yaml_file(Path(folder) / DOMAIN))
        return provider(model_storage, resource, domain)

    DomainProvider.load = classmethod(load)


def merge_only_what_there_is() -> None:
    """Rasa merges the examples eleven times, with nothing, and cleans them all anew each time."""
    merge = TrainingData.merge

    def merged(data: TrainingData, *others: Optional[TrainingData]) -> TrainingData:
        told = [each for each in (data, *others) if each is not None and _tells_something(each)]
        return told[0] if len(told) == 1 else merge(data, *others)

    TrainingData.merge = merged


def _tells_something(data: TrainingData) -> bool:
    parts = (
        data.training_examples,
        data.entity_synonyms,
        data.regex_features,
        data.lookup_tables,
        data.responses,
    )
    return any(parts)


def look_for_packages() -> None:
    """Rasa imports what each component needs to see whether it is there; training needs no spaCy, which takes seconds to import."""

    def unavailable(names: List[Text]) -> Set[Text]:
        return {name for name in names if not _is_there(name)}

    common.find_unavailable_packages = unavailable


def _is_there(package: Text) -> bool:
    try:
        return find_spec(package) is not None
    except ImportError:  # of a package that it would be in
        return False


def pack_lightly() -> None:
    """Pack a trained model at once, and unpack it once: TarSafe reads it all to see whether it is safe, and then again.

    Python's own filter is as strict (PEP 706): nothing outside the folder, no links that lead there, no devices.
    """

    class Light(TarSafe):  # type: ignore[misc]  # tarsafe has no types
        @classmethod
        def gzopen(cls, *given: Any, **named: Any) -> Any:
            return super().gzopen(*given, **{"compresslevel": PACKING, **named})

        def extractall(self, path: Any = ".", members: Any = None, numeric_owner: bool = False) -> None:
            TarFile.extractall(self, path, members, numeric_owner=numeric_owner, filter="data")

    local_model_storage.TarSafe = Light
