"""Another text for an article that the library has: the former one is kept, and every mark is placed again.

What takes time (attribution, finding the marks' places) is done before the transaction, which looks whether the text
and the marks are still those that it was done for.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader import anchoring
from reader.errors import ReaderError
from reader.store import Store
from reader.store.records import NewArticle
from reader.types import Anchor, Provenance

TRIES = 5


class StaleError(Exception):
    """A text or its marks were changed by somebody else meanwhile; to be tried again by the caller."""


@dataclass(frozen=True, slots=True)
class Rewrite:
    """Another text of a known article, and where its marks stand in it."""

    article_id: int
    former_digest: str
    article: NewArticle
    places: tuple[tuple[str, int, Anchor, Anchor], ...]  # table, id, former anchor, new anchor


def parsed(store: Store, article_id: int, text: str) -> NewArticle:
    """A text as the importers would make it of this article, with its attribution."""
    from reader.importing import Refusal
    from reader.importing.formats.draft import Draft
    from reader.importing.normalising import build
    from reader.library.preparing import Options, ready

    with store.reading():
        known = store.listing.article(article_id)
    title = known.title.value if known.title.origin is not Provenance.GUESSED else None
    found = build(Draft(text, title=title, date=known.date), origin=known.origin)
    if isinstance(found, Refusal):
        raise ReaderError(
            "An article cannot be without words. Delete the article instead, if it is not wanted."
        )
    return ready(found, Options())


def prepared(store: Store, article_id: int, article: NewArticle) -> Rewrite:
    """Find the places of all marks in the new text."""
    with store.reading():
        former = store.articles.digest(article_id)
        marks = store.marks.anchored(article_id)
    places = tuple(
        (table, number, mark, anchoring.placed(mark, article.text, article.digest))
        for table, number, mark in marks
    )
    return Rewrite(article_id, former, article, places)


def write(store: Store, rewrite: Rewrite, origin: Provenance) -> None:
    """Write it, inside the caller's transaction. Raises StaleError where the ground has moved."""
    article_id, article = rewrite.article_id, rewrite.article
    if store.articles.digest(article_id) != rewrite.former_digest:
        raise StaleError
    if {place[:3] for place in rewrite.places} != set(store.marks.anchored(article_id)):
        raise StaleError
    former = store.texts.text(article_id)
    with store.index.reindexing([article_id], said=True):
        store.articles.replace_text(article_id, article)
        store.articles.set_text_origin(article_id, origin)
        store.statements.rewrite([(article_id, article.found, former, article.text)])
    for table, number, _, place in rewrite.places:
        store.marks.place(table, number, place)
    store.decisions.reapply([article_id])
    # A title of ours is the opening of the text, so it is that of the new one.
    _, title, whose = store.articles.field("title", [article_id])[0]
    if whose == article.title_origin == Provenance.GUESSED and title != article.title:
        store.articles.set_field("title", [(article_id, article.title, whose)])
