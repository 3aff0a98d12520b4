"""Paints a bookmark as a row of one height: its name or quote, the quote of a named one, and where it stands."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.bookmarks.model import LINE_ROLE, Line
from ui.rows import paint_ground, slanted
from ui.theme import Appearance, icon_pixmap, reading_font, ui_font

HEIGHT, PAD, SIGN = 74, 14, 14
_TOP, _LINE, _FOOT = 11, 22, 41
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class BookmarkDelegate(QStyledItemDelegate):
    """Nothing is read while it paints."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._name = ui_font(14, QFont.Weight.Medium)
        self._quote = reading_font(15)
        self._small = ui_font(12)

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
        left = area.left()
        if line.mark.name or not line.quote:
            words = line.mark.name or line.title
            painter.setFont(self._name)
            painter.setPen(QColor(theme.ink))
            room = area.width() * (0.55 if line.quote else 1.0)
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room))
            painter.drawText(area, int(_MIDDLE), shown)
            left += painter.fontMetrics().horizontalAdvance(shown) + 12
        if line.quote:
            painter.setFont(slanted(self._quote, line.quote))
            painter.setPen(QColor(theme.muted if line.mark.name else theme.ink))
            rest = QRectF(left, area.top(), area.right() - left, area.height())
            shown = painter.fontMetrics().elidedText(
                line.quote, Qt.TextElideMode.ElideRight, int(rest.width())
            )
            painter.drawText(rest, int(_MIDDLE), shown)

    def _paint_foot(self, painter: QPainter, area: QRectF, line: Line) -> None:
        theme = self._appearance.theme
        painter.setFont(self._small)
        metrics = QFontMetricsF(self._small)
        right = area.right()
        state = line.mark.anchor.state if line.mark.anchor else "placed"
        if state != "placed":
            words = self.tr("moved, check") if state == "moved" else self.tr("its passage is gone")
            painter.setPen(QColor(theme.warning))
            painter.drawText(area, int(_MIDDLE | Qt.AlignmentFlag.AlignRight), words)
            right -= metrics.horizontalAdvance(words) + 12
        tags = "  ".join(f"#{tag}" for tag in line.mark.tags)
        of_tags = min((right - area.left()) * 0.45, metrics.horizontalAdvance(tags) + 2) if tags else 0.0
        room = right - area.left() - of_tags - (16 if tags else 0)
        painter.setPen(QColor(theme.muted))
        shown = metrics.elidedText(line.place(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(area.left(), area.top(), room + 2, area.height()), int(_MIDDLE), shown)
        if tags:
            start = area.left() + metrics.horizontalAdvance(shown) + 16
            painter.setPen(QColor(theme.accent))
            words = metrics.elidedText(tags, Qt.TextElideMode.ElideRight, right - start)
            painter.drawText(QRectF(start, area.top(), right - start, area.height()), int(_MIDDLE), words)

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
