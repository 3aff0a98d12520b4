"""The statements and speakers of articles as frozen values: of one article, of one speaker, and the legend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from reader.store.checks import Checks, matched
from reader.store.counting import counted
from reader.store.database import Database, Row
from reader.store.entries import HEADLINE, SHIFT
from reader.store.keys import key_date
from reader.store.mentions import unpacked
from reader.store.phrases import Phrases
from reader.store.speakers import Speakers
from reader.store.statements import YOURS, article_range
from reader.store.texts import unpacked_text
from reader.types import Check, LegendEntry, Provenance, Span, SpeakerKind, Statement, StatementRow
from reader.utterances import utterances

_COLUMNS = (
    "t.id, t.start, t.end, t.kind, t.act, t.grp, t.parent, t.via, t.mention_start, t.mention_end, t.speaker_id, "
    "p.name, p.kind, t.cue_start, t.cue_end, t.said_from, t.said_to, t.said_words, t.confidence, t.reason, t.engine, "
    "t.decision_id IS NOT NULL"
)
_PARENT = 6  # the place of a statement's parent among them
_ARTICLE = "a.id, a.title, a.title_origin, r.name, a.date_key, x.body, s.title"


class StatementReads:
    """Reads what `Statements` writes."""

    def __init__(self, database: Database, speakers: Speakers, phrases: Phrases, checks: Checks) -> None:
        self._db = database
        self._speakers = speakers
        self._phrases = phrases
        self._checks = checks

    def of_article(
        self, article_id: int, text: str, checks: Sequence[Check] | None = None
    ) -> tuple[Statement, ...]:
        """The shown statements of an article in their order, with what the checks say; None: look for them."""
        low, high = article_range(article_id)
        rows = self._db.rows(
            f"SELECT t.ordinal, {_COLUMNS} FROM statements t LEFT JOIN speakers p ON p.id = t.speaker_id "
            "WHERE t.id BETWEEN ? AND ? AND t.hidden = 0 ORDER BY t.start, t.ordinal",
            (low, high),
        )
        places = {row[0]: place for place, row in enumerate(rows)}
        found = (self._statement(row[1:], text) for row in rows)
        statements = tuple(s if s.parent is None else replace(s, parent=places.get(s.parent)) for s in found)
        known = self._checks.of_article(article_id) if checks is None else checks
        return _checked(statements, known, text) if known else statements

    def of_speaker(self, speaker_id: int, limit: int | None) -> tuple[StatementRow, ...]:
        """What a speaker says anywhere, newest first, without outer layers of chains; utterances are numbered."""
        speaker_id = self._speakers.effective(speaker_id)
        articles = self._db.rows(
            f"SELECT {_ARTICLE} FROM article_speakers s INDEXED BY article_speakers_by_date "
            "CROSS JOIN articles a ON a.id = s.article_id CROSS JOIN texts x ON x.article_id = a.id "
            "LEFT JOIN sources r ON r.id = a.source_id "
            "WHERE s.speaker_id = ? AND s.statements > 0 AND s.date_key IS NOT NULL ORDER BY s.date_key DESC LIMIT ?",
            (speaker_id, -1 if limit is None else limit),
        )
        checked = self._checks.articles()
        found: list[StatementRow] = []
        for row in articles:
            text = unpacked_text(row[5])
            statements = None if row[0] in checked else self._alone(row[0], text, speaker_id)
            if statements is None:
                statements = self._among_others(row[0], text, speaker_id)
            found += [_row(s, text, row) for s in statements if not _is_headline(s)]
            if limit is not None and len(found) >= limit:
                break
        return _numbered(found[:limit])

    def nearest(self, speaker_id: int, article_id: int, *, later: bool, last: bool) -> StatementRow | None:
        """The first or last statement of a speaker in the next article by date, later or earlier, that has one."""
        speaker_id = self._speakers.effective(speaker_id)
        than, order = (">", "ASC") if later else ("<", "DESC")
        row = self._db.one(
            f"SELECT {_ARTICLE} FROM article_speakers s INDEXED BY article_speakers_by_date "
            "CROSS JOIN articles a ON a.id = s.article_id CROSS JOIN texts x ON x.article_id = a.id "
            "LEFT JOIN sources r ON r.id = a.source_id WHERE s.speaker_id = ? AND s.statements > 0 "
            f"AND s.date_key {than} (SELECT date_key FROM articles WHERE id = ?) ORDER BY s.date_key {order} LIMIT 1",
            (speaker_id, article_id),
        )
        if row is None:
            return None
        text = unpacked_text(row[5])
        said = [s for s in self._among_others(row[0], text, speaker_id) if not _is_headline(s)]
        return _row(said[-1 if last else 0], text, row) if said else None

    def _alone(self, article_id: int, text: str, speaker_id: int) -> list[Statement] | None:
        """The statements of one speaker where nothing is said within another; of a chain all have to be known."""
        low, high = article_range(article_id)
        rows = self._db.rows(
            f"SELECT {_COLUMNS} FROM statements t LEFT JOIN speakers p ON p.id = t.speaker_id "
            "WHERE t.id BETWEEN ? AND ? AND t.hidden = 0 AND (t.speaker_id = ? OR t.parent IS NOT NULL) "
            "ORDER BY t.start, t.ordinal",
            (low, high, speaker_id),
        )
        if any(row[_PARENT] is not None for row in rows):
            return None
        return [self._statement(row, text) for row in rows]

    def _among_others(self, article_id: int, text: str, speaker_id: int) -> list[Statement]:
        statements = self.of_article(article_id, text)
        outer = {s.parent for s in statements if s.parent is not None}
        return [s for n, s in enumerate(statements) if s.speaker_id == speaker_id and n not in outer]

    def of_ids(self, statement_ids: Sequence[int]) -> tuple[StatementRow, ...]:
        """Statements by their ids, in that order; those that are gone, hidden or in the trash are left out."""
        found: dict[int, StatementRow] = {}
        for article_id in dict.fromkeys(i >> SHIFT for i in statement_ids):
            row = self._db.one(
                # The titles come next: a join that finds nothing (ON 0) walks over the speakers of all articles.
                f"SELECT {_ARTICLE.replace('s.title', 'NULL')} FROM articles a "
                "JOIN texts x ON x.article_id = a.id LEFT JOIN sources r ON r.id = a.source_id "
                "WHERE a.id = ? AND a.date_key IS NOT NULL",
                (article_id,),
            )
            if row is None:
                continue
            text = unpacked_text(row[5])
            titles: dict[int | None, str] = dict(
                self._db.rows(
                    "SELECT speaker_id, title FROM article_speakers WHERE article_id = ? AND title IS NOT NULL",
                    (article_id,),
                )
            )
            for statement in self.of_article(article_id, text):
                title = titles.get(statement.speaker_id)
                found[statement.id] = _row(statement, text, (*row[:6], title))
        return tuple(found[i] for i in statement_ids if i in found)

    def legend(self, article_id: int, text: str, statements: Sequence[Statement]) -> tuple[LegendEntry, ...]:
        """The speakers of an article who say something in it, in the order in which they first speak."""
        rows = self._db.rows(
            "SELECT s.speaker_id, s.name, s.title, s.mentions, p.kind, p.slot, p.statements, p.name, p.name_origin "
            "FROM article_speakers s JOIN speakers p ON p.id = s.speaker_id WHERE s.article_id = ? ORDER BY s.ordinal",
            (article_id,),
        )
        order = dict.fromkeys(s.speaker_id for s in statements if s.speaker_id is not None)
        counts = counted(
            [
                (None if _is_headline(s) else s.speaker_id, s.kind == "direct", s.parent, s.group)
                for s in statements
            ]
        )
        entries: dict[int, LegendEntry] = {}
        for speaker_id, name, title, mentions, kind, slot, everywhere, full_name, name_origin in rows:
            if speaker_id not in order:
                continue
            spans = tuple(Span(a, b, text[a:b]) for a, b in unpacked(mentions))
            if speaker_id in entries:
                first = entries[speaker_id]
                merged = tuple(sorted({*first.mentions, *spans}, key=lambda span: (span.start, span.end)))
                entries[speaker_id] = replace(first, mentions=merged, title=first.title or title)
                continue
            here, direct = counts.get(speaker_id, (0, 0))
            # A name the person gave, or the full name that another article gives a surname, beats what stands here.
            better = full_name if name_origin == YOURS or len(full_name) > len(name) else name
            entries[speaker_id] = LegendEntry(
                speaker_id, better, SpeakerKind(kind), slot, title, here, direct, everywhere, spans
            )
        return _patterned([entries[speaker_id] for speaker_id in order if speaker_id in entries])

    def _statement(self, row: Row, text: str) -> Statement:
        (
            statement_id, start, end, kind, act, group, parent, via, mention_start, mention_end, speaker_id, name,
            speaker_kind, cue_start, cue_end, said_from, said_to, said_words_, confidence, reason, engine, decided,
        ) = row  # fmt: skip
        return Statement(
            id=statement_id,
            article_id=statement_id >> SHIFT,
            start=start,
            end=end,
            kind=self._phrases.text(kind),
            act=self._phrases.text(act),
            group=group,
            parent=parent,
            via=via,
            mention=_span(mention_start, mention_end, text),
            speaker_id=speaker_id,
            speaker_name=name,
            speaker_kind=SpeakerKind(speaker_kind) if speaker_kind else None,
            cue=_span(cue_start, cue_end, text),
            said_from=date.fromisoformat(said_from) if said_from else None,
            said_to=date.fromisoformat(said_to) if said_to else None,
            said_words=said_words_,
            confidence=confidence,
            reason=self._phrases.text(reason),
            engine=self._phrases.text(engine),
            decided=bool(decided),
        )


def _checked(statements: Sequence[Statement], checks: Sequence[Check], text: str) -> tuple[Statement, ...]:
    by_statement = matched(checks, statements, text)
    return tuple(
        replace(s, verdict=by_statement[s.id].verdict, check_id=by_statement[s.id].id)
        if s.id in by_statement
        else s
        for s in statements
    )


def _row(statement: Statement, text: str, article: Row) -> StatementRow:
    _, title, title_origin, source, key, _, role = article
    return StatementRow(
        statement=statement,
        text=text[statement.start : statement.end],
        cue_text=statement.cue.text if statement.cue else None,
        title=role,
        article_title=title,
        article_title_origin=Provenance(title_origin),
        article_source=source,
        article_date=key_date(key),
    )


def _numbered(rows: Sequence[StatementRow]) -> tuple[StatementRow, ...]:
    """The statements of one speaker with the numbers of their utterances."""
    for row, number in zip(rows, utterances(rows), strict=True):
        # They were made a moment ago and nobody else has them: copies would take longer than all the rest.
        object.__setattr__(row.statement, "utterance", number)
    return tuple(rows)


def _span(start: int | None, end: int | None, text: str) -> Span | None:
    return None if start is None or end is None else Span(start, end, text[start:end])


def _patterned(entries: Sequence[LegendEntry]) -> tuple[LegendEntry, ...]:
    """Mark the second speaker of one palette slot, so that the two can be told apart."""
    seen: set[int] = set()
    marked = []
    for entry in entries:
        marked.append(replace(entry, patterned=True) if entry.slot in seen and entry.slot >= 0 else entry)
        seen.add(entry.slot)
    return tuple(marked)


def _is_headline(statement: Statement) -> bool:
    """A headline's paraphrase counts for nobody, unless the person said whose it is."""
    return statement.reason.startswith(HEADLINE) and not statement.decided
