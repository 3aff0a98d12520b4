"""The rules of ARCHITECTURE.md that an import can break, read off the source and not off running code."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PARTS = ("store", "importing", "attribution", "exporting")
STARTERS = (
    *("Thread", "Timer", "ThreadPoolExecutor", "ProcessPoolExecutor", "Process", "Popen", "start_new_thread"),
    *("QThread", "QThreadPool", "QRunnable", "QProcess", "QtConcurrent"),
)


@dataclass(frozen=True)
class Import:
    """One imported name: `module` is absolute, `names` what is taken from it (none for `import module`)."""

    path: str  # of the importing file, from the project's root
    line: int
    module: str
    names: tuple[str, ...]

    @property
    def modules(self) -> tuple[str, ...]:
        """The module, and what `from module import name` reaches where `name` is a module itself."""
        return (self.module, *(f"{self.module}.{name}" for name in self.names))

    def __str__(self) -> str:
        return f"{self.path}:{self.line} imports {self.module} {' '.join(self.names)}".rstrip()


def sources(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def imports(*folders: str) -> Iterator[Import]:
    for path in sources(*folders):
        yield from imports_of(path)


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def imports_of(path: Path) -> tuple[Import, ...]:
    name = path.relative_to(ROOT).as_posix()
    found = []
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found += [Import(name, node.lineno, alias.name, ()) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = tuple(alias.name for alias in node.names)
            found.append(Import(name, node.lineno, absolute(name, node), names))
    return tuple(found)


def absolute(path: str, node: ast.ImportFrom) -> str:
    """The full name of the module that `from . import x` and its like mean in the file `path`."""
    if not node.level:
        return node.module or ""
    package = path.removesuffix("/__init__.py").removesuffix(".py").split("/")
    depth = node.level - path.endswith("/__init__.py")
    return ".".join([*package[: len(package) - depth], *([node.module] if node.module else [])])


def within(module: str, *packages: str) -> bool:
    return any(module == package or module.startswith(package + ".") for package in packages)


def test_there_is_something_to_check() -> None:
    """The rules below are about real files: a moved folder must not make them pass over nothing."""
    assert len(list(imports("reader"))) > 20
    assert len(list(imports("ui"))) > 20


def test_reader_knows_no_window() -> None:
    """`reader` imports neither Qt nor `ui`, so everything the window can do, a script can do."""
    found = [str(i) for i in imports("reader") if within(i.module, "PySide6", "shiboken6", "ui")]
    # The command line opens the window on request, which is `ui`'s entry and no knowledge of widgets.
    assert [] == found


def test_ui_sees_only_the_root_of_reader() -> None:
    """`ui` imports the package root of `reader`; `ui/__main__.py` alone may hand over to `reader.cli`."""
    found = [
        str(i)
        for i in imports("ui")
        if within(i.module, "reader")
        and i.module != "reader"
        and not (i.path == "ui/__main__.py" and within(i.module, "reader.cli"))
    ]
    assert [] == found


def test_parts_do_not_import_one_another() -> None:
    """store, importing, attribution and exporting meet only in the facade."""
    found = [
        str(i)
        for part in PARTS
        for i in imports(f"reader/{part}")
        if any(within(m, f"reader.{other}") for m in i.modules for other in PARTS if other != part)
    ]
    assert [] == found


def test_parts_do_not_import_the_facade() -> None:
    """What the facade combines does not know the facade, nor the command line."""
    found = [
        str(i)
        for part in PARTS
        for i in imports(f"reader/{part}")
        if any(within(m, "reader.library", "reader.cli") for m in i.modules) or i.module == "reader"
        if not all(within(m, "reader.types", "reader.errors", "reader.paths") for m in i.modules[1:])
    ]
    assert [] == found


def test_attribution_stands_alone() -> None:
    """The engine is used without a library: it imports nothing of `reader` but itself."""
    found = [
        str(i)
        for i in imports("reader/attribution")
        if within(i.module, "reader") and not any(within(m, "reader.attribution") for m in i.modules)
    ]
    assert [] == found


def test_only_the_store_knows_the_database() -> None:
    """peewee and sqlite3 are imported in `reader/store/` and nowhere else."""
    found = [
        str(i)
        for i in imports("reader", "ui")
        if within(i.module, "peewee", "playhouse", "sqlite3", "apsw", "PySide6.QtSql")
        and not i.path.startswith("reader/store/")
    ]
    assert [] == found


def test_only_tasks_starts_threads() -> None:
    """In the window, `ui/tasks.py` alone starts threads and processes; a lock or a hook starts none."""
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno} {name}"
        for path in sources("ui")
        if path != ROOT / "ui" / "tasks.py"
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Name | ast.Attribute)
        and (name := node.id if isinstance(node, ast.Name) else node.attr) in STARTERS
    ]
    assert [] == found


def test_only_errors_opens_an_error_dialog() -> None:
    """QMessageBox and QErrorMessage are imported by `ui/errors.py` alone."""
    found = [
        str(i)
        for i in imports("ui")
        if {"QMessageBox", "QErrorMessage"} & set(i.names) and i.path != "ui/errors.py"
    ]
    assert [] == found


def test_nothing_reaches_for_the_network() -> None:
    """On Record fetches nothing at run time: no module of ours imports a client for it."""
    clients = ("urllib.request", "http.client", "ftplib", "smtplib", "requests", "httpx", "aiohttp", "socket")
    # Whether a display answers is asked of its local socket.
    found = [
        str(i) for i in imports("reader", "ui") if within(i.module, *clients) and i.path != "ui/display.py"
    ]
    assert [] == found


def test_no_star_imports() -> None:
    """Every name says where it comes from."""
    assert [] == [str(i) for i in imports("reader", "ui", "tests", "build") if "*" in i.names]


@pytest.mark.parametrize(
    ("statement", "forbidden"),
    [
        ("import reader.attribution", ("peewee", "sqlite3", "PySide6", "nh3", "markdown", "chardet")),
        ("from reader.attribution import attribute", ("peewee", "sqlite3", "PySide6")),
        ("import reader", ("peewee", "sqlite3", "PySide6")),
        ("import reader.cli", ("peewee", "PySide6")),
        ("import ui.__main__", ("peewee", "PySide6")),
    ],
)
def test_light_imports_stay_light(statement: str, forbidden: tuple[str, ...]) -> None:
    """What starts without a window or a library loads neither Qt nor the database."""
    program = f"import sys; {statement}; print(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert set() == set(forbidden) & set(done.stdout.split())
