"""Writes `ui/core_texts.py`: what the core says to a person, as texts that can be translated.

The core knows no Qt and no language but English. Its sentences (errors, refusals, warnings), the labels of its
steps and the reasons of its engine are found in its code here, with {0}, {1} where values stand; `ui/core_words.py`
finds the text that a sentence was made of, and says it in the person's language.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
TARGET = ROOT / "ui" / "core_texts.py"
_LEFT_OUT = "cli"
_REFUSALS_ALONE = {"exporting", "migrations"}  # else they are full of files' words and SQL
_SENTENCE = re.compile(r"[A-Z“{].* .*[.?]$", re.DOTALL)
_REASONS = {
    "reasons.py",
    "resolve.py",
    "memory.py",
    "holders.py",
    "pronouns.py",
    "decisions.py",
    "corrections.py",
}
_CODE = re.compile(r"[\\=*]| \?|\b(?:SELECT|BETWEEN|WHERE|FROM|IS|AND)\b|^(?:[a-z]+ ){9}|^\{0\}; ")
_LABELS = {"step", "_checking", "_rewritten", "_decide", "_decided", "Throttle", "Progress"}
# What stands in the values of labels and sentences: nouns, numbers of them, colours, fields.
_PARTS = (
    "1 article", "{0} articles", " of {0} articles", " the article", " the note", " the highlight", " the bookmark",
    " the check", " {0} notes", " {0} articles", " {0} highlights", " {0} bookmarks", " {0} checks", "article", "note",
    "bookmark", "highlight", "check", "statement", "yellow", "green", "blue", "pink", "purple", "title", "source",
    "author", "address", "place", "date", "male", "female", "person", "organisation", "speaker",
)  # fmt: skip
_TABLES = {"_LABELS"}

HEAD = '''"""What the core says to a person, found in its code by `make translations`; not edited by hand."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

# fmt: off
# ruff: noqa: E501  a text is as long as it is
TEXTS = (
'''


def template(node: ast.expr) -> str | None:
    """The text of a literal, with {0}, {1} where an f-string has values; None for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        parts, number = [], 0
        for piece in node.values:
            if isinstance(piece, ast.Constant):
                parts.append(str(piece.value))
            else:
                parts.append(f"{{{number}}}")
                number += 1
        return "".join(parts)
    return None


def _docstrings(tree: ast.AST) -> set[int]:
    found = set()
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list) and body and isinstance(body[0], ast.Expr):
            found.add(id(body[0].value))
    return found


def _refusals(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise):
            yield from ast.walk(node)


def texts_of(path: Path) -> Iterator[str]:
    """What one module of the core may say."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped = _docstrings(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            skipped.update(id(piece) for piece in node.values)
    for node in _refusals(tree) if _REFUSALS_ALONE & set(path.parts) else ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in _LABELS:
                for argument in node.args:
                    for piece in (
                        (argument.body, argument.orelse) if isinstance(argument, ast.IfExp) else (argument,)
                    ):
                        words = template(piece)
                        if words and words[:1].isupper():
                            yield words
        if isinstance(node, ast.Assign | ast.AnnAssign):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            name = getattr(target, "id", "")
            value = node.value
            pieces = list(value.values) if name in _TABLES and isinstance(value, ast.Dict) else []
            if name == "label" and value is not None:
                pieces = [value.body, value.orelse] if isinstance(value, ast.IfExp) else [value]
            yield from filter(None, map(template, pieces))
        if not isinstance(node, ast.expr) or id(node) in skipped:
            continue
        words = template(node)
        if words is None or _CODE.search(words):
            continue
        if _SENTENCE.match(words) or (path.name in _REASONS and re.match(r"[a-z“{].* ", words)):
            yield words


def source() -> str:
    """The module as it should be."""
    found: dict[str, None] = dict.fromkeys(_PARTS)
    for path in sorted((ROOT / "reader").rglob("*.py")):
        if _LEFT_OUT not in path.parts:
            found.update(dict.fromkeys(texts_of(path)))
    lines = [f'    QT_TRANSLATE_NOOP("core", {_literal(words)}),\n' for words in sorted(found)]
    return HEAD + "".join(lines) + ")\n"


def _literal(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\x00", "")
    return f'"{escaped}"'


if __name__ == "__main__":
    if "--check" in sys.argv:
        sys.exit(TARGET.read_text(encoding="utf-8") != source())
    TARGET.write_text(source(), encoding="utf-8")
