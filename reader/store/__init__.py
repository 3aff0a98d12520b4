"""The library on disk: the only package that imports peewee or sqlite3. What leaves it is frozen data or plain values."""

from reader.store.store import Store

__all__ = ["Store"]
