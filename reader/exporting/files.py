"""Writing a file whole or not at all: beside its place first, then moved there in one step."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO


@contextmanager
def replaced(path: Path, *, mark: bool = False) -> Iterator[TextIO]:
    """A text stream that becomes `path` when the block ends well; else nothing of it stays."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=".onrecord-", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        encoding = "utf-8-sig" if mark else "utf-8"
        with open(descriptor, "w", encoding=encoding, newline="") as stream:  # noqa: PTH123 - takes a descriptor
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        part.chmod(0o644 & ~_umask())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def replace_text(path: Path, text: str) -> None:
    """Make `text` the content of `path`."""
    with replaced(path) as stream:
        stream.write(text)


def _umask() -> int:
    """The process's mask, which can only be read by setting it. mkstemp makes files for the owner alone."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
