"""A text as tokens: words, offsets, one class letter each, paragraphs, outer sentences.

The class letters are joined to one string, so that phrases are found by regular expressions over classes, in C.
Further letters beside those of `words`: "," ";" ":" "." "(" ")" "-" as they are, "q" a double quotation mark, "'"
the possessive, "|" a paragraph break, "V" also every verb of the cue lexicon, "x" what else there is.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from .cue_verbs import CUE_FORMS
from .first_names import GENDER
from .headlines import headline_end, retag
from .quotes import Segment, segments
from .tagging import NOUN_FORMS, tag
from .words import TITLE_ABBREVIATIONS

# Within a word: combining marks, and what is left of letters that were read in another encoding ("FranÃ§ois").
_MARKS = "[\u0300-\u036f]"
_MISREAD = "(?:(?<=[ÃÂ])|(?<=A[\u0302\u0303]))[\x80-\x9f¡-ª¬-º¼-¿]"
_TOKEN = re.compile(
    r"[a-z]+(?![\w’'&‐\u0300-\u036f-])"  # most words: nothing else to look at
    r"|(?=[A-Z])(?:(?:[A-Z]\.){2,}|(?:" + "|".join(TITLE_ABBREVIATIONS) + r")\.(?=[\s,])|[A-Z]\.(?=\s[A-Z]))"
    rf"|\d+(?:[.,:/]\d+)*\w*(?:-\w+)*|\w+(?:[-‐&’'](?!(?:s|d|m|re|ve|ll)\b)\w+|(?:{_MARKS}+|{_MISREAD})\w*)*"
    r"|[’'](?:s|d|m|re|ve|ll)\b|\n(?:\s*\n\s*|[^\S\n]*(?![^\S\n]|[a-zà-þ]))"
    r"|``|‘‘|’’|(?<=\S)'(?=''(?!'))|''|\.{2,}|--+|[^\w\s]"
)
_NICKNAME = re.compile(r"NqN{1,2}q(?=N)")
# At the start of a sentence: "Will Moss, ..." is a name, "Contacted by the paper, ..." and "Regardless, ..." are none.
_OPENING = re.compile(r"(?:(?<=[|.q])|^)(?:M(?=N,)|N(?=[P,]))")
_POINTING = re.compile(r"(?<=[nNRMAP,q])[nV](?=P)")  # "critics point to the rules", "quick to point out"
_NOUN_BEFORE_MODAL = re.compile(r"(?<=[nN])V(?=M)")  # "inspection reports would be published"
# "PORT SEVEN, March 7 (Agency) — ", "PORT SEVEN, March 7. /AGENCY/. ": not part of the first sentence.
_DATELINE = re.compile(
    r"\s*[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{2,40}(?:, ?[^\n—–/(]{1,40})?\s*"
    r"(?:\([^)\n]{1,40}\)\s*(?:—|–|--|-)|/[^/\n]{1,30}/\s*[.—–-]|(?:—|–|--|-(?=\s)))\s*"
)
_AGENCY_LINE = re.compile(
    r"\s*[A-ZÀ-Þ][\w.’'-]{2,20}(?: [A-ZÀ-Þ][\w.’'-]{2,20}){0,3}(?:, [^\n—–/(]{1,40})? ?"
    r"\([A-ZÀ-Þ][\w/ ]{1,20}\) ?(?:—|–|--|-) "
)  # "Port Seven (Agency) - "
_ABOVE_DATELINE = 2  # paragraphs: a title and a byline
_TITLE_LENGTH = 200  # characters
_LONGEST = 250  # tokens of a sentence
_STOP = re.compile(r"[.|]")


class Tokens:
    """The tokens of one text, as parallel lists; `tags` is one string with a letter for each token."""

    __slots__ = (
        "ends",
        "headline",
        "inside",
        "lows",
        "quote_starts",
        "quotes",
        "sentences",
        "starts",
        "tags",
        "text",
        "words",
    )

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
        self.ends = [start + len(word) for start, word in zip(starts, words, strict=False)]
        self.lows = [word.lower() for word in words]
        tags = tag(words, self.lows)
        self.headline, style = headline_end(words, tags)
        if style:
            retag(words, self.lows, tags, self.headline, style)
        self.tags = "".join(tags)
        self.quotes: list[Segment] = segments(text)
        self.quote_starts = [quote.start for quote in self.quotes]
        self.inside = self._inside()
        self._retag()
        self.sentences = self._sentences()

    def _inside(self) -> bytearray:
        """1 for each token that lies inside quotation marks (the marks themselves too)."""
        flags = bytearray(len(self.words))
        for quote in self.quotes:
            a = bisect_left(self.starts, quote.outer_start)
            b = bisect_left(self.starts, quote.outer_end)
            flags[a:b] = b"\1" * (b - a)
        return flags

    def _retag(self) -> None:
        """What only the next word tells: nicknames (Robert "Bobby" Scott) and nouns before a modal verb."""

        def nickname(match: re.Match[str]) -> str:
            self.inside[match.start() + 1 : match.end()] = bytes(match.end() - match.start() - 1)
            return "N" * (match.end() - match.start())

        def noun(match: re.Match[str]) -> str:
            return "n" if self.lows[match.start()] in NOUN_FORMS else "V"

        def opening(match: re.Match[str]) -> str:
            low = self.lows[match.start()]
            if match.group() == "M":
                return "N" if low == "will" else "M"
            if low in GENDER or len(low) < 6:
                return "N"
            return "E" if low[-2:] == "ed" else "A" if low[-4:] in ("less", "ally") else "N"

        def pointing(match: re.Match[str]) -> str:
            at, before = match.start(), lows[match.start() - 1]
            if lows[at] not in ("point", "points") or lows[at + 1] not in ("out", "to"):
                return match.group()
            noun = tags[at - 1] == "n" and (
                before == "percentage" or (lows[at] == "point" and before[-1] != "s")
            )
            return "n" if noun or (tags[at - 1] == "P" and before != "to") else "V"

        lows, tags = self.lows, self.tags
        tags = _POINTING.sub(pointing, tags) if "point" in lows or "points" in lows else tags
        tags = _NOUN_BEFORE_MODAL.sub(noun, _NICKNAME.sub(nickname, tags))
        self.tags = _OPENING.sub(opening, tags)

    def _sentences(self) -> list[tuple[int, int]]:
        """Outer sentences as token ranges: a stop inside quotation marks ends one only with its quote."""
        tags = self.tags
        out: list[tuple[int, int]] = []
        begin, size = 0, len(tags)
        for match in _STOP.finditer(tags):
            at = match.start()
            if at < begin:
                continue
            if tags[at] == "|":
                if at > begin:
                    out.append((begin, at))
                begin = at + 1
                continue
            end = self._stop_end(at, begin)
            if end:
                out.append((begin, end))
                begin = end
        if begin < size:
            out.append((begin, size))
        found = self._dateline()
        if found is not None:
            low, high = (bisect_left(self.starts, offset) for offset in found)
            out = [
                (max(begin, high) if end > low else begin, end)
                for begin, end in out
                if end > high or end <= low
            ]
        return self._short(out)

    def _dateline(self) -> tuple[int, int] | None:
        """Where the dateline stands: at the start, or below a title and a byline, which are short paragraphs."""
        start = 0
        for _ in range(_ABOVE_DATELINE + 1):
            found = _DATELINE.match(self.text, start) or _AGENCY_LINE.match(self.text, start)
            if found is not None:
                return found.span()
            parted = self.text.find("\n\n", start, start + _TITLE_LENGTH)
            if parted < 0:
                return None
            start = parted + 2
        return None

    def _stop_end(self, at: int, begin: int) -> int:
        """The token after the sentence that the stop at `at` ends, with its closing marks; 0 if it ends none."""
        tags, words, inside, size = self.tags, self.words, self.inside, len(self.tags)
        end = at + 1
        if end < size and tags[end] == ")" and "(" in tags[max(begin, at - 6) : at]:
            return 0
        while end < size and tags[end] in ".)q'x" and self.starts[end] == self.ends[end - 1]:
            end += 1
        if end >= size or tags[end] == "|":
            return end
        touching = self.starts[end] == self.ends[end - 1]
        if inside[end - 1] and inside[end] and (tags[end] != "q" or touching):
            return 0
        if words[at] != "." and tags[end - 1] == "q" and self._asked(end):
            return 0
        if tags[end] == "q":
            return end
        opens = words[end][0].isupper() or words[end][0] in "([‘—–-<#"
        if opens:
            return 0 if touching else end
        return end if words[at] == "." and words[end][0].isdigit() else 0

    def _short(self, sentences: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """The sentences, the endless ones cut, so that work on a sentence stays bounded."""
        if all(end - begin <= _LONGEST for begin, end in sentences):
            return sentences
        out: list[tuple[int, int]] = []
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

    def headline_reach(self) -> int:
        """The offset where the headline ends; 0 where the text has none."""
        return self.starts[self.headline] if self.headline else 0

    def sentence_of(self, token: int) -> int:
        """Index of the sentence that holds the token."""
        return max(0, bisect_right(self.sentences, (token, len(self.words) + 1)) - 1)
