"""The library on disk: the only package that imports peewee or sqlite3. Frozen or plain values leave it."""

from reader.store.store import Store

__all__ = ["Store"]
