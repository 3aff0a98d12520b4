"""The words of articles, compressed: current texts, former versions, and the bytes they came from."""

from __future__ import annotations

import zlib
from datetime import UTC, datetime
from functools import cache, lru_cache

from reader.errors import NotFoundError
from reader.store.database import Database
from reader.store.dictionary import WORDS
from reader.types import Provenance, Version

_LEVEL = 6
_SMALL = 14  # bits of a window, of 15 at most
_MEMORY = 6  # of 9: half of the usual memory to copy, for texts that are a thousandth larger
_TEXT_LEVEL = 2  # a twelfth larger than at 6, in half the time


def packed(data: bytes) -> bytes:
    """Compressed bytes; a pure function, so that workers do it before the transaction."""
    return zlib.compress(data, _LEVEL)


def packed_text(text: str) -> bytes:
    """A compressed text: the number of the dictionary, then raw deflate."""
    data = text.encode("utf-8", "surrogatepass")
    # A smaller window, where it reaches back over all of the text and the words: less to copy.
    window = _SMALL if len(data) + len(WORDS) <= 1 << _SMALL else zlib.MAX_WBITS
    packer = _packer(window).copy()
    return b"\x01" + packer.compress(data) + packer.flush()


@cache
def _packer(window: int) -> zlib._Compress:
    """A packer that has read the dictionary, which takes a fifth of a text's time, to be copied for each text."""
    return zlib.compressobj(_TEXT_LEVEL, zlib.DEFLATED, -window, _MEMORY, zdict=WORDS)


def unpacked(body: bytes) -> bytes:
    """The text that `packed_text` was given, in UTF-8."""
    if body[:1] != b"\x01":
        raise ValueError(f"unknown compression {body[:1]!r}")
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS, zdict=WORDS)
    return unpacker.decompress(body[1:]) + unpacker.flush()


def unpacked_text(body: bytes) -> str:
    """The text that `packed_text` was given."""
    return unpacked(body).decode("utf-8", "surrogatepass")


class Texts:
    """Reads texts; writing them belongs to `Articles`, which keeps record and text together."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def text(self, article_id: int) -> str:
        """The canonical text of an article."""
        body = self._db.value("SELECT body FROM texts WHERE article_id = ?", (article_id,))
        if body is None:
            raise NotFoundError(f"There is no article {article_id} in this library.")
        return unpacked_text(body)

    def texts(self, article_ids: list[int]) -> dict[int, str]:
        """The canonical texts of several articles."""
        found: dict[int, str] = {}
        for start in range(0, len(article_ids), 500):
            part = article_ids[start : start + 500]
            marks = ",".join("?" * len(part))
            sql = f"SELECT article_id, body FROM texts WHERE article_id IN ({marks})"
            found.update((article_id, unpacked_text(body)) for article_id, body in self._db.rows(sql, part))
        return found

    def original(self, article_id: int) -> bytes:
        """The bytes that the current version came from; empty for a record of a file of many."""
        body = self._db.value(
            "SELECT body FROM originals WHERE article_id = ? ORDER BY version DESC LIMIT 1", (article_id,)
        )
        if body is None:
            self.text(article_id)
            return b""
        return zlib.decompress(body)

    def versions(self, article_id: int) -> tuple[tuple[int, str, datetime], ...]:
        """Every version of an article, the current one last: number, digest, when it came in."""
        rows = self._db.rows(
            "SELECT version, digest, imported FROM versions WHERE article_id = ?1 "
            "UNION ALL SELECT version, digest, imported FROM details WHERE article_id = ?1 ORDER BY 1",
            (article_id,),
        )
        return tuple((version, digest.hex(), moment(imported)) for version, digest, imported in rows)

    def version_text(self, article_id: int, version: int) -> str:
        """The text of a former version, or of the current one."""
        body = self._db.value(
            "SELECT body FROM versions WHERE article_id = ? AND version = ?", (article_id, version)
        )
        if body is not None:
            return unpacked_text(body)
        if self._db.value("SELECT version FROM details WHERE article_id = ?", (article_id,)) == version:
            return self.text(article_id)
        raise NotFoundError(f"Article {article_id} has no version {version}.")

    def current(self, article_id: int) -> tuple[int, Provenance]:
        """The number of the current version, and whose text it is."""
        row = self._db.one("SELECT version, text_origin FROM details WHERE article_id = ?", (article_id,))
        if row is None:
            raise NotFoundError(f"There is no article {article_id} in this library.")
        return row[0], Provenance(row[1])

    def text_origin(self, article_id: int, version: int) -> Provenance:
        """Whether a version is the source's text or the person's own."""
        for known in self.version_rows(article_id):
            if known.number == version:
                return known.origin
        raise NotFoundError(f"Article {article_id} has no version {version}.")

    def version_rows(self, article_id: int) -> tuple[Version, ...]:
        """Every version of an article, the current one last."""
        rows = self._db.rows(
            "SELECT version, imported, text_origin, title, 0 FROM versions WHERE article_id = ?1 UNION ALL "
            "SELECT d.version, d.imported, d.text_origin, a.title, 1 FROM details d "
            "JOIN articles a ON a.id = d.article_id WHERE d.article_id = ?1 ORDER BY 1",
            (article_id,),
        )
        return tuple(
            Version(number, moment(imported), Provenance(origin), title, bool(current))
            for number, imported, origin, title, current in rows
        )


@lru_cache(maxsize=4096)
def moment(seconds: int) -> datetime:
    """A point in time, in UTC, from the seconds the library stores."""
    return datetime.fromtimestamp(seconds, UTC)


def now() -> int:
    """This moment in whole seconds since 1970."""
    return int(datetime.now(UTC).timestamp())
