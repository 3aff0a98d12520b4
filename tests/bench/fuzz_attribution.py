"""A long fuzz of the engine: mutated articles, none of which may raise, misplace a span or take too long.

    python -m tests.bench.fuzz_attribution [COUNT] [SEED]

Articles are put together from invented sentences and then damaged: pieces cut out, doubled, moved, marks dropped or
put in, bytes of rubbish. The same seed makes the same articles. Prints what failed; exit code 1 if anything did.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator

from reader.attribution import Attribution, attribute
from tests.timing import cpu_seconds

SENTENCES = (
    "Harbour Master Anna Weber said on Tuesday that the “full cost” was known.",
    "“We have nothing to hide,” she said, “and nothing to fear.”",
    '"Is that so?" asked Mr. Brandt\'s lawyer, adding that his client “denies it all.',
    "Peter Brandt, 51, a spokesman for the port (the largest in the north), refused to comment.",
    "According to two officials, the Daily Courier reported that he had told them: ''Never.''",
    "WEBER: The lamps are lit. They always were.",
    "The Roads and Bridges Office (RBO) would not confirm that it had been asked.",
    "«Nobody sleeps», says the engineer, who came from Vienna in 1990 and who has stayed since.",
    "Neither Ms. Weber nor the ministry said when the boats would leave; analysts urged them to wait.",
    "The paper quoted a source as saying the talks, last held on 4 March 2024, had failed - again.",
    "“It is late.",
    "He wrote “The Long Winter” and, asked whether he would stay, shrugged.",
    "If Moscow says so, it is so; should it not, the U.S. will speak, Gen. Julia Marek warned last week.",
    "Critics called the plan “a disgrace,” accused the mayor of lying and promised to sue.",
)
RUBBISH = (
    "“", "”", '"', "''", "'''", "‘‘", "’’", "«", "»", "„", "``", "(", ")", "—", " - ", ":", ",", ".", "…", "\n\n", "\n",
    " said ", " said that ", "according to ", "citing ", "\u00ad", "\u200f", "\u202e", "\ufeff", "\x00", "\ud800",
    "\U0001f600", "e\u0301", "ſ", "İ", "ß", "ǅ", '12" ', "\t", "&", "' ", "’s ", "Anna ", "the ", "and ", "A" * 60,
    "Says ", "<b>", "1,000.5", "I.B.M. ",
)  # fmt: skip
SLOW = 0.25  # CPU seconds for one article of a few thousand characters; a usual one takes 0.003


def article(chance: random.Random) -> str:
    """An article put together and damaged."""
    lines = [
        chance.choice(SENTENCES) + chance.choice((" ", "\n\n", "\n\n")) for _ in range(chance.randint(1, 14))
    ]
    text = "".join(lines)
    for _ in range(chance.randint(1, 12)):
        at = chance.randint(0, len(text))
        size = chance.randint(0, chance.choice((1, 3, 40, 200)))
        piece = text[at : at + size]
        match chance.randint(0, 5):
            case 0:
                text = text[:at] + text[at + size :]
            case 1:
                text = text[:at] + piece + text[at:]
            case 2:
                rest = text[:at] + text[at + size :]
                to = chance.randint(0, len(rest))
                text = rest[:to] + piece + rest[to:]
            case 3:
                text = text[:at] + piece.swapcase() + text[at + size :]
            case 4:
                text = (
                    text[:at]
                    + chr(chance.choice((chance.randint(0, 255), chance.randint(0, 0xFFFF))))
                    + text[at:]
                )
            case _:
                text = text[:at] + chance.choice(RUBBISH) * chance.choice((1, 1, 1, 2, 30)) + text[at:]
    return text


def faults(text: str, found: Attribution) -> Iterator[str]:
    """What the result says that cannot be."""
    before = -1
    for index, item in enumerate(found.statements):
        if not 0 <= item.start < item.end <= len(text) or item.start < before:
            yield "a statement lies outside the text or out of order"
        before = item.start
        if item.parent is not None and not 0 <= item.parent < index:
            yield "a parent comes after its statement"
        if not 0 <= item.confidence <= 1 or " " not in item.reason:
            yield "confidence or reason is none"
        if len({item.speaker_name is None, item.speaker_key is None, item.speaker_kind is None}) > 1:
            yield "a speaker is half known"
        if any(span and text[span.start : span.end] != span.text for span in (item.speaker, item.cue)):
            yield "a span does not say its own words"
    keys = [speaker.key for speaker in found.speakers]
    if len(keys) != len(set(keys)) or {s.speaker_key for s in found.statements if s.speaker_key} != set(keys):
        yield "speakers and statements do not agree"
    for speaker in found.speakers:
        if not speaker.mentions or any(text[m.start : m.end] != m.text for m in speaker.mentions):
            yield "a mention does not say its own words"


def run(count: int, seed: int) -> list[str]:
    """One line for each article that failed."""
    chance = random.Random(seed)
    failed: list[str] = []
    for number in range(count):
        text = article(chance)
        begin = time.process_time()
        try:
            wrong = list(faults(text, attribute(text, "2024-03-08")))
        except Exception as error:  # noqa: BLE001  # whatever it raises is what is looked for
            wrong = [repr(error)]
        else:
            wrong += _slow(text) if time.process_time() - begin > SLOW else []
        failed += [f"article {number} of seed {seed}: {fault}" for fault in wrong]
    return failed


def _slow(text: str) -> list[str]:
    """That a text takes too long, by the least of some runs: the collector and other processes can only add to one."""
    least = cpu_seconds(lambda: attribute(text, "2024-03-08"), SLOW, tries=3)
    return [f"{least:.2f} s for {len(text)} characters"] if least > SLOW else []


def main() -> int:
    """Runs as many as asked and says what failed."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    begin = time.process_time()
    failed = run(count, seed)
    print("\n".join(failed[:50]))
    print(f"{count:,} articles, {len(failed)} faults, {time.process_time() - begin:.0f} s of CPU time")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
