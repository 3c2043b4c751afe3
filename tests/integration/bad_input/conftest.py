"""One product for all hostile tests of a run."""

from collections.abc import Iterator

import pytest

from tests.integration.bad_input.hostile import stop_what_was_restarted
from tests.live import Product, Talk, missing, running


@pytest.fixture(scope="session")
def product(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    if why := missing():
        pytest.skip(f"SKIPPED LOUDLY: {why}")
    with running(tmp_path_factory.mktemp("bad-input")) as started:
        try:
            yield started
        finally:
            stop_what_was_restarted()


@pytest.fixture
def talk(product: Product) -> Talk:
    return Talk(product.url).start()
