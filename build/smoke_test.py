"""Whether a built program starts and works, on any system: `python build/smoke_test.py PROGRAM`.

It imports the samples into a library of its own, lists them, attributes a sentence, and opens the window without
a screen. It knows the program from outside only, as a person does.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WINDOW_SECONDS = 8


def main(program: Path) -> int:
    """Run every step, and say which one failed."""
    cli = program.with_name("onrecord-cli.exe")
    command = str(cli if cli.exists() else program)
    with tempfile.TemporaryDirectory(prefix="onrecord-smoke-") as folder:
        library = str(Path(folder) / "library.onrecord")

        def run(*arguments: str, given: str | None = None) -> str:
            done = subprocess.run(
                [command, *arguments],
                input=given,
                capture_output=True,
                text=True,
                encoding="utf-8",
                check=False,
            )
            if done.returncode != 0:
                raise SystemExit(f"onrecord {' '.join(arguments)}: exit {done.returncode}\n{done.stderr}")
            return done.stdout

        print(run("--version").strip())
        run("--library", library, "import", str(ROOT / "seeds"))
        articles = [json.loads(line) for line in run("--library", library, "list", "--json").splitlines()]
        expected = len(list((ROOT / "seeds").glob("*.txt")))
        if len(articles) != expected:
            raise SystemExit(f"{expected} samples were imported, {len(articles)} are listed")
        line = json.dumps({"id": "a", "text": '"It holds," engineer Daniel Reyes said on Monday.'})
        found = json.loads(run("attribute", given=line + "\n"))
        if not found["statements"]:
            raise SystemExit("no statement was found in a sentence that has one")
        window_stays_open(program, library)
    print("works: version, import, list, attribute, window")
    return 0


def window_stays_open(program: Path, library: str) -> None:
    """The window runs until it is ended, and says nothing on standard error that looks like a failure."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    process = subprocess.Popen(
        [str(program), "--library", library],
        env=environment,
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
    )
    try:
        _, said = process.communicate(timeout=WINDOW_SECONDS)
    except subprocess.TimeoutExpired:
        process.terminate()
        _, said = process.communicate(timeout=WINDOW_SECONDS)
    else:
        raise SystemExit(
            f"the window closed by itself, exit {process.returncode}\n{said.decode(errors='replace')}"
        )
    if b"Traceback" in said:
        raise SystemExit(said.decode(errors="replace"))


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
