"""The statements and speakers of articles as frozen values: of one article, of one speaker, and the legend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from reader.store.database import Database, Row
from reader.store.keys import key_date
from reader.store.phrases import Phrases
from reader.store.speakers import Speakers
from reader.store.statements import SHIFT, YOURS, article_range, unpacked
from reader.store.texts import unpacked_text
from reader.types import LegendEntry, Provenance, Span, SpeakerKind, Statement, StatementRow

_COLUMNS = (
    "t.id, t.start, t.end, t.kind, t.act, t.grp, t.parent, t.via, t.mention_start, t.mention_end, t.speaker_id, "
    "p.name, p.kind, t.cue_start, t.cue_end, t.said_from, t.said_to, t.said_words, t.confidence, t.reason, t.engine"
)


class StatementReads:
    """Reads what `Statements` writes."""

    def __init__(self, database: Database, speakers: Speakers, phrases: Phrases) -> None:
        self._db = database
        self._speakers = speakers
        self._phrases = phrases

    def of_article(self, article_id: int, text: str) -> tuple[Statement, ...]:
        """The shown statements of an article in their order."""
        low, high = article_range(article_id)
        rows = self._db.rows(
            f"SELECT t.ordinal, {_COLUMNS} FROM statements t LEFT JOIN speakers p ON p.id = t.speaker_id "
            "WHERE t.id BETWEEN ? AND ? AND t.hidden = 0 ORDER BY t.start, t.ordinal",
            (low, high),
        )
        places = {row[0]: place for place, row in enumerate(rows)}
        found = (self._statement(row[1:], text) for row in rows)
        return tuple(s if s.parent is None else replace(s, parent=places.get(s.parent)) for s in found)

    def of_speaker(self, speaker_id: int, limit: int | None) -> tuple[StatementRow, ...]:
        """What a speaker says anywhere, newest first, without outer layers of chains."""
        speaker_id = self._speakers.effective(speaker_id)
        articles = self._db.rows(
            "SELECT s.article_id, s.title, a.title, a.title_origin, r.name, a.date_key, x.body "
            "FROM article_speakers s INDEXED BY article_speakers_by_date "
            "CROSS JOIN articles a ON a.id = s.article_id CROSS JOIN texts x ON x.article_id = a.id "
            "LEFT JOIN sources r ON r.id = a.source_id "
            "WHERE s.speaker_id = ? AND s.statements > 0 AND s.date_key IS NOT NULL ORDER BY s.date_key DESC LIMIT ?",
            (speaker_id, -1 if limit is None else limit),
        )
        found: list[StatementRow] = []
        for article_id, role, title, title_origin, source, key, body in articles:
            text = unpacked_text(body)
            statements = self.of_article(article_id, text)
            outer = {s.parent for s in statements if s.parent is not None}
            for place, statement in enumerate(statements):
                if statement.speaker_id != speaker_id or place in outer:
                    continue
                if limit is not None and len(found) == limit:
                    return tuple(found)
                found.append(
                    StatementRow(
                        statement=statement,
                        text=text[statement.start : statement.end],
                        cue_text=statement.cue.text if statement.cue else None,
                        title=role,
                        article_title=title,
                        article_title_origin=Provenance(title_origin),
                        article_source=source,
                        article_date=key_date(key),
                    )
                )
        return tuple(found)

    def legend(self, article_id: int, text: str, statements: Sequence[Statement]) -> tuple[LegendEntry, ...]:
        """The speakers of an article who say something in it, in the order in which they first speak."""
        rows = self._db.rows(
            "SELECT s.speaker_id, s.name, s.title, s.mentions, p.kind, p.slot, p.statements, p.name, p.name_origin "
            "FROM article_speakers s JOIN speakers p ON p.id = s.speaker_id WHERE s.article_id = ? ORDER BY s.ordinal",
            (article_id,),
        )
        outer = {s.parent for s in statements if s.parent is not None}
        order: dict[int, list[int]] = {}
        for place, statement in enumerate(statements):
            if statement.speaker_id is not None:
                counts = order.setdefault(statement.speaker_id, [0, 0])
                counts[0] += place not in outer
                counts[1] += place not in outer and statement.kind == "direct"
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
            here, direct = order[speaker_id]
            # A name the person gave, or the full name that another article gives a surname, beats what stands here.
            better = full_name if name_origin == YOURS or len(full_name) > len(name) else name
            entries[speaker_id] = LegendEntry(
                speaker_id, better, SpeakerKind(kind), slot, title, here, direct, everywhere, spans
            )
        return _patterned([entries[speaker_id] for speaker_id in order if speaker_id in entries])

    def _statement(self, row: Row, text: str) -> Statement:
        (
            statement_id, start, end, kind, act, group, parent, via, mention_start, mention_end, speaker_id, name,
            speaker_kind, cue_start, cue_end, said_from, said_to, said_words_, confidence, reason, engine,
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
        )


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
