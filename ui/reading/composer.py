"""Makes what the view shows of a reading: the document, the layers behind its text, the margin beside it.

It decides what has to be made anew: a text only for another text or face, everything else in place.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontMetricsF

from reader import Reading
from ui.reading.deck import NoteDeck
from ui.reading.document import ArticleDocument
from ui.reading.geometry import Geometry
from ui.reading.highlights import Highlights
from ui.reading.layers import Layers, make_layers
from ui.reading.passages import passage_of
from ui.reading.runs import Visibility
from ui.reading.view import ArticleView
from ui.theme import Appearance, reading_font

_SAMPLE = "the quick brown fox says that it jumps over a lazy dog, and then it goes on. "


class Composer(QObject):
    """Keeps the view in step with a reading, with what is to be seen of it, and with the appearance."""

    marked = Signal()  # the person's passages were made anew

    def __init__(self, view: ArticleView, deck: NoteDeck, appearance: Appearance) -> None:
        super().__init__(view)
        self._view, self._deck, self._appearance = view, deck, appearance
        self._reading: Reading | None = None
        self._visibility = Visibility()
        self._layers: Layers | None = None
        self._look: tuple[object, ...] = ()
        deck.changed.connect(self.refresh_margin)

    def set_reading(
        self, reading: Reading | None, visibility: Visibility, layers: Layers | None = None
    ) -> None:
        """What to show, with its layers where a worker has made them; nothing else is made yet."""
        self._reading, self._visibility, self._layers = reading, visibility, layers

    def _made(self, reading: Reading) -> Layers:
        """The layers of the reading in the colours of now."""
        theme, visibility = self._appearance.theme, self._visibility
        if self._layers is None or not self._layers.fits(reading, theme, visibility):
            self._layers = make_layers(reading, theme, visibility)
        return self._layers

    def is_stale(self) -> bool:
        """True where the document was made for another face, size or spacing."""
        return self._look != self._current_look()

    def _current_look(self) -> tuple[object, ...]:
        appearance = self._appearance
        return appearance.family, appearance.size, appearance.line_height, appearance.measure

    def build(self, place: int = 0) -> None:
        """Make the document anew: at once as much of it as is seen from an offset on, the rest by and by."""
        reading, appearance = self._reading, self._appearance
        if reading is None:
            return
        theme, layers = appearance.theme, self._made(reading)
        font = reading_font(appearance.size, family=appearance.family)
        self._look = self._current_look()
        metrics = QFontMetricsF(font)
        self._view.header.set_face(appearance.family)
        self._view.measure = round(appearance.measure * metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE))
        self._view.density = appearance.measure / (font.pixelSize() * appearance.line_height)
        article = ArticleDocument(reading.article.text, font, appearance.line_height, self)
        self._view.prepare(article)
        article.start(layers.inks, until=place + self._view.screenful(from_top=not place))
        highlights = Highlights(Geometry(article), theme, layers.marks, layers.mentions)
        self._view.set_article(article, highlights, theme)
        self.refresh_margin()

    def refresh_layers(self) -> None:
        """The same text with other statements, notes or colours."""
        reading, article, before = self._reading, self._view.article, self._view.highlights
        if reading is None or article is None or before is None:
            return
        theme, layers = self._appearance.theme, self._made(reading)
        article.set_inks(layers.inks, near=self._view.first_offset())
        before.geometry.invalidate()
        highlights = Highlights(before.geometry, theme, layers.marks, layers.mentions)
        highlights.emphasised, highlights.picked = before.emphasised, before.picked
        highlights.offered = before.offered
        self._view.set_layers(highlights, theme)
        self.refresh_margin()

    def refresh_margin(self) -> None:
        """Rails, cards, stars and the person's passages."""
        reading, highlights = self._reading, self._view.highlights
        if reading is None or highlights is None:
            return
        self._deck.fit_header()
        stars = [passage_of("bookmarks", mark.id, mark.anchor) for mark in reading.bookmarks]
        bands = [passage_of("highlights", mark.id, mark.anchor, mark.color) for mark in reading.highlights]
        own = [passage for passage in (*bands, *stars) if passage is not None]
        highlights.set_passages([*self._deck.passages(), *own])
        layers = self._made(reading)
        starred = [passage.start for passage in own if passage.noun == "bookmarks"]
        self._view.beside.show(layers.rails, self._deck.cards(), starred, layers.legend)
        self.marked.emit()
