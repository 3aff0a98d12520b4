"""One class letter for each word: by its lists, its ending, its capital, and the word before it."""

from __future__ import annotations

from .common_verbs import COMMON_VERBS
from .cue_verbs import CUE_FORMS
from .first_names import GENDER
from .roles import FINDERS, NAME_PARTICLES, ROLE_NOUNS
from .words import DAYS, WORD_CLASS

_PUNCTUATION = {
    ",": ",", ";": ";", ":": ":", ".": ".", "!": ".", "?": ".", "(": "(", ")": ")", "[": "(", "]": ")",
    "—": "-", "–": "-", "―": "-", "--": "-", "---": "-", "-": "-", "“": "q", "”": "q", '"': "q", "«": "q", "»": "q",
    "„": "q", "‘‘": "q", "’’": "q",
    "‟": "q", "``": "q", "''": "q", "…": "x", "..": "x", "...": "x", "&": "C", "%": "n", "$": "#",
    "’": "'", "'": "x", "’s": "'", "'s": "'",
    "'d": "M", "’d": "M", "'re": "M", "’re": "M", "'ve": "M", "’ve": "M", "'m": "M", "’m": "M", "'ll": "M", "’ll": "M",
}  # fmt: skip
_ADJECTIVE_ENDINGS = ("ous", "ful", "ive", "ical", "able", "ible", "less", "ional", "ial")
# Cues that are no nouns: "one in five say", "some insist".
_NEVER_NOUNS = frozenset(
    "say tell add argue insist announce declare suggest admit concede acknowledge explain contend complain maintain "
    "predict deny write describe believe confirm reveal agree allege assert indicate recommend refuse".split()
)
# Forms that are nouns after a determiner, an adjective or a preposition ("the report", "of calls").
NOUN_FORMS = frozenset(
    form
    for form, entry in CUE_FORMS.items()
    if entry.form in ("base", "third") and entry.lemma not in _NEVER_NOUNS
) | frozenset("states plans votes works looks needs hopes fears moves runs plays leads".split())
_REPORTS = frozenset(
    "report rule claim demand request estimate comment remark forecast promise order note joke pledge vow reply "
    "question post tweet offer signal project blog challenge answer protest dispute appeal".split()
)
_PLURALS = frozenset(("ions", "ents", "ures", "ates", "ists", "ants", "ings"))
_CALLS = frozenset("phone telephone conference video roll wake-up curtain robo cold emergency".split())
_OFFICES = frozenset("CEO CFO COO CTO MP MPs MEP MEPs MSP PM VP CEOs".split())
_ARTICLES = frozenset("the a an his her its their our my your".split())
_NO_MODAL = frozenset(
    "is are was were be been being am has have had having isn't aren't wasn't weren't".split()
)
_NAMES_OPEN = frozenset(("de", "del", "della", "di", "da", "van", "von", "bin", "ibn", "el"))
_OPENINGS = "|.q:(-"
_SUBJECTS = frozenset(("he", "she", "they", "we", "i"))
_NAMED = frozenset("beijing boeing nanjing chongqing fleming keating manning sterling golding".split())
_NUMBERS = frozenset("twenty thirty forty fifty sixty seventy eighty ninety".split())
_DAY_PARTS = frozenset("morning afternoon evening night".split())

CUE_FORMS_TAG = {form: "G" if entry.form == "ing" else "V" for form, entry in CUE_FORMS.items()}


# Whatever stands beside them, these have one class.
_SURE: dict[str, str | None] = {
    word: letter for word, letter in WORD_CLASS.items() if letter != "V" and word not in NAME_PARTICLES
}
_SURE.update((mark, letter) for mark, letter in _PUNCTUATION.items() if mark != "'")


def tag(words: list[str], lows: list[str]) -> list[str]:
    """The class letters of the words of one text; the letters are explained in `words` and `tokens`."""
    sure = _SURE.get
    known = {low for word, low in zip(words, lows, strict=True) if word == low}
    names: set[str] = set()
    capitals = _Capitals(words, lows)
    tags: list[str] = []
    previous, last, before_verb, capital = "|", "", False, False
    for word, low in zip(words, lows, strict=True):
        letter = sure(word)
        if letter is not None:
            if letter == "'" and (previous in "RW" or last == "there"):
                letter = "M"  # "she's", "what's", "there's"
            if letter == "M" and last == "there":
                tags[-1] = "R"  # "there was" is a subject with its verb
            elif letter == "n" and previous == "t" and low in _DAY_PARTS:
                letter = "t"  # "on Monday morning"
        elif word == low and word[0].isalpha():
            letter = WORD_CLASS.get(low)
            if letter is None or letter == "V" or previous == "N":
                letter = _lower(low, letter, previous, last, before_verb, tags[-2] if len(tags) > 1 else "|")
        elif word[0].isalpha():
            letter = _upper(word, low, previous, known, names, capitals)
            if letter == "N" and low[-3:] == "ing":
                names.add(low)
            if letter == "N" and capital and previous in "Jn" and len(tags) > 1 and tags[-2] in _OPENINGS:
                tags[-1] = "N"  # the sentence's first word belongs to the name: "White House ..."
        elif word == "'" and last[-1:] == "s":
            letter = "'"
        else:
            letter = "|" if word[0] == "\n" else "#" if word[0].isdigit() else "x"
        tags.append(letter)
        if letter == "M":
            before_verb = low not in _NO_MODAL
        elif letter != "A":
            before_verb = False
        previous, last, capital = letter, low, word != low
    return tags


class _Capitals:
    """The words that stand with a capital within a sentence, gathered when first asked for."""

    def __init__(self, words: list[str], lows: list[str]) -> None:
        self.words, self.lows = words, lows
        self.found: set[str] | None = None

    def stands(self, low: str) -> bool:
        """Whether the word stands with a capital within a sentence."""
        if self.found is None:
            pairs = zip(self.words, self.words[1:], self.lows[1:], strict=False)
            self.found = {
                low for last, word, low in pairs if word != low and (last[-1].isalnum() or last == ",")
            }
        return low in self.found

    def is_noun(self, low: str) -> bool:
        """ "Proponents", "Estimates" at the start of a sentence: a name would stand within one as well."""
        if len(low) <= 6 or low[-4:] not in _PLURALS or low in GENDER:
            return False
        return not self.stands(low)


def _lower(
    low: str, letter: str | None, previous: str, last: str, before_verb: bool, before_last: str
) -> str:
    """A word in lower case: as listed, by its ending, as a verb after a modal, as a noun after an article."""
    if previous == "N" and low in NAME_PARTICLES:
        return "N"
    letter = letter or CUE_FORMS_TAG.get(low)
    if letter is None:
        letter = guess(low)
        infinitive = last == "to" and low[-1] != "s" and low not in ROLE_NOUNS and before_last != "c"
        if letter == "n" and (before_verb or infinitive):
            letter = "V"  # but "according to data"
        elif letter == "n" and last in _SUBJECTS:
            letter = "V"  # "he approaches"
    if letter == "G" and last in _ARTICLES and low in CUE_FORMS:
        return "n"  # "a warning about the bridge"
    if letter == "V" and last != "to":
        quality = previous == "J" or (previous == "n" and last[-1] == "y")
        if quality and before_last == "D" and low not in CUE_FORMS and low[-2:] not in ("ed", "es"):
            return "n"  # "a lengthy exposé", "a long debate"
        if last in _ARTICLES:
            return "n" if low[-2:] != "ed" else "E"  # "an estimated cost"
        if last == "whose" and low in NOUN_FORMS:
            return "n"
        compound = low in _REPORTS and previous in "Nn" and last[-1] != "s"
        compound = compound or (low in ("call", "calls") and last in _CALLS)
        if low in NOUN_FORMS and (compound or previous in "DJ'#PV"):
            return "n"
        if low in NOUN_FORMS and previous in "GE" and before_last == "D":
            return "n"  # "her opening remarks"
    return letter


def _upper(word: str, low: str, previous: str, known: set[str], names: set[str], capitals: _Capitals) -> str:
    """A word with a capital: a name, unless a list knows it or it opens a sentence and is known in lower case."""
    if word in _OFFICES:
        return "n"
    letter = "t" if low in DAYS else WORD_CLASS.get(low)
    opening = previous in _OPENINGS
    if letter is None and low in NAME_PARTICLES and low in _NAMES_OPEN:
        return "N"
    if letter is None and opening:
        if low in CUE_FORMS_TAG and (low in known or low[-2:] in ("ed", "ng")):
            letter = CUE_FORMS_TAG[low]
        elif low[-3:] == "ing" and (len(low) > 5 or low == "using") and low not in GENDER:
            named = low not in known and (low in _NAMED or low in names or capitals.stands(low))
            letter = "N" if named else "G"
        else:
            common = low in ROLE_NOUNS or low in FINDERS or low in known
            letter = "#" if low.partition("-")[0] in _NUMBERS else guess(low) if common else "N"
    elif letter is None or (letter in "JVn#A" and not opening):
        letter = "N"
    if not opening and (low in ("may", "will") or word in ("US", "IT", "WHO")):
        letter = "N"
    return "n" if letter == "N" and opening and capitals.is_noun(low) else letter


def guess(low: str) -> str:
    """The class letter of a word in small letters that no list knows."""
    if low in ROLE_NOUNS or low in FINDERS:
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
