"""What several formats say in the same way: titles, statements, addresses that stay the same."""

from __future__ import annotations

import re
import urllib.parse
import uuid

from reader.types import Article, Check, Highlight, LegendEntry, Note, Provenance, Reading, Statement

# Fixed for ever: the permanent addresses of everything exported follow from it.
_NAMESPACE = uuid.UUID("5f0c1c0e-6a53-5d0c-9a55-3a1d7f6b2e10")
_NOT_IN_ADDRESSES = re.compile(r"[\s<>\"{}|\\^`]")


def is_headline(article: Article) -> bool:
    """Whether the title is the publisher's or the person's; one guessed from the opening is no headline."""
    return article.title.origin is not Provenance.GUESSED


def shown_title(article: Article) -> str:
    """The title; in [brackets], as supplied titles are printed, where it is only the article's opening."""
    return printed_title(article.title.value or f"Article {article.id}", article.title.origin)


def printed_title(title: str, origin: Provenance) -> str:
    """A title as `shown_title` says."""
    if origin is not Provenance.GUESSED:
        return title
    return f"[{title}]" if title.endswith((".", "!", "?", "”", '"', "…")) else f"[{title}…]"


def statement_text(article: Article, statement: Statement) -> str:
    """The statement's words on one line."""
    return " ".join(article.text[statement.start : statement.end].split())


def denial(statement: Statement) -> str:
    """The cue of what was denied or refused, in [brackets], without which the words would say the opposite."""
    cue = statement.cue
    if statement.act not in ("denies", "refuses") or (
        cue is not None and statement.start <= cue.start and cue.end <= statement.end
    ):
        return ""
    return f"[{cue.text if cue is not None else statement.act}]"


def said_on(statement: Statement) -> str:
    """The days on which it was said, with the words that say so, or nothing."""
    if statement.said_from is None:
        return ""
    first, last = statement.said_from.isoformat(), (statement.said_to or statement.said_from).isoformat()
    days = first if first == last else f"{first} to {last}"
    return f"{days} (“{statement.said_words}”)" if statement.said_words else days


def legend_of(reading: Reading) -> dict[int, LegendEntry]:
    """The article's speakers by id."""
    return {entry.speaker_id: entry for entry in reading.legend}


def checks_of(reading: Reading) -> dict[int | None, Check]:
    """What the person found out about the article's statements, by id."""
    return {check.id: check for check in reading.checks}


def is_web_address(url: str) -> bool:
    """Whether the address is one of the web: no path of this machine, and no script."""
    return url.startswith(("http://", "https://"))


def address(url: str) -> str:
    """A web address in which what no address may hold is written as %20 and the like, so that it still leads there."""
    return _NOT_IN_ADDRESSES.sub(lambda found: urllib.parse.quote(found[0]), url.strip())


def article_urn(article: Article) -> str:
    """A permanent address of exactly this text, for articles without one."""
    return _urn(f"text/{article.digest}")


def note_urn(note: Note) -> str:
    """A permanent address of a note."""
    return _urn(f"note/{note.id}/{note.created.isoformat()}")


def highlight_urn(highlight: Highlight) -> str:
    """A permanent address of a highlight."""
    return _urn(f"highlight/{highlight.id}/{highlight.created.isoformat()}")


def bookmark_urn(bookmark_id: int, created: str) -> str:
    """A permanent address of a bookmark."""
    return _urn(f"bookmark/{bookmark_id}/{created}")


def statement_urn(article: Article, statement: Statement) -> str:
    """A permanent address of a statement, which the engine keeps by its id when it finds it again."""
    return _urn(f"statement/{article.digest}/{statement.id}")


def collection_urn(made: str) -> str:
    """An address of one export."""
    return _urn(f"export/{made}")


def _urn(name: str) -> str:
    return uuid.uuid5(_NAMESPACE, name).urn
