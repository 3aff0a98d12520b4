"""Whether there is a display is known before Qt is loaded, which would abort without one."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from ui.display import has_display


@pytest.mark.parametrize(
    ("environment", "found"),
    [
        ({}, False),
        ({"DISPLAY": ":98765"}, False),
        ({"DISPLAY": "unix:98765.0"}, False),
        ({"DISPLAY": "far.example:0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/nowhere"}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "minimal:size=10x10"}, True),
        ({"QT_QPA_PLATFORM": "xcb"}, False),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, False),
        ({"QT_QPA_PLATFORM": "wayland;offscreen"}, True),
    ],
)
def test_what_the_environment_offers(environment: dict[str, str], found: bool) -> None:
    """A name of a display is not enough: its server must answer, unless it is another machine's."""
    assert has_display(environment) is found


def test_a_wayland_server_that_listens_is_a_display(tmp_path: Path) -> None:
    """A socket that accepts is enough."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        assert has_display({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)})
        assert has_display({"WAYLAND_DISPLAY": str(tmp_path / "wayland-7")})


def test_a_real_x_server_is_a_display(x_display: dict[str, str]) -> None:
    """Xvfb answers."""
    assert has_display({"DISPLAY": x_display["DISPLAY"]})
