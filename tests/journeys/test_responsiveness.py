"""The window's event loop is never held up: by the database, a lock, a file, or by what others compute."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.test_journeys import run


def test_the_window_never_stands_still_while_an_import_runs(
    x_display: dict[str, str], tmp_path: Path
) -> None:
    """Scrolling, opening, searching and filtering 1,000 articles during an import leave no long gap."""
    run(x_display, tmp_path, "busy", tmp_path / "library.onrecord", tmp_path / "articles")
