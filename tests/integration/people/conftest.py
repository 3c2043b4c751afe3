"""People are tested on the seeded demo database too."""

from tests.integration.booking.conftest import work

__all__ = ["work"]
