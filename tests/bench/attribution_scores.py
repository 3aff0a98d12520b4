"""The engine against annotated corpora: scores by the scorer that stands beside them, speed, import, calibration.

The corpora are no part of this project; $ONRECORD_CORPORA names their folder, and the scorer is taken from the
folder `tools` beside it.
"""

from __future__ import annotations

import gzip
import importlib.util
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

from reader.attribution import attribute
from reader.attribution.stream import attribute_lines

FILES = {
    "dev": "polnear_dev_speech.jsonl.gz",
    "resolved": "polnear_dev_resolved.jsonl.gz",
    "gum": "gum_news.jsonl",
    "train": "polnear_train_speech.jsonl.gz",
}
BASELINE = re.compile(r"\w+|[^\w\s]")


def corpora() -> Path | None:
    """The folder of the corpora, if the environment names one that is there."""
    named = os.environ.get("ONRECORD_CORPORA")
    folder = Path(named).resolve() if named else None
    return folder if folder is not None and (folder / FILES["dev"]).is_file() else None


def scorer(folder: Path) -> ModuleType:
    """The scorer beside the corpora."""
    path = folder.parent / "tools" / "score_statements.py"
    spec = importlib.util.spec_from_file_location("score_statements", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def gold_of(folder: Path, name: str) -> Path:
    """The path of one gold file."""
    return folder.parent / "seeds" / "gold.jsonl" if name == "seeds" else folder / FILES[name]


def score(folder: Path, name: str) -> dict[str, Any]:
    """The scorer's result for one gold file."""
    tool = scorer(folder)
    gold = tool.load(str(gold_of(folder, name)))
    found: dict[str, Any] = {}
    for key, row in gold.items():
        record = attribute(row["text"], row.get("date")).to_dict()
        for statement in record["statements"]:
            named = statement.get("speaker_name")
            if named:
                speaker = dict(statement["speaker"] or {})
                statement["speaker"] = {**speaker, "name": named, "text": speaker.get("text", named)}
        found[key] = {"id": key, **record}
    result: dict[str, Any] = tool.evaluate(gold, found)
    return result


def headline(folder: Path) -> dict[str, float]:
    """The figures of the promise, in percent."""
    dev, resolved, gum = score(folder, "dev"), score(folder, "resolved"), score(folder, "gum")
    out = {kind: dev[kind]["e2e"][2] for kind in ("direct", "mixed", "indirect", "all")}
    out |= {"speakers": dev["speakers"][2], "who": dev["who"][2], "full name": dev["full"][0]}
    out |= {"who, he/she": resolved["who"][2], "GUM, all": gum["all"]["e2e"][2]}
    return {name: 100 * value for name, value in out.items()}


def texts(folder: Path) -> list[str]:
    """The texts of the development part."""
    with gzip.open(folder / FILES["dev"], "rt", encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines]


def speed(given: list[str]) -> tuple[float, float, float]:
    """Characters a CPU second; the time as a multiple of the bare word pattern's; characters with JSON in and out.

    The three take turns, five times; of each the best counts.
    """
    lines = [json.dumps({"id": number, "text": text}) for number, text in enumerate(given)]
    works: list[Callable[[], object]] = [
        lambda: [attribute(text) for text in given],
        lambda: [BASELINE.findall(text) for text in given],
        lambda: [line.encode() for line in attribute_lines(lines)],
    ]
    best = [1e9, 1e9, 1e9]
    for _ in range(5):
        for number, work in enumerate(works):
            begin = time.process_time()
            work()
            best[number] = min(best[number], time.process_time() - begin)
    characters = sum(map(len, given))
    return characters / best[0], best[0] / best[1], characters / best[2]


def import_cost() -> tuple[float, float]:
    """CPU seconds and megabytes that importing the engine adds to a bare interpreter."""

    def run(line: str) -> tuple[float, float]:
        code = (
            f"import time\n{line}\n"
            "pages = int(open('/proc/self/statm').read().split()[1])\n"
            "print(time.process_time(), pages * 4096 / 2**20)"
        )
        rows = [
            subprocess.run(
                [sys.executable, "-c", code], capture_output=True, text=True, check=True
            ).stdout.split()
            for _ in range(5)
        ]
        return min(float(row[0]) for row in rows), min(float(row[1]) for row in rows)

    bare, ours = run("pass"), run("import reader.attribution")
    return ours[0] - bare[0], ours[1] - bare[1]


def outcomes(tool: ModuleType, rows: Iterable[dict[str, Any]]) -> list[tuple[float, bool]]:
    """For each statement found in the gold's rows: its confidence, and whether it is right with its speaker."""
    out: list[tuple[float, bool]] = []
    for row in rows:
        gold = row["statements"]
        for item in attribute(row["text"]).statements:
            matched = [other for other in gold if _iou(other, item.start, item.end) >= 0.5]
            if not matched and item.parent is not None:
                continue
            if matched and all(other.get("ignore") for other in matched):
                continue
            out.append((item.confidence, any(_right(tool, other, item.to_dict()) for other in matched)))
    return out


def calibration(folder: Path, name: str) -> list[tuple[float, int, float]]:
    """For each tenth of confidence: its mean, how many statements, and the share that is right with its speaker."""
    tool = scorer(folder)
    bins: dict[int, list[tuple[float, bool]]] = {}
    for sure, right in outcomes(tool, tool.load(str(gold_of(folder, name))).values()):
        bins.setdefault(min(9, int(sure * 10)), []).append((sure, right))
    return [
        (sum(sure for sure, _ in rows) / len(rows), len(rows), sum(right for _, right in rows) / len(rows))
        for _, rows in sorted(bins.items())
    ]


def _iou(gold: dict[str, Any], start: int, end: int) -> float:
    inter = min(gold["end"], end) - max(gold["start"], start)
    return inter / (max(gold["end"], end) - min(gold["start"], start)) if inter > 0 else 0.0


def _right(tool: ModuleType, gold: dict[str, Any], found: dict[str, Any]) -> bool:
    if not gold["speaker"] or not found["speaker"]:
        return not gold["speaker"] and not found["speaker"]
    speaker = {**found["speaker"], "name": found["speaker_name"]}
    return bool(tool.speaker_correct(gold["speaker"], speaker)[0])
