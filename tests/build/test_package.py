"""What a package carries besides the program is made from the project itself and fits it."""

from __future__ import annotations

import configparser
import plistlib
import re
import runpy
import shutil
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

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
    assert set(values["MimeType"].strip(";").split(";")) >= {
        "text/plain", "text/markdown", "application/json", "application/x-ndjson", "text/csv",
        "text/tab-separated-values",
    }  # fmt: skip
    assert build_parser().parse_args(["open", "article.txt"]).files == [Path("article.txt")]


def test_the_metadata_names_the_desktop_file() -> None:
    """AppStream's record launches our desktop file and states our licence."""
    root = ET.parse(BUILD / "linux" / "io.github.onrecord.onrecord.metainfo.xml.in").getroot()  # noqa: S314  our own file
    assert ("onrecord.desktop", "MIT") == (root.findtext("launchable"), root.findtext("project_license"))


def test_every_ending_that_is_imported_is_offered_on_each_system() -> None:
    """ "Open with On Record" stands beside each file that it reads, on Windows, macOS and Linux."""
    from reader.importing.formats import _ENDINGS

    endings = {ending for ending in _ENDINGS if ending}
    installer = (BUILD / "windows" / "installer.nsi").read_text(encoding="utf-8")
    assert endings == set(re.findall(r'insertmacro \$\{DO\} "(\.\w+)"', installer))
    declared = (BUILD / "onrecord.spec").read_text(encoding="utf-8")
    types = {
        ".txt": "public.plain-text", ".text": "public.plain-text", ".json": "public.json",
        ".csv": "public.comma-separated-values-text", ".tsv": "public.tab-separated-values-text",
    }  # fmt: skip
    for ending in endings:
        assert types.get(ending, f'"{ending[1:]}"') in declared
    globs = ET.parse(BUILD / "linux" / "onrecord-mime.xml").getroot()  # noqa: S314  our own file
    found = {glob.get("pattern") for glob in globs.findall(".//{*}glob")}
    assert {"*.jsonl", "*.ndjson"} == found


def test_the_bundle_for_macos_is_described(tmp_path: Path) -> None:
    """What the spec gives for Info.plist is a property list that names the types of documents."""
    calls: dict[str, dict[str, Any]] = {}

    class Kept:
        """Stands for PyInstaller's classes; keeps what the spec gives them."""

        def __init__(self, *_parts: object, **given: Any) -> None:
            calls.setdefault(type(self).__name__, given)
            empty: list[Any] = []
            self.binaries = self.datas = self.pure = self.scripts = empty

    names = {name: type(name, (Kept,), {}) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    hooks: dict[str, Any] = {"collect_submodules": lambda _name: [], "copy_metadata": lambda _name: []}
    text = (BUILD / "onrecord.spec").read_text(encoding="utf-8")
    text = re.sub(r"(?m)^(from|import) PyInstaller.*$", "", text).replace("import sys\n", "")
    system = type("System", (), {"platform": "darwin"})
    values = {**names, **hooks, "PyInstaller": shutil, "sys": system, "SPECPATH": str(BUILD)}
    exec(compile(text, "onrecord.spec", "exec"), values)  # noqa: S102  our own file
    given = plistlib.loads(plistlib.dumps(calls["BUNDLE"]["info_plist"]))
    (article,) = given["CFBundleDocumentTypes"]
    declared = {one["UTTypeIdentifier"] for one in given["UTImportedTypeDeclarations"]}
    assert declared <= set(article["LSItemContentTypes"])
    assert "public.plain-text" in article["LSItemContentTypes"]
    assert str(calls["BUNDLE"]["icon"]).endswith("onrecord.icns")


def test_the_installer_for_windows_compiles(tmp_path: Path, icons: Path) -> None:
    """makensis, with warnings as errors, makes an installer of a folder that looks like the program's."""
    if shutil.which("makensis") is None:
        pytest.skip("the installer for Windows; makensis is not installed (apt-get install nsis)")
    folder = tmp_path / "dist" / "onrecord"
    (folder / "_internal").mkdir(parents=True)
    for name in ("onrecord.exe", "onrecord-cli.exe", "LICENSE", "THIRD-PARTY-NOTICES.txt", "_internal/a.dll"):
        (folder / name).write_bytes(b"MZ")
    shutil.copytree(icons, tmp_path / "icons")
    made = tmp_path / "onrecord-1.2.3-setup.exe"
    script = str(BUILD / "windows" / "installer.nsi")
    values = ["-DVERSION=1.2.3", f"-DSOURCE={folder}", f"-DOUTPUT={made}"]
    done = subprocess.run(["makensis", "-WX", "-V2", *values, script], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    assert made.read_bytes().startswith(b"MZ")


def test_the_sizes_are_written_into_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`make package` puts the sum and the twenty largest files between the page's marks, and nothing else."""
    sizes = runpy.run_path(str(BUILD / "sizes.py"))
    page, folder = tmp_path / "page.md", tmp_path / "program"
    page.write_text(f"before\n{sizes['BEGIN']}old\n{sizes['END']}after\n", encoding="utf-8")
    (folder / "_internal").mkdir(parents=True)
    for number in range(25):
        (folder / "_internal" / f"{number}.so").write_bytes(b"x" * number * 100_000)
    sizes["main"].__globals__["PAGE"] = page
    sizes["main"](folder, 124, folder / "_internal" / "24.so", folder / "_internal" / "20.so")
    lines = page.read_text(encoding="utf-8").splitlines()
    assert ("before", "after") == (lines[0], lines[-1])
    assert lines[2].startswith("124 MB installed (at most 150), 2 MB as `.deb`")
    assert "| _internal/24.so | 2.4 |" == lines[6]
    assert 20 == sum(line.startswith("| _internal/") for line in lines)
    assert sizes["BEGIN"] in (ROOT / "docs" / "installing.md").read_text(encoding="utf-8")


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
