"""One batch of an import: what is new, what is a version, what is known already; written in one transaction.

Marks of articles that get another text are placed again before the transaction, which checks that the text is
still the one they were placed for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from reader import rewriting
from reader.store import Store
from reader.store.records import NewArticle
from reader.types import ImportLine, Provenance


@dataclass(frozen=True, slots=True)
class Written:
    """What became of a batch: a line of each article that has more to say than that it came in, and who came in."""

    lines: tuple[ImportLine, ...]
    new: tuple[int, ...]
    versions: tuple[int, ...]


def write_batch(
    store: Store, articles: Sequence[NewArticle], reached: Callable[[dict[str, int]], None] | None = None
) -> Written:
    """Write one batch of an import; `reached` notes in the same transaction how far it has come in its files.

    What has the origin of an article before it and another text is a version of that, and so written after it.
    """
    written = [_write_part(store, part, reached) for part in _parts(articles)]
    if len(written) == 1:
        return written[0]
    lines = tuple(line for each in written for line in each.lines)
    new = tuple(number for each in written for number in each.new)
    return Written(lines, new, tuple(number for each in written for number in each.versions))


def _parts(articles: Sequence[NewArticle]) -> Iterator[Sequence[NewArticle]]:
    """The articles in their order, parted before each that has another text than one of its origin in the same part."""
    first = 0
    texts: dict[str, str] = {}
    for n, article in enumerate(articles):
        if texts.setdefault(article.origin, article.folded_digest) != article.folded_digest:
            yield articles[first:n]
            first, texts = n, {article.origin: article.folded_digest}
    yield articles[first:]


def _write_part(
    store: Store, articles: Sequence[NewArticle], reached: Callable[[dict[str, int]], None] | None
) -> Written:
    versions: dict[
        int, rewriting.Rewrite
    ] = {}  # most imports have none, so they are looked for where one is missing
    for attempt in range(rewriting.TRIES + 1):
        try:
            with store.writing():
                if reached is not None:
                    reached(dict(article.record for article in articles if article.record is not None))
                return _write(store, articles, versions)
        except rewriting.StaleError:
            if attempt == rewriting.TRIES:
                raise
        with store.reading():
            known = _known(store, articles)
            found = ((n, _version(store, article, known)) for n, article in enumerate(articles))
            versions = {n: version for n, version in found if version is not None}
    raise AssertionError


@dataclass(frozen=True, slots=True)
class _Known:
    """What the library has of a batch: article ids by folded digest and by origin."""

    texts: dict[str, int]
    origins: dict[str, int]


def _known(store: Store, articles: Sequence[NewArticle]) -> _Known:
    return _Known(
        store.known.texts([article.folded_digest for article in articles]),
        store.known.origins([article.origin for article in articles]),
    )


def _version(store: Store, article: NewArticle, library: _Known) -> rewriting.Rewrite | None:
    known = library.origins.get(article.origin)
    if known is None or article.folded_digest in library.texts:
        return None
    return rewriting.prepared(store, known, article)


def _write(store: Store, articles: Sequence[NewArticle], prepared: dict[int, rewriting.Rewrite]) -> Written:
    lines: dict[int, ImportLine] = {}
    new: list[int] = []  # places in the batch
    versions: list[int] = []
    first: dict[str, int] = {}  # folded digest or origin -> place in this batch
    again: dict[int, int] = {}  # place in the batch -> place of the same article before
    library = _known(store, articles)
    for n, article in enumerate(articles):
        same = library.texts.get(article.folded_digest)
        before = first.get(article.folded_digest, first.get(article.origin))
        known = library.origins.get(article.origin)
        if same is not None:
            lines[n] = _line(article, "duplicate", "It is in the library already.", same)
        elif before is not None:
            again[n] = before
        elif known is None:
            first[article.folded_digest] = first[article.origin] = n
            new.append(n)
        elif store.known.former(known, article.folded_digest):
            lines[n] = _line(
                article, "duplicate", "It is a former version of an article of the library.", known
            )
        else:
            version = prepared.get(n)
            if version is None or version.article_id != known:
                raise rewriting.StaleError
            rewriting.write(store, version, Provenance.TEXT)
            store.articles.refresh_fields(known, article)
            library.texts.update({article.folded_digest: known})
            for digest in [d for d, i in library.texts.items() if i == known and d != article.folded_digest]:
                del library.texts[digest]  # its former text is no article's any more
            versions.append(known)
            lines[n] = _line(
                article, "version", "It is a new version of a known article; both are kept.", known
            )
    ids = dict(zip(new, _insert(store, [articles[n] for n in new]), strict=True))
    for n, article_id in ids.items():
        if articles[n].warnings:
            lines[n] = _line(articles[n], "imported", " ".join(articles[n].warnings), article_id)
    for n, before in again.items():
        lines[n] = _line(articles[n], "duplicate", "It is in this import twice.", ids[before])
    return Written(tuple(lines[n] for n in sorted(lines)), tuple(ids.values()), tuple(versions))


def _insert(store: Store, articles: Sequence[NewArticle]) -> list[int]:
    readings = store.statements.readings([article.found for article in articles])
    ids = store.articles.insert(articles, readings=readings)
    together = list(zip(ids, articles, strict=True))
    store.statements.insert([(i, a.text, a.found) for i, a in together if a.found is not None])
    store.statements.enqueue([i for i, a in together if a.found is None])
    return ids


def _line(article: NewArticle, outcome: str, sentence: str, article_id: int | None) -> ImportLine:
    return ImportLine(
        article.origin, outcome, sentence, "duplicate" if outcome == "duplicate" else None, article_id
    )
