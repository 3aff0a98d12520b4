"""Paints a bookmark as a row of one height: its name or quote, the quote of a named one, and where it stands."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.bookmarks.model import LINE_ROLE, Line
from ui.rows import Words, is_upright, paint_ground, slanted
from ui.theme import Appearance, icon_pixmap, reading_font, ui_font

HEIGHT, PAD, SIGN = 74, 14, 14
_TOP, _LINE, _FOOT = 11, 22, 41


class BookmarkDelegate(QStyledItemDelegate):
    """Nothing is read while it paints."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._name, self._small = Words(ui_font(14, QFont.Weight.Medium)), Words(ui_font(12))
        self._upright, self._italic = Words(reading_font(15)), Words(slanted(reading_font(15), ""))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One height for all."""
        return QSize(100, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The ground, the star, the words, the place."""
        theme = self._appearance.theme
        painter.save()
        box = paint_ground(painter, option, theme)
        line = index.data(LINE_ROLE)
        if isinstance(line, Line):
            ratio = painter.device().devicePixelRatioF()
            sign = icon_pixmap("bookmark-filled", theme.accent, SIGN, ratio)
            painter.drawPixmap(QPointF(box.left() + PAD, box.top() + _TOP + 4), sign)
            inner = box.adjusted(PAD + SIGN + 12, _TOP, -PAD, 0)
            self._paint_words(painter, QRectF(inner.left(), inner.top(), inner.width(), _LINE), line)
            self._paint_foot(painter, QRectF(inner.left(), box.top() + _FOOT, inner.width(), _LINE), line)
        painter.restore()

    def _paint_words(self, painter: QPainter, area: QRectF, line: Line) -> None:
        theme = self._appearance.theme
        if line.mark.name or not line.quote:
            room = QRectF(area)
            room.setWidth(area.width() * (0.55 if line.quote else 1.0))
            used = self._name.draw(painter, room, line.mark.name or line.title, theme.ink)
            area.setLeft(area.left() + used + 12)
        if line.quote:
            face = self._upright if is_upright(line.quote) else self._italic
            face.draw(painter, area, line.quote, theme.muted if line.mark.name else theme.ink)

    def _paint_foot(self, painter: QPainter, area: QRectF, line: Line) -> None:
        theme, small = self._appearance.theme, self._small
        state = line.mark.anchor.state if line.mark.anchor else "placed"
        if state != "placed":
            words = self.tr("moved, check") if state == "moved" else self.tr("its passage is gone")
            width = small.draw(painter, area, words, theme.warning, at_the_right=True)
            area.setRight(area.right() - width - 12)
        tags = "  ".join(f"#{tag}" for tag in line.mark.tags)
        of_tags = min(area.width() * 0.45, small.width(tags) + 2) + 16 if tags else 0.0
        room = QRectF(area)
        room.setWidth(area.width() - of_tags)
        used = small.draw(painter, room, line.place(), theme.muted)
        if tags:
            area.setLeft(area.left() + used + 16)
            small.draw(painter, area, tags, theme.accent)

    # -- a name that is typed

    def createEditor(
        self,
        parent: QWidget | None,
        _option: QStyleOptionViewItem,
        _index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """A field where the name stands."""
        field = QLineEdit(parent)
        field.setFont(ui_font(13))
        field.setPlaceholderText(self.tr("Name, or nothing"))
        field.setAccessibleName(self.tr("Name of the bookmark"))
        return field

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        _index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Over the first line."""
        rect = option.rect
        left = rect.left() + PAD + SIGN + 2
        editor.setGeometry(QRect(left, rect.top() + 5, min(420, rect.right() - PAD - left), 32))
