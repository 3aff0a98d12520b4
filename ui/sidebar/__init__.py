"""The left pane: the parts of the library, the calendar, who speaks, and where articles come from."""

from ui.sidebar.pane import Sidebar

__all__ = ["Sidebar"]
