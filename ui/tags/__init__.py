"""Tags in the window: the editor of what carries them, and the window in which they are renamed, merged, deleted."""

from ui.tags.editor import TagEditor
from ui.tags.manager import TagsWindow

__all__ = ["TagEditor", "TagsWindow"]
