"""Which exceptions mean that the database is away, busy or broken."""

from socket import gaierror

from sqlalchemy.exc import DatabaseError, DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

BROKEN_FILE = ("malformed", "not a database")


def is_database_down(error: BaseException) -> bool:
    """True when trying again later may help: locked, unreachable, no free connection, a broken file."""
    if isinstance(error, OperationalError | InterfaceError | PoolTimeout | ConnectionError | gaierror):
        return True
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return True
    return isinstance(error, DatabaseError) and any(sign in str(error.orig) for sign in BROKEN_FILE)
