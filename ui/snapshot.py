"""The real window, rendered without a display into PNG files: for the README, and where there is no screen.

`python -m ui.snapshot --out FILE` shows the person's library, `--readme FOLDER` a new one with the samples in
light and dark. What is drawn is the window itself: nothing here knows how it looks.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

PATIENCE = 30.0  # seconds for the library to open and the article to be shown
CALM = 0.6  # seconds without work before the picture is taken


def parse(arguments: list[str]) -> argparse.Namespace:
    """The options of the command line."""
    parser = argparse.ArgumentParser(prog="python -m ui.snapshot", description=__doc__)
    parser.add_argument("--out", type=Path, help="the PNG file to write")
    parser.add_argument("--readme", type=Path, help="write light.png and dark.png into this folder")
    parser.add_argument("--library", type=Path, help="the library to show (default: the person's own)")
    parser.add_argument("--theme", default="light", help="light, dark, sepia or contrast")
    parser.add_argument("--size", default="1440x900", help="the window's size in logical pixels")
    parser.add_argument("--scale", default="2", help="device pixels to a logical one")
    parser.add_argument("--article", default="", help="show the newest article whose title has these words")
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> int:
    """Render what the command line asks for, and print the path of each picture."""
    options = parse(sys.argv[1:] if arguments is None else arguments)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = options.scale
    if options.readme:
        # a folder of its own for settings and library: a picture shows the program, not this person's reading
        with tempfile.TemporaryDirectory(prefix="onrecord-pictures-") as home:
            for name in ("DATA", "CONFIG", "STATE", "CACHE"):
                os.environ[f"XDG_{name}_HOME"] = home
            options.readme.mkdir(parents=True, exist_ok=True)
            themes = [("light", options.readme / "light.png"), ("dark", options.readme / "dark.png")]
            return render(Path(home) / "samples.onrecord", themes, options)
    if not options.out:
        print("ui.snapshot: --out FILE or --readme FOLDER is needed", file=sys.stderr)
        return 2
    from reader import default_library_path

    return render(options.library or default_library_path(), [(options.theme, options.out)], options)


def render(library: Path, pictures: list[tuple[str, Path]], options: argparse.Namespace) -> int:
    """Show the window on `library` and grab it in each theme."""
    from ui.app import App, make_application

    library.parent.mkdir(parents=True, exist_ok=True)
    application = make_application(["onrecord"])
    app = App(application, library)
    width, height = (int(part) for part in options.size.split("x"))
    app.window.resize(width, height)
    app.start([])

    def wait(condition: Callable[[], object]) -> bool:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            application.processEvents()
            if condition():
                return True
            time.sleep(0.01)
        return False

    def settle() -> None:
        calm_from = time.monotonic()
        while time.monotonic() - calm_from < CALM:
            application.processEvents()
            if app.tasks.is_writing():
                calm_from = time.monotonic()
            time.sleep(0.01)

    shown = wait(app.window.list.has_rows)
    settle()
    if shown:
        app.window.list.select_first(options.article)
        wait(lambda: app.commands.reading is not None)
    settle()
    for theme, target in pictures:
        app.appearance.choose(theme)
        settle()
        if not app.window.grab().save(str(target), "PNG"):
            print(f"ui.snapshot: {target} could not be written", file=sys.stderr)
            return 1
        print(target)
    app.tasks.close()
    app.pending.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
