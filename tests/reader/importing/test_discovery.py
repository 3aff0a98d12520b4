"""Discovery: every file is a candidate or has a reason, in order, without opening one and without end nowhere."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.importing import Candidate, Refusal, discover, parse_file, shown_path
from reader.importing.files import storable
from reader.importing.formats import Format, ending_of, format_of


def _outcomes(root: Path) -> dict[str, str]:
    found = {}
    for result in discover([root]):
        if isinstance(result, Candidate):
            found[os.path.relpath(result.origin, root)] = "candidate"
        else:
            found[os.path.relpath(result.path, root)] = result.reason.value
    return found


def _write(root: Path, *names: str) -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("The board met.")


def test_a_tree_is_walked_in_the_order_of_the_names(tmp_path: Path) -> None:
    """The same tree gives the same order on every machine."""
    _write(tmp_path, "b.txt", "a/2.md", "a/10.txt", "c", "a/z/1.txt")
    found = [
        os.path.relpath(each.origin, tmp_path) for each in discover([tmp_path]) if isinstance(each, Candidate)
    ]
    assert ["a/10.txt", "a/2.md", "a/z/1.txt", "b.txt", "c"] == found


def test_nothing_is_passed_over_in_silence(tmp_path: Path) -> None:
    """Hidden folders, leftovers and unknown types are named; a hidden text is read."""
    _write(
        tmp_path, ".git/a.txt", ".note.txt", ".DS_Store", "Thumbs.db", "a.txt~", "b.exe", "c.html", "._d.txt"
    )
    (tmp_path / "empty.txt").touch()
    (tmp_path / "nothing").mkdir()
    (tmp_path / "folder.txt").mkdir()
    expected = dict.fromkeys(
        [".git", ".DS_Store", "Thumbs.db", "a.txt~", "b.exe", "c.html", "._d.txt"], "unsupported"
    )
    expected |= {
        ".note.txt": "candidate",
        "empty.txt": "empty",
        "nothing": "empty",
        "folder.txt": "not_regular",
    }
    assert expected == _outcomes(tmp_path)


def test_links_neither_lead_astray_nor_in_circles(tmp_path: Path) -> None:
    """A link inside is the file it leads to; one that leads out, back or nowhere is named."""
    root = tmp_path / "root"
    _write(root, "a.txt")
    _write(tmp_path, "outside.txt")
    for name, target in {
        "inside.txt": "a.txt", "loop": ".", "self.txt": "self.txt", "gone.txt": "no.txt", "out.txt": "../outside.txt",
        "zero.txt": "/dev/zero", "mem.txt": "/proc/self/mem",
    }.items():  # fmt: skip
        (root / name).symlink_to(target)
    os.mkfifo(root / "pipe.txt")
    expected = {
        "a.txt": "candidate",
        "loop": "not_regular",
        "self.txt": "unreadable",
        "gone.txt": "unreadable",
    }
    expected |= dict.fromkeys(["out.txt", "zero.txt", "mem.txt", "pipe.txt"], "not_regular")
    assert expected == _outcomes(root)
    assert 2 == sum(isinstance(each, Candidate) for each in discover([root]))
    (article,) = parse_file(root / "out.txt")
    assert not isinstance(article, Refusal)


def test_a_file_that_became_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """Between finding and reading anything may happen to a file."""
    from reader.importing import parse_candidate

    path = tmp_path / "a.txt"
    path.write_text("The board met.")
    (candidate,) = discover([path])
    assert isinstance(candidate, Candidate)
    path.unlink()
    gone = parse_candidate(candidate)
    os.mkfifo(path)
    pipe = parse_candidate(candidate)  # one that were waited for would never come
    assert isinstance(gone, Refusal)
    assert isinstance(pipe, Refusal)
    assert ("unreadable", "not_regular") == (gone.reason, pipe.reason)


def test_a_path_that_is_not_there_is_named(tmp_path: Path) -> None:
    """A wrong name on the command line is one refusal."""
    (refusal,) = parse_file(tmp_path / "no.txt")
    assert isinstance(refusal, Refusal)
    assert "unreadable" == refusal.reason


def test_names_of_any_bytes_can_be_stored_and_shown(tmp_path: Path) -> None:
    """A name that is not UTF-8, or that would break a line, does neither to the report."""
    name = os.fsencode(tmp_path) + b"/caf\xe9\n\xe2\x80\xaegpj.txt"
    with open(name, "wb") as file:  # noqa: PTH123  # a Path of bytes there is none
        file.write(b"The board met.")
    (article,) = parse_file(tmp_path)
    assert not isinstance(article, Refusal)
    article.origin.encode("utf-8")
    assert shown_path(article.origin).isprintable()
    assert "a.txt" == storable("a.txt") == shown_path("a.txt")


def test_a_deep_tree_is_no_recursion(tmp_path: Path) -> None:
    """Folders in folders, as deep as the system has them, end in a reason."""
    current = os.open(tmp_path, os.O_RDONLY)
    for _ in range(120):
        os.mkdir("d" * 50, dir_fd=current)
        inner = os.open("d" * 50, os.O_RDONLY, dir_fd=current)
        os.close(current)
        current = inner
    os.close(current)
    (refusal,) = discover([tmp_path])
    assert isinstance(refusal, Refusal)
    assert "unreadable" == refusal.reason


@pytest.mark.parametrize(
    ("name", "ending", "kind"),
    [
        ("a.TXT", ".txt", Format.TEXT),
        ("Talks in the U.S. go on", "", Format.TEXT),
        ("notes 12.2022", "", Format.TEXT),
        ("a.md", ".md", Format.MARKDOWN),
        ("a.warc.gz", ".warc.gz", None),
        (".txt", "", Format.TEXT),
        ("a.ndjson", ".ndjson", Format.JSON_LINES),
    ],
)
def test_the_ending_decides_the_format(name: str, ending: str, kind: Format | None) -> None:
    """Upper case, none at all, and stops that begin no ending."""
    assert (ending, kind) == (ending_of(name), format_of(name))
