"""What the window remembers comes back as it was, and nonsense in the file is no crash."""

from __future__ import annotations

import threading
from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from reader import Scope, Sort, View, view_from_json, view_to_json
from ui.settings import Settings

VIEWS = st.builds(
    View,
    scope=st.sampled_from(Scope),
    speaker_id=st.none() | st.integers(1, 99),
    source=st.none() | st.text(max_size=5),
    first_day=st.none() | st.dates(),
    last_day=st.none() | st.dates(),
    query=st.text(max_size=9),
    sort=st.sampled_from(Sort),
)


@given(VIEWS)
def test_a_view_survives(view: View) -> None:
    """Every view is the same after a restart."""
    assert view == view_from_json(view_to_json(view))


@given(
    st.dictionaries(
        st.sampled_from(["scope", "first", "sort", "query"]), st.none() | st.integers() | st.text()
    )
)
def test_nonsense_is_the_plain_view(values: dict[str, object]) -> None:
    """A damaged settings file never keeps the window from opening."""
    assert isinstance(view_from_json(values), View)


def test_values_are_kept_by_library(tmp_path: Path) -> None:
    """Two libraries have their own view and selection in one settings file."""
    file = tmp_path / "window.ini"
    first, second = Settings(file, tmp_path / "a.onrecord"), Settings(file, tmp_path / "b.onrecord")
    first.set_library_value("article", 7)
    second.set_library_value("article", 8)
    first.save()
    second.save()
    assert 7 == Settings(file, tmp_path / "a.onrecord").library_value("article", None)
    assert 8 == Settings(file, tmp_path / "b.onrecord").library_value("article", None)


def test_a_value_of_another_type_is_the_default(tmp_path: Path) -> None:
    """What an older version kept in another shape is not trusted."""
    settings = Settings(tmp_path / "window.ini", tmp_path / "a.onrecord")
    settings.set_value("panes", "wide")
    assert [1, 2, 3] == settings.value("panes", [1, 2, 3])
    assert date(2024, 1, 2) == view_from_json({"first": "2024-01-02"}).first_day


def test_a_stick_is_remembered_wherever_it_is_mounted(tmp_path: Path) -> None:
    """A portable library's view is found again in another folder, with the settings that moved along."""
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    settings = Settings(one / "window.ini", one / "library.onrecord")
    settings.set_library_value("row", 7)
    settings.save()
    one.rename(other)
    assert 7 == Settings(other / "window.ini", other / "library.onrecord").library_value("row", 0)


def test_a_change_reaches_the_file_only_when_it_is_saved(tmp_path: Path, qapp: QApplication) -> None:
    """The event loop writes no file, which a busy disk would stop it for; whoever can wait is told that it is due."""
    file = tmp_path / "window.ini"
    settings, due = Settings(file, tmp_path / "a.onrecord"), list[None]()
    settings.when_changed = lambda: due.append(None)
    settings.set_value("color", "blue")
    settings.set_value("color", "blue")
    qapp.processEvents()
    assert ([None], False) == (due, file.exists())
    assert "blue" == settings.value("color", "")
    worker = threading.Thread(target=settings.save)
    worker.start()
    worker.join()
    assert "blue" == Settings(file, tmp_path / "a.onrecord").value("color", "")


def test_two_windows_keep_what_each_changed(tmp_path: Path) -> None:
    """A window writes what changed in it, and leaves what the other one wrote meanwhile."""
    file = tmp_path / "window.ini"
    one, other = Settings(file, tmp_path / "a.onrecord"), Settings(file, tmp_path / "b.onrecord")
    one.set_value("color", "blue")
    other.set_value("size", 19)
    other.save()
    one.save()
    both = Settings(file, tmp_path / "a.onrecord")
    assert ("blue", 19) == (both.value("color", ""), both.value("size", 0))


def test_what_another_window_changed_since_is_not_written_over(tmp_path: Path) -> None:
    """Each save writes what was changed since the one before, and nothing of earlier."""
    file, library = tmp_path / "window.ini", tmp_path / "a.onrecord"
    first, second = Settings(file, library), Settings(file, library)
    first.set_value("language", "de")
    first.save()
    second.set_value("language", "en")
    second.save()
    first.set_value("folded", ["list"])
    first.save()
    assert ("en", ["list"]) == (
        Settings(file, library).value("language", ""),
        Settings(file, library).value("folded", []),
    )
