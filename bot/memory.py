"""What the dialogue remembers between messages: Rasa's SQL tracker store, which can also forget."""

from __future__ import annotations

from typing import Any, Text

from rasa.core.tracker_store import SQLTrackerStore
from sqlalchemy import event


class ErasableTrackerStore(SQLTrackerStore):
    """Rasa keeps every event of a conversation; a person may ask us to erase them (chat-api: DELETE)."""

    def __init__(self, host: Any = None, **kwargs: Any) -> None:
        super().__init__(host=host, **kwargs)
        self.engine.hide_parameters = True  # a database error is logged, and what was said is not
        if self.engine.dialect.name == "sqlite":
            event.listen(self.engine, "connect", _prepare)
            self.engine.dispose()  # the connection that made the tables had not been prepared

    async def erase(self, conversation_id: Text) -> None:
        with self.session_scope() as session:
            session.query(self.SQLEvent).filter_by(sender_id=conversation_id).delete()
            session.commit()


def erasable(store: Any) -> ErasableTrackerStore:
    """Our own store, out of the wrapper that Rasa puts around every store. Raises TypeError for another one."""
    own = getattr(store, "_tracker_store", store)
    if not isinstance(own, ErasableTrackerStore):
        raise TypeError(f"{type(own).__name__} cannot forget a conversation: see bot/endpoints.yml")
    return own


def _prepare(connection: Any, _record: Any) -> None:
    """Readers need not wait for a writer, and a commit need not wait for the disk's own cache."""
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
