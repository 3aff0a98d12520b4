"""The middle pane: articles by date, searched and narrowed."""

from ui.article_list.pane import ListPane

__all__ = ["ListPane"]
