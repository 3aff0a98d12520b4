"""The page about exports names every format, column and placeholder there is."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from reader.exporting import FORMATS
from reader.exporting.csv_statements import COLUMNS
from reader.exporting.markdown_text import placeholders
from reader.types import Reading

PAGE = (Path(__file__).resolve().parents[3] / "docs" / "exports.md").read_text(encoding="utf-8")


def test_every_format_is_described() -> None:
    """The table has each format once, and no other."""
    assert re.findall(r"^\| `([\w-]+)` \|", PAGE, re.MULTILINE) == list(FORMATS)


def test_every_column_is_named_in_order() -> None:
    """The columns of the CSV stand on the page as they stand in the file."""
    section = PAGE.split("The columns:")[1].split("\n\n")[0]
    named = re.findall(r"`(\w+)`", re.sub(r"\([^)]*\)", "", section))
    assert named == list(COLUMNS)


def test_every_placeholder_is_named(make_reading: Callable[..., Reading]) -> None:
    """A template's placeholders are those on the page."""
    section = PAGE.split("`--template FILE`")[1].split("\n\n")[0]
    assert set(re.findall(r"`\$(\w+)`", section)) == set(placeholders(make_reading()))
