"""Makes the file of an earlier schema: `python tests/reader/store/earlier/make.py COMMIT`.

The program of that commit, from its own source, fills a library (`fill.py`) and says what is in it
(`contents.py`); written are `schema-N.library.gz` and `schema-N.json`, N being the schema of that commit. Do it with
the last commit before a release that brings schema N + 1; a file that stands here is never made anew, since
libraries like it are on people's disks.
"""

from __future__ import annotations

import gzip
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[3]
FOLDER = "onrecord-earlier"  # the imported files' folder stays in the library, as their origin


def main(commit: str) -> None:
    """Take the commit's source, let it make the library, keep both files."""
    folder = Path(tempfile.gettempdir()) / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    source = folder / "source"
    source.mkdir(parents=True)
    packed = subprocess.run(["git", "archive", commit], cwd=ROOT, check=True, capture_output=True).stdout
    subprocess.run(["tar", "--extract", "--directory", source], input=packed, check=True)
    library = folder / "made.onrecord"
    run(source, HERE / "fill.py", str(library), str(folder / "articles"))
    with closing(sqlite3.connect(library)) as connection:
        schema = connection.execute("PRAGMA user_version").fetchone()[0]
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("VACUUM")
    target = HERE / f"schema-{schema}.library.gz"
    if target.exists():
        raise SystemExit(f"{target.name} is there; an earlier library is never made anew")
    target.write_bytes(gzip.compress(library.read_bytes(), 9, mtime=0))
    said = json.loads(run(source, Path(__file__), "--say", str(library)))
    lines = json.dumps(said, ensure_ascii=False, indent=1) + "\n"
    (HERE / f"schema-{schema}.json").write_text(lines, encoding="utf-8")
    shutil.rmtree(folder)
    print(f"{target.name}: {target.stat().st_size / 1024:.0f} kB")


def run(source: Path, script: Path, *arguments: str) -> str:
    """A script of this folder with the program of another version."""
    environment = dict(os.environ, PYTHONPATH=f"{source}{os.pathsep}{HERE}", PYTHONSAFEPATH="1")
    command = [sys.executable, str(script), *arguments]
    done = subprocess.run(command, cwd=source, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout


def say(path: Path) -> None:
    """What the library holds, before and after everything in it was undone."""
    from contents import contents, undone  # type: ignore[import-not-found]  # beside this script, on PYTHONPATH

    from reader import Library

    with Library.open(path) as library:
        before = contents(library)
        labels = undone(library)
        print(json.dumps({"kept": before, "undone": labels, "after_undo": contents(library)}))


if __name__ == "__main__":
    if sys.argv[1] == "--say":
        say(Path(sys.argv[2]))
    else:
        main(sys.argv[1])
