"""The lists of the pages: their keys, and rows that read the same in every layout."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QRect, QRectF, QStringListModel, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QKeyEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QTableView

from ui.bookmarks.page import BookmarksList
from ui.notes.list import NotesList
from ui.rows import RowsList, Words, paint_ground, slanted
from ui.theme import LIGHT, reading_font, ui_font

NONE = Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize("kind", [NotesList, BookmarksList])
@pytest.mark.parametrize("rows", [[], ["one"]])
def test_delete_is_never_left_to_the_window(
    qapp: QApplication, kind: type[RowsList], rows: list[str]
) -> None:
    """There it would delete the open article, which nobody sees just now; where no row is chosen it does nothing."""
    view = kind()
    view.setModel(QStringListModel(rows, view))
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Delete, NONE)
    asked.ignore()
    qapp.sendEvent(view, asked)
    assert asked.isAccepted()


def test_return_and_a_plain_click_open() -> None:
    """One with Ctrl chooses, and Return without a row opens nothing."""
    view = RowsList()
    model = QStringListModel(["one", "two"], view)
    view.setModel(model)
    view.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
    view.resize(200, 200)
    view.show()
    opened: list[int] = []
    view.opened.connect(lambda index: opened.append(index.row()))
    view.setCurrentIndex(model.index(-1))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert [] == opened
    for row, modifier in ((1, NONE), (0, Qt.KeyboardModifier.ControlModifier)):
        place = view.visualRect(model.index(row)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)
    assert [1] == opened
    QTest.keyClick(view, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert [1, 0] == opened


def test_home_and_end_go_to_the_first_and_the_last_row() -> None:
    """As in every list; Tab leaves it, and what is chosen is counted by rows."""
    view = RowsList()
    view.setModel(QStringListModel([str(number) for number in range(500)], view))
    view.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
    view.resize(200, 200)
    view.show()
    view.setCurrentIndex(view.model().index(3, 0))
    rows = []
    for key in (Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Home):
        QTest.keyClick(view, key)
        rows.append(view.currentIndex().row())
    assert [499, 498, 0] == rows
    QTest.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert 500 == view.chosen_count() == len(view.selectionModel().selectedIndexes())
    assert not view.tabKeyNavigation()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_row_is_painted_from_left_to_right_in_every_layout(
    qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    """Qt would turn the words of a row alone, over what stands at the other end."""
    picture = QImage(200, 40, QImage.Format.Format_RGB32)
    picture.fill(0)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 200, 40)
    option.state = QStyle.StateFlag.State_Enabled
    painter = QPainter(picture)
    painter.setLayoutDirection(direction)
    box = paint_ground(painter, option, LIGHT)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft), "iiii")
    painter.end()
    assert any(picture.pixelColor(x, y).lightness() > 100 for x in range(40) for y in range(30))


@pytest.mark.parametrize(
    ("words", "italic"),
    [("said on Monday", True), ("сказал", True), ("قال الوزير", False), ("橋は閉鎖", False)],
)
def test_scripts_without_italics_stay_upright(qapp: QApplication, words: str, italic: bool) -> None:
    """The face that stands in for them may have no letters in its slanted cut."""
    assert italic is slanted(reading_font(15), words).italic()


def _drawn(draw: Callable[[QPainter], object]) -> QImage:
    picture = QImage(300, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    draw(painter)
    painter.end()
    return picture


@pytest.mark.parametrize("text", ["Ada Quill", "Zelenskíy “said”", "قال الوزير on Monday", "word " * 300])
@pytest.mark.parametrize("right", [False, True])
def test_kept_words_look_as_drawn_ones(qapp: QApplication, text: str, right: bool) -> None:
    """Also the second time, and with the end cut off where there is no room."""
    face, area = Words(ui_font(12)), QRectF(10, 4, 250, 22)
    metrics = QFontMetricsF(face.font)

    def as_qt_does(painter: QPainter) -> None:
        painter.setFont(face.font)
        painter.setPen(QColor(LIGHT.ink))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    expected = _drawn(as_qt_does)
    for _ in range(2):
        assert expected == _drawn(
            lambda painter: face.draw(painter, area, text, LIGHT.ink, at_the_right=right)
        )


def test_few_words_are_kept(qapp: QApplication) -> None:
    """A list of thousands is scrolled through."""
    face = Words(ui_font(12))
    _drawn(lambda painter: [face.draw(painter, QRectF(0, 0, 90, 20), str(n), "#000") for n in range(1000)])
    assert len(face._kept) == Words.KEPT
