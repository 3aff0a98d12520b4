"""The registry of formats: what is offered can be written, and nothing is loaded before it is asked for."""

from __future__ import annotations

import ast
import io
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.errors import CancelledError
from reader.exporting import FORMATS, Material, export, export_to_stream
from reader.types import Progress, Reading

MakeReading = Callable[..., Reading]
MakeMaterial = Callable[..., Material]


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_writes_nothing_as_well_as_something(
    name: str, make_reading: MakeReading, make_material: MakeMaterial, tmp_path: Path
) -> None:
    """An empty library exports without complaint, and progress counts the articles."""
    assert export(make_material(), name, tmp_path / "empty").articles == 0
    seen: list[Progress] = []
    records = [("articles", {"id": 3}), ("articles", {"id": 4})]
    material = make_material(make_reading(), make_reading(id=4), records=records)
    assert export(material, name, tmp_path / "two", progress=seen.append).articles == 2
    assert [(step.done, step.total) for step in seen] == [(0, 2), (1, 2)]


@pytest.mark.parametrize("name", [form.name for form in FORMATS.values() if not form.folder])
def test_an_interrupted_export_leaves_what_was_there(
    name: str, make_reading: MakeReading, make_material: MakeMaterial, tmp_path: Path
) -> None:
    """Stopped in the middle, the former file is whole and no part of a new one stays."""
    (tmp_path / "out").write_text("former", encoding="utf-8")
    asked = iter([False, True])
    material = make_material(make_reading(), make_reading(id=4), records=[("articles", {}), ("articles", {})])
    with pytest.raises(CancelledError):
        export(material, name, tmp_path / "out", cancelled=lambda: next(asked))
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    assert (tmp_path / "out").read_text(encoding="utf-8") == "former"


def test_a_folder_format_has_no_stream(make_material: MakeMaterial) -> None:
    """Asking for Markdown as one stream is a bug."""
    with pytest.raises(ValueError, match="writes a folder"):
        export_to_stream(make_material(), "markdown", io.StringIO())


def test_naming_the_formats_loads_none() -> None:
    """The command line names all formats at every start; that loads no writer, no store and no other layer."""
    script = (
        "import sys; from reader.exporting import FORMATS; print(len(FORMATS));"
        "print(sorted({name.split('.')[1] for name in sys.modules if name.startswith('reader.')}))"
        "; print([name for name in sys.modules if name.startswith('reader.exporting.')])"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=True)
    formats, parts, writers = result.stdout.splitlines()
    assert "7" == formats
    assert {"exporting", "errors", "types"} <= set(ast.literal_eval(parts))
    assert not {"store", "library", "importing", "attribution"} & set(ast.literal_eval(parts))
    assert "['reader.exporting.material']" == writers
