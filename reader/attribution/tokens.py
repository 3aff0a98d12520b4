"""A text as tokens: words, offsets, one class letter each, paragraphs, outer sentences.

The class letters are joined to one string, so that phrases are found by regular expressions over classes, in C.
Further letters beside those of `words`: "," ";" ":" "." "(" ")" "-" as they are, "q" a double quotation mark, "'"
the possessive, "|" a paragraph break, "V" also every verb of the cue lexicon, "x" what else there is.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from .common_verbs import COMMON_VERBS
from .cue_verbs import CUE_FORMS
from .first_names import GENDER
from .quotes import Segment, segments
from .roles import NAME_PARTICLES, ROLE_NOUNS
from .words import DAYS, TITLE_ABBREVIATIONS, WORD_CLASS

_TOKEN = re.compile(
    r"[a-z]+(?![\w’'&‐-])"  # most words: nothing else to look at
    r"|(?=[A-Z])(?:(?:[A-Z]\.){2,}|(?:" + "|".join(TITLE_ABBREVIATIONS) + r")\.(?=[\s,])|[A-Z]\.(?=\s[A-Z]))"
    r"|\d+(?:[.,:/]\d+)*\w*(?:-\w+)*|\w+(?:[-‐&’'](?!s\b)\w+)*|[’']s\b|\n\s*|``|''|\.{2,}|--+|[^\w\s]"
)
_PUNCTUATION = {
    ",": ",", ";": ";", ":": ":", ".": ".", "!": ".", "?": ".", "(": "(", ")": ")", "[": "(", "]": ")",
    "—": "-", "–": "-", "―": "-", "--": "-", "---": "-", "-": "-", "“": "q", "”": "q", '"': "q", "«": "q", "»": "q", "„": "q",
    "‟": "q", "``": "q", "''": "q", "’s": "'", "'s": "'", "…": "x", "..": "x", "...": "x", "&": "C", "%": "n", "$": "#",
    "’": "'", "'": "x",
}  # fmt: skip
_ADJECTIVE_ENDINGS = ("ous", "ful", "ive", "ical", "able", "ible", "less", "ional", "ial")
# Forms that are nouns after a determiner, an adjective or a preposition ("the report", "of calls").
_NOUN_FORMS = frozenset(form for form, entry in CUE_FORMS.items() if entry.form in ("base", "third")) | frozenset(
    "states plans votes works looks needs hopes fears moves runs plays leads".split()
)
_REPORTS = frozenset("report claim demand request estimate comment remark forecast promise".split())
_ARTICLES = frozenset("the a an his her its their our my your".split())
_NO_MODAL = frozenset("is are was were be been being am has have had having isn't aren't wasn't weren't".split())
# "PORT SEVEN, March 7 (Agency) — ", "PORT SEVEN, March 7. /AGENCY/. ": not part of the first sentence.
_DATELINE = re.compile(
    r"\s*[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{2,40}(?:, ?[^\n—–/(]{1,40})?\s*"
    r"(?:\([^)\n]{1,40}\)\s*(?:—|–|--|-)|/[^/\n]{1,30}/\s*[.—–-]|(?:—|–|--|-(?=\s)))\s*"
)
_LONGEST = 250  # tokens of a sentence
_NOUN_BEFORE_MODAL = re.compile(r"(?<=[nN])V(?=M)")  # "inspection reports would be published"
_NICKNAME = re.compile(r"NqN{1,2}q(?=N)")
_STOP = re.compile(r"[.|]")


class Tokens:
    """The tokens of one text, as parallel lists; `tags` is one string with a letter for each token."""

    __slots__ = ("text", "words", "lows", "starts", "ends", "tags", "quotes", "quote_starts", "inside", "sentences")

    def __init__(self, text: str) -> None:
        self.text = text
        words: list[str] = _TOKEN.findall(text)
        starts: list[int] = []
        find, at = text.find, 0
        for word in words:  # quicker than a match object for each
            at = find(word, at)
            starts.append(at)
            at += len(word)
        self.words = words
        self.starts = starts
        self.ends = [start + len(word) for start, word in zip(starts, words)]
        self.lows = [word.lower() for word in words]
        self.tags = "".join(self._tag())
        self.quotes: list[Segment] = segments(text)
        self.quote_starts = [quote.start for quote in self.quotes]
        self.inside = self._inside()
        self._nicknames()
        for match in _NOUN_BEFORE_MODAL.finditer(self.tags):
            if self.lows[match.start()] in _NOUN_FORMS and self.words[match.start()][0].islower():
                self.tags = f"{self.tags[: match.start()]}n{self.tags[match.start() + 1 :]}"
        self.sentences = self._sentences()

    def _tag(self) -> list[str]:
        words, lows = self.words, self.lows
        known = {low for word, low in zip(words, lows) if word is low or word == low}
        tags: list[str] = []
        add = tags.append
        previous, last, before_verb, capital = "|", "", False, False
        for word, low in zip(words, lows):
            first = word[0]
            if first.isalpha():
                if word == low:
                    tag = WORD_CLASS.get(low) or CUE_FORMS_TAG.get(low)
                    if previous == "N" and low in NAME_PARTICLES:
                        tag = "N"
                    if tag is None:
                        tag = _guess(low)
                        if tag == "n" and (before_verb or last == "to" and low[-1] != "s" and low not in ROLE_NOUNS):
                            tag = "V"
                    if tag == "V" and last != "to":
                        if low in _NOUN_FORMS and (
                            previous in "DJ'#PV" or low in _REPORTS and previous in "Nn" and last[-1] != "s"
                        ) or last in _ARTICLES and low[-2:] != "ed":
                            tag = "n"
                else:
                    tag = "t" if low in DAYS else WORD_CLASS.get(low)
                    opening = previous in "|.q:(-"
                    if tag is None or tag in "JVnP#A" and not opening and tag:
                        if opening and low in CUE_FORMS_TAG and (low in known or low[-2:] in ("ed", "ng")):
                            tag = CUE_FORMS_TAG[low]
                        elif opening and tag is None and low[-3:] == "ing" and len(low) > 5 and low not in GENDER:
                            tag = "G"
                        elif opening and (low in ROLE_NOUNS or low in known) and tag is None:
                            tag = _guess(low)
                        else:
                            tag = "N" if tag != "P" else tag
                    if tag == "N" and previous in "Jn" and len(tags) > 1 and tags[-2] in "|.q:(-" and capital:
                        tags[-1] = "N"  # the sentence's first word belongs to the name: "White House ..."
                    if low in ("may", "will") and not opening and word != "WILL":
                        tag = "N"
                    if word.isupper() and len(word) > 1 and tag not in "N" and low not in ("i", "a"):
                        tag = "N" if word in ("US", "IT", "WHO") and not opening else tag
            else:
                tag = _PUNCTUATION.get(word, "")
                if word == "'" and last[-1:] == "s":
                    tag = "'"
                if not tag:
                    tag = "|" if first == "\n" else "#" if first.isdigit() else "x"
            add(tag)
            previous = tag
            last = low
            capital = word != low
            if tag == "M":
                before_verb = low not in _NO_MODAL
            elif tag != "A":
                before_verb = False
        return tags

    def _inside(self) -> bytearray:
        """1 for each token that lies inside quotation marks (the marks themselves too)."""
        flags = bytearray(len(self.words))
        for quote in self.quotes:
            a = bisect_left(self.starts, quote.outer_start)
            b = bisect_left(self.starts, quote.outer_end)
            flags[a:b] = b"\1" * (b - a)
        return flags

    def _nicknames(self) -> None:
        """A nickname in quotation marks belongs to the name around it: Robert "Bobby" Scott."""
        for match in _NICKNAME.finditer(self.tags):
            a, b = match.start() + 1, match.end()
            self.tags = self.tags[:a] + "N" * (b - a) + self.tags[b:]
            self.inside[a:b] = bytes(b - a)

    def _sentences(self) -> list[tuple[int, int]]:
        """Outer sentences as token ranges: a stop inside quotation marks ends one only with its quote."""
        tags, words, inside = self.tags, self.words, self.inside
        out: list[tuple[int, int]] = []
        begin, size = 0, len(words)
        for match in _STOP.finditer(tags):
            at = match.start()
            if at < begin:
                continue
            if tags[at] == "|":
                if at > begin:
                    out.append((begin, at))
                begin = at + 1
                continue
            end = at + 1
            if end < size and tags[end] == ")" and "(" in tags[max(begin, at - 6) : at]:
                continue
            while end < size and tags[end] in ".)q'x" and self.starts[end] == self.ends[end - 1]:
                end += 1
            if end < size and inside[end - 1] and inside[end] and tags[end] != "q":
                continue
            if end < size and tags[end] == "q" and inside[end] and inside[end - 1] and self.starts[end] == self.ends[end - 1]:
                continue
            if words[at] != "." and end < size and tags[end - 1] == "q" and self._asked(end):
                continue
            if end >= size or tags[end] in "|q" or words[end][0].isupper() or words[end][0] in "([‘—–-<#":
                if self.starts[min(end, size - 1)] == self.ends[end - 1] and end < size and tags[end] not in "|q":
                    continue
                out.append((begin, end))
                begin = end
            elif words[at] == "." and words[end][0].isdigit():
                out.append((begin, end))
                begin = end
        if begin < size:
            out.append((begin, size))
        match = _DATELINE.match(self.text)
        if match is not None and out:
            at = bisect_left(self.starts, match.end())
            out = [(max(begin, at), end) for begin, end in out if end > at]
        return self._short(out)

    def _short(self, sentences: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """The sentences, the endless ones cut, so that work on a sentence stays bounded."""
        if all(end - begin <= _LONGEST for begin, end in sentences):
            return sentences
        out = []
        for begin, end in sentences:
            out.extend((at, min(at + _LONGEST, end)) for at in range(begin, end, _LONGEST))
        return out

    def _asked(self, at: int) -> bool:
        """After a question or a cry in quotation marks: "Trump asked.", a cue with its subject and no more."""
        tags = self.tags
        for index in range(at, min(at + 12, len(tags) - 1)):
            tag = tags[index]
            if tag in ".|q;:":
                return False
            if tag == "V" and index - at <= 10 and self.lows[index] in CUE_FORMS:
                entry = CUE_FORMS[self.lows[index]]
                following = tags[index + 1]
                if entry.form in ("base", "ing") or "q" not in entry.frames:
                    return False
                return following in ".,Pt|" or entry.lemma in ("ask", "tell") or index == at
            if tag in "VM":
                return False
        return False

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Character offsets of the tokens first..last-1."""
        return self.starts[first], self.ends[last - 1]

    def token_at(self, offset: int) -> int:
        """Index of the first token that starts at or after the offset."""
        return bisect_left(self.starts, offset)

    def sentence_of(self, token: int) -> int:
        """Index of the sentence that holds the token."""
        return max(0, bisect_right(self.sentences, (token, len(self.words) + 1)) - 1)


CUE_FORMS_TAG = {form: "G" if entry.form == "ing" else "V" for form, entry in CUE_FORMS.items()}


def _guess(low: str) -> str:
    if low in ROLE_NOUNS:
        return "n"
    if low in COMMON_VERBS:
        return "V"
    tail = low[-2:]
    if tail == "ly":
        return "A"
    if len(low) > 4:
        if low.endswith("ing"):
            return "G"
        if tail == "ed":
            return "E"
        if low.endswith(_ADJECTIVE_ENDINGS):
            return "J"
    return "n"
