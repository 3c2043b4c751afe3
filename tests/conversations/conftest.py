"""One running product for all conversation tests of a run."""

from collections.abc import Iterator

import pytest

from tests.live import Product, missing, running


@pytest.fixture(scope="session")
def product(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    if why := missing():
        pytest.skip(f"SKIPPED LOUDLY: {why}")
    with running(tmp_path_factory.mktemp("product")) as started:
        yield started


@pytest.fixture
def url(product: Product) -> str:
    return product.url
