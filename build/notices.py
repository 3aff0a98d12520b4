"""Third-party notices: whose work is inside a package, under which licence, with its text.

`python build/notices.py FILE`. The list comes from the lock file and the texts from the installed packages'
own records, so a package cannot be bundled and left out here.
"""

from __future__ import annotations

import re
import sys
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LICENCES = Path(__file__).resolve().parent / "licences"
LICENCE_FILES = re.compile(r"(^|/)(LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*$", re.IGNORECASE)
TEXT = (".txt", ".md", ".rst", "LICENSE", "COPYING", "NOTICE")
OPENING = """On Record contains the works below. Each is used under its own licence.

Qt, through PySide6, is used under the GNU Lesser General Public License, version 3; its text, and that of
the GNU General Public License that it refers to, stand at the end. Qt's libraries are files of their own in
this installation and may be replaced by other builds of the same version. Their source is published by The
Qt Company with each release, and so are the notices of the works that Qt itself contains.
"""
BOOTLOADER = (
    "GPL 2.0 or later, with the exception that allows a program of any licence to be bundled with it."
)


def locked() -> list[tuple[str, str]]:
    """Name and version of each package that is bundled, from the lock file."""
    text = (ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")
    return re.findall(r"(?m)^([\w.-]+)==([^\s;]+)", text)


def notices() -> str:
    """Every bundled work with its licence and its text."""
    parts = [OPENING]
    for name, wanted in locked():
        distribution = metadata.distribution(name)
        if distribution.version != wanted:
            raise SystemExit(
                f"{name}: {distribution.version} is installed, {wanted} is locked; run make package"
            )
        parts.append(notice(distribution))
    parts += [
        section(f"Fonts: {licence.parent.name} (SIL Open Font License 1.1)", licence.read_text("utf-8"))
        for licence in sorted((ROOT / "resources" / "fonts").glob("*/OFL.txt"))
    ]
    parts.append(section(f"Python {sys.version.split()[0]} (PSF-2.0)", python_licence()))
    parts.append(section("PyInstaller's start-up program", BOOTLOADER))
    parts += [
        section(text.stem, text.read_text("utf-8")) for text in sorted(LICENCES.glob("*.txt"), reverse=True)
    ]
    return "\n".join(parts)


def python_licence() -> str:
    """The text that the interpreter came with, or else its name."""
    base = Path(sys.base_prefix)
    for text in (*base.glob("lib/python3*/LICENSE.txt"), *base.glob("LICENSE.txt")):
        return text.read_text("utf-8")
    return "Python Software Foundation License, version 2: https://docs.python.org/3/license.html"


def notice(distribution: metadata.Distribution) -> str:
    """One package: name, version, what it states, and the licence files in its record."""
    fields = distribution.metadata.json
    stated = fields.get("license_expression") or fields.get("license") or "see below"
    first = str(stated).strip().splitlines()[0]
    texts = [
        file.read_text(encoding="utf-8").strip()
        for file in distribution.files or []
        if LICENCE_FILES.search(str(file)) and str(file).endswith(TEXT)
    ]
    return section(f"{fields['name']} {distribution.version} ({first})", "\n\n".join(dict.fromkeys(texts)))


def section(title: str, text: str) -> str:
    """A titled block."""
    return f"{'=' * 100}\n{title}\n{'=' * 100}\n\n{text.strip()}\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(notices(), encoding="utf-8")
