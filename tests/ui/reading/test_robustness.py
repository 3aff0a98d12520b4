"""Whatever a library holds, also what an older text left behind: the pane shows it and never fails."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from reader import LegendEntry, Matches, Note, Reading, Span, SpeakerKind, Statement
from tests.ui.reading.conftest import NOW, STATEMENTS, anchor, make_reading
from ui.reading import ReadingPane

TEXTS = st.text(
    alphabet=st.sampled_from('ab "\n\n\u05d0\u0301🚢👩\u200d🚒字\u202e\u2028\u200b.,“”'), max_size=200
)
OFFSETS = st.integers(-3, 220)


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    """A reading whose offsets may be anything."""
    text = draw(TEXTS)

    def span() -> Span:
        start, end = draw(OFFSETS), draw(OFFSETS)
        return Span(max(0, start), max(0, end), "x")

    def statement(number: int) -> Statement:
        where = span()
        return replace(
            STATEMENTS[0],
            id=number,
            start=where.start,
            end=where.end,
            kind=draw(st.sampled_from(["direct", "mixed", "indirect"])),
            mention=draw(st.none() | st.builds(span)),
            speaker_id=draw(st.sampled_from([None, 1, 2, 9])),
            speaker_kind=draw(st.sampled_from([None, *SpeakerKind])),
            group=draw(st.sampled_from([None, 1])),
            parent=draw(st.sampled_from([None, 0, 1, 99, -1])),
            confidence=draw(st.floats(0, 1)),
        )

    def entry(number: int) -> LegendEntry:
        mentions = tuple(span() for _ in range(draw(st.integers(0, 3))))
        kind = draw(st.sampled_from(list(SpeakerKind)))
        return LegendEntry(number, "A B", kind, number, None, 1, 0, 1, mentions, draw(st.booleans()))

    def note(number: int) -> Note:
        where = span()
        stands = anchor("pier")._replace(start=where.start, end=where.end)
        return Note(number, 1, stands, draw(TEXTS), NOW, NOW)

    article = replace(make_reading().article, text=text, digest=str(hash(text)), position=draw(OFFSETS))
    return make_reading(
        article=article,
        statements=tuple(statement(number) for number in range(draw(st.integers(0, 5)))),
        legend=tuple(entry(number) for number in range(1, draw(st.integers(1, 3)))),
        notes=tuple(note(number) for number in range(1, draw(st.integers(1, 4)))),
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80)
@given(reading=readings(), width=st.sampled_from([400, 900]))
def test_any_reading_is_shown(pane: ReadingPane, reading: Reading, width: int) -> None:
    """Offsets outside the text, endless nesting, text of all directions: everything is shown or left out."""
    pane.resize(width, 500)
    pane.show_reading(reading)
    pane.view.viewport().grab()
    for _ in range(3):
        pane.next_statement()
    pane.previous_statement()
    pane.go_to(reading.article.position)
    pane.set_matches(Matches(((0, 3), (5, 400)), ((0, 1), (2, 400))))
    pane.find_next()
    for x in (50, 200, 700):
        pane.view.target_at(QPointF(x, 250))
    pane.view.viewport().grab()
    shown = pane.view.document().toRawText().replace("\u2029", "\n")
    assert reading.article.text.replace("\u2029", "\n") == shown
