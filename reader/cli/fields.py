"""The documented fields of what `--json` prints, shape by shape, in the words of `docs/command-line.md`."""

from __future__ import annotations

from collections.abc import Mapping

ARTICLE: Mapping[str, str] = {
    "id": "the article's id, which never changes",
    "title": "the title",
    "title_origin": "where the title comes from: text, guessed (the article's opening, no headline) or yours",
    "source": "the newspaper or agency, or null",
    "date": "the day of publication, YYYY-MM-DD, or null",
    "minutes": "the reading time in minutes, at least 1",
    "speakers": "who says something in it: a list of {id, surname, kind}",
    "bookmarked": "whether it has a bookmark",
    "noted": "whether it has a note",
    "unread": "whether it was never opened",
    "to_read": "whether it waits in the to-read queue",
}

FOUND: Mapping[str, str] = {
    **ARTICLE,
    "snippet": "the place in the article that was found, or null",
    "marks": "where the words stand in the snippet: a list of [start, end]",
    "act": "of said: what the statement found does where that is more than saying, such as denies, or null",
}

SPEAKER: Mapping[str, str] = {
    "id": "the speaker's id, which the commands take as #id",
    "name": "the full name",
    "kind": "person, organisation or unnamed",
    "utterances": "how often they said something: the same words in several articles count once",
    "reports": "in how many articles those are carried, one by one",
    "statements": "how many statements that makes: the parts of an interrupted quote are several",
    "articles": "in how many articles",
    "titles": "the titles that articles give, a list",
}

STATEMENT: Mapping[str, str] = {
    "id": "the statement's id, which it keeps when a newer engine finds it again",
    "start": "where it starts in the article's text, in code points",
    "end": "where it ends",
    "text": "its words",
    "kind": "direct, mixed or indirect",
    "act": "says, asks, denies, refuses, urges, promises or accuses",
    "group": "a number that the parts of one interrupted quote share",
    "parent": "the index of the statement of the article that reports this one, or null",
    "via": "who passed the words on, or null",
    "speaker": "the words that name the speaker there: {start, end, text}, or null",
    "speaker_id": "the speaker's id in the library, or null",
    "speaker_name": "the speaker's full name, or null",
    "speaker_kind": "person, organisation or unnamed, or null",
    "cue": "the words that say that something was said: {start, end, text}, or null",
    "said_on": "when it was said: {from, to, words}, the days as YYYY-MM-DD, or null",
    "confidence": "how sure the engine is of the speaker, from 0 to 1",
    "reason": "the rule that decided, in words",
    "engine": "the version of the engine",
    "decided": "whether the person decided about it, which no engine changes",
    "check": "what checking has shown: unchecked, confirmed, differs or disputed",
}

SAID: Mapping[str, str] = {
    **STATEMENT,
    "utterance": "the statement that first reports these words: the same number, the same utterance",
    "title": "the speaker's title as that article prints it, or null",
    "article": "the article's id",
    "article_title": "the article's title",
    "article_title_origin": "text, guessed or yours",
    "source": "the article's source, or null",
    "date": "the article's date, YYYY-MM-DD, or null",
}

ANCHOR: Mapping[str, str] = {
    "start": "where the passage starts in the article's text, in code points",
    "end": "where it ends",
    "exact": "its words",
    "prefix": "the 32 characters before",
    "suffix": "the 32 characters behind",
    "digest": "the digest of the text that the offsets belong to",
    "state": "placed, moved (to be checked after the text changed) or orphaned",
}

NOTE: Mapping[str, str] = {
    "id": "the note's id",
    "article": "the article's id, or null for a note of its own",
    "body": "what the person wrote, in Markdown",
    "created": "when it was made, ISO 8601",
    "modified": "when it was last changed, ISO 8601",
    "anchor": "the passage it belongs to: {start, end, exact, prefix, suffix, digest, state}, or null",
}

NOTE_LINE: Mapping[str, str] = {
    **NOTE,
    "article_title": "the article's title, or null",
    "source": "the article's source, or null",
    "date": "the article's date, YYYY-MM-DD, or null",
}

BOOKMARK: Mapping[str, str] = {
    "id": "the bookmark's id",
    "article": "the article's id",
    "name": "the name that the person gave it, or null",
    "created": "when it was made, ISO 8601",
    "anchor": "the passage it marks, as in a note, or null for the whole article",
}

BOOKMARK_LINE: Mapping[str, str] = {
    **BOOKMARK,
    "article_title": "the article's title",
    "source": "the article's source, or null",
    "date": "the article's date, YYYY-MM-DD, or null",
}

LEGEND: Mapping[str, str] = {
    "id": "the speaker's id",
    "name": "the full name",
    "kind": "person, organisation or unnamed",
    "title": "the title that this article prints, or null",
    "statements": "how many statements in this article",
    "direct": "how many of them are direct quotes",
    "library_statements": "how many statements in the whole library",
    "mentions": "where the article names them: a list of {start, end, text}",
}

SHOW: Mapping[str, str] = {
    "id": "the article's id",
    "text": "the canonical text, which every offset refers to",
    "digest": "the SHA-256 of that text",
    "version": "the version of the article, from 1",
    "title": "{value, origin}; the origin is text, guessed or yours",
    "source": "{value, origin}",
    "author": "{value, origin}",
    "url": "{value, origin}",
    "place": "{value, origin}",
    "date": "{value, origin}; the value is YYYY-MM-DD or null",
    "origin": "the file, address or id that the article came from",
    "words": "the number of words",
    "minutes": "the reading time in minutes",
    "imported": "when it was imported, ISO 8601",
    "unread": "whether it was never opened",
    "to_read": "whether it waits in the to-read queue",
    "bookmarked": "whether it has a bookmark",
    "warnings": "what was odd about the source, a list of sentences",
    "sample": "whether it is one of the samples that came with the program",
    "attributed": "whether the engine has read this text yet",
    "speakers": "a list of speakers of this article",
    "statements": "a list of statements",
    "notes": "a list of notes",
    "bookmarks": "a list of bookmarks",
}

IMPORT: Mapping[str, str] = {
    "imported": "how many articles are new",
    "versions": "how many are a new version of a known article",
    "duplicates": "how many were there already",
    "rejected": "how many files were refused",
    "cancelled": "whether it was interrupted",
    "lines": "what to look at: a list of {path, outcome, reason, sentence, article}",
}

EXPORT: Mapping[str, str] = {
    "format": "the name of the format",
    "destination": "the file or folder that was written, or - for standard output",
    "articles": "how many articles",
    "written": "how many files were written",
    "unchanged": "how many files were right already and not touched",
    "kept": "files that were changed since the last export and therefore left alone",
}

CHECK: Mapping[str, str] = {
    "library": "the library's file",
    "articles": "how many articles it has",
    "waiting": "how many of them the engine has not read yet",
    "problems": "what is wrong, a list of sentences",
    "ok": "whether nothing is wrong",
}

SHAPES: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "list": ("one object a line, for each article", ARTICLE),
    "search": ("one object a line, for each article that was found", FOUND),
    "speakers": ("one object a line, for each speaker", SPEAKER),
    "speakers NAME": ("one object a line, for each statement", SAID),
    "notes": ("one object a line, for each note", NOTE_LINE),
    "bookmarks": ("one object a line, for each bookmark", BOOKMARK_LINE),
    "show": ("one object", SHOW),
    "show: speakers": ("each speaker of an article", LEGEND),
    "show: statements": ("each statement of an article", STATEMENT),
    "show: notes": ("each note of an article", NOTE),
    "show: bookmarks": ("each bookmark of an article", BOOKMARK),
    "anchor": ("the passage of a note or bookmark", ANCHOR),
    "import": ("one object", IMPORT),
    "export": ("one object", EXPORT),
    "check": ("one object", CHECK),
}
