"""The shape of the source that keeps it easy to change: short files, short functions, a stated job."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

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
    reading = io.StringIO((ROOT / name).read_text(encoding="utf-8"))
    for token in tokenize.generate_tokens(reading.readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string


@pytest.mark.parametrize("name", MODULES)
def test_a_module_says_its_one_job(name: str) -> None:
    """Every module begins with a docstring, which is the first thing a newcomer reads."""
    assert ast.get_docstring(parsed(name)), f"{name} has no docstring"


@pytest.mark.parametrize("name", MODULES)
def test_files_are_short(name: str) -> None:
    """Past 400 lines a module has two jobs and is split by idea; a table of data may be as long as it is."""
    lines = len((ROOT / name).read_text(encoding="utf-8").splitlines())
    has_code = any(isinstance(node, ast.FunctionDef | ast.ClassDef) for node in parsed(name).body)
    assert lines <= FILE_LINES or not has_code, f"{name} has {lines} lines"


@pytest.mark.parametrize("name", MODULES)
def test_functions_are_short(name: str) -> None:
    """Past 50 lines, docstring included, a function is split by idea."""
    found = [
        f"{name}:{node.lineno} {node.name} has {node.end_lineno - node.lineno + 1} lines"
        for node in ast.walk(parsed(name))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno is not None
        and node.end_lineno - node.lineno + 1 > FUNCTION_LINES
    ]
    assert [] == found


@pytest.mark.parametrize("name", MODULES)
def test_public_names_are_documented(name: str) -> None:
    """A class or function at a module's top level that others may use says what it is for."""
    found = [
        f"{name}:{node.lineno} {node.name}"
        for node in parsed(name).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
    ]
    assert [] == found


@pytest.mark.parametrize("name", ALL)
def test_every_exception_to_a_check_has_its_reason(name: str) -> None:
    """`noqa` and `type: ignore` name a code and say why; unfinished work is not left as a comment."""
    found = []
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
