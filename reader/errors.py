"""The errors a person can act on.

A `ReaderError` carries one sentence that says what was wrong and what to do.
Anything else that is raised is a bug and passes through to the log.
"""

from __future__ import annotations


class ReaderError(Exception):
    """Something the person can act on; `str(error)` is the sentence to show."""


class LibraryLockedError(ReaderError):
    """Another process keeps the library busy for longer than the busy timeout."""


class LibraryNewerError(ReaderError):
    """The library was written by a newer version of On Record; it is left untouched."""


class LibraryDamagedError(ReaderError):
    """The file is not a library, or its pages are damaged."""


class DiskFullError(ReaderError):
    """The disk is full; what was being written is still held by the caller."""


class NotFoundError(ReaderError):
    """No article, note, speaker or bookmark has the given id or name."""


class CancelledError(ReaderError):
    """The person cancelled the work; what was finished before is kept."""


class SearchInterrupted(CancelledError):  # noqa: N818  not an error: a newer search took over
    """A search was ended by `Library.interrupt`; its caller has asked for something newer."""
