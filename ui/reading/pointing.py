"""What the mouse, the selection and the keys of the text do: hover card, bar of a selection, links, menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from reader import Reading
from ui.marks.bars import SelectionBar
from ui.reading.floating import LinkBar, NameBar
from ui.reading.hover import DELAY, HoverCard, describe, subject_of
from ui.reading.spoken import Spoken
from ui.reading.targets import Target
from ui.reading.view import ArticleView
from ui.reading.wording import spoken_description, tr
from ui.theme import Appearance


class Pointing(QObject):
    """Turns pointing at text into cards, bars and requests."""

    requested = Signal(str, int, int)  # note, bookmark, statement, cite: with the passage
    statement_marked = Signal(int, int, object)  # passage; speaker's id or name
    link_opened = Signal(str)

    def __init__(self, view: ArticleView, page: QWidget, appearance: Appearance) -> None:
        super().__init__(view)
        self._view, self._page = view, page
        self._reading: Reading | None = None
        self._target: Target | None = None
        self._passage = (0, 0)
        self.quiet: Callable[[], bool] = lambda: False  # no card comes up while something else is done
        self.card = HoverCard(appearance, page)
        self.bar = SelectionBar(appearance, page)
        self.links = LinkBar(appearance, page)
        self.names = NameBar(appearance, page)
        for surface in (self.card, self.bar, self.links, self.names):
            surface.home = view
        self.spoken = Spoken(view)
        self._delay = QTimer(self, singleShot=True, interval=DELAY)
        self._delay.timeout.connect(self._show_card)
        view.hovered.connect(self._hovered)
        view.pressed.connect(self.dismiss)
        view.scrolled.connect(self.dismiss)
        view.selected.connect(self.show_bar)
        view.menu_requested.connect(self._show_menu)
        view.anchorClicked.connect(self._ask_link)
        view.link_entered.connect(lambda: self.links.focusNextPrevChild(True))
        self.bar.chosen.connect(self._chosen)
        self.links.opened.connect(self.link_opened)
        self.names.named.connect(self._named)
        self.links.copied.connect(lambda link: QGuiApplication.clipboard().setText(link))

    def set_reading(self, reading: Reading | None) -> None:
        """The article that is pointed at."""
        self._reading = reading
        self.spoken.set_reading(reading)
        self._target = None
        self._delay.stop()
        self.dismiss()

    def dismiss(self) -> bool:
        """Close whatever floats; True where something did."""
        any_shown = self.is_open()
        self._delay.stop()
        self.card.dismiss()
        self.bar.hide()
        self.links.hide()
        self.names.hide()
        return any_shown

    def is_open(self) -> bool:
        """True while something floats above the text."""
        return any(surface.isVisible() for surface in (self.card, self.bar, self.links, self.names))

    # -- the card

    def _hovered(self, target: object) -> None:
        assert target is None or isinstance(target, Target)
        if target == self._target:
            return
        self._target = target
        if target is None:
            self._delay.stop()
            self.card.leave()
        elif not self.bar.isVisible() and not self.quiet():
            self._delay.start()

    def _show_card(self) -> None:
        if self._target is not None:
            self.show_card(self._target)

    def show_card(self, target: Target, *, focus: bool = False) -> None:
        """Show who says what is at `target`."""
        if self._reading is None:
            return
        subject = subject_of(self._reading, target.statement, target.speaker_id)
        if subject is None:
            self.card.leave()
            return
        self.card.show_subject(subject, self.rect_of(target.start, target.end), self.bounds(), focus=focus)
        self.tell(". ".join([self.card.accessibleName()] if focus else describe(subject)))

    def show_statement(self, index: int) -> None:
        """Show the card of a statement and put the keyboard into it."""
        if self._reading is not None:
            statement = self._reading.statements[index]
            self.show_card(Target(index, None, statement.start, statement.end), focus=True)

    def tell_statement(self, index: int) -> None:
        """Let a screen reader say a statement that was stepped to."""
        if self._reading is not None:
            self.tell(spoken_description(self._reading.statements[index], self._reading.article.text))

    def tell(self, words: str) -> None:
        """Make `words` the text's description, for a screen reader."""
        self._view.setAccessibleDescription(words)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(
                QAccessibleEvent(self._view, QAccessible.Event.DescriptionChanged)
            )

    # -- where things stand

    def bounds(self) -> QRect:
        """The part of the page in which things may float."""
        view = self._view.viewport()
        return QRect(view.mapTo(self._page, QPoint(0, 0)), view.size())

    def rect_of(self, start: int, end: int) -> QRect:
        """A passage's place on the page; where it is higher than half the screen, only the line pointed at."""
        view = self._view
        if view.geometry_ is None:
            return QRect()
        boxes = view.geometry_.boxes(start, end)
        top = view.verticalScrollBar().value()
        whole = QRectF()
        for box in boxes:
            whole = whole.united(box)
        if whole.height() > view.viewport().height() / 2:
            mouse = view.mouse.y() + top
            line = next((box for box in boxes if box.top() - 6 <= mouse <= box.bottom() + 6), None)
            whole = line if line is not None else boxes[0]
        shown = whole.translated(0, -top).toAlignedRect()
        return QRect(view.viewport().mapTo(self._page, shown.topLeft()), shown.size())

    # -- selection and links

    def show_bar(self) -> None:
        """Show what can be done with the selected text, if there is some."""
        start, end = self._view.selection()
        if end <= start or self._reading is None:
            return
        self.card.dismiss()
        self.bar.stand_by(self.rect_of(start, end), self.bounds())

    def _chosen(self, what: str) -> None:
        start, end = self._view.selection()
        self.bar.hide()
        if what == "copy":
            self._view.copy()
        elif what == "statement" and end > start:
            self.ask_speaker(start, end)
        elif end > start:
            self.requested.emit(what, start, end)

    def ask_speaker(self, start: int, end: int) -> None:
        """Ask whose statement a passage is: a speaker of the article, or a name to be typed."""
        reading = self._reading
        if reading is None:
            return
        rect = self.rect_of(start, end)
        menu = QMenu(self._view)
        for entry in reading.legend:
            menu.addAction(entry.name, self._marks(start, end, entry.speaker_id))
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(tr("Type a name…"), lambda: self._ask_name(rect))
        self._passage = (start, end)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._page.mapToGlobal(rect.bottomLeft() + QPoint(0, 4)))

    def _marks(self, start: int, end: int, speaker: int | str) -> Callable[[], None]:
        return lambda: self.statement_marked.emit(start, end, speaker)

    def _ask_name(self, rect: QRect) -> None:
        if self.names.field.completer() is None:
            self.card.completes(self.names.field)
        self.names.ask(rect, self.bounds())

    def _named(self, name: str) -> None:
        self.statement_marked.emit(*self._passage, name)

    def _requests(self, what: str, start: int, end: int) -> Callable[[], None]:
        if what == "statement":
            return lambda: self.ask_speaker(start, end)
        return lambda: self.requested.emit(what, start, end)

    def _ask_link(self, url: QUrl) -> None:
        self.card.dismiss()
        cursor = self._view.textCursor()
        article = self._view.article
        if article is None:
            return
        offset = article.offsets.to_offset(cursor.position())
        self.links.ask(url.toString(), self.rect_of(max(0, offset - 1), offset + 1), self.bounds())

    def _show_menu(self, where: object, target: object) -> None:
        assert isinstance(where, QPoint)
        target = target if isinstance(target, Target) else None
        start, end = self._view.selection()
        menu = QMenu(self._view)
        if end > start:
            menu.addAction(tr("Copy"), self._view.copy)
            for what, words in (
                ("cite", tr("Copy as citation")),
                ("note", tr("Note")),
                ("bookmark", tr("Bookmark this passage")),
                ("statement", tr("Statement of…")),
            ):
                menu.addAction(words, self._requests(what, start, end))
        if target is not None:
            if target.statement is not None and self._reading is not None:
                said = self._reading.statements[target.statement]
                cites = self._requests("cite", said.start, said.end)
                menu.addAction(tr("Copy this statement as citation"), cites)
            shown = target
            menu.addAction(tr("Who says this?"), lambda: self.show_card(shown, focus=True))
        if menu.isEmpty():
            menu.addAction(tr("Select all"), self._view.selectAll)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)
