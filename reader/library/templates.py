"""Templates: texts that new notes begin with, kept in the person's own order, and filled in from an article."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from reader.citing import written_day
from reader.errors import ReaderError
from reader.library.base import Base, storable
from reader.note_text import filled
from reader.types import Article, Changes, Provenance, SpeakerKind, Statement, Template

UNKNOWN: Mapping[str, str] = MappingProxyType(
    {
        "speaker": "[no speaker]",
        "date": "[no date]",
        "quote": "[no quote]",
        "title": "[no title]",
        "untitled": "[untitled: {title}]",
        "source": "[no source]",
        "said_on": "[day not known]",
    }
)


class TemplateWrites(Base):
    """Reads and writes templates."""

    def templates(self) -> tuple[Template, ...]:
        """Every template in the person's order."""
        with self._store.reading():
            return self._store.templates.all()

    def save_template(self, name: str, body: str, template_id: int | None = None) -> Changes:
        """Keep a template: a new one behind the others, or new words for one there is."""
        values = {"name": _named(name), "body": storable(body)}
        with self._history.step("Edit template" if template_id else "Add template") as step:
            if template_id is not None:
                self._store.templates.one(template_id)
                step.do("row", "templates", template_id, values)
            else:
                step.do("row", "templates", None, values | {"position": self._store.templates.place(None)})
        return step.labelled

    def rename_template(self, template_id: int, name: str) -> Changes:
        """Give a template another name."""
        with self._history.step("Rename template") as step:
            self._store.templates.one(template_id)
            step.do("row", "templates", template_id, {"name": _named(name)})
        return step.labelled

    def move_template(self, template_id: int, before: int | None) -> Changes:
        """Put a template before another one, or behind all."""
        with self._history.step("Move template") as step:
            self._store.templates.one(template_id)
            if before != template_id:
                place = self._store.templates.place(before, template_id)
                step.do("row", "templates", template_id, {"position": place})
        return step.labelled

    def delete_template(self, template_id: int) -> Changes:
        """Delete a template; notes made with it stay."""
        with self._history.step("Delete template") as step:
            self._store.templates.one(template_id)
            step.do("row", "templates", template_id, None)
        return step.labelled

    def fill_template(
        self,
        template: Template | str,
        article_id: int,
        start: int | None = None,
        end: int | None = None,
        *,
        written: Callable[[date], str] = written_day,
        unknown: Mapping[str, str] | None = None,
    ) -> str:
        """The text a note begins with: {speaker}, {date}, {quote}, {title}, {source} and {said_on} filled in.

        Speaker and quote are those of the statement under the passage, the quote is the passage where it has words.
        What is not known says so in brackets, for the person to put right. `written` words a day, `unknown` what is
        not known, by field; "untitled" holds the opening of an article without a headline.
        """
        body = template if isinstance(template, str) else template.body
        with self._store.reading():
            article = self._store.listing.article(article_id)
            statements = self._store.statement_reads.of_article(article_id, article.text)
        statement = under(statements, start, end)
        said = {**UNKNOWN, **(unknown or {})}
        known = _values(article, statement, start, end, written)
        title = article.title
        if title.value and title.origin is Provenance.GUESSED:  # said to be no headline
            known["title"] = said["untitled"].format(title=title.value)
        return filled(body, {field: value or said[field] for field, value in known.items()})


def under(statements: tuple[Statement, ...], start: int | None, end: int | None) -> Statement | None:
    """The statement that has most of a passage; of equals, as with a chain, the one of the innermost speaker."""
    if start is None:
        return None
    stop = max(end if end is not None else start, start + 1)

    def shared(statement: Statement) -> int:
        return min(stop, statement.end) - max(start, statement.start)

    found = [statement for statement in statements if shared(statement) > 0]
    return max(found, key=lambda each: (shared(each), each.start - each.end), default=None)


def _values(
    article: Article,
    statement: Statement | None,
    start: int | None,
    end: int | None,
    written: Callable[[date], str],
) -> dict[str, str | None]:
    quote = article.text[start:end] if start is not None and end is not None and end > start else ""
    if not quote and statement is not None:
        quote = article.text[statement.start : statement.end]
    speaker = statement.speaker_name if statement is not None else None
    if statement is not None and statement.speaker_kind is SpeakerKind.UNNAMED and statement.mention:
        speaker = statement.mention.text
    return {
        "speaker": speaker,
        "date": written(article.date) if article.date else None,
        "quote": quote,
        "title": article.title.value,
        "source": article.source.value,
        "said_on": _said_on(statement, written),
    }


def _said_on(statement: Statement | None, written: Callable[[date], str]) -> str | None:
    if statement is None or statement.said_from is None:
        return None
    first, last = statement.said_from, statement.said_to or statement.said_from
    return written(first) if last == first else f"{written(first)} – {written(last)}"


def _named(name: str) -> str:
    clean = " ".join(storable(name).split())
    if not clean:
        raise ReaderError("A template needs a name.")
    return clean[:200]
