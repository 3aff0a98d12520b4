"""What a filter leaves of a speaker's statements, and what is said of them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from reader import Provenance, SpeakerKind, SpeakerRow, Statement, StatementRow
from ui.speakers.statements import Filter, StatementsModel, act_word, collected, doubt, place, remarks

QUILL = SpeakerRow(1, "Ada Quill", SpeakerKind.PERSON, 0, 3, 2, ("harbour master",))


def row(
    number: int,
    text: str = "“We keep the lamps lit.”",
    *,
    kind: str = "direct",
    act: str = "says",
    day: date | None = date(2024, 3, 4),
    source: str | None = "Coastline",
    title: str | None = "harbour master",
    confidence: float = 0.9,
) -> StatementRow:
    """A statement of Ada Quill."""
    statement = Statement(
        id=number, article_id=number, start=0, end=len(text), kind=kind, act=act, group=None, parent=None,
        via=None, mention=None, speaker_id=1, speaker_name="Ada Quill", speaker_kind=SpeakerKind.PERSON,
        cue=None, said_from=date(2024, 3, 2), said_to=date(2024, 3, 2), said_words="on Saturday",
        confidence=confidence, reason="subject of the cue", engine="1",
    )  # fmt: skip
    return StatementRow(statement, text, "said", title, "The ferry", Provenance.TEXT, source, day)


ROWS = (
    row(1),
    row(2, "the Pier was ready", kind="indirect", act="denies", day=date(2024, 5, 6), source="Harbour Post"),
    row(3, "no date", day=None, source=None, title="head of the harbour office"),
)


@pytest.mark.parametrize(
    ("wanted", "left"),
    [
        (Filter(), [1, 2, 3]),
        (Filter(words="pier READY"), [2]),
        (Filter(words="lamps pier"), []),
        (Filter(words="lam kee"), [1]),
        (Filter(words="amps"), []),
        (Filter(words="ferry"), []),
        (Filter(words="“lamps LÎT"), [1]),
        (Filter(source="Coastline"), [1]),
        (Filter(source=""), [3]),
        (Filter(kind="indirect"), [2]),
        (Filter(act="denies"), [2]),
        (Filter(first_day=date(2024, 4, 1)), [2]),
        (Filter(first_day=date(2024, 3, 4), last_day=date(2024, 3, 4)), [1]),
        (Filter(kind="direct", act="denies"), []),
    ],
)
def test_a_filter_leaves_what_has_all_of_it(wanted: Filter, left: list[int]) -> None:
    """Conditions add up; an undated article is in no period; words begin so, in what was said and not in a title."""
    assert left == [found.statement.id for found in collected(QUILL, ROWS).matching(wanted)]


def test_what_the_page_says_of_them_all() -> None:
    """Months of dated ones, titles by how many articles print them, articles without a source last."""
    found = collected(QUILL, [*ROWS, row(4)])
    assert {(2024, 3): 2, (2024, 5): 1} == dict(found.months)
    assert (("harbour master", 3), ("head of the harbour office", 1)) == found.titles
    assert ("Coastline", "Harbour Post", "") == found.sources
    assert ("denies", "says") == found.acts


def test_remarks_say_only_what_the_words_do_not() -> None:
    """Plain saying has no word; a denial has, and a day of saying that is not the article's."""
    assert "" == act_word("says")
    assert remarks(ROWS[1]).startswith("denies · said 2 Mar 2024")
    assert "" == doubt(ROWS[0])
    assert "40 % sure" == doubt(row(9, confidence=0.4))
    assert "Coastline · The ferry" == place(ROWS[0])


def test_the_model_is_a_model(qapp: object) -> None:
    """Qt's own tester, and the gutter names each day once."""
    model = StatementsModel()
    # Its warnings fail the test; Fatal would end the whole run.
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_rows([row(1), row(2), row(3, day=date(2024, 3, 1)), row(4, day=None), row(5, day=None)])
    assert [True, False, True, True, False] == [model.is_first_of_day(at) for at in range(5)]
    spoken = str(model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "lamps lit" in spoken
    assert "Coastline" in spoken
    assert "4 March 2024" in spoken
    assert tester.model() is model


def test_one_title_in_small_letters_and_in_capitals() -> None:
    """At the beginning of a sentence it is no other; as most articles print it, with how many print it at all."""
    rows = [row(1), row(2, title="Harbour master"), row(3), row(4, title="Head"), row(4, title="head")]
    assert (("harbour master", 3), ("head", 1)) == collected(QUILL, rows).titles
