"""The shape of the source that keeps it easy to change: short files, short functions, a stated job."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
FILE_LINES = 400
FUNCTION_LINES = 50
REASON = r"[\s#–—-]+\w.{7}"
UNFINISHED = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b")
MODULES = sorted(
    path.relative_to(ROOT).as_posix() for folder in ("reader", "ui") for path in (ROOT / folder).rglob("*.py")
)
ALL = MODULES + sorted(
    path.relative_to(ROOT).as_posix()
    for folder in ("tests", "build")
    for path in (ROOT / folder).rglob("*.py")
)


@cache
def parsed(name: str) -> ast.Module:
    return ast.parse((ROOT / name).read_text(encoding="utf-8"))


def comments(name: str) -> Iterator[tuple[int, str]]:
    """The comments of a file, if there is one that a rule below may be about: tokens take their time."""
    text = (ROOT / name).read_text(encoding="utf-8")
    if re.search(r"#.*\b(noqa|type:)", text) or UNFINISHED.search(text):
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.COMMENT:
                yield token.start[0], token.string


def test_a_module_says_its_one_job() -> None:
    """Every module begins with a docstring, which is the first thing a newcomer reads."""
    assert [] == [name for name in MODULES if not ast.get_docstring(parsed(name))]


def test_files_are_short() -> None:
    """Past 400 lines a module has two jobs and is split by idea; a table of data may be as long as it is."""
    found = []
    for name in MODULES:
        lines = len((ROOT / name).read_text(encoding="utf-8").splitlines())
        has_code = any(isinstance(node, ast.FunctionDef | ast.ClassDef) for node in parsed(name).body)
        if lines > FILE_LINES and has_code:
            found.append(f"{name} has {lines} lines")
    assert [] == found


def test_functions_are_short() -> None:
    """Past 50 lines, docstring included, a function is split by idea."""
    found = [
        f"{name}:{node.lineno} {node.name} has {node.end_lineno - node.lineno + 1} lines"
        for name in MODULES
        for node in ast.walk(parsed(name))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno is not None
        and node.end_lineno - node.lineno + 1 > FUNCTION_LINES
    ]
    assert [] == found


def test_public_names_are_documented() -> None:
    """A class or function at a module's top level that others may use says what it is for."""
    found = [
        f"{name}:{node.lineno} {node.name}"
        for name in MODULES
        for node in parsed(name).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
    ]
    assert [] == found


def test_every_exception_to_a_check_has_its_reason() -> None:
    """`noqa` and `type: ignore` name a code and say why; unfinished work is not left as a comment."""
    found = []
    for name in ALL:
        for line, text in comments(name):
            ignored = re.search(r"type:\s*ignore", text) and not re.search(
                r"type: ignore\[[\w, -]+\]" + REASON, text
            )
            silenced = re.search(r"\bnoqa\b", text) and not re.search(
                r"noqa: ?[A-Z]+\d+(, ?[A-Z]+\d+)*" + REASON, text
            )
            if ignored or silenced or UNFINISHED.search(text):
                found.append(f"{name}:{line} {text}")
    assert [] == found


def test_there_is_something_to_look_at() -> None:
    """The rules above hold of all our modules, and not of none."""
    assert {"reader/__init__.py", "ui/tasks.py", "tests/conftest.py"} <= set(ALL)


def test_tests_do_not_sleep() -> None:
    """A test waits for a condition, never for a while."""
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sorted((ROOT / "tests").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("sleep", "qSleep", "msleep")
    ]
    assert [] == found
