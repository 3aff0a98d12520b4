"""The search box above the list."""

from ui.search.box import SearchBox

__all__ = ["SearchBox"]
