"""The reading view: an article's text with who said what, and the person's notes beside it."""

from ui.reading.pane import ReadingPane

__all__ = ["ReadingPane"]
