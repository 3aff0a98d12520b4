"""One batch of an import: what is new, what is a version, what is known already; written in one transaction.

Marks of articles that get another text are placed again before the transaction, which checks that the text is
still the one they were placed for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader import anchoring
from reader.store import Store
from reader.store.records import NewArticle
from reader.types import Anchor, ImportLine

_TRIES = 5


@dataclass(frozen=True, slots=True)
class _Version:
    """A known article with another text, and where its marks stand in it."""

    article_id: int
    former_digest: str
    places: tuple[tuple[str, int, Anchor, Anchor], ...]  # table, id, former anchor, new anchor


@dataclass(frozen=True, slots=True)
class Written:
    """What became of a batch."""

    lines: tuple[ImportLine, ...]
    new: tuple[int, ...]
    versions: tuple[int, ...]


class _Stale(Exception):  # noqa: N818  never leaves this module
    """A text was changed by another process while its marks were placed."""


def write_batch(store: Store, articles: Sequence[NewArticle]) -> Written:
    """Write one batch of an import."""
    for attempt in range(_TRIES):
        with store.reading():
            versions = {
                n: v for n, article in enumerate(articles) if (v := _version(store, article)) is not None
            }
        try:
            with store.writing():
                return _write(store, articles, versions)
        except _Stale:
            if attempt == _TRIES - 1:
                raise
    raise AssertionError


def _version(store: Store, article: NewArticle) -> _Version | None:
    known = store.articles.known_origin(article.origin)
    if known is None or store.articles.known_text(article.folded_digest) is not None:
        return None
    places = tuple(
        (table, number, mark, anchoring.placed(mark, article.text, article.digest))
        for table, number, mark in store.marks.anchored(known)
    )
    return _Version(known, store.articles.digest(known), places)


def _write(store: Store, articles: Sequence[NewArticle], prepared: dict[int, _Version]) -> Written:
    lines: list[ImportLine | None] = [None] * len(articles)
    new: list[int] = []
    versions: list[int] = []
    texts: dict[str, int] = {}  # folded digest -> place in this batch
    origins: dict[str, int] = {}
    for n, article in enumerate(articles):
        same = store.articles.known_text(article.folded_digest)
        if same is not None or article.folded_digest in texts or article.origin in origins:
            lines[n] = _line(article, "duplicate", "It is in the library already.", same)
            continue
        known = store.articles.known_origin(article.origin)
        if known is None:
            texts[article.folded_digest] = origins[article.origin] = n
            new.append(n)
        elif store.articles.former_text(known, article.folded_digest):
            lines[n] = _line(
                article, "duplicate", "It is a former version of an article of the library.", known
            )
        else:
            version = prepared.get(n)
            if version is None or version.article_id != known or known in versions:
                raise _Stale
            _write_version(store, article, version)
            versions.append(known)
            lines[n] = _line(
                article, "version", "It is a new version of a known article; the former one is kept.", known
            )
    ids = store.articles.insert([articles[n] for n in new])
    for n, article_id in zip(new, ids, strict=True):
        lines[n] = _line(articles[n], "imported", " ".join(articles[n].warnings), article_id)
    found = [
        (i, a.text, a.digest, a.found) for i, n in zip(ids, new, strict=True) if (a := articles[n]).found
    ]
    store.statements.insert([(i, text, digest, what) for i, text, digest, what in found if what])
    store.statements.enqueue([i for i, n in zip(ids, new, strict=True) if articles[n].found is None])
    for n in range(len(articles)):
        if lines[n] is not None and lines[n].outcome == "duplicate" and lines[n].article_id is None:
            first = texts.get(articles[n].folded_digest, origins.get(articles[n].origin, 0))
            lines[n] = _line(articles[n], "duplicate", lines[n].sentence, ids[new.index(first)])
    return Written(tuple(line for line in lines if line is not None), tuple(ids), tuple(versions))


def _write_version(store: Store, article: NewArticle, version: _Version) -> None:
    article_id = version.article_id
    if store.articles.digest(article_id) != version.former_digest:
        raise _Stale
    if {(table, number, mark) for table, number, mark, _ in version.places} != set(
        store.marks.anchored(article_id)
    ):
        raise _Stale
    former = store.texts.text(article_id)
    with store.index.reindexing([article_id], said=True):
        store.articles.replace_text(article_id, article)
        store.statements.rewrite(article_id, article.digest, article.found, former, article.text)
    for table, number, _, place in version.places:
        store.marks.place(table, number, place)
    store.corrections.reapply(article_id)
    store.articles.refresh_fields(article_id, article)


def _line(article: NewArticle, outcome: str, sentence: str, article_id: int | None) -> ImportLine:
    return ImportLine(
        article.origin, outcome, sentence, "duplicate" if outcome == "duplicate" else None, article_id
    )
