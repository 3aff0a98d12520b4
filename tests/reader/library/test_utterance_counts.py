"""How many utterances there are: as the speaker's page has them, kept with the library, and never out of date."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader import Library, Verdict
from reader.store import utterance_counts
from reader.store.utterance_counts import UtteranceCounts
from tests.conftest import ROOT
from tests.reader.library.conftest import Write

CARRIED = "“We keep the lamps of the whole of this old harbour lit until the spring,” Ada Quill said."


def shown(library: Library, speaker: int) -> tuple[int, int]:
    """Utterances and reports as they follow from the statements that the speaker's page lists."""
    rows = library.statements_of(speaker)
    reports = {(row.statement.utterance, row.statement.article_id) for row in rows}
    return len({number for number, _ in reports}), len(reports)


def test_they_are_those_of_the_page(stocked: Library) -> None:
    """Also with chains, headlines, interrupted quotes, unnamed sources, and what the person decided and checked."""
    stocked.import_paths([ROOT / "seeds"])
    quill = stocked.speakers("quill")[0].id
    for row in stocked.statements_of(quill)[:3]:
        stocked.check_statement(row.statement.id, Verdict.CONFIRMED)
    decided = next(s for s in stocked.reading(1).statements if s.speaker_id == quill)
    stocked.mark_not_statement(decided.id)
    stocked.merge_speakers(stocked.speakers("vance")[0].id, quill)
    speakers = stocked.speakers()
    assert 20 < len(speakers)
    numbers = stocked.utterance_counts([row.id for row in speakers])
    assert {row.id: shown(stocked, row.id) for row in speakers} == numbers
    assert any(said < reports for said, reports in numbers.values())


def test_what_took_long_is_kept(
    stocked: Library, write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Counted in a process of its own, it is known at once at the next start; it is no other program's writing."""
    monkeypatch.setattr(utterance_counts, "MANY", 1)
    stocked.import_paths([write("carried.txt", CARRIED, "2024-03-07")])
    quill = stocked.speakers("quill")[0].id
    before = stocked.data_version()
    numbers = stocked.utterance_counts([quill], apart=True)
    assert {quill: shown(stocked, quill)} == numbers
    assert before == stocked.data_version()
    monkeypatch.setattr(UtteranceCounts, "count", None)  # nothing is counted again
    with Library.open(stocked.path) as again:
        assert numbers == again.utterance_counts([quill])


@pytest.mark.parametrize("change", ["import", "day", "text", "decision", "undo"])
def test_nothing_out_of_date_is_shown(
    stocked: Library, write: Write, change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever changes a speaker's words, days or number of statements has them counted again."""
    monkeypatch.setattr(utterance_counts, "MANY", 0)
    short = "“We keep all lamps lit,” Ada Quill said."
    stocked.import_paths([write("first.txt", short, "2024-05-01"), write("x.txt", f"{short} ", "2024-05-03")])
    quill = stocked.speakers("quill")[0].id
    stocked.utterance_counts([quill], apart=True)
    if change == "import":
        stocked.import_paths([write("carried.txt", CARRIED, "2024-03-07")])
    elif change == "day":
        stocked.edit_article([4], "date", None)
    elif change == "text":
        stocked.edit_text(4, short.replace("all", "our"))
    else:
        said = next(s for s in stocked.reading(1).statements if s.speaker_id == quill)
        stocked.mark_not_statement(said.id)
        if change == "undo":
            stocked.utterance_counts([quill], apart=True)
            stocked.undo()
    assert {quill: shown(stocked, quill)} == stocked.utterance_counts([quill])
    with Library.open(stocked.path) as again:
        assert {quill: shown(stocked, quill)} == again.utterance_counts([quill])


def test_counting_stops(stocked: Library) -> None:
    """Cancelled, it leaves out whom it has not reached, and keeps nothing half counted."""
    ids = [row.id for row in stocked.speakers()]
    assert {} == stocked.utterance_counts(ids, cancelled=lambda: True)
    asked = iter([False, False, True])  # before the speaker, before the texts, after them
    assert {} == stocked.utterance_counts(ids[:1], cancelled=lambda: next(asked, True))
    assert shown(stocked, ids[0]) == stocked.utterance_counts(ids[:1])[ids[0]]
