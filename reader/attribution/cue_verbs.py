"""Cue verbs and their frames: what a verb of speech may take, and which act it makes.

Frames, one letter each:
  q  a direct quote may stand beside it ("Q," he quipped)
  t  a clause without "that" may follow          T  a clause only with "that" (or how, why, whether)
  o  the person addressed stands before the clause ("told reporters that")
  n  a noun phrase alone is a statement ("denied the charge")
  i  an infinitive is a statement ("promised to pay")
  a  somebody "of" or "for" something ("accused X of")
  f  a clause, if the subject is one that finds ("a poll found that", "researchers found")
  d  a description: somebody something ("called X Y", "described X as Y")
"""

from __future__ import annotations

from typing import NamedTuple

_FRAMES: dict[str, str] = {
    "qt": "say add note explain argue claim assert insist state announce declare report suggest warn acknowledge "
    "admit concede confirm conclude recall reply respond joke quip remark comment observe tweet predict maintain "
    "allege contend complain boast brag lament reiterate reveal estimate testify swear proclaim opine muse "
    "counter retort caution retweet repeat posit theorize reason hypothesize speculate write indicate hint signal",
    "qT": "stress emphasize emphasise disclose imply underscore underline highlight mention "
    "clarify answer post point rule affirm reaffirm deem note forecast project assess",
    "f": "find show",
    "": "speak talk refer",
    "q": "continue shout yell cry scream whisper mutter murmur exclaim intone deadpan crow gush fume rail rant thunder "
    "bellow chant shoot fire snap chime offer elaborate interject begin close ask wonder read go chide scold "
    "bark sigh laugh plead blog caption sum put",
    "qoT": "tell",
    "oT": "assure inform remind advise notify convince brief reassure",
    "i": "promise pledge vow swear threaten decline refuse agree propose demand call",
    "n": "deny cite mention propose recommend predict announce confirm dispute rebut refute dismiss reject condemn "
    "criticize criticise denounce slam blast decry praise hail tout ridicule mock bash defend promise pledge "
    "acknowledge reiterate reveal disclose outline detail estimate describe question allege demand protest "
    "declare admit retract repeat request advocate applaud stress emphasize emphasise lament "
    "voice tout reaffirm",
    "a": "accuse blame fault chastise commend credit thank",
    "d": "call describe label dub brand declare characterize characterise term portray liken compare",
    "ob": "urge ask tell warn advise order encourage implore exhort beg instruct invite remind challenge press",
}
_ALSO: dict[str, str] = {
    "suggest": "n", "imply": "t", "stress": "t", "emphasize": "t", "emphasise": "t", "disclose": "t",
    "promise": "qtT", "pledge": "qtT", "vow": "qtT", "threaten": "T", "demand": "qT", "propose": "tT", "agree": "qt",
    "recommend": "qT", "urge": "qT", "deny": "tT", "warn": "oT", "caution": "oT", "advise": "qT", "advocate": "",
    "dispute": "T", "describe": "", "guarantee": "T", "ask": "qTb", "wonder": "qT", "call": "qdi", "plead": "i",
}  # fmt: skip

_IRREGULAR: dict[str, tuple[str, str, str]] = {  # past, participle, -ing
    "say": ("said", "said", "saying"),
    "tell": ("told", "told", "telling"),
    "write": ("wrote", "written", "writing"),
    "swear": ("swore", "sworn", "swearing"),
    "read": ("read", "read", "reading"),
    "begin": ("began", "begun", "beginning"),
    "go": ("went", "gone", "going"),
    "shoot": ("shot", "shot", "shooting"),
    "beg": ("begged", "begged", "begging"),
    "brag": ("bragged", "bragged", "bragging"),
    "quip": ("quipped", "quipped", "quipping"),
    "admit": ("admitted", "admitted", "admitting"),
    "chat": ("chatted", "chatted", "chatting"),
    "slam": ("slammed", "slammed", "slamming"),
    "dub": ("dubbed", "dubbed", "dubbing"),
    "snap": ("snapped", "snapped", "snapping"),
    "blog": ("blogged", "blogged", "blogging"),
    "rebut": ("rebutted", "rebutted", "rebutting"),
    "sum": ("summed", "summed", "summing"),
    "forecast": ("forecast", "forecast", "forecasting"),
    "rant": ("ranted", "ranted", "ranting"),
    "put": ("put", "put", "putting"),
    "speak": ("spoke", "spoken", "speaking"),
    "find": ("found", "found", "finding"),
    "show": ("showed", "shown", "showing"),
    "refer": ("referred", "referred", "referring"),
}

ACTS: dict[str, str] = {
    "deny": "denies", "dispute": "denies", "rebut": "denies", "refute": "denies", "reject": "denies",
    "decline": "refuses", "refuse": "refuses",
    "ask": "asks", "wonder": "asks", "question": "asks",
    "urge": "urges", "demand": "urges", "implore": "urges", "exhort": "urges", "encourage": "urges", "beg": "urges",
    "plead": "urges", "press": "urges", "order": "urges", "instruct": "urges", "invite": "urges", "caution": "urges",
    "recommend": "urges", "advise": "urges", "advocate": "urges", "challenge": "urges",
    "promise": "promises", "pledge": "promises", "vow": "promises", "swear": "promises", "guarantee": "promises",
    "accuse": "accuses", "blame": "accuses", "allege": "accuses", "fault": "accuses",
}  # fmt: skip


class Cue(NamedTuple):
    """One inflected form: lemma, frames, and base, third, past, part (a participle unlike the past) or ing."""

    lemma: str
    frames: str
    form: str


def _inflect(lemma: str) -> dict[str, str]:
    if lemma in _IRREGULAR:
        past, participle, ing = _IRREGULAR[lemma]
    elif lemma.endswith("e"):
        past, participle, ing = lemma + "d", lemma + "d", lemma[:-1] + "ing"
    elif lemma.endswith("y") and lemma[-2] not in "aeiou":
        past, participle, ing = lemma[:-1] + "ied", lemma[:-1] + "ied", lemma + "ing"
    else:
        past, participle, ing = lemma + "ed", lemma + "ed", lemma + "ing"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        third = lemma[:-1] + "ies"
    elif lemma.endswith(("s", "sh", "ch", "x", "z", "go")):
        third = lemma + "es"
    else:
        third = lemma + "s"
    return {lemma: "base", third: "third", participle: "part", past: "past", ing: "ing"}


def _build() -> dict[str, Cue]:
    frames: dict[str, str] = {}
    for letters, lemmas in _FRAMES.items():
        for lemma in lemmas.split():
            frames[lemma] = "".join(sorted(set(frames.get(lemma, "") + letters)))
    for lemma, letters in _ALSO.items():
        frames[lemma] = "".join(sorted(set(frames.get(lemma, "") + letters)))
    forms: dict[str, Cue] = {}
    for lemma, letters in frames.items():
        for form, kind in _inflect(lemma).items():
            forms[form] = Cue(lemma, letters, kind)
    return forms


CUE_FORMS: dict[str, Cue] = _build()
