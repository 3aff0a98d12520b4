"""Whether there is a display to open a window on, found out without Qt, which would abort without one."""

from __future__ import annotations

import os
import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_NEEDS_DISPLAY = ("xcb", "wayland", "wayland-egl")


def has_display(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether Qt will find a display. Windows and macOS always have one."""
    if sys.platform in ("win32", "darwin"):
        return True
    platforms = [name.partition(":")[0] for name in environment.get("QT_QPA_PLATFORM", "").split(";") if name]
    if any(name not in _NEEDS_DISPLAY for name in platforms):
        return True  # offscreen, minimal, eglfs and their like draw without a server
    return _wayland_answers(environment) or _x_answers(environment.get("DISPLAY", ""))


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    if not name:
        return False
    path = Path(environment.get("XDG_RUNTIME_DIR", "/")) / name
    return _listens(str(path))


def _x_answers(display: str) -> bool:
    """Whether the X server answers. One of another machine is believed: asking could take long."""
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if local is None:
        return bool(display)
    path = f"/tmp/.X11-unix/X{local.group(1)}"  # noqa: S108 - where X servers listen, by convention
    return _listens(path) or _listens(f"\0{path}")


def _listens(address: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(1)
        try:
            probe.connect(address)
        except OSError:
            return False
    return True
