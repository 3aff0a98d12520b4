"""All bookmarks of the library, of articles and of passages."""

from ui.bookmarks.page import BookmarksPage

__all__ = ["BookmarksPage"]
