"""Opening files without ever waiting for one: only regular files, only up to the limit, names that can be
stored.
"""

from __future__ import annotations

import errno
import os
import stat
from typing import IO

from reader.importing.types import Candidate, Reason, Refusal

MOST_BYTES = 64 * 1024 * 1024
TOO_LARGE = "It is over 64 MB, more than an article can have."


class NotRegularError(OSError):
    """What was opened is no regular file: a pipe, a socket, a device."""


def storable(path: str) -> str:
    """`path` as text that every database and report can hold: bytes that are not UTF-8 stand as `\\xNN`."""
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return os.fsencode(path).decode("utf-8", "backslashreplace")
    return path


def shown_path(path: str) -> str:
    """`path` for one line on a terminal or in a report: line ends, controls and direction overrides are
    escaped.
    """
    if path.isprintable():
        return path
    return "".join(char if char.isprintable() or char == "\u200d" else ascii(char)[1:-1] for char in path)


def open_regular(path: str) -> IO[bytes]:
    """`path` opened for reading; NotRegularError where it is a pipe, a socket or a device."""
    return os.fdopen(_descriptor(path)[0], "rb")


def _descriptor(path: str) -> tuple[int, int]:
    """An open descriptor of a regular file, and its size."""
    # Without O_NONBLOCK, opening a pipe waits for a writer. Windows has neither pipes in folders nor the flag.
    flags = (
        os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
    )
    descriptor = os.open(path, flags)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise NotRegularError(errno.EINVAL, "not a regular file")
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor, status.st_size


def read_whole(candidate: Candidate) -> bytes | Refusal:
    """All bytes of a file, or why there are none."""
    origin = candidate.origin
    try:
        descriptor, size = _descriptor(candidate.path)
        try:
            data = os.read(descriptor, min(size, MOST_BYTES) + 1)
            # It may grow while it is read, and a read may give less than was asked for.
            while len(data) <= MOST_BYTES and (more := os.read(descriptor, 1 << 20)):
                data += more
        finally:
            os.close(descriptor)
    except NotRegularError:
        return Refusal(origin, Reason.NOT_REGULAR, "It is not a file but a pipe, a socket or a device.")
    except OSError as error:
        return Refusal(origin, Reason.UNREADABLE, unreadable(error))
    if len(data) > MOST_BYTES:
        return Refusal(origin, Reason.TOO_LARGE, TOO_LARGE)
    return data or Refusal(origin, Reason.EMPTY, "It is empty.")


def unreadable(error: OSError) -> str:
    """The sentence for a file that could not be opened or read."""
    if error.errno in (errno.EACCES, errno.EPERM):
        return "You are not allowed to read it."
    if error.errno == errno.ENOENT:
        return "It is not there: moved, deleted, or a link that leads nowhere."
    if error.errno == errno.ELOOP:
        return "It is a link that leads back to itself."
    if error.errno == errno.ENAMETOOLONG:
        return "Its path is longer than the system can open."
    return f"It could not be read ({error.strerror or 'unknown error'})."
