"""Boxes of text on the page: where the letters are, also after emoji and right to left."""

from __future__ import annotations

import itertools
import random

import pytest
from PySide6.QtWidgets import QApplication

from ui.reading.document import ArticleDocument
from ui.reading.geometry import Geometry
from ui.theme import reading_font


def laid_out(text: str, width: int = 400) -> Geometry:
    """The geometry of a text at a width."""
    made = ArticleDocument(text, reading_font(18), 1.55)
    made.start([])
    made.document.setTextWidth(width)
    made.document.size()
    geometry = Geometry(made)
    geometry.kept = made  # type: ignore[attr-defined]  # the document must outlive this function
    return geometry


def test_a_passage_has_a_box_a_line(qapp: QApplication) -> None:
    """A passage over several lines has one box in each, none overlapping, none wider than the page."""
    text = "The harbour lamps were lit again. " * 12
    boxes = laid_out(text).boxes(10, 300)
    assert len(boxes) > 3
    assert all(above.bottom() < below.top() for above, below in itertools.pairwise(boxes))
    assert all(0 <= box.left() and box.right() <= 401 for box in boxes)


def test_neighbours_do_not_overlap(qapp: QApplication) -> None:
    """Where one passage ends the next begins, also after an emoji."""
    text = "a 🚢 boat and a pier"
    geometry = laid_out(text)
    (first,), (second,) = geometry.boxes(0, 8), geometry.boxes(8, 12)
    assert abs(first.right() - second.left()) < 8
    assert first.top() == second.top()


def test_mixed_directions_have_their_own_boxes(qapp: QApplication) -> None:
    """Hebrew within English is boxed where it stands, not across what lies between."""
    text = "abc \u05d0\u05d1\u05d2 def"
    geometry = laid_out(text)
    whole = geometry.boxes(0, len(text))
    hebrew = geometry.boxes(4, 7)
    latin = geometry.boxes(8, 11)
    assert sum(box.width() for box in hebrew) > 0
    assert not any(box.intersects(other.adjusted(1, 0, -1, 0)) for box in hebrew for other in latin)
    assert whole[0].left() <= min(box.left() for box in hebrew)


def test_heights_lead_back_to_lines(qapp: QApplication) -> None:
    """The line found at a line's height begins at or before the offset that is in it, also far apart."""
    text = "\n\n".join(f"Paragraph {number}. " + "The lamps were lit. " * 9 for number in range(200))
    geometry = laid_out(text)
    for offset in (0, len(text) - 5, 700, 20_000, 19_000, 3):
        y = geometry.top(offset) + 2
        found = geometry.offset_at(y)
        assert found <= offset
        assert geometry.top(found) == geometry.top(offset)


@pytest.mark.parametrize(
    "text",
    [
        "The harbour lamps were lit again.  They burn. " * 12,
        "a 🚢 boat, \U0001f3f4 a flag and a pier.\n\n" * 8,
        "abc \u05d0\u05d1\u05d2 def and more of it, " * 8 + "\n\nplain words",
        "Lamps.\n\n\nPiers. " + "x" * 300 + "\n",
    ],
)
def test_boxes_of_many_passages_are_those_of_each(text: str, qapp: QApplication) -> None:
    """Sought together or one by one, passages have the same boxes, whatever they begin, end and lie within."""
    chance = random.Random(5)
    starts = sorted(chance.randrange(len(text)) for _ in range(200))
    spans = [(start, min(len(text), start + chance.choice((0, 1, 2, 7, 30, 120)))) for start in starts]
    apart, together = laid_out(text, 300), laid_out(text, 300)
    wanted = [apart.boxes(*span) for span in spans]
    assert wanted == together.boxes_of(spans)
    assert wanted == [together.boxes(*span) for span in spans]  # and are kept as such
    chance.shuffle(spans)
    assert [apart.boxes(*span) for span in spans] == laid_out(text, 300).boxes_of(spans)


def test_an_edge_is_on_the_side_that_the_words_are_written_from(qapp: QApplication) -> None:
    """Of words from the right the first letter begins at the right; a sign of two units ends where its box does."""
    text = "abc \u05d0\u05d1\u05d2 🚢 def"
    geometry = laid_out(text, 300)
    for words, from_right in (("abc", False), ("\u05d0\u05d1\u05d2", True), ("🚢", False), ("def", False)):
        start = text.index(words)
        (box,) = geometry.boxes(start, start + len(words))
        begins = geometry.edge(start).x()
        ends = geometry.edge(start + len(words) - 1, trailing=True).x()
        wanted = (box.right(), box.left()) if from_right else (box.left(), box.right())
        assert wanted == pytest.approx((begins, ends), abs=1.5)
        assert box.top() == geometry.edge(start).top()
