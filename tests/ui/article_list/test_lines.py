"""Lines of a row: broken and cut at words, with their marks in the right place."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from reader import View
from ui.article_list.delegate import RowDelegate
from ui.article_list.lines import PASSAGE, TITLE, Line, cut, metrics, passage, title_font, title_lines
from ui.article_list.wording import range_words
from ui.theme import LIGHT

WORDS = st.text(st.sampled_from("abc dé 😀ж\u0301-"), min_size=1, max_size=120)
LONG = "The harbour council of Lantern Bay meets again about the lamps on the northern pier and their keepers"


@pytest.mark.usefixtures("qapp")
def test_a_long_title_is_cut_at_a_word() -> None:
    """The last line ends with a whole word of the title and an ellipsis."""
    lines = title_lines(LONG, 250, False, 2)
    assert 2 == len(lines)
    assert lines[1].text.endswith("…")
    shown = lines[1].text.rstrip("…")
    after = LONG.partition(shown)[2]
    assert after.startswith((" ", ","))


@pytest.mark.usefixtures("qapp")
@given(WORDS, st.integers(60, 400), st.data())
def test_lines_fit_and_marks_stay_on_their_words(title: str, width: int, data: st.DataObject) -> None:
    """No line is wider than its room, and a mark holds the very characters that it held in the title."""
    start = data.draw(st.integers(0, len(title) - 1))
    end = data.draw(st.integers(start + 1, len(title)))
    marked = title[start:end]
    measures = QFontMetricsF(title_font(False))
    for line in title_lines(title, width, False, 2, ((start, end),)):
        assert measures.horizontalAdvance(line.text.rstrip()) <= width + 2 or len(line.text) == 1
        for a, b in line.marks:
            assert line.text[a:b] in marked


@pytest.mark.usefixtures("qapp")
@given(WORDS, st.integers(0, 400))
def test_a_cut_text_is_its_beginning(text: str, width: int) -> None:
    """Cutting shows the beginning of a text and nothing that is not in it."""
    shown = cut(text, width, metrics(PASSAGE))
    assert shown == text or text.startswith(shown.removesuffix("…"))


@pytest.mark.usefixtures("qapp")
def test_a_passage_moves_to_its_first_mark() -> None:
    """A word found late in a passage is on the one line that a row has for it."""
    at = LONG.index("northern")
    line = passage(LONG, ((at, at + 8),), 240)
    assert ["northern"] == [line.text[a:b] for a, b in line.marks]
    assert line.text.startswith("…")


@pytest.mark.usefixtures("qapp")
def test_a_passage_with_an_early_mark_stays() -> None:
    """A passage whose first mark is on screen begins as it was found."""
    line = passage(LONG, ((4, 11),), 240)
    assert ["harbour"] == [line.text[a:b] for a, b in line.marks]
    assert line.text.startswith("The harbour")


def test_ranges_are_said_as_a_person_says_them() -> None:
    """A day, a month, a span, and a span that is open at one end, to the last day a date can have."""
    first, last = date(2024, 3, 1), date(2024, 3, 31)
    assert "" == range_words(View())
    assert "1 March 2024" == range_words(View(first_day=first, last_day=first))
    assert "March 2024" == range_words(View(first_day=first, last_day=last))
    assert "2 Mar 2024 – 31 Mar 2024" == range_words(View(first_day=date(2024, 3, 2), last_day=last))
    assert "from 1 March 2024" == range_words(View(first_day=first))
    assert "until 31 March 2024" == range_words(View(last_day=last))
    assert "December 9999" == range_words(View(first_day=date(9999, 12, 1), last_day=date.max))


def test_a_title_from_the_right_ends_at_the_left(qapp: object) -> None:
    """Its full stop stands where its last word does: the leftmost ink is as low as a stop."""
    image = QImage(200, 24, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(title_font(unread=False))
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    RowDelegate._paint_line(painter, QRectF(4, 0, 180, 22), Line("שלום."), metrics(TITLE), ("#000000", LIGHT))
    painter.end()

    def inked(x: int) -> list[int]:
        return [y for y in range(image.height()) if QColor(image.pixel(x, y)).lightness() < 128]

    first = next(x for x in range(image.width()) if inked(x))
    assert len(inked(first)) <= 3
    assert len(inked(first)) < max(len(inked(x)) for x in range(image.width()))
