"""Large blocks of memory go back to the system as soon as they are free."""

from __future__ import annotations

import ctypes
import sys

_MMAP_THRESHOLD = -3  # M_MMAP_THRESHOLD of malloc.h
_LARGE = 1 << 20  # bytes


def return_large_blocks() -> bool:
    """Have the C library map every large block by itself, which unmaps it when it is freed; whether it does now.

    glibc begins so, but each large block that is freed raises its threshold, up to 32 MB. From then on the directory
    of a million articles and the text that it is read from lie in a thread's heap, which small blocks behind them
    keep from shrinking: 40 to 50 MB that nobody uses. Setting the threshold keeps it (mallopt(3)).
    """
    if not sys.platform.startswith("linux"):
        return False
    try:
        return bool(ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, _LARGE))
    except (OSError, AttributeError):  # another C library: musl has no such thing to set
        return False
