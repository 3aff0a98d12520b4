"""Run by the packaged program before it begins, in place of PyInstaller's own hooks, which load Qt, `inspect` and
`multiprocessing` at every start, also for `onrecord --version`.

Qt's bindings find their libraries and write their own qt.conf; only the plugins are named. Of `multiprocessing` a
process that it has started needs PyInstaller's hook, and no other.
"""

import os
import sys

_qt = "PySide6" if sys.platform == "win32" else f"PySide6{os.sep}Qt"
_bundle = sys._MEIPASS  # type: ignore[attr-defined]  # PyInstaller's name of the folder
os.environ["QT_PLUGIN_PATH"] = f"{_bundle}{os.sep}{_qt}{os.sep}plugins"

if any(argument in ("-c", "--multiprocessing-fork") for argument in sys.argv[1:]):
    import pyi_rth_multiprocessing  # type: ignore[import-not-found]  # noqa: F401  a helper or a worker
