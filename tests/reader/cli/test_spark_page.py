"""The page about Spark shows code that runs, from nothing but the packed `reader` folder."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PAGE = ROOT / "docs" / "attribution-in-spark.md"

USE = """
rows = [
    {"id": "a", "date": "2024-03-05", "text": text},
    {"id": "b", "date": None, "text": "Nothing is said here."},
]
for row in statements(rows):
    print(*row[:4], row[5], sep=" | ")
loaded = {name.partition(".")[0] for name in sys.modules}
print(sorted(loaded & {"PySide6", "peewee", "sqlite3"}))
"""


def test_the_code_of_the_page_runs_from_a_zip(tmp_path: Path) -> None:
    """A worker that has only `reader.zip` and a bare Python finds who said what, and loads no Qt and no peewee."""
    packed = tmp_path / "reader.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for path in (ROOT / "reader").rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                archive.write(path, path.relative_to(ROOT).as_posix())
    blocks = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    script = f"import sys; sys.path.insert(0, {str(packed)!r})\n" + "\n".join(blocks) + USE
    result = subprocess.run(
        [sys.executable, "-I", "-S", "-c", script], capture_output=True, encoding="utf-8", cwd=tmp_path
    )
    assert result.stderr == ""
    lines = result.stdout.splitlines()
    assert lines[0] == "Ada Quill · “We keep the lamps lit,”"
    assert lines[1:] == ["a | 0 | 24 | direct | Ada Quill", "[]"]
