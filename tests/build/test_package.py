"""What a package carries besides the program is made from the project itself and fits it."""

from __future__ import annotations

import configparser
import re
import shutil
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
BUILD = ROOT / "build"


def run(*arguments: str) -> str:
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    run("build/icons.py", str(folder))
    return folder


def test_the_icon_comes_in_every_size_of_hicolor(icons: Path) -> None:
    """Each PNG is as large as its folder says, and the drawing itself is there for larger ones."""
    pictures = sorted((icons / "hicolor").glob("*/apps/*.png"))
    assert len(pictures) == 10
    for picture in pictures:
        width, height = struct.unpack(">II", picture.read_bytes()[16:24])
        assert picture.parent.parent.name == f"{width}x{height}"
    drawing = ROOT / "resources" / "icons" / "onrecord.svg"
    assert drawing.read_bytes() == (icons / "hicolor/scalable/apps/onrecord.svg").read_bytes()


def test_the_icon_comes_for_windows_and_macos(icons: Path) -> None:
    """Both containers are as long as their own headers say."""
    ico = (icons / "onrecord.ico").read_bytes()
    entries = [
        struct.unpack("<8xII", ico[6 + 16 * i : 22 + 16 * i]) for i in range(struct.unpack("<H", ico[4:6])[0])
    ]
    assert len(ico) == max(offset + size for size, offset in entries)
    assert all(ico[offset : offset + 4] == b"\x89PNG" for _, offset in entries)
    icns = (icons / "onrecord.icns").read_bytes()
    assert (b"icns", len(icns)) == (icns[:4], struct.unpack(">I", icns[4:8])[0])


def test_the_notices_name_every_locked_package(tmp_path: Path) -> None:
    """Whatever the lock file bundles stands in the third-party notices, and so do the fonts and Qt's licence."""
    run("build/notices.py", str(tmp_path / "notices.txt"))
    text = (tmp_path / "notices.txt").read_text(encoding="utf-8")
    titles = re.sub(r"[-_]", "-", " ".join(re.findall(r"(?m)^={100}\n(.+)\n={100}$", text)).lower())
    lock = (ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")
    for name, version in re.findall(r"(?m)^([\w.-]+)==([^\s;]+)", lock):
        assert f"{name} {version}" in titles
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert text.count("SIL OPEN FONT LICENSE Version 1.1") == 2


def test_the_desktop_file_opens_files_with_a_command_that_exists() -> None:
    """Exec calls `onrecord open`, the icon has our name, and the types are those that are imported."""
    from reader.cli.parser import build_parser

    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]  # the documented way to keep the case of keys
    entry.read(BUILD / "linux" / "onrecord.desktop", encoding="utf-8")
    values = entry["Desktop Entry"]
    assert ("onrecord open %F", "onrecord") == (values["Exec"], values["Icon"])
    assert {"text/plain", "text/markdown"} <= set(values["MimeType"].split(";"))
    assert build_parser().parse_args(["open", "article.txt"]).files == [Path("article.txt")]


def test_the_metadata_names_the_desktop_file() -> None:
    """AppStream's record launches our desktop file and states our licence."""
    root = ET.parse(BUILD / "linux" / "io.github.onrecord.onrecord.metainfo.xml.in").getroot()  # noqa: S314  our own file
    assert ("onrecord.desktop", "MIT") == (root.findtext("launchable"), root.findtext("project_license"))


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_a_script_that_its_shell_reads(shell: str, tmp_path: Path) -> None:
    """The shell itself finds no fault in the syntax."""
    if shutil.which(shell) is None:
        pytest.skip(f"the completion for {shell}; {shell} is not installed")
    script = tmp_path / "script"
    script.write_text(run("-m", "reader.cli.completion", shell), encoding="utf-8")
    done = subprocess.run([shell, "-n", str(script)], capture_output=True, text=True)
    assert (0, "") == (done.returncode, done.stderr)


@pytest.mark.parametrize("script", sorted(p.relative_to(ROOT).as_posix() for p in BUILD.rglob("*.sh")))
def test_scripts_are_read_by_bash(script: str) -> None:
    """A typing mistake in a script that runs once a release is found here."""
    done = subprocess.run(["bash", "-n", script], cwd=ROOT, capture_output=True, text=True)
    assert (0, "") == (done.returncode, done.stderr)
