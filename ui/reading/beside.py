"""What stands beside the text: which rails and cards there are, and where, as far down as the screen needs it.

The first picture places what it shows; the rest is placed in turns of the event loop, so that hundreds of notes
do not stop it. `margin.py` works out the places.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF

from reader import LegendEntry
from ui.reading import margin
from ui.reading.document import LONG
from ui.reading.runs import Rail
from ui.turns import Turns

if TYPE_CHECKING:
    from ui.reading.view import ArticleView

_ENDLESS = 1e9  # px: lower than any text reaches
_WINDOW = 40_000  # characters around the screen whose margin is laid out, in a very long article


class Beside(QObject):
    """The margin's contents and their places. The view says what is on screen, and is told by `arranged`."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self.layout = margin.MarginLayout()
        self.cards: Sequence[margin.Card] = ()
        self.stars: Sequence[int] = ()
        self._rails: Sequence[Rail] = ()
        self._legend: Mapping[int, LegendEntry] = {}
        self._placed: tuple[int, int] | None = None  # the part of the text whose margin has its places
        self._whole = False  # and not only for the first picture
        self._turns: Turns | None = None

    def show(
        self,
        rails: Sequence[Rail],
        cards: Sequence[margin.Card],
        stars: Sequence[int],
        legend: Mapping[int, LegendEntry],
    ) -> None:
        """What the margin has: rails, cards, offsets of bookmarked passages."""
        self._rails, self.stars, self._legend = rails, stars, legend
        self.cards = margin.in_order(cards)
        self.forget()
        self._view.viewport().update()  # and where there is no margin, a sign in the text

    def forget(self) -> None:
        """The text stands elsewhere, or something else beside it: every place is sought anew."""
        self._placed, self._whole = None, False
        self._stop()

    def is_complete(self) -> bool:
        """Whether everything has its place."""
        return self._whole

    def place(self) -> bool:
        """Place what is on screen; False where that is done already."""
        view, article = self._view, self._view.article
        if view.geometry_ is None or article is None or view.theme is None:
            return False
        first, last = view.visible_range()
        done, length = self._placed, len(article.text)
        if done is not None and done[0] <= first and (last <= done[1] or done[1] >= article.loaded):
            return False
        if length > LONG:
            self._take(first - _WINDOW, last + _WINDOW, _ENDLESS)
        elif done is None:  # the first picture
            self._take(0, min(length, last), view.verticalScrollBar().value() + view.viewport().height())
            self.go_on()
        else:
            self._take(0, length, _ENDLESS)
        return True

    def go_on(self) -> None:
        """Place in turns what the first picture left out, once all of the text is there."""
        article = self._view.article
        if article is None or not article.complete or len(article.text) > LONG or self._placed is None:
            return
        self._stop()
        self._turns = Turns(self._rest(), self)

    def complete(self) -> None:
        """Place everything now."""
        self._placed = (0, -1)
        self.place()

    def _take(self, low: int, high: int, bottom: float) -> None:
        self._stop()
        steps = self._steps(low, high, bottom)
        while True:
            try:
                next(steps)
            except StopIteration as ended:
                self._now(low, high, ended.value, whole=bottom == _ENDLESS)
                return

    def _rest(self) -> Generator[None, None, None]:
        article = self._view.article
        assert article is not None
        layout = yield from self._steps(0, len(article.text), _ENDLESS)
        self._stop()
        self._now(0, len(article.text), layout, whole=True)
        self._view.update_margin()

    def _steps(self, low: int, high: int, bottom: float) -> Generator[None, None, margin.MarginLayout]:
        view = self._view
        if (
            not view.columns.has_margin
            or view.geometry_ is None
            or view.theme is None
            or view.article is None
        ):
            return margin.MarginLayout()
        rails = [rail for rail in self._rails if rail.end > low and rail.start < high]
        cards = margin.from_to(self.cards, low, min(high, view.article.loaded))
        column = QRectF(view.columns.margin_left, 0, view.columns.margin_width, bottom)
        return (yield from margin.steps(view.geometry_, rails, cards, self._legend, view.theme, column))

    def _now(self, low: int, high: int, layout: margin.MarginLayout, *, whole: bool) -> None:
        article = self._view.article
        self.layout, self._whole = layout, whole
        self._placed = (max(0, low), min(high, article.loaded if article is not None else 0))
        self._view.arranged.emit()

    def _stop(self) -> None:
        if self._turns is not None:
            self._turns.stop()
            self._turns.deleteLater()
            self._turns = None
