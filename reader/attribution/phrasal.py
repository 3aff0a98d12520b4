"""Verbs with the words that belong to them: prepositions, what somebody is called, who will not be named."""

from __future__ import annotations

import re

# Verb and preposition that make one cue.
PHRASAL = frozenset(
    (verb, word)
    for verb, words in (
        ("point", "out to"), ("call", "for on upon out"), ("boast", "of about"), ("complain", "of about"),
        ("warn", "of about against"), ("tweet", "about"), ("write", "about of"), ("brag", "about"), ("hint", "at"),
        ("joke", "about"), ("ask", "for about"), ("caution", "against"), ("advise", "against"), ("muse", "about"),
        ("rail", "against"), ("rant", "about"), ("lash", "out"), ("plead", "for"), ("say", "of about"),
        ("reply", "to"), ("respond", "to"), ("argue", "for against"), ("advocate", "for"), ("press", "for"),
        ("agree", "with on"), ("disagree", "with"), ("speculate", "about"), ("wonder", "about"),
        ("tell", "about of"), ("fume", "about"), ("swear", "to"), ("beg", "for"), ("testify", "about to"),
        ("sum", "up"), ("speak", "about of out"), ("talk", "about of"), ("comment", "on"), ("refer", "to"),
    )
    for word in words.split()
)  # fmt: skip
# What is said of the object after "called": "called the plan | unsafe", "called him | a liar".
PREDICATE = re.compile(
    r"(?:D?[JA#]{0,3}[nN]{1,4}(?:'[nNJ]{1,3})?|[ROW])(?:P[DJ]{0,2}[nN]{1,3})?([JDqAPNnSx])"
)
# "declined | to be named", "asked | not to be identified": a source that stays unnamed, no refusal.
UNNAMED = re.compile(
    r"(?:not )?to (?:(?:be|have) (?:publicly |fully |further )?(?:named|identified|quoted|cited)\b"
    r"|(?:give|use|provide|reveal|disclose|share) (?:his|her|their|a|the) (?:full |last |real )?names?\b)"
)
