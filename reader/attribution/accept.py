"""Whether a candidate is a statement: what can be seen of it, and the learned model's word."""

from __future__ import annotations

from .accept_weights import PACKED
from .candidates import Candidate
from .cue_verbs import ACTS, CUE_FORMS
from .ends import shape
from .model import Linear
from .quotes import kind_of
from .tokens import Tokens

MODEL = Linear(PACKED)
_SPEAKING = frozenset(
    "comment say answer discuss elaborate confirm respond talk speak disclose reveal name identify tell specify "
    "explain".split()
)
_LENGTHS = (2, 4, 7, 12, 20, 35)


def _bucket(count: int) -> int:
    for number, limit in enumerate(_LENGTHS):
        if count < limit:
            return number
    return len(_LENGTHS)


def features(tokens: Tokens, item: Candidate) -> list[str]:
    """Named features of one candidate; words appear only if they are function words or cues."""
    tags, lows = tokens.tags, tokens.lows
    low, high = tokens.sentences[item.sentence]
    begin = tokens.token_at(item.start)
    stop = tokens.token_at(item.end)
    kind = kind_of(tokens.text, item.start, item.end, tokens.quotes, tokens.quote_starts)
    body = tags[begin:stop]
    length = _bucket(stop - begin)
    rule = item.rule
    out = ["b", f"r{rule}", f"k{kind}{rule}", f"l{length}{kind}", f"l{length}{rule}"]
    verb = "v" if "V" in body or "M" in body or "E" in body else "-"
    first, second = shape(tokens, begin, high), shape(tokens, begin + 1, high)
    out.append(f"v{verb}{rule}{kind}")
    before = shape(tokens, begin - 1, high) if begin > low else "^"
    after = shape(tokens, stop, high)
    out.append(f"f{first}{rule}")
    out.append(f"x{before}{rule}")
    out.append(f"y{after}{rule}")
    if item.cue is None:
        last = tokens.text[item.end - 2 : item.end]
        out.append(f"z{'.' in last}{',' in last}{'?' in last or '!' in last}{length}")
        out.append(f"x{before}{length}")
        out.append(f"y{after}{length}")
        out.append(f"s{item.subject is None}")
        return out
    cue = item.cue[0]
    entry = CUE_FORMS.get(lows[cue])
    lemma = item.lemma
    form = entry.form if entry else "-"
    out.append(f"e{lemma}")
    out.append(f"e{lemma}{rule}{kind}")
    out.append(f"e{lemma}{form}")
    out.append(f"e{lemma}{first}")
    out.append(f"e{lemma}{verb}")
    out.append(f"g{form}{rule}")
    out.append(f"g{form}{first}")
    out.append(f"h{first}_{second}")
    left = shape(tokens, cue - 1, high) if cue > low else "^"
    right = shape(tokens, cue + 1, high)
    out.append(f"p{left}{form}")
    if entry:
        out.append(f"t{entry.frames}{first}")
        out.append(f"t{entry.frames}{rule}{kind}")
    if tags[cue + 1 : cue + 3] == "PV" and lows[cue + 1] == "to":
        speaks = lows[cue + 2] in _SPEAKING
        out.append(f"i{ACTS.get(lemma)}{speaks:d}")
        out.append(f"i{speaks:d}{rule}")
    out.append(f"q{right}{form}{rule}")
    out.append(f"e{lemma}q{right}")
    subject = item.subject
    if subject is not None:
        head = tags[subject.head_end - 1]
        word = lows[subject.start] if head in "RWO" else head
        number = "s" if head == "n" and lows[subject.head_end - 1].endswith("s") else ""
        out.append(f"u{word}{number}{rule}")
        out.append(f"u{word}{number}{kind}")
        out.append(f"w{subject.how}{rule}")
        out.append(f"w{subject.how}{form}")
        out.append(f"e{lemma}u{word}")
        out.append(f"c{first}{word}{verb}{rule}")
        back = shape(tokens, subject.start - 1, high) if subject.start > low else "^"
        out.append(f"a{back}{rule}")
        out.append(f"d{min(8, abs(cue - subject.head_end))}{subject.how}")
    out.append(f"o{min(5, (cue - low) // 3)}{rule}")
    return out


def probability(tokens: Tokens, item: Candidate) -> float:
    return MODEL.probability(features(tokens, item))
