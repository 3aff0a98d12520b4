"""One window a library: the second start hands over and leaves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ui.instance import Instance


def test_the_second_start_hands_its_files_to_the_first(
    tmp_path: Path, wait_until: Callable[..., None], qapp: object
) -> None:
    """The files of a later start arrive in the running window."""
    first, second = (Instance(tmp_path / "l.onrecord", tmp_path / "state") for _ in range(2))
    taken: list[list[str]] = []
    first.handed_over.connect(taken.append)
    assert first.acquire()
    assert not second.acquire()
    second.hand_over([tmp_path / "a b.txt"])
    wait_until(lambda: taken)
    assert [[str(tmp_path / "a b.txt")]] == taken


def test_another_library_has_a_window_of_its_own(tmp_path: Path, qapp: object) -> None:
    """The rule is one window a library, not one window."""
    first = Instance(tmp_path / "a.onrecord", tmp_path / "state")
    second = Instance(tmp_path / "b.onrecord", tmp_path / "state")
    assert first.acquire()
    assert second.acquire()


def test_after_release_the_next_start_is_the_window(tmp_path: Path, qapp: object) -> None:
    """A closed window leaves nothing that keeps the next one from opening."""
    first, second = (Instance(tmp_path / "l.onrecord", tmp_path / "state") for _ in range(2))
    assert first.acquire()
    first.release()
    assert second.acquire()
