"""Whether a candidate is a statement: what can be seen of it, and the learned model's word."""

from __future__ import annotations

from .candidates import Candidate
from .cue_verbs import ACTS, CUE_FORMS
from .ends import shape
from .model import Linear
from .phrasal import PREDICATE
from .phrases import Subject
from .roles import ROLE_NOUNS
from .tokens import Tokens
from .words import NEGATIONS

MODEL = Linear("accept_weights")
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
    tags, rule = tokens.tags, item.rule
    low, high = tokens.sentences[item.sentence]
    begin, stop = tokens.token_at(item.start), tokens.token_at(item.end)
    kind = item.kind_in(tokens)
    body = tags[begin:stop]
    length = _bucket(stop - begin)
    verb = "v" if "V" in body or "M" in body or "E" in body else "-"
    first, second = shape(tokens, begin, high), shape(tokens, begin + 1, high)
    before = shape(tokens, begin - 1, high) if begin > low else "^"
    after = shape(tokens, stop, high)
    out = ["b", f"r{rule}", f"k{kind}{rule}", f"l{length}{kind}", f"l{length}{rule}", f"v{verb}{rule}{kind}"]
    out += [f"f{first}{rule}", f"x{before}{rule}", f"y{after}{rule}"]
    if begin < tokens.headline:
        out += [f"H{rule}", f"H{item.lemma}"]
    if item.cue is None:
        last = tokens.text[item.end - 2 : item.end]
        out.append(f"z{'.' in last}{',' in last}{'?' in last or '!' in last}{length}")
        out += [f"x{before}{length}", f"y{after}{length}", f"s{item.subject is None}"]
        out += [f"O{item.lead}{rule}", f"O{item.lead}{rule}{length}"]
        return out
    out += _of_cue(tokens, item, item.cue[0], (low, high), (first, second), (kind, verb))
    if item.subject is not None:
        out += _of_subject(tokens, item, item.subject, item.cue[0], (low, high), (first, kind, verb))
    return out


def _of_cue(
    tokens: Tokens,
    item: Candidate,
    cue: int,
    at: tuple[int, int],
    words: tuple[str, str],
    seen: tuple[str, str],
) -> list[str]:
    """The cue, its form and frames, and the words beside it."""
    tags, lows, rule, lemma = tokens.tags, tokens.lows, item.rule, item.lemma
    (low, high), (first, second), (kind, verb) = at, words, seen
    entry = CUE_FORMS.get(lows[cue])
    form = entry.form if entry else "-"
    left = shape(tokens, cue - 1, high) if cue > low else "^"
    right = shape(tokens, cue + 1, high)
    out = [f"e{lemma}", f"e{lemma}{rule}{kind}", f"e{lemma}{form}", f"e{lemma}{first}", f"e{lemma}{verb}"]
    out += [f"g{form}{rule}", f"g{form}{first}", f"h{first}_{second}", f"p{left}{form}"]
    out += [f"q{right}{form}{rule}", f"e{lemma}q{right}", f"o{min(5, (cue - low) // 3)}{rule}"]
    if "d" in (entry.frames if entry else ""):
        predicate = PREDICATE.match(tags, cue + 1)
        out.append(f"j{predicate.group(1) if predicate else '-'}")
    if entry:
        out += [f"t{entry.frames}{first}", f"t{entry.frames}{rule}{kind}"]
    if any(low in NEGATIONS for low in lows[max(0, cue - 3) : cue]):
        out.append("N")  # only refusals come with a negation: "would not confirm"
    if tags[cue + 1 : cue + 3] == "PV" and lows[cue + 1] == "to":
        speaks = lows[cue + 2] in _SPEAKING
        out += [f"i{ACTS.get(lemma)}{speaks:d}", f"i{speaks:d}{rule}"]
    return out


def _of_subject(
    tokens: Tokens,
    item: Candidate,
    subject: Subject,
    cue: int,
    at: tuple[int, int],
    seen: tuple[str, str, str],
) -> list[str]:
    """What kind of phrase the subject is, how it was found, and where it stands."""
    tags, lows, rule, lemma = tokens.tags, tokens.lows, item.rule, item.lemma
    (low, high), (first, kind, verb) = at, seen
    form = CUE_FORMS[lows[cue]].form if lows[cue] in CUE_FORMS else "-"
    head = tags[subject.head_end - 1]
    if (
        head == "n"
        and tags[subject.head_end : subject.head_end + 2] == ",N"
        and subject.end > subject.head_end + 1
    ):
        head = "N"  # "its president, Jane Smith,"
    if head == "n" and lows[subject.head_end - 1] in ROLE_NOUNS:
        head = "n!"  # who may speak
    word = lows[subject.start] if head in "RWO" else head
    number = "s" if head[0] == "n" and lows[subject.head_end - 1].endswith("s") else ""
    back = shape(tokens, subject.start - 1, high) if subject.start > low else "^"
    out = [
        f"u{word}{number}{rule}",
        f"u{word}{number}{kind}",
        f"w{subject.how}{rule}",
        f"w{subject.how}{form}",
    ]
    out += [f"e{lemma}u{word}", f"c{first}{word}{verb}{rule}", f"a{back}{rule}"]
    out.append(f"d{min(8, abs(cue - subject.head_end))}{subject.how}")
    return out


def probability(tokens: Tokens, item: Candidate) -> float:
    """How likely the candidate is a statement, by the learned model."""
    return MODEL.probability(features(tokens, item))
