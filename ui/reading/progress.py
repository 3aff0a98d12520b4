"""How far an article has been read: by the last line that is on the screen."""

from __future__ import annotations

from ui.reading.view import ArticleView


def progress(view: ArticleView) -> int:
    """Percent of the text down to the last line on screen, 1 to 100."""
    article, geometry = view.article, view.geometry_
    if article is None or geometry is None or not article.offsets.length:
        return 1
    bar = view.verticalScrollBar()
    if article.loaded >= len(article.text) and bar.value() >= bar.maximum():
        return 100
    end = geometry.offset_at(bar.value() + view.viewport().height())
    return max(1, min(100, round(100 * end / article.offsets.length)))
