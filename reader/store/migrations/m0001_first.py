"""The first schema.

Why it looks like this: `articles` is narrow, so that a page of the list and the partial indexes of its states
stay small at a million rows; what the reading view alone needs is in `details` and `texts`. An article in the
trash keeps its row with an empty `date_key`, which every list and every count goes by. The search index is
contentless, its row ids are date keys. A statement's id is `article << 20 | n`, so that an article's statements
need no index and their ids are never used twice. Digests are numbers of bytes, spellings of names are keys, and
what few rows are asked for has no index: at a million articles each index costs some 15 MB.
"""

from __future__ import annotations

SQL = """
CREATE TABLE counters(
    id INTEGER PRIMARY KEY CHECK (id = 1),
    articles INTEGER NOT NULL, unread INTEGER NOT NULL, to_read INTEGER NOT NULL,
    bookmarked INTEGER NOT NULL, noted INTEGER NOT NULL, undated INTEGER NOT NULL, unsourced INTEGER NOT NULL);
INSERT INTO counters VALUES (1, 0, 0, 0, 0, 0, 0, 0);

CREATE TABLE settings(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE phrases(id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);

CREATE TABLE sources(
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, name_key TEXT NOT NULL,
    articles INTEGER NOT NULL DEFAULT 0);
CREATE INDEX sources_by_name ON sources(name_key);

CREATE TABLE articles(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    date_key INTEGER UNIQUE,
    title TEXT NOT NULL, title_origin TEXT NOT NULL, title_key TEXT NOT NULL,
    source_id INTEGER REFERENCES sources(id),
    words INTEGER NOT NULL,
    unread INTEGER NOT NULL DEFAULT 1,
    to_read REAL,
    bookmarks INTEGER NOT NULL DEFAULT 0,
    notes INTEGER NOT NULL DEFAULT 0);
CREATE INDEX articles_by_source ON articles(source_id, date_key);
CREATE INDEX articles_by_title ON articles(title_key, date_key);
CREATE INDEX articles_unread ON articles(date_key) WHERE unread = 1;
CREATE INDEX articles_to_read ON articles(date_key) WHERE to_read IS NOT NULL;
CREATE INDEX articles_bookmarked ON articles(date_key) WHERE bookmarks > 0;
CREATE INDEX articles_noted ON articles(date_key) WHERE notes > 0;
CREATE INDEX articles_in_trash ON articles(id) WHERE date_key IS NULL;

CREATE TABLE details(
    article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
    origin TEXT NOT NULL, origin_key INTEGER NOT NULL, source_key TEXT,
    source_origin TEXT NOT NULL, author TEXT, author_origin TEXT NOT NULL, url TEXT, url_origin TEXT NOT NULL,
    place TEXT, place_origin TEXT NOT NULL, date_origin TEXT NOT NULL, dateline TEXT,
    digest BLOB NOT NULL, folded BLOB NOT NULL, version INTEGER NOT NULL DEFAULT 1, text_version INTEGER NOT NULL,
    imported INTEGER NOT NULL, warnings TEXT, tags TEXT, sample INTEGER NOT NULL DEFAULT 0,
    engine INTEGER, next_statement INTEGER NOT NULL DEFAULT 0);
CREATE INDEX details_by_origin ON details(origin_key);
CREATE INDEX details_by_text ON details(folded);
CREATE INDEX details_by_engine ON details(engine);
CREATE INDEX details_samples ON details(article_id) WHERE sample = 1;

CREATE TABLE texts(article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE, body BLOB NOT NULL);

CREATE TABLE versions(
    article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE, version INTEGER NOT NULL,
    digest BLOB NOT NULL, folded BLOB NOT NULL, text_version INTEGER NOT NULL, title TEXT NOT NULL,
    imported INTEGER NOT NULL, body BLOB NOT NULL,
    PRIMARY KEY (article_id, version));

CREATE TABLE originals(
    article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE, version INTEGER NOT NULL,
    body BLOB NOT NULL, PRIMARY KEY (article_id, version));

CREATE TABLE positions(
    article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE,
    offset INTEGER NOT NULL DEFAULT 0, opened INTEGER);

CREATE TABLE speakers(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL, surname TEXT NOT NULL, kind TEXT NOT NULL, name_key TEXT NOT NULL,
    name_origin TEXT NOT NULL DEFAULT 'text', kind_origin TEXT NOT NULL DEFAULT 'text',
    slot INTEGER NOT NULL, merged_into INTEGER REFERENCES speakers(id),
    articles INTEGER NOT NULL DEFAULT 0, statements INTEGER NOT NULL DEFAULT 0,
    direct INTEGER NOT NULL DEFAULT 0);
CREATE INDEX speakers_by_kind ON speakers(kind, statements) WHERE statements > 0;

CREATE TABLE speaker_keys(
    key TEXT NOT NULL, speaker_id INTEGER NOT NULL REFERENCES speakers(id) ON DELETE CASCADE,
    PRIMARY KEY (key, speaker_id)) WITHOUT ROWID;

CREATE TABLE article_speakers(
    article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
    engine_speaker_id INTEGER NOT NULL REFERENCES speakers(id),
    ordinal INTEGER NOT NULL,
    speaker_id INTEGER NOT NULL REFERENCES speakers(id),
    name TEXT NOT NULL, title TEXT, mentions TEXT NOT NULL,
    statements INTEGER NOT NULL DEFAULT 0, direct INTEGER NOT NULL DEFAULT 0,
    date_key INTEGER,
    PRIMARY KEY (article_id, engine_speaker_id)) WITHOUT ROWID;
CREATE INDEX article_speakers_by_date ON article_speakers(speaker_id, date_key) WHERE statements > 0;

CREATE TABLE statements(
    id INTEGER PRIMARY KEY,
    ordinal INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
    kind INTEGER NOT NULL, act INTEGER NOT NULL, grp INTEGER, parent INTEGER, via TEXT,
    mention_start INTEGER, mention_end INTEGER, cue_start INTEGER, cue_end INTEGER,
    said_from TEXT, said_to TEXT, said_words TEXT,
    confidence REAL NOT NULL, reason INTEGER NOT NULL, engine INTEGER NOT NULL,
    engine_speaker_id INTEGER REFERENCES speakers(id), speaker_id INTEGER REFERENCES speakers(id),
    hidden INTEGER NOT NULL DEFAULT 0, decision_id INTEGER);

CREATE TABLE attribution_queue(article_id INTEGER PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE);

CREATE TABLE decisions(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER REFERENCES articles(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    start INTEGER, end INTEGER, exact TEXT, prefix TEXT, suffix TEXT, digest TEXT, state TEXT,
    speaker_id INTEGER REFERENCES speakers(id), value TEXT, created INTEGER NOT NULL);
CREATE INDEX decisions_by_article ON decisions(article_id);

CREATE TABLE notes(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER REFERENCES articles(id) ON DELETE CASCADE,
    start INTEGER, end INTEGER, exact TEXT, prefix TEXT, suffix TEXT, digest TEXT, state TEXT,
    body TEXT NOT NULL, created INTEGER NOT NULL, modified INTEGER NOT NULL);
CREATE INDEX notes_by_article ON notes(article_id);
CREATE INDEX notes_by_time ON notes(modified);

CREATE TABLE note_versions(
    id INTEGER PRIMARY KEY AUTOINCREMENT, note_id INTEGER NOT NULL, saved INTEGER NOT NULL, body BLOB NOT NULL);
CREATE INDEX note_versions_by_note ON note_versions(note_id);

CREATE TABLE bookmarks(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
    start INTEGER, end INTEGER, exact TEXT, prefix TEXT, suffix TEXT, digest TEXT, state TEXT,
    name TEXT, created INTEGER NOT NULL);
CREATE INDEX bookmarks_by_article ON bookmarks(article_id);

CREATE TABLE journal(
    id INTEGER PRIMARY KEY AUTOINCREMENT, created INTEGER NOT NULL, label TEXT NOT NULL,
    subject TEXT, undone INTEGER NOT NULL DEFAULT 0, changes TEXT NOT NULL);

CREATE VIRTUAL TABLE search USING fts5(
    title, body, notes, content='', prefix='2', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE said USING fts5(words, content='', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE notes_search USING fts5(body, prefix='2', tokenize='unicode61 remove_diacritics 2');

CREATE VIRTUAL TABLE speaker_names USING fts5(name, prefix='2', tokenize='unicode61 remove_diacritics 2');

CREATE TRIGGER articles_added AFTER INSERT ON articles WHEN new.date_key IS NOT NULL BEGIN
    UPDATE counters SET articles = articles + 1, unread = unread + new.unread,
        to_read = to_read + (new.to_read IS NOT NULL), bookmarked = bookmarked + (new.bookmarks > 0),
        noted = noted + (new.notes > 0), undated = undated + (new.date_key < 0),
        unsourced = unsourced + (new.source_id IS NULL);
    UPDATE sources SET articles = articles + 1 WHERE id = new.source_id;
END;
CREATE TRIGGER articles_removed AFTER DELETE ON articles WHEN old.date_key IS NOT NULL BEGIN
    UPDATE counters SET articles = articles - 1, unread = unread - old.unread,
        to_read = to_read - (old.to_read IS NOT NULL), bookmarked = bookmarked - (old.bookmarks > 0),
        noted = noted - (old.notes > 0), undated = undated - (old.date_key < 0),
        unsourced = unsourced - (old.source_id IS NULL);
    UPDATE sources SET articles = articles - 1 WHERE id = old.source_id;
END;
CREATE TRIGGER articles_changed AFTER UPDATE OF date_key, source_id, unread, to_read, bookmarks, notes ON articles BEGIN
    UPDATE counters SET
        articles = articles + (new.date_key IS NOT NULL) - (old.date_key IS NOT NULL),
        unread = unread + (new.date_key IS NOT NULL AND new.unread) - (old.date_key IS NOT NULL AND old.unread),
        to_read = to_read + (new.date_key IS NOT NULL AND new.to_read IS NOT NULL)
            - (old.date_key IS NOT NULL AND old.to_read IS NOT NULL),
        bookmarked = bookmarked + (new.date_key IS NOT NULL AND new.bookmarks > 0)
            - (old.date_key IS NOT NULL AND old.bookmarks > 0),
        noted = noted + (new.date_key IS NOT NULL AND new.notes > 0) - (old.date_key IS NOT NULL AND old.notes > 0),
        undated = undated + ifnull(new.date_key < 0, 0) - ifnull(old.date_key < 0, 0),
        unsourced = unsourced + (new.date_key IS NOT NULL AND new.source_id IS NULL)
            - (old.date_key IS NOT NULL AND old.source_id IS NULL);
    UPDATE sources SET articles = articles - 1 WHERE id = old.source_id AND old.date_key IS NOT NULL;
    UPDATE sources SET articles = articles + 1 WHERE id = new.source_id AND new.date_key IS NOT NULL;
END;

CREATE TRIGGER article_speakers_added AFTER INSERT ON article_speakers
WHEN new.statements > 0 AND new.date_key IS NOT NULL BEGIN
    UPDATE speakers SET articles = articles + 1, statements = statements + new.statements,
        direct = direct + new.direct WHERE id = new.speaker_id;
END;
CREATE TRIGGER article_speakers_removed AFTER DELETE ON article_speakers
WHEN old.statements > 0 AND old.date_key IS NOT NULL BEGIN
    UPDATE speakers SET articles = articles - 1, statements = statements - old.statements,
        direct = direct - old.direct WHERE id = old.speaker_id;
END;
CREATE TRIGGER article_speakers_changed
AFTER UPDATE OF speaker_id, statements, direct, date_key ON article_speakers BEGIN
    UPDATE speakers SET articles = articles - 1, statements = statements - old.statements,
        direct = direct - old.direct
        WHERE id = old.speaker_id AND old.statements > 0 AND old.date_key IS NOT NULL;
    UPDATE speakers SET articles = articles + 1, statements = statements + new.statements,
        direct = direct + new.direct
        WHERE id = new.speaker_id AND new.statements > 0 AND new.date_key IS NOT NULL;
END;

CREATE TRIGGER notes_added AFTER INSERT ON notes WHEN new.article_id IS NOT NULL BEGIN
    UPDATE articles SET notes = notes + 1 WHERE id = new.article_id;
END;
CREATE TRIGGER notes_removed AFTER DELETE ON notes WHEN old.article_id IS NOT NULL BEGIN
    UPDATE articles SET notes = notes - 1 WHERE id = old.article_id;
END;
CREATE TRIGGER bookmarks_added AFTER INSERT ON bookmarks BEGIN
    UPDATE articles SET bookmarks = bookmarks + 1 WHERE id = new.article_id;
END;
CREATE TRIGGER bookmarks_removed AFTER DELETE ON bookmarks BEGIN
    UPDATE articles SET bookmarks = bookmarks - 1 WHERE id = old.article_id;
END;
"""
