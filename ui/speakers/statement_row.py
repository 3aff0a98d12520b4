"""The list of a speaker's statements, painted: the day in the gutter, the words in the reading face, the place."""

from __future__ import annotations

from collections import OrderedDict
from math import ceil

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from reader import SpeakerKind, StatementRow
from ui import wording
from ui.rows import Words
from ui.speakers.statements import FIRST_ROLE, ROW_ROLE, Index, StatementsModel, doubt, place, remarks
from ui.theme import Appearance, SlotColours, reading_font, speaker_colours, ui_font

GUTTER, PAD = 72, 12
LINES, LINE, FOOT = 4, 25, 24
CACHED = 200
SAMPLE = "The council had said that the line would open in the spring, as soon as the pier is finished."


class StatementsList(QListView):
    """The statements. Return and a click open one, Ctrl+C copies it as a citation, Right and Left unfold and fold."""

    opened = Signal(QModelIndex)
    fold_toggled = Signal(QModelIndex)
    copy_pressed = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        # Laying out 10,000 rows at once takes 0.2 s; the first thousand are there with the first frame.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(1000)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(24)
        self._pressed = QPoint()
        self.clicked.connect(self._clicked)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Where a click began tells what of a row it means."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        delegate = self.itemDelegate()
        if isinstance(delegate, StatementDelegate) and delegate.is_fold(index, self._pressed):
            self.fold_toggled.emit(index)
        else:
            self.opened.emit(index)

    def event(self, event: QEvent) -> bool:
        """Copy means the statement here, and not what is selected in the article behind, as it does in the menu."""
        copies = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy)
        if copies and event.type() is QEvent.Type.ShortcutOverride and self.currentIndex().isValid():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens, copy copies, Right and Left unfold and fold."""
        index = self.currentIndex()
        model = self.model()
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left) and isinstance(model, StatementsModel):
            if index.isValid() and model.is_unfolded(index.row()) is (event.key() == Qt.Key.Key_Left):
                self.fold_toggled.emit(index)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(index)
        elif event.matches(QKeySequence.StandardKey.Copy) and index.isValid():
            self.copy_pressed.emit(index)
        else:
            super().keyPressEvent(event)


class StatementDelegate(QStyledItemDelegate):
    """Rows of one to `LINES` lines; what does not fit is in the tool tip.

    Their number is estimated from the length: measuring 10,000 statements takes 0.3 s, at every change of width.
    """

    def __init__(self, appearance: Appearance, model: StatementsModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._model, self._view = model, view
        self._appearance = appearance
        self._kind: SpeakerKind = SpeakerKind.PERSON
        self._slot = 0
        self._layouts: OrderedDict[tuple[int, int], QTextLayout] = OrderedDict()
        self._words = reading_font(16)
        self._day = reading_font(20, QFont.Weight.DemiBold)
        self._small, self._strong = Words(ui_font(11)), Words(ui_font(11, QFont.Weight.Medium))
        self._row_left = self._row_top = 0  # of the row that is being painted
        self._folds: OrderedDict[int, QRect] = OrderedDict()  # where rows say "also in", by statement
        self._letter = QFontMetricsF(self._words).horizontalAdvance(SAMPLE) / len(SAMPLE)

    def set_speaker(self, kind: SpeakerKind, slot: int) -> None:
        """Take the colours of a speaker."""
        self._kind, self._slot = kind, slot
        self._layouts.clear()

    def lines(self, length: int, width: int) -> int:
        """How many lines a statement of that many characters has room for; rather one too many."""
        return max(1, min(LINES, ceil(length * self._letter * 1.04 / max(40, width))))

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the words want."""
        width = self._view.viewport().width() - GUTTER - PAD
        lines = self.lines(len(self._model.rows[index.row()].text), width)
        return QSize(200, PAD + lines * LINE + FOOT + PAD)

    def _layout(self, row: StatementRow, width: int) -> QTextLayout:
        key = (row.statement.id, width)
        layout = self._layouts.get(key)
        if layout is None:
            layout = self._lay_out(row.text, width)
            self._layouts[key] = layout
            while len(self._layouts) > CACHED:
                self._layouts.popitem(last=False)
        return layout

    def _lay_out(self, text: str, width: int) -> QTextLayout:
        flat = " ".join(text[:1200].split())
        layout = _broken(flat, self._words, width)
        lines = self.lines(len(text), width)
        if layout.lineCount() <= lines and len(text) <= 1200:
            return layout
        last = layout.lineAt(min(lines, layout.lineCount()) - 1)
        units = flat.encode("utf-16-le")
        kept = units[: 2 * last.textStart()].decode("utf-16-le")
        rest = units[2 * last.textStart() :].decode("utf-16-le") + ("…" if len(text) > 1200 else "")
        # A little narrower than the line, or the cut text would break again for a fraction of a pixel.
        tail = QFontMetricsF(self._words).elidedText(rest, Qt.TextElideMode.ElideRight, width - 4)
        return _broken(kept + tail, self._words, width)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, gutter, words, place."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, StatementRow):
            return
        theme = self._appearance.theme
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as its places are computed
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect
        self._row_left, self._row_top = rect.left(), rect.top()
        if index.data(FIRST_ROLE):
            if index.row():
                painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), QColor(theme.line))
            self._paint_day(painter, rect, row)
        box = QRectF(rect).adjusted(GUTTER - PAD, 3, 0, -3)
        if option.state & QStyle.StateFlag.State_Selected:
            self._paint_ground(painter, box, theme.selection)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            self._paint_ground(painter, box, theme.hover)
        width = self._view.viewport().width() - GUTTER - PAD
        colours = speaker_colours(theme, self._kind, self._slot)
        at = QPointF(rect.left() + GUTTER, rect.top() + PAD)
        if self._model.is_under(index.row()):
            painter.fillRect(
                QRect(rect.left() + GUTTER - 20, rect.top(), 2, rect.height()), QColor(theme.line)
            )
        indirect = row.statement.kind == "indirect"
        self._paint_words(painter, at, self._layout(row, width), indirect, colours, theme.ink)
        foot = QRect(rect.left() + GUTTER, rect.bottom() - PAD - FOOT + 5, width, FOOT)
        self._paint_foot(painter, foot, row, colours, index.row())
        painter.restore()

    @staticmethod
    def _paint_ground(painter: QPainter, box: QRectF, colour: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(box, 8, 8)

    def _paint_day(self, painter: QPainter, rect: QRect, row: StatementRow) -> None:
        theme, day = self._appearance.theme, row.article_date
        top = rect.top() + PAD
        middle = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        area = QRect(rect.left(), top, GUTTER - PAD - 8, 40)
        if day is None:
            painter.setFont(self._small.font)
            painter.setPen(QColor(theme.muted))
            painter.drawText(area, middle, self.tr("No date"))
            return
        painter.setFont(self._day)
        painter.setPen(QColor(theme.ink))
        painter.drawText(area, middle, str(day.day))
        painter.setFont(self._small.font)
        painter.setPen(QColor(theme.muted))
        painter.drawText(area.translated(0, 26), middle, wording.short_month(day))

    @staticmethod
    def _paint_words(
        painter: QPainter, at: QPointF, layout: QTextLayout, indirect: bool, colours: SlotColours, ink: str
    ) -> None:
        painter.setBrush(QColor(colours.faint if indirect else colours.tint))
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            box = line.naturalTextRect().translated(at).adjusted(-3, 0, 3, 1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, 4, 4)
            if indirect:
                painter.setPen(QPen(QColor(colours.rule), 1.2, Qt.PenStyle.DotLine))
                painter.drawLine(box.bottomLeft() + QPointF(3, 0), box.bottomRight() - QPointF(3, 0))
        painter.setPen(QColor(ink))
        layout.draw(painter, at)

    def is_fold(self, index: Index, point: QPoint) -> bool:
        """Whether a point is where a row says that others report the same."""
        row = index.data(ROW_ROLE)
        place = self._folds.get(row.statement.id) if isinstance(row, StatementRow) else None
        top = self._view.visualRect(QModelIndex(index)).topLeft()
        return place is not None and place.adjusted(-6, -4, 6, 4).contains(point - top)

    def _paint_foot(
        self, painter: QPainter, area: QRect, row: StatementRow, colours: SlotColours, at: int
    ) -> None:
        theme = self._appearance.theme
        also = self._model.also(at)
        if also:
            area = self._paint_fold(
                painter, area, row, also + (" ▴" if self._model.is_unfolded(at) else " ▾")
            )
        room = QRectF(area)
        for text, face, colour in (
            (remarks(row), self._strong, colours.ink),
            (doubt(row), self._strong, theme.warning),
            (self._place(row, at), self._small, theme.muted),
        ):
            if text:
                room.setLeft(room.left() + face.draw(painter, room, text, colour) + 10)

    def _paint_fold(self, painter: QPainter, area: QRect, row: StatementRow, words: str) -> QRect:
        """That other articles report the same, at the right edge; gives the room that is left."""
        accent = self._appearance.theme.accent
        width = self._strong.draw(painter, QRectF(area), words, accent, at_the_right=True)
        place = QRect(area.right() - width, area.top(), width + 1, area.height())
        self._folds[row.statement.id] = place.translated(-self._row_left, -self._row_top)
        self._folds.move_to_end(row.statement.id)
        while len(self._folds) > CACHED:
            self._folds.popitem(last=False)
        return area.adjusted(0, 0, -width - 16, 0)

    def _place(self, row: StatementRow, at: int) -> str:
        """Where it stands; a report under another names its own day, for the gutter does not."""
        day = row.article_date
        under = wording.short_day(day) if day is not None and self._model.is_under(at) else None
        return wording.dotted(under, place(row))

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """The whole statement, where the row shows only its beginning; else why it is taken for theirs."""
        row = index.data(ROW_ROLE)
        if event.type() is not QEvent.Type.ToolTip or not isinstance(row, StatementRow):
            return super().helpEvent(event, view, option, index)
        layout = self._layout(row, view.viewport().width() - GUTTER - PAD)
        text = row.text if layout.text() != " ".join(row.text.split()) else row.statement.reason
        QToolTip.showText(event.globalPos(), f"<p>{_escaped(text[:3000])}</p>", view)
        return True


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")


def _broken(text: str, font: QFont, width: int) -> QTextLayout:
    """`text` in lines of `width`, each `LINE` high."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(40, width))
        line.setPosition(QPointF(0, (line.lineNumber()) * LINE))
        if line.lineNumber() > LINES:
            break
    layout.endLayout()
    return layout
