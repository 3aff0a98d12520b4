"""While an import runs, what it has brought so far is shown."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from reader import Changes, ImportReport, Progress
from ui.importing import ImportController, ImportStrip
from ui.importing import controller as controller_module
from ui.tasks import Tasks
from ui.theme import Appearance


class Slow:
    """An import that has written ten articles and goes on until the gate opens."""

    def __init__(self) -> None:
        self.gate = threading.Event()

    def import_paths(
        self, _paths: list[Path], *, progress: Callable[[Progress], None], **_more: object
    ) -> ImportReport:
        for _ in range(60):
            progress(Progress(10, 20, "Importing articles"))
            if self.gate.wait(0.15):
                break
        return ImportReport(20, 0, 0, 0, False, (), Changes(membership=True))


def test_the_list_is_told_before_the_import_ends(
    tasks: Tasks, appearance: Appearance, wait_until: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A person who drops a large folder reads its first articles while the rest comes in."""
    monkeypatch.setattr(controller_module, "GROWTH", 1)
    library, window, grown, ended = Slow(), QWidget(), [], []
    controller = ImportController(library, tasks, ImportStrip(appearance), window)  # type: ignore[arg-type]  # a slow stand-in
    controller.grown.connect(lambda changes: grown.append(changes.membership))
    controller.finished.connect(lambda report: ended.append(report.imported))
    controller.import_paths(["folder"])
    wait_until(lambda: grown)
    assert ([True], []) == (grown[:1], ended)
    library.gate.set()
    wait_until(lambda: ended)
