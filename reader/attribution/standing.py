"""Quotes that no cue governs: whose they are by where they stand. A quote may continue the one before it, be signed
below ("- Jane Smith"), be announced by a colon, or hang in a sentence whose speaker is known."""

from __future__ import annotations

from bisect import bisect_left

from .beside import after_quote, before_quote, is_title
from .candidates import Candidate, Finder
from .cue_verbs import CUE_FORMS
from .phrases import Subject
from .quotes import Segment
from .tokens import Tokens


def standing_quotes(finder: Finder, chosen: list[Candidate]) -> list[Candidate]:
    """Candidates for the quotes that no chosen statement covers."""
    tokens = finder.tokens
    ordered = sorted(chosen, key=lambda item: item.start)
    starts = [item.start for item in ordered]
    paragraphs = [at for at, tag in enumerate(tokens.tags) if tag == "|"]
    added: list[Candidate] = []
    last_added: Candidate | None = None
    reach = 0
    position = 0
    groups = finder.groups
    taken = frozenset(item.cue[0] for item in chosen if item.cue is not None)
    for index, quote in enumerate(tokens.quotes):
        while position < len(ordered) and starts[position] <= quote.start:
            reach = max(reach, ordered[position].end)
            position += 1
        if reach >= quote.end:
            continue
        begin = tokens.token_at(quote.outer_start)
        number = tokens.sentence_of(begin)
        low, high = tokens.sentences[number]
        stands = begin <= low + 1 and tokens.ends[high - 1] <= quote.outer_end + 1
        if _too_short(tokens, quote, stands):
            continue
        item = _begun(tokens, quote, begin, number)
        paragraph = bisect_left(paragraphs, begin)
        from_token = paragraphs[paragraph - 1] if paragraph else 0
        to_token = paragraphs[paragraph] if paragraph < len(paragraphs) else len(tokens.tags)
        before = ordered[position - 1] if position else None
        if last_added is not None and (before is None or last_added.start > before.start):
            before = last_added
        after = ordered[position] if position < len(ordered) else None
        if not _take(finder, item, quote, (low, begin, to_token), taken, stands):
            before = _leading(ordered, position, before)
            own = _closing_cue(tokens, index, ordered, position)
            if own is not None and stands:
                _follow(item, own, "precedes")
        if not item.rule:
            _place(finder, item, quote, (low, high, begin), (from_token, to_token), before, after, stands)
        if not item.rule:
            continue
        item.lead = "open" if index and not tokens.quotes[index - 1].closed else "shut"
        if item.group < 0:
            groups += 1
            item.group = groups
        added.append(item)
        last_added = item
    return added


def _closing_cue(tokens: Tokens, index: int, ordered: list[Candidate], position: int) -> Candidate | None:
    """ "“First paragraph ¶ “second,” said Smith": the cue of the quote that closes what this paragraph leaves open."""
    if tokens.quotes[index].closed or index + 1 >= len(tokens.quotes):
        return None
    following = tokens.quotes[index + 1]
    for item in ordered[position : position + 2]:
        if item.rule == "fronted" and item.start <= following.start < item.end:
            return item
    return None


def _begun(tokens: Tokens, quote: Segment, begin: int, number: int) -> Candidate:
    """The quote as a candidate, from its sentence's start where only a word or two stand before it ("But “Q”")."""
    low = tokens.sentences[number][0]
    led = 0 < begin - low <= 3 and all(tag in "CAS,n" for tag in tokens.tags[low:begin])
    return Candidate(
        tokens.starts[low] if led else quote.outer_start, quote.outer_end, "", None, None, "", number
    )


def _too_short(tokens: Tokens, quote: Segment, stands: bool) -> bool:
    """A word or two in quotation marks are a term rather than speech."""
    words = tokens.text.count(" ", quote.start, quote.end) + 1
    return words < 2 or (not stands and words < 3 and tokens.text[quote.end - 1] not in ",.?!")


def _place(
    finder: Finder, item: Candidate, quote: Segment, at: tuple[int, int, int], paragraph: tuple[int, int],
    before: Candidate | None, after: Candidate | None, stands: bool,
) -> None:  # fmt: skip
    """Sets rule, subject and group of the item; leaves the rule empty where nothing speaks for a statement."""
    tokens = finder.tokens
    low, high, begin = at
    here_start = tokens.starts[paragraph[0]] if paragraph[0] else 0
    here_end = tokens.starts[paragraph[1]] if paragraph[1] < len(tokens.starts) else len(tokens.text)
    signed = _signature(finder, tokens.token_at(quote.outer_end)) or (
        _signature(finder, high) if stands else None
    )
    if signed is not None:
        item.rule, item.subject = "signed", signed
        return
    announced = _announced(finder, begin)
    if announced is not None:
        item.rule, item.subject = "announced", announced
        return
    if before is not None and before.end > here_start:
        _follow(item, before, "continued" if stands else "inherited")
        return
    told = _told(finder, low, here_start) if stands else None
    if told is not None:
        item.rule, item.subject = "told", told
    elif before is not None and quote.start == quote.outer_start:
        _follow(item, before, "paragraph")  # it goes on from the paragraph before, without a mark of its own
    elif (
        stands
        and after is not None
        and after.start < here_end
        and after.subject is not None
        and (tokens.text[after.start] in "\"“'«")
    ):
        _follow(item, after, "precedes")
    elif stands and before is not None:
        _follow(item, before, "paragraph" if tokens.starts[paragraph[0]] - before.end < 4 else "far")
    elif stands:
        item.rule = "alone"
    else:
        own = finder.phrases.left(_verb_before(tokens, begin, low), low) if begin > low else None
        item.rule, item.subject = "within", own


def _take(
    finder: Finder,
    item: Candidate,
    quote: Segment,
    at: tuple[int, int, int],
    taken: frozenset[int],
    stands: bool,
) -> bool:
    """Sets rule, cue and subject of the item where a verb beside the quote tells them; whether one does."""
    low, begin, to_token = at
    if is_title(finder.tokens.text[quote.start : quote.end]):
        return False
    cue = None
    if begin <= low + 1 or item.start < quote.outer_start:
        cue = after_quote(finder, quote, to_token, taken)
    if cue is None and not stands:
        cue = before_quote(finder, begin, low)
    if cue is None:
        return False
    item.rule, item.cue, item.subject, item.lemma = cue
    return True


def _told(finder: Finder, low: int, here_start: int) -> Subject | None:
    """ "Smith agreed. “Q”": whom the sentence before the quote is about, in the same paragraph, by name or as "he"."""
    tokens = finder.tokens
    number = tokens.sentence_of(low) - 1
    if number < 0 or tokens.starts[tokens.sentences[number][0]] < here_start:
        return None
    first, last = tokens.sentences[number]
    verb = _verb_before(tokens, last, first)
    found = finder.phrases.left(verb, first) if first < verb < last else None
    if found is None or found.how == "relative" or tokens.inside[found.start]:
        return None
    named = tokens.tags[found.head_end - 1] == "N"
    return found._replace(how="told") if named or tokens.lows[found.start] in ("he", "she") else None


def _leading(ordered: list[Candidate], position: int, before: Candidate | None) -> Candidate | None:
    """'"Q," said Smith, who says that X. "Q"': of the statements of one sentence the quote leads."""
    if before is None or before.rule not in ("right", "according"):
        return before
    for item in reversed(ordered[max(0, position - 4) : position]):
        if item.sentence != before.sentence:
            break
        if item.rule == "fronted" and item.group != before.group and item.end < before.start:
            return item
    return before


def _follow(item: Candidate, other: Candidate, rule: str) -> None:
    item.rule, item.subject, item.group, item.lemma = rule, other.subject, other.group, other.lemma


def _signature(finder: Finder, high: int) -> Subject | None:
    """ "- Jane Smith." as the paragraph or sentence after a quote."""
    tokens = finder.tokens
    tags = tokens.tags
    at = high
    while at < len(tags) and tags[at] == "|":
        at += 1
    if at >= len(tags) or tags[at] != "-":
        return None
    end = finder.phrases.by_start.get(at + 1)
    if end is None or tags[end - 1] != "N" or end - at > 8 or (end < len(tags) and tags[end] not in ".|,(q"):
        return None
    return Subject(at + 1, end, end, "signed")


def _announced(finder: Finder, begin: int) -> Subject | None:
    """The subject of the sentence that ends with a colon right before the quote."""
    tokens = finder.tokens
    tags = tokens.tags
    at = begin - 1
    while at > 0 and tags[at] == "|":
        at -= 1
    if at < 0 or tags[at] != ":":
        return None
    first = tokens.sentences[tokens.sentence_of(at)][0]
    end = at
    if tags[end - 1] == ")" and "(" in tags[first:end]:
        end = tags.rindex("(", first, end)
    named = finder.phrases.chain_left(end, first)
    if named is not None and tags[named[1] - 1] == "N":
        start = named[0]
        named_last = tags[start - 1] in "Vxn" and tokens.lows[start - 1] not in CUE_FORMS
        full = "NN" in tags[start : named[1]]
        if (
            start <= first
            or tags[start - 1] == "-"
            or tokens.lows[start - 1] in ("from", "by")
            or (named_last and full)
        ):
            return Subject(start, named[1], at, "announced")  # "More from Smith:", "The figures - Smith:"
    found: Subject | None = None
    for index in range(at - 1, first - 1, -1):
        if tags[index] not in "VME" or tokens.inside[index] or tokens.lows[index - 1] == "to":
            continue
        nearer = finder.phrases.left(index, first)
        if nearer is not None and nearer.how != "relative":
            found = nearer._replace(how="announced")
            if tags[index] != "E" or tags[index + 1] in "DJn#NO:A":
                break
    given = finder.given(first, at) if found is None else None
    return given[1]._replace(how="announced") if given is not None else found


def _verb_before(tokens: Tokens, begin: int, low: int) -> int:
    for index in range(low, begin):
        if tokens.tags[index] in "VM":
            return index
    return begin
