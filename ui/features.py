"""Keeps PySide from reading the source of every module that is imported, ours and Python's own.

It does so to learn which of them mention it, for switches (`from __feature__ import snake_case`) that nothing here
uses: some hundred files at each start, all of whose lines `linecache` then keeps. Imported before the window's parts.
"""

from __future__ import annotations

import sys

import PySide6.QtCore  # noqa: F401  with which PySide's support comes

_support = sys.modules.get("shibokensupport.feature")
if hasattr(_support, "_mod_uses_pyside"):  # another version may do otherwise, and is then left to it
    vars(_support)["_mod_uses_pyside"] = lambda _module: False
