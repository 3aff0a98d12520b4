"""Matches in the open article, of the find bar or of the library's search, and stepping through them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ui.reading.find import FindBar, find_all, fold
from ui.reading.view import ArticleView


class Finder(QObject):
    """Marks matches in the view. Words typed into the bar go before those of the library's search."""

    def __init__(self, view: ArticleView, bar: FindBar) -> None:
        super().__init__(view)
        self._view, self._bar = view, bar
        self._folded: str | None = None
        self._given: Sequence[tuple[int, int]] = ()
        self._above = False
        self._matches: Sequence[tuple[int, int]] = ()
        self._current: int | None = None
        bar.sought.connect(self._seek)
        bar.stepped.connect(lambda backwards: self.step(backwards=backwards))
        bar.closed.connect(self._closed)

    def article_changed(self) -> None:
        """Another text: seek the bar's words in it."""
        self._folded = None
        self._given, self._above = (), False
        self.refresh()

    def refresh(self) -> None:
        """Mark again, as after the layers were made anew."""
        if self._bar.isVisible():
            self._seek(self._bar.field.text(), move=False)
        else:
            self._mark(self._given, self._current if self._given else None)

    def set_matches(self, spans: Sequence[tuple[int, int]], *, above: bool = False) -> None:
        """The hits of the library's search in this article; `above`: its title has some, too."""
        self._given, self._above = sorted(spans), above
        if not self._bar.isVisible():
            self._mark(self._given, None)

    def matches(self) -> Sequence[tuple[int, int]]:
        """What is marked now."""
        return self._matches

    def current(self) -> int | None:
        """Which of the matches was stepped to."""
        return self._current

    def step(self, *, backwards: bool = False) -> None:
        """Go to the next match, wrapping at the ends."""
        if not self._matches:
            if self._above and not self._bar.isVisible():
                self._view.verticalScrollBar().setValue(0)
            return
        if self._current is None:
            at = self._view.first_offset()
            after = next((i for i, span in enumerate(self._matches) if span[0] >= at), 0)
            self._current = after - 1 if backwards else after
        else:
            self._current += -1 if backwards else 1
        self._current %= len(self._matches)
        self._show()

    def _seek(self, words: str, *, move: bool = True) -> None:
        article = self._view.article
        if article is None:
            return
        if self._folded is None:
            self._folded = fold(article.text)
        matches = find_all(self._folded, words)
        at = self._view.first_offset()
        current = next((i for i, span in enumerate(matches) if span[0] >= at), 0) if matches else None
        self._mark(matches, current)
        if matches and move:
            self._show()

    def _mark(self, matches: Sequence[tuple[int, int]], current: int | None) -> None:
        self._matches, self._current = matches, current
        if self._view.highlights is not None:
            self._view.highlights.matches = matches
            self._view.highlights.current_match = current
            self._view.viewport().update()
        self._bar.set_count(current, len(matches))

    def _show(self) -> None:
        if self._current is None:
            return
        if self._view.highlights is not None:
            self._view.highlights.current_match = self._current
        self._view.show_span(*self._matches[self._current])
        self._view.viewport().update()
        self._bar.set_count(self._current, len(self._matches))

    def _closed(self) -> None:
        self._mark(self._given, None)
        self._view.setFocus()
