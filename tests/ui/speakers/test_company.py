"""Who speaks beside a speaker, and the page as a file."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from reader import Library, ReaderError
from ui.speakers import SpeakerPage
from ui.tasks import Tasks
from ui.theme import Appearance

Wait = Callable[..., None]


@pytest.fixture
def page(filled: Library, tasks: Tasks, appearance: Appearance, wait_until: Wait) -> SpeakerPage:
    """The page of Ada Quill, who speaks beside Tomas Berg in one of her two articles."""
    made = SpeakerPage(filled, tasks, appearance)
    made.resize(820, 800)
    made.show()
    made.show_speaker(next(row.id for row in filled.speakers() if row.name == "Ada Quill"))
    wait_until(lambda: made.model.rowCount() > 0)
    return made


def test_who_speaks_in_the_same_articles(page: SpeakerPage, wait_until: Wait) -> None:
    """The name with its number of articles; it leads to that speaker's page, and from there back."""
    wait_until(lambda: page.company.others() == [("Tomas Berg", 1)])
    assert page.company.isVisible()
    assert "Tomas Berg 1" in page.company.line.accessibleName()
    link = page.company.line.text().split('href="')[1].split('"')[0]
    page.company.line.linkActivated.emit(link)
    wait_until(lambda: page.name.text() == "Tomas Berg")
    wait_until(lambda: page.company.others() == [("Ada Quill", 1)])


def test_nobody_beside_takes_no_room(
    library: Library, tasks: Tasks, appearance: Appearance, tmp_path: Path, wait_until: Wait
) -> None:
    """A speaker who is alone has no such line."""
    file = tmp_path / "alone.txt"
    file.write_text(' date 2024-05-06 "It was a quiet crossing," Ada Quill said.\n', encoding="utf-8")
    library.import_paths([file])
    (ada,) = library.speakers()
    assert library.co_speakers(ada.id) == ()
    alone = SpeakerPage(library, tasks, appearance)
    alone.show()
    alone.show_speaker(ada.id)
    wait_until(lambda: alone.model.rowCount() == 1)
    assert not alone.company.isVisible()


@pytest.mark.parametrize("suffix", ["md", "csv"])
def test_what_is_listed_is_written(page: SpeakerPage, tmp_path: Path, wait_until: Wait, suffix: str) -> None:
    """The filtered statements, each of them, and a sentence that names the file."""
    page.filters.words.setText("lamps")
    page.filters.words.returnPressed.emit()
    wait_until(lambda: page.model.rowCount() == 1)
    said: list[str] = []
    page.export.written.connect(said.append)
    target = tmp_path / f"{page.export.proposed_name()}.{suffix}"
    page.export.write("Ada Quill", page.model.rows, target)
    wait_until(lambda: bool(said))
    assert "1 statement" in said[0]
    assert str(target) in said[0]
    text = target.read_text(encoding="utf-8-sig")
    assert "We keep the lamps lit" in text
    assert "quiet crossing" not in text
    if suffix == "csv":
        assert len(list(csv.reader(text.splitlines()))) == 2


def test_a_file_that_cannot_be_written_is_told(page: SpeakerPage, tmp_path: Path, wait_until: Wait) -> None:
    """Another suffix is refused with a sentence."""
    told: list[Exception] = []
    page.export.failed.connect(told.append)
    page.export.write("Ada Quill", page.model.rows, tmp_path / "quill.doc")
    wait_until(lambda: bool(told))
    assert isinstance(told[0], ReaderError)
    assert not (tmp_path / "quill.doc").exists()


def test_names_become_file_names(page: SpeakerPage) -> None:
    """What a file system does not take is left out."""
    page.export.set_statements("A/B: the “harbour” office.", page.model.rows)
    assert page.export.proposed_name() == "A B the “harbour” office"
    page.export.set_statements("...", ())
    assert page.export.proposed_name() == "statements"
    assert not page.export.button.isEnabled()
