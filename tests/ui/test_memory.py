"""Large blocks go back to the system."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

PROGRAM = """
import ctypes, sys

class Info(ctypes.Structure):  # struct mallinfo2 of malloc.h
    _fields_ = [(name, ctypes.c_size_t) for name in "arena ordblks smblks hblks hblkhd a b c d e".split()]

library = ctypes.CDLL(None)
library.mallinfo2.restype = Info
if "ours" in sys.argv:
    from ui.memory import return_large_blocks
    assert return_large_blocks()
for _ in range(2):
    bytearray(8 << 20)  # freed at once: by itself the C library keeps blocks of this size from now on
before = library.mallinfo2().hblkhd
block = bytearray(4 << 20)
print(library.mallinfo2().hblkhd - before >= 4 << 20)
"""


@pytest.mark.skipif(
    "CS_GNU_LIBC_VERSION" not in getattr(os, "confstr_names", ()),
    reason="other C libraries have nothing to set",
)
@pytest.mark.parametrize(("who", "mapped"), [("ours", "True"), ("plain", "False")])
def test_a_large_block_is_mapped_by_itself_also_after_one_was_freed(who: str, mapped: str) -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM, who], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == mapped
