"""The nasty set: bad inputs made by the tool beside the corpora, each with what is expected of it.

They are read as an ordinary user would: where the tests run as root, in a child that has given up root.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import pickle
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reader.importing.files import storable
from reader.importing.formats import format_of
from reader.importing.types import ParsedArticle, Refusal
from tests.conftest import PATIENCE, ROOT

GROUPS = ("encoding", "size", "date", "unicode", "name", "fs", "type", "dup", "markdown", "data", "xss")
NOT_READ_YET = ("html", "mail", "mhtml", "warc")

# The tool as its own command makes books, office files and PDFs too, which takes most of a minute and which
# are refused by name alone; so its parts are called one by one.
MAKE = """
import json, os, sys
import make_nasty as nasty
for part in "encodings sizes dates uni markup datafiles dups names".split():
    getattr(nasty, part)()
with open(os.path.join(nasty.OUT, "expected.json"), "w") as file:
    json.dump({"cases": nasty.CASES}, file)
"""

# The first pass loads every module and codec while they can still be read; the second is the one that counts.
CHILD = """
import os, pickle, sys
from reader.importing import parse_paths
results = list(parse_paths([sys.argv[1]]))
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
    results = list(parse_paths([sys.argv[1]]))
sys.stdout.buffer.write(pickle.dumps(results))
"""

Case = dict[str, Any]


@dataclass(frozen=True)
class Nasty:
    """The cases, what came of each file by its path below the root, and which folded texts came earlier."""

    cases: list[Case]
    results: dict[str, list[ParsedArticle | Refusal]]
    earlier: dict[str, set[str]]


@pytest.fixture(scope="module")
def nasty(corpora: Path) -> Iterator[Nasty]:
    tool = corpora.resolve().parent / "tools" / "nasty" / "make_nasty.py"
    if not tool.exists():
        pytest.skip("the nasty inputs; their tool is not beside the folder that ONRECORD_CORPORA names")
    # Not pytest's own folder: that is closed to the user that the child becomes, at a depth that varies.
    base = Path(tempfile.mkdtemp(prefix="onrecord-nasty-"))
    base.chmod(0o755)
    root = base / "set"
    making = [sys.executable, "-c", MAKE, str(root), "--no-big"]
    subprocess.run(
        making, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "PYTHONPATH": str(tool.parent)}
    )
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(root)],
        check=True,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=PATIENCE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    results: list[ParsedArticle | Refusal] = pickle.loads(done.stdout)  # noqa: S301  # our own child wrote it
    by_path: dict[str, list[ParsedArticle | Refusal]] = defaultdict(list)
    earlier: dict[str, set[str]] = {}
    seen: set[str] = set()
    for result in results:
        origin = result.path if isinstance(result, Refusal) else result.origin
        path = origin.removeprefix(f"{root}/")
        if isinstance(result, ParsedArticle):
            if not result.raw:
                path = path.rsplit("#", 1)[0]  # a record of a file of many
            earlier.setdefault(path, set(seen))
            seen.add(result.folded_digest)
        by_path[path].append(result)
    yield Nasty(json.loads((root / "expected.json").read_text())["cases"], by_path, earlier)
    shutil.rmtree(base, ignore_errors=True)


def _problems(case: Case, nasty: Nasty) -> list[str]:
    """What came out otherwise than one of the case's accepted outcomes."""
    path = storable(case["path"])
    if case["path"] == "fs/goodlink.txt":
        # The link and the file have one origin, so that the library sees the same file twice.
        return [] if len(nasty.results["date/ok.txt"]) == 2 else ["the link was not followed"]
    if "…" in path:  # the path of 5,100 bytes is not written out in the expectations
        path = next((known for known in nasty.results if known.startswith("names/" + "d" * 50)), path)
    results = nasty.results.get(path, [])
    if not results:
        return ["nothing was said of it"]
    alternatives = case.get("one_of") or [case]
    found = [_differences({**case, **alternative}, path, results, nasty) for alternative in alternatives]
    return [] if not all(found) else found[0]


def _differences(case: Case, path: str, results: list[ParsedArticle | Refusal], nasty: Nasty) -> list[str]:
    articles = [result for result in results if isinstance(result, ParsedArticle)]
    refusals = [result for result in results if isinstance(result, Refusal)]
    if case["expect"] != "imported":
        if case.get("reason") == "duplicate":
            known = articles and articles[0].folded_digest in nasty.earlier[path]
            return [] if known else ["no duplicate"]
        if articles or not refusals:
            return ["it was not refused"]
        reason = case.get("reason", refusals[0].reason)
        wrong = [] if refusals[0].reason == reason else [f"refused as {refusals[0].reason}, not {reason}"]
        return wrong + (["it was opened"] if case["expect"] == "skipped" and refusals[0].opened else [])
    if not articles:
        return [f"refused: {refusals[0].reason}"]
    wrong = []
    if "date" in case:
        day = dt.date.fromisoformat(case["date"]) if case["date"] else None
        wrong += [f"date {article.date}" for article in articles if article.date != day]
    text = "\n".join(article.text for article in articles)
    wrong += [f"{words!r} is not there" for words in case.get("has", []) if words not in text]
    wrong += [f"{words!r} is there" for words in case.get("hasnt", []) if words in text]
    wrong += [f"{words!r} is there" for words in case.get("hasnt_markup", []) if words in text]
    if case.get("n") is not None and case["n"] != len(articles):
        wrong.append(f"{len(articles)} articles")
    if case.get("reason") and case["reason"] not in articles[0].cautions:
        wrong.append(f"warned of {articles[0].cautions}")
    if case["group"] == "dup" and articles[0].folded_digest in nasty.earlier[path]:
        wrong.append("taken for a duplicate")
    return wrong


@pytest.mark.corpus
@pytest.mark.parametrize("group", GROUPS)
def test_every_case_of_a_format_that_is_read_comes_out_as_expected(nasty: Nasty, group: str) -> None:
    """Text, Markdown, JSON, JSON lines and CSV: imported with the right date and words, or refused for the
    reason.
    """
    cases = [case for case in nasty.cases if case["group"] == group]
    read = [case for case in cases if format_of(case["path"]) is not None or group == "type"]
    read = [case for case in read if not case["path"].endswith(".html")]
    assert read
    assert {} == {case["path"]: problems for case in read if (problems := _problems(case, nasty))}


@pytest.mark.corpus
def test_formats_that_are_not_read_are_refused_by_name(nasty: Nasty) -> None:
    """A web page, a book, a mail is one line of the report that says so, and is never opened; an empty one
    is empty.
    """
    unread = [case for case in nasty.cases if format_of(case["path"]) is None and case["group"] != "type"]
    assert {case["group"] for case in unread} >= set(NOT_READ_YET)
    for case in unread:
        for result in nasty.results[case["path"]]:
            assert isinstance(result, Refusal)
            reason = "empty" if case.get("reason") == "empty" else "unsupported"
            assert (result.reason, result.opened) == (reason, reason == "empty")


@pytest.mark.corpus
def test_every_refusal_is_a_sentence_for_people(nasty: Nasty) -> None:
    """No exception's text, no line break, a capital and a full stop."""
    for results in nasty.results.values():
        for refusal in (result for result in results if isinstance(result, Refusal)):
            sentence = refusal.sentence
            assert sentence[0].isupper() or sentence[0] == "."
            assert sentence.endswith(".")
            assert sentence.isprintable()
            assert "Error" not in sentence
            assert "Errno" not in sentence
