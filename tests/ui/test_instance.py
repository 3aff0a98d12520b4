"""One window a library: the second start hands over and leaves."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import PATIENCE
from ui.instance import Instance


def later(second: Instance, paths: list[Path], answers: list[bool]) -> threading.Thread:
    """A second start, which waits in a process of its own: here in a thread."""
    thread = threading.Thread(target=lambda: answers.append(second.hand_over(paths, PATIENCE)))
    thread.start()
    return thread


def test_the_second_start_hands_its_files_to_the_first(
    tmp_path: Path, wait_until: Callable[..., None], qapp: object
) -> None:
    """The files of a later start arrive in the running window, and the later start knows it."""
    first, second = (Instance(tmp_path / "l.onrecord", tmp_path / "state") for _ in range(2))
    taken: list[list[str]] = []
    answers: list[bool] = []
    first.handed_over.connect(taken.append)
    assert first.acquire()
    first.listen()
    assert not second.acquire()
    thread = later(second, [tmp_path / "a b.txt"], answers)
    wait_until(lambda: taken)
    thread.join()
    assert [[str(tmp_path / "a b.txt")]] == taken
    assert [True] == answers


def test_what_comes_while_the_first_begins_is_not_lost(
    tmp_path: Path, wait_until: Callable[..., None], qapp: object
) -> None:
    """Two files that are opened at once in a file manager are two starts, and one window with both."""
    first, second = (Instance(tmp_path / "l.onrecord", tmp_path / "state") for _ in range(2))
    taken: list[list[str]] = []
    answers: list[bool] = []
    assert first.acquire()
    thread = later(second, [tmp_path / "b.txt"], answers)
    wait_until(lambda: list(tmp_path.glob("state/*/*.json")))
    first.handed_over.connect(taken.append)
    first.listen()
    thread.join()
    assert ([[str(tmp_path / "b.txt")]], [True]) == (taken, answers)


def test_a_window_that_does_not_answer_is_named_and_can_be_replaced(tmp_path: Path, qapp: object) -> None:
    """As when a stick was pulled out of another computer: the lock says that a window runs, and none does."""
    gone, here = (Instance(tmp_path / "l.onrecord", tmp_path) for _ in range(2))
    assert gone.acquire()
    assert not here.acquire()
    assert not here.hand_over([tmp_path / "a.txt"], patience=0.0)
    assert [] == list(tmp_path.glob("*/*"))
    assert here.take_over()
    assert not Instance(tmp_path / "l.onrecord", tmp_path).acquire()  # it is the one that runs now


def test_what_is_taken_at_the_last_moment_was_heard(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the last look and giving up, the window takes the request: it will answer."""
    here = Instance(tmp_path / "l.onrecord", tmp_path)

    def there_and_taken(request: Path) -> bool:
        monkeypatch.undo()
        request.unlink()
        return True

    monkeypatch.setattr(Path, "exists", there_and_taken)
    assert here.hand_over([tmp_path / "a.txt"], patience=-1.0)


def test_the_lock_of_a_portable_library_goes_by_its_name(tmp_path: Path, qapp: object) -> None:
    """A stick that is mounted elsewhere tomorrow is the same library."""
    one, other = tmp_path / "one", tmp_path / "other"
    keys = {Instance(folder / "library.onrecord", folder).key for folder in (one, other)}
    assert 1 == len(keys)


def test_another_library_has_a_window_of_its_own(tmp_path: Path, qapp: object) -> None:
    """The rule is one window a library, not one window."""
    first = Instance(tmp_path / "a.onrecord", tmp_path / "state")
    second = Instance(tmp_path / "b.onrecord", tmp_path / "state")
    assert first.acquire()
    assert second.acquire()


def test_a_library_has_one_window_however_it_is_spelled(tmp_path: Path, qapp: object) -> None:
    """By a detour of folders or a link it is the same file, and two windows would not know of each other."""
    (tmp_path / "here").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "here", target_is_directory=True)
    state = tmp_path / "state"
    first = Instance(tmp_path / "here" / "l.onrecord", state)
    assert first.acquire()
    assert not Instance(tmp_path / "here" / ".." / "here" / "l.onrecord", state).acquire()
    assert not Instance(tmp_path / "link" / "l.onrecord", state).acquire()
    first.release()


def test_after_release_the_next_start_is_the_window(tmp_path: Path, qapp: object) -> None:
    """A closed window leaves nothing that keeps the next one from opening."""
    first, second = (Instance(tmp_path / "l.onrecord", tmp_path / "state") for _ in range(2))
    assert first.acquire()
    first.release()
    assert second.acquire()
