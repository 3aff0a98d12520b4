"""From a file to an article that is ready to be written: parse, attribute, compress. Pure; runs in any process."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from reader.attribution import Attribution, attribute
from reader.importing import Candidate, ParsedArticle, Record, Refusal, parse_candidate, parse_record
from reader.store.records import NewArticle
from reader.store.texts import packed, packed_text

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Options:
    """How the files of an import are read."""

    attribute: bool = True
    at_once: int | None = None  # so many are attributed with the import, the others later; None: all
    sample: bool = False
    columns: dict[str, str] | None = None

    def after(self, done: int) -> Options:
        """The options once so many files were taken on."""
        late = self.attribute and self.at_once is not None and done >= self.at_once
        return replace(self, attribute=False) if late else self


def prepare_some(
    found: Sequence[Candidate | Record], options: Options, done: int = 0
) -> list[NewArticle | Refusal]:
    """The articles of some files or records, ready to be written, or why there are none; `done` came before them.

    All are parsed, then all attributed, then all compressed: each of the three is a third quicker while the
    processor has its code at hand, which the engine's takes the place of.
    """
    parsed = [_parsed(each, options) for each in found]
    results = [
        attributed(each.text, each.date)
        if isinstance(each, ParsedArticle) and options.after(done + n).attribute
        else None
        for n, each in enumerate(parsed)
    ]
    return [
        each if isinstance(each, Refusal) else _ready(each, options, result, _place(source))
        for source, each, result in zip(found, parsed, results, strict=True)
    ]


def ready(parsed: ParsedArticle, options: Options) -> NewArticle:
    """One parsed article, ready to be written."""
    found = attributed(parsed.text, parsed.date) if options.attribute else None
    return _ready(parsed, options, found, None)


def _parsed(found: Candidate | Record, options: Options) -> ParsedArticle | Refusal:
    return parse_candidate(found) if isinstance(found, Candidate) else parse_record(found, options.columns)


def _place(found: Candidate | Record) -> tuple[str, int] | None:
    return None if isinstance(found, Candidate) else (found.origin, found.number)


def _ready(
    parsed: ParsedArticle, options: Options, found: Attribution | None, record: tuple[str, int] | None
) -> NewArticle:
    """A parsed article with its attribution, compressed."""
    return NewArticle(
        origin=parsed.origin,
        text=parsed.text,
        body=packed_text(parsed.text),
        original=packed(parsed.raw) if parsed.raw else b"",
        digest=parsed.digest,
        folded_digest=parsed.folded_digest,
        text_version=parsed.text_version,
        title=parsed.title,
        title_origin=parsed.title_origin,
        words=parsed.words,
        source=parsed.source,
        source_origin=parsed.source_origin,
        author=parsed.author,
        author_origin=parsed.author_origin,
        url=parsed.url,
        url_origin=parsed.url_origin,
        place=parsed.place,
        place_origin=parsed.place_origin,
        date=parsed.date,
        date_origin=parsed.date_origin,
        dateline=parsed.dateline,
        tags=parsed.tags,
        source_key=parsed.source_id,
        warnings=parsed.warnings,
        sample=options.sample,
        found=found,
        record=record,
    )


def attributed(text: str, day: date | None) -> Attribution | None:
    """What the engine finds. An article it fails on is kept without, and stays in the queue."""
    try:
        return attribute(text, day)
    except Exception:  # noqa: BLE001  a bug of ours in one article must not cost a person the import
        _log.exception("attribution failed on a text of %d characters", len(text))
        return None
