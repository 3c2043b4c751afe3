"""The contract is held against the real application over fakes."""

from tests.unit.web.conftest import house, open_house

__all__ = ["house", "open_house"]
