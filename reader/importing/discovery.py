"""Walking files and folders: which may hold articles, and a reason for each that does not. Nothing is
opened here.
"""

# ruff: noqa: PTH100, PTH116, PTH118, PTH119  # Path objects cost several times as much; a million files feel it

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Iterator

from reader.importing.files import MOST_BYTES, TOO_LARGE, storable, unreadable
from reader.importing.formats import format_of, why_not
from reader.importing.types import Candidate, Reason, Refusal

_SYSTEM_FILES = frozenset(("thumbs.db", "desktop.ini", "ehthumbs.db", "icon\r"))
_LEFT_OVER = re.compile(
    r".*(?:~|\.tmp|\.swp|\.swx|\.part|\.crdownload|\.bak|\.lock)$|~\$|\._", re.IGNORECASE | re.DOTALL
)
_PASSED_FOLDERS = frozenset(
    ("__macosx", "__pycache__", "node_modules", "$recycle.bin", "system volume information")
)
# Files there say they are regular, and are not: reading one may never end.
_VIRTUAL = ("/proc/", "/sys/", "/dev/")


def discover(paths: Iterable[str | os.PathLike[str]]) -> Iterator[Candidate | Refusal]:
    """Every file below `paths`, in the order of the names, as a candidate or with the reason why it is none.

    Folders are walked one at a time: memory holds the names of one folder a level, never the tree. Links to
    folders are not followed; a link to a file is, where it leads to a place below one of `paths`.
    """
    tops = [os.path.abspath(os.fspath(path)) for path in paths]
    roots = [os.path.realpath(top) for top in tops]
    for top, root in zip(tops, roots, strict=True):
        try:
            status = os.stat(root)
        except OSError as error:
            yield Refusal(storable(top), Reason.UNREADABLE, unreadable(error))
            continue
        if _is_virtual(root):
            yield _not_regular(top)
        elif stat.S_ISDIR(status.st_mode):
            yield from _walk(root, roots)
        else:
            yield _examine(root, os.path.basename(top), status)


def _walk(root: str, roots: list[str]) -> Iterator[Candidate | Refusal]:
    stack = [(root, iter([""]))]
    while stack:
        folder, names = stack[-1]
        name = next(names, None)
        if name is None:
            stack.pop()
            continue
        path = os.path.join(folder, name) if name else folder
        try:
            status = os.lstat(path)
            if stat.S_ISLNK(status.st_mode):
                yield _linked(path, roots)
            elif not stat.S_ISDIR(status.st_mode):
                yield _examine(path, name, status)
            elif name and (name.startswith(".") or name.lower() in _PASSED_FOLDERS):
                sentence = "A hidden or system folder; import it by itself to have it read."
                yield Refusal(storable(path), Reason.UNSUPPORTED, sentence, opened=False)
            else:
                inside = _names(path)
                if inside:
                    stack.append((path, iter(inside)))
                else:
                    yield _empty_folder(path)
        except OSError as error:
            yield Refusal(storable(path), Reason.UNREADABLE, unreadable(error))


def _names(folder: str) -> list[str]:
    with os.scandir(folder) as entries:
        return sorted(entry.name for entry in entries)


def _linked(path: str, roots: list[str]) -> Candidate | Refusal:
    """What a link met on the way leads to."""
    status = os.stat(path)  # raises on circles and on links that lead nowhere: the caller has the sentence
    target = os.path.realpath(path)
    if stat.S_ISDIR(status.st_mode):
        sentence = "It is a link to a folder; the folder is read where it stands."
        return Refusal(storable(path), Reason.NOT_REGULAR, sentence, opened=False)
    if _is_virtual(target) or not stat.S_ISREG(status.st_mode):
        return _not_regular(path)
    if not any(target == root or target.startswith(root.rstrip(os.sep) + os.sep) for root in roots):
        sentence = "It is a link that leads out of the folder; import the file itself to have it read."
        return Refusal(storable(path), Reason.NOT_REGULAR, sentence, opened=False)
    return _examine(target, os.path.basename(path), status)


def _examine(path: str, name: str, status: os.stat_result) -> Candidate | Refusal:
    """A candidate, or why this file is none, by its name, kind and size."""
    origin = storable(path)
    if not stat.S_ISREG(status.st_mode):
        return _not_regular(path)
    kind = format_of(name)
    if name.lower() in _SYSTEM_FILES or _LEFT_OVER.match(name):
        return Refusal(
            origin, Reason.UNSUPPORTED, "A file of the system or an editor, not an article.", opened=False
        )
    if kind is not None and name.startswith(".") and "." not in name[1:]:
        return Refusal(
            origin, Reason.UNSUPPORTED, "A hidden file without an ending is not an article.", opened=False
        )
    if status.st_size == 0:
        return Refusal(origin, Reason.EMPTY, "It is empty.")
    if kind is None:
        return Refusal(origin, Reason.UNSUPPORTED, why_not(name), opened=False)
    if status.st_size > MOST_BYTES and not kind.many:
        return Refusal(origin, Reason.TOO_LARGE, TOO_LARGE)
    return Candidate(path, origin, status.st_size, kind.many)


def _empty_folder(path: str) -> Refusal:
    if format_of(os.path.basename(path)) and "." in os.path.basename(path):
        return Refusal(storable(path), Reason.NOT_REGULAR, "It is a folder named like a file.", opened=False)
    return Refusal(storable(path), Reason.EMPTY, "The folder is empty.")


def _not_regular(path: str) -> Refusal:
    sentence = "It is not a file but a pipe, a socket, a device or a part of the running system."
    return Refusal(storable(path), Reason.NOT_REGULAR, sentence, opened=False)


def _is_virtual(path: str) -> bool:
    return path.startswith(_VIRTUAL) and not path.startswith("/dev/shm/")  # noqa: S108  # shared memory is a real file system
