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
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reader.attribution import accept, ends, engine
from reader.attribution.candidates import Finder
from reader.attribution.model import logistic
from reader.attribution.quotes import trim
from reader.attribution.standing import standing_quotes
from reader.attribution.tokens import Tokens

Example = tuple[list[str], int, float]
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
            places = ends.options(tokens, begin, high)
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
            train(examples, asked.epochs, asked.l2),
            "Learned weights: where a complement ends.",
        )
    else:
        weights: dict[str, float] = {}
        accept.MODEL.weights = weights  # so that nothing of former weights is left in the new ones
        for _ in range(ROUNDS):
            examples = [example for row in rows for example in accept_examples(row)]
            hits = sum(label for _, label, _ in examples)
            print(f"{len(examples)} examples, {hits} statements", file=sys.stderr)
            weights = train(examples, asked.epochs, asked.l2)
            accept.MODEL.weights = {name: round(value * 100) / 100 for name, value in weights.items()}
        write(home / "accept_weights.py", weights, "Learned weights: whether a candidate is a statement.")


if __name__ == "__main__":
    main()
