"""The library on disk: the only package that imports peewee or sqlite3. Frozen or plain values leave it.

Loading is lazy: the first rows of a start are read before the rest of the store is there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reader.store.store import Store as Store

__all__ = ["Store"]


def __getattr__(name: str) -> Any:
    if name != "Store":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from reader.store.store import Store

    return Store
