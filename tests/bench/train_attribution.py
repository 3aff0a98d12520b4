"""Learns the weights of the attribution engine from an annotated corpus and writes them into its modules.

    python tests/bench/train_attribution.py CORPUS.jsonl.gz end|accept [--out DIR]

Logistic regression by AdaGrad with L2, in pure Python. What is written holds names of features (word classes,
function words, cue lemmas) and numbers; no text of the corpus.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
from collections import Counter
from math import log, sqrt
from pathlib import Path
from types import ModuleType
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.attribution import accept, confidence, ends, engine
from reader.attribution.candidates import Finder
from reader.attribution.model import logistic
from reader.attribution.quotes import trim
from reader.attribution.standing import standing_quotes
from reader.attribution.tokens import Tokens
from tests.bench.attribution_scores import outcomes, scorer

Example = tuple[list[str], int, float]
FINDINGS = ("find", "show")
BIN = 120  # statements of a pool of the calibration, at least
ROUNDS = 3  # of accept: quotes without a cue hang on what is accepted before them


def read(path: str) -> list[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def core(text: str, start: int, end: int) -> tuple[int, int]:
    """The span as the scorer compares it."""
    start, end = trim(text, start, end)
    if text.startswith("that ", start) and end - start > 12:
        start += 5
    return start, end


def overlap(a: tuple[int, int], b: tuple[int, int]) -> float:
    inter = min(a[1], b[1]) - max(a[0], b[0])
    return 0.0 if inter <= 0 else inter / (max(a[1], b[1]) - min(a[0], b[0]))


def end_examples(row: dict[str, Any]) -> list[Example]:
    """For each complement with a known end: its options up to the true one."""
    text = row["text"]
    tokens = Tokens(text)
    finder = Finder(tokens)
    out: list[Example] = []
    gold = [item for item in row["statements"] if item["cue"]]
    for item in finder.run():
        if item.complement is None or item.cue is None:
            continue
        begin, high = item.complement
        a, b = tokens.span(*item.cue)
        for statement in gold:
            if not (statement["cue"]["start"] < b and a < statement["cue"]["end"]):
                continue
            start, end = core(text, statement["start"], statement["end"])
            if (
                abs(start - core(text, tokens.starts[begin], min(len(text), tokens.starts[begin] + 500))[0])
                > 12
            ):
                continue
            places = ends.options(tokens, begin, high, item.lemma)
            distances = [abs(trim(text, tokens.starts[begin], tokens.ends[at - 1])[1] - end) for at in places]
            true = min(range(len(places)), key=distances.__getitem__)
            if distances[true] > 10:
                continue
            for nth in range(min(true, len(places) - 2) + 1):
                seen = ends.features(
                    tokens, finder.phrases, begin, places[nth], high, item.lemma, nth, item.lead
                )
                out.append((seen, int(nth == true), 1.0))
            break
    return out


def accept_examples(row: dict[str, Any]) -> list[Example]:
    """For each candidate: is it a statement of the gold? One that is on an ignored statement is neither."""
    text = row["text"]
    tokens = Tokens(text)
    finder = Finder(tokens)
    gold = [core(text, item["start"], item["end"]) for item in row["statements"] if not item.get("ignore")]
    ignored = [core(text, item["start"], item["end"]) for item in row["statements"] if item.get("ignore")]
    out: list[Example] = []
    ruled = engine.select(finder.run())
    # Quotes without a cue depend on what is accepted before them: here by the model of the round before.
    chosen = [
        item for item in ruled if accept.probability(tokens, item) >= engine.threshold(tokens, item)
    ] or ruled
    for item in ruled + standing_quotes(finder, chosen):
        span = core(text, item.start, item.end)
        hit = any(overlap(span, other) >= 0.5 for other in gold)
        # What a study found is a statement by our definition, and an ignored one in the corpus.
        hit = hit or (item.lemma in FINDINGS and any(overlap(span, other) >= 0.5 for other in ignored))
        if not hit and any(
            min(span[1], other[1]) - max(span[0], other[0]) >= 0.5 * (span[1] - span[0]) for other in ignored
        ):
            continue
        out.append((accept.features(tokens, item), int(hit), 1.0))
    return out


def train(
    examples: list[Example], epochs: int, l2: float, rate: float = 0.1, least: int = 4
) -> dict[str, float]:
    counts = Counter(feature for seen, _, _ in examples for feature in seen)
    names = {feature for feature, count in counts.items() if count >= least}
    data = [
        ([feature for feature in seen if feature in names], label, weight) for seen, label, weight in examples
    ]
    weights = dict.fromkeys(names, 0.0)
    squares = dict.fromkeys(names, 1e-2)
    order = random.Random(7)
    mean: dict[str, float] = {}
    kept = 0
    total = len(data)
    for epoch in range(epochs):
        order.shuffle(data)
        loss = 0.0
        for seen, label, weight in data:
            chance = logistic(sum(map(weights.__getitem__, seen)))
            loss -= log(max(1e-9, chance if label else 1 - chance))
            error = (chance - label) * weight
            for feature in seen:
                gradient = error + l2 * weights[feature]
                squares[feature] += gradient * gradient
                weights[feature] -= rate * gradient / sqrt(squares[feature])
        if epoch >= epochs // 2:  # the mean of the later epochs is steadier than the last one
            kept += 1
            for name, value in weights.items():
                mean[name] = mean.get(name, 0.0) + value
        print(f"epoch {epoch + 1}: loss {loss / max(1, total):.4f}", file=sys.stderr)
    return {name: value / max(1, kept) for name, value in mean.items()}


def learn_accept(rows: list[dict[str, Any]], epochs: int, l2: float) -> dict[str, float]:
    """The weights of accept, learned from nothing: what stood in the module before plays no part."""
    weights: dict[str, float] = {}
    accept.MODEL.weights = weights
    for _ in range(ROUNDS):
        examples = [example for row in rows for example in accept_examples(row)]
        hits = sum(label for _, label, _ in examples)
        print(f"{len(examples)} examples, {hits} statements", file=sys.stderr)
        weights = train(examples, epochs, l2)
        accept.MODEL.weights = {name: round(value * 100) / 100 for name, value in weights.items()}
    return weights


def learn_calibrated(
    rows: list[dict[str, Any]], tool: ModuleType, epochs: int, l2: float
) -> tuple[dict[str, float], list[tuple[float, float]]]:
    """The weights, and raw confidence with how often it is right.

    Right on each half of the articles with what the other half taught, and on all with the weights themselves.
    """
    confidence.TABLE.use(confidence.PLAIN)
    seen: list[tuple[float, bool]] = []
    for half in (0, 1):
        learn_accept(rows[half::2], epochs, l2)
        seen += outcomes(tool, rows[1 - half :: 2])
    weights = learn_accept(rows, epochs, l2)
    return weights, isotonic(sorted(seen + outcomes(tool, rows)))


def isotonic(seen: list[tuple[float, bool]]) -> list[tuple[float, float]]:
    """Pools of neighbours whose share of right ones never falls; a standard error is taken off, not to claim it."""
    size = max(BIN, len(seen) // 80)
    pools = [seen[at : at + size] for at in range(0, len(seen), size)]
    if len(pools) > 1 and len(pools[-1]) < size:
        pools[-2:] = [pools[-2] + pools[-1]]
    at = 1
    while at < len(pools):
        if at and _share(pools[at]) <= _share(pools[at - 1]):
            pools[at - 1 : at + 1] = [pools[at - 1] + pools[at]]
            at = max(1, at - 1)
        else:
            at += 1
    knots = [(0.0, 0.0)]
    for pool in pools:
        share = _share(pool)
        error = sqrt(share * (1 - share) / len(pool))
        knots.append((round(sum(raw for raw, _ in pool) / len(pool), 3), round(share - error, 3)))
    return knots


def _share(pool: list[tuple[float, bool]]) -> float:
    return sum(right for _, right in pool) / len(pool)


def write_table(path: Path, knots: list[tuple[float, float]]) -> None:
    lines = "".join(f"    {knot},\n" for knot in knots)
    path.write_text(
        '"""Learned: how often a statement of so much raw confidence is right with its speaker.\n\n'
        'Made by tests/bench/train_attribution.py; not edited by hand.\n"""\n\n'
        f"KNOTS = (\n{lines})\n",
        encoding="utf-8",
    )
    print(f"{path.name}: {len(knots)} knots", file=sys.stderr)


def write(path: Path, weights: dict[str, float], doc: str) -> None:
    """A module with the weights as text, in lines of at most 108 characters."""
    words = [f"{name} {round(value * 100)}" for name, value in sorted(weights.items()) if abs(value) >= 0.03]
    lines, line = [], ""
    for word in words:
        if len(line) + len(word) > 106:
            lines.append(line)
            line = ""
        line += (" " if line else "") + word
    lines.append(line)
    body = "\n".join(lines).replace("\\", "\\\\")
    path.write_text(
        f'"""{doc}\n\nMade by tests/bench/train_attribution.py; not edited by hand.\n"""\n\n'
        f'PACKED = r"""\n{body}\n"""\n',
        encoding="utf-8",
    )
    print(f"{path.name}: {len(words)} weights, {path.stat().st_size} bytes", file=sys.stderr)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus")
    parser.add_argument("what", choices=("end", "accept"))
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--l2", type=float, default=1e-3)
    asked = parser.parse_args()
    home = Path(ends.__file__).parent
    rows = read(asked.corpus)
    if asked.what == "end":
        examples = [example for row in rows for example in end_examples(row)]
        print(f"{len(examples)} examples", file=sys.stderr)
        write(
            home / "end_weights.py",
            train(examples, asked.epochs, asked.l2, least=2),
            "Learned weights: where a complement ends.",
        )
    else:
        tool = scorer(Path(asked.corpus).resolve().parent)
        weights, knots = learn_calibrated(rows, tool, asked.epochs, asked.l2)
        write_table(home / "confidence_table.py", knots)
        write(home / "accept_weights.py", weights, "Learned weights: whether a candidate is a statement.")


if __name__ == "__main__":
    main()
