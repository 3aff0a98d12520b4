"""The main window: where its panes stand, how they fold, and what it remembers of that.

What the actions do is in `commands.py`; what the panes show is theirs. The list is made at once, all else when the
first rows are on the screen (`complete`) or when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui.actions import Actions
from ui.article_list import ListPane
from ui.controls import set_kind, stylesheet
from ui.settings import Settings
from ui.tasks import Tasks
from ui.theme import Appearance, Theme, follow

if TYPE_CHECKING:
    from reader import Library
    from ui.bookmarks import BookmarksPage
    from ui.errors import Banner
    from ui.importing.strip import ImportStrip
    from ui.notes import NotesPage
    from ui.reading import ReadingPane
    from ui.review import ReviewPage
    from ui.sidebar import Sidebar
    from ui.speakers import SpeakerPage, SpeakersPage

Page = TypeVar("Page", bound=QWidget)

FOLD_SIDEBAR = 1000  # below this width of the window the sidebar folds by itself
FOLD_LIST = 720  # below this one the list and the article take turns
PANES = [224, 356, 860]


class MainWindow(QMainWindow):
    """Sidebar, list and reader side by side, with the pages that take the reader's place."""

    close_asked = Signal(QCloseEvent)
    paths_dropped = Signal(list)  # list[str]
    became_active = Signal()
    page_made = Signal(str)  # "reader", "notes", "bookmarks", "speakers" or "speaker", once each

    def __init__(
        self, library: Library, tasks: Tasks, appearance: Appearance, settings: Settings, actions: Actions
    ) -> None:
        super().__init__()
        self.settings, self.appearance, self.actions_by_id = settings, appearance, actions
        self._library, self._tasks = library, tasks
        self._made: dict[str, QWidget] = {}
        self.setWindowTitle("On Record")
        self.setMinimumSize(640, 480)
        self.setAcceptDrops(True)
        self.list = ListPane(library, tasks, appearance)
        self._folded_by_person: set[str] = set()
        self._folded_before: set[str] | None = None  # what was, while the screen is full
        self._reading_alone = False
        self._complete = False
        self._lay_out()
        actions.title(self.menuBar())
        follow(appearance, self._apply_theme)
        self._restore()

    def complete(self) -> None:
        """Make what the first rows could do without: the sidebar, and what the menus hold with its keys."""
        if self._complete:
            return
        self._complete = True
        self.sidebar  # noqa: B018  asked for, so it is made
        self.actions_by_id.fill()
        self.addActions(list(self.actions_by_id))
        self.fold()

    def _lay_out(self) -> None:
        self.pages = QStackedWidget()
        blank = QWidget()  # until there is a page
        set_kind(blank, "page")
        self.pages.addWidget(blank)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("panes")
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self._side = QWidget()  # the sidebar's ground until there is one
        set_kind(self._side, "sidebar")
        for pane in (self._side, self.list, self.pages):
            self.splitter.addWidget(pane)
        for index, factor in enumerate((0, 0, 1)):
            self.splitter.setStretchFactor(index, factor)
        self._side.setMinimumWidth(200)
        self._side.setMaximumWidth(300)
        self.list.setMinimumWidth(300)
        self.list.setMaximumWidth(560)
        self.pages.setMinimumWidth(320)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.splitter, 1)
        self.setCentralWidget(body)

    # -- parts and pages, made when they are first asked for

    @cached_property
    def sidebar(self) -> Sidebar:
        """The parts of the library, in the place of its ground."""
        from ui.sidebar import Sidebar

        made, ground = Sidebar(self._library, self._tasks, self.appearance), self._side
        made.setMinimumWidth(ground.minimumWidth())
        made.setMaximumWidth(ground.maximumWidth())
        self.splitter.replaceWidget(0, made)
        self.splitter.setStretchFactor(0, 0)
        ground.deleteLater()
        self._side = made
        return made

    @cached_property
    def banner(self) -> Banner:
        """The sentence at the foot: at the top it would push down the line that is being read."""
        from ui.errors import Banner

        made = Banner()
        self._column.insertWidget(self._column.indexOf(self.splitter) + 1, made)
        return made

    @cached_property
    def strip(self) -> ImportStrip:
        """The line of long work at the foot."""
        from ui.importing.strip import ImportStrip

        made = ImportStrip(self.appearance)
        self._column.insertWidget(self._column.indexOf(self.splitter) + 1, made)
        return made

    def _page(self, name: str, make: Callable[[Library, Tasks, Appearance], Page]) -> Page:
        if name not in self._made:
            page = self._made[name] = make(self._library, self._tasks, self.appearance)
            self.pages.addWidget(page)
            self.page_made.emit(name)
        return cast("Page", self._made[name])

    @property
    def reader(self) -> ReadingPane:
        """The article to read."""
        from ui.reading import ReadingPane

        return self._page("reader", ReadingPane)

    @property
    def notes(self) -> NotesPage:
        """All notes of the library."""
        from ui.notes import NotesPage

        return self._page("notes", NotesPage)

    @property
    def bookmarks(self) -> BookmarksPage:
        """All bookmarks of the library."""
        from ui.bookmarks import BookmarksPage

        return self._page("bookmarks", BookmarksPage)

    @property
    def speakers(self) -> SpeakersPage:
        """All speakers of the library."""
        from ui.speakers import SpeakersPage

        return self._page("speakers", SpeakersPage)

    @property
    def speaker(self) -> SpeakerPage:
        """One speaker's statements."""
        from ui.speakers import SpeakerPage

        return self._page("speaker", SpeakerPage)

    @property
    def review(self) -> ReviewPage:
        """What the engine is not sure of."""
        from ui.review import ReviewPage

        return self._page("review", ReviewPage)

    def is_made(self, name: str) -> bool:
        """True where a page was asked for before; nothing need be told to one that was not."""
        return name in self._made

    def is_shown(self, name: str) -> bool:
        """True for the page that stands in the third pane."""
        return name in self._made and self.pages.currentWidget() is self._made[name]

    def is_blank(self) -> bool:
        """True until the first page is shown."""
        return self.pages.currentWidget() not in self._made.values()

    def flush(self) -> None:
        """Store what is being written on any page."""
        if self.is_made("reader"):
            self.reader.flush()
        if self.is_made("notes"):
            self.notes.flush()

    def has_unsaved(self) -> bool:
        """True where a page holds something that is not stored yet."""
        return (self.is_made("reader") and self.reader.has_unsaved()) or (
            self.is_made("notes") and self.notes.has_unsaved()
        )

    def _apply_theme(self, theme: Theme) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(self.appearance.palette())
            application.setStyleSheet(stylesheet(theme))

    def _restore(self) -> None:
        self.resize(1440, 900)
        self._folded_by_person = set(self.settings.value("folded", []))
        self.restoreGeometry(self.settings.bytes("geometry"))  # which may fill the screen
        widths = self.settings.value("panes", PANES)
        if len(widths) == 3 and all(isinstance(width, int) and width >= 0 for width in widths):
            self.splitter.setSizes(widths)
        self.fold()

    def remember(self) -> None:
        """Keep the window's place and its panes' widths."""
        self.settings.set_bytes("geometry", self.saveGeometry())
        if self._side.isVisible() and self.list.isVisible():
            self.settings.set_value("panes", self.splitter.sizes())
        before = self._folded_by_person if self._folded_before is None else self._folded_before
        self.settings.set_value("folded", sorted(before))

    # -- folding

    def fold(self) -> None:
        """Show the panes that the person wants and that the width has room for."""
        width = self.width()
        narrow = width < FOLD_LIST
        self._side.setVisible("sidebar" not in self._folded_by_person and width >= FOLD_SIDEBAR)
        if narrow:
            self.list.setMaximumWidth(16777215)
            self.list.setVisible(not self._reading_alone)
            self.pages.setVisible(self._reading_alone)
        else:
            self.list.setMaximumWidth(560)
            self.list.setVisible("list" not in self._folded_by_person)
            self.pages.setVisible(True)
        if self._complete:
            self.actions_by_id["toggle-sidebar"].setChecked(self._side.isVisibleTo(self))
            self.actions_by_id["toggle-list"].setChecked(self.list.isVisibleTo(self))

    def toggle_pane(self, name: str) -> None:
        """Fold or unfold "sidebar" or "list", as a key or the menu asks."""
        if self.width() < FOLD_LIST and name == "list":
            self._reading_alone = not self._reading_alone
        elif name == "sidebar" and self.width() < FOLD_SIDEBAR:
            # too narrow to stay, yet asked for: it is shown until the next change of width
            self._side.setVisible(not self._side.isVisible())
            self.actions_by_id["toggle-sidebar"].setChecked(self._side.isVisible())
            return
        else:
            self._folded_by_person ^= {name}
        self.fold()

    def toggle_full_screen(self) -> None:
        """The page alone on the whole screen, or the window as it was; maximised stays maximised."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _follow_full_screen(self) -> None:
        """Fold all but the page while the screen is full, however that came; the keys of the panes unfold them."""
        full = self.isFullScreen()
        if full and self._folded_before is None:
            self._folded_before, self._folded_by_person = self._folded_by_person, {"sidebar", "list"}
        elif not full and self._folded_before is not None:
            self._folded_by_person, self._folded_before = self._folded_before, None
        self.menuBar().setVisible(not full)
        if self._complete:
            self.actions_by_id["full-screen"].setChecked(full)
        self.fold()

    def turn_to_reader(self) -> None:
        """In a narrow window, show the article in place of the list."""
        self._reading_alone = True
        self.fold()

    def turn_to_list(self) -> None:
        """In a narrow window, show the list in place of the article."""
        self._reading_alone = False
        self.fold()

    def is_narrow(self) -> bool:
        """True where the list and the article take turns."""
        return self.width() < FOLD_LIST

    def show_page(self, page: QWidget) -> None:
        """Show the reader, the notes or a speaker in the third pane; who typed in a page left for the text reads on."""
        former, focus = self.pages.currentWidget(), QApplication.focusWidget()
        typed_there = former is not page and focus is not None and former.isAncestorOf(focus)
        self.pages.setCurrentWidget(page)
        if not self.is_shown("reader"):
            self.turn_to_reader()
        elif typed_there:
            page.setFocus()  # else Qt gives it to the first button

    # -- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (
            event.oldSize().width() >= FOLD_LIST > event.size().width()
        ):  # where the keyboard is, the eye is too
            focus = QApplication.focusWidget()
            self._reading_alone = focus is not None and self.pages.isAncestorOf(focus)
        if event.oldSize().width() != event.size().width():
            self.fold()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self.fold)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_asked.emit(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.became_active.emit()
        elif event.type() == QEvent.Type.WindowStateChange:
            self._follow_full_screen()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.paths_dropped.emit(paths)

    def come_forward(self) -> None:
        """Raise the window, as a second start asks."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()


def library_title(path: Path) -> str:
    """The window's title of a library that is not the default one."""
    return f"{path.stem} — On Record"
