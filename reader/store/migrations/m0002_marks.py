"""Highlights, tags, reading states, checked statements, saved views, templates and a trash for what was written.

What a person deletes is written into `trash` as the row it was, so that no list has to leave it out. A tag hangs
on any noun by its name and id (`taggings`), without a foreign key: what comes back from the trash has its tags.
The rows are of the same kind as all that can be undone: an id and columns.
"""

from __future__ import annotations

SQL = """
ALTER TABLE articles ADD COLUMN highlights INTEGER NOT NULL DEFAULT 0;
ALTER TABLE articles ADD COLUMN reading INTEGER NOT NULL DEFAULT 0;
ALTER TABLE articles ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
CREATE INDEX articles_highlighted ON articles(date_key) WHERE highlights > 0;
CREATE INDEX articles_reading ON articles(date_key) WHERE reading > 0;
CREATE INDEX articles_archived ON articles(date_key) WHERE archived = 1;
CREATE INDEX articles_queue ON articles(to_read) WHERE to_read IS NOT NULL;

ALTER TABLE counters ADD COLUMN highlighted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE counters ADD COLUMN reading INTEGER NOT NULL DEFAULT 0;
ALTER TABLE counters ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;

ALTER TABLE details ADD COLUMN text_origin TEXT NOT NULL DEFAULT 'text';
ALTER TABLE versions ADD COLUMN text_origin TEXT NOT NULL DEFAULT 'text';

ALTER TABLE notes ADD COLUMN color TEXT;
ALTER TABLE notes ADD COLUMN private INTEGER NOT NULL DEFAULT 0;

CREATE TABLE highlights(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
    start INTEGER, end INTEGER, exact TEXT, prefix TEXT, suffix TEXT, digest TEXT, state TEXT,
    color TEXT NOT NULL, created INTEGER NOT NULL, modified INTEGER NOT NULL);
CREATE INDEX highlights_by_article ON highlights(article_id);
CREATE TRIGGER highlights_added AFTER INSERT ON highlights BEGIN
    UPDATE articles SET highlights = highlights + 1 WHERE id = new.article_id;
END;
CREATE TRIGGER highlights_removed AFTER DELETE ON highlights BEGIN
    UPDATE articles SET highlights = highlights - 1 WHERE id = old.article_id;
END;

CREATE TABLE tags(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE);
CREATE TABLE taggings(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    tag_id INTEGER NOT NULL REFERENCES tags(id) ON DELETE CASCADE,
    kind TEXT NOT NULL, item_id INTEGER NOT NULL, origin TEXT NOT NULL DEFAULT 'yours',
    UNIQUE (kind, item_id, tag_id, origin));
CREATE INDEX taggings_by_tag ON taggings(tag_id, kind, item_id);
INSERT OR IGNORE INTO tags(name, name_key)
    SELECT trim(t.value), lower(trim(t.value)) FROM details d, json_each(d.tags) t
    WHERE d.tags IS NOT NULL AND json_valid(d.tags) AND trim(t.value) <> '';
INSERT OR IGNORE INTO taggings(tag_id, kind, item_id, origin)
    SELECT g.id, 'article', d.article_id, 'text' FROM details d, json_each(d.tags) t
    JOIN tags g ON g.name_key = lower(trim(t.value))
    WHERE d.tags IS NOT NULL AND json_valid(d.tags);

CREATE TABLE checks(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
    start INTEGER, end INTEGER, exact TEXT, prefix TEXT, suffix TEXT, digest TEXT, state TEXT,
    verdict TEXT NOT NULL DEFAULT 'unchecked', body TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL, modified INTEGER NOT NULL);
CREATE INDEX checks_by_article ON checks(article_id);

CREATE INDEX statements_unsure ON statements(confidence)
    WHERE confidence < 0.6 AND decision_id IS NULL AND hidden = 0;

CREATE TABLE saved_views(
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, view TEXT NOT NULL, position REAL NOT NULL,
    created INTEGER NOT NULL);
CREATE TABLE templates(
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, body TEXT NOT NULL, position REAL NOT NULL);
CREATE TABLE note_links(
    note_id INTEGER NOT NULL REFERENCES notes(id) ON DELETE CASCADE,
    kind TEXT NOT NULL, target_id INTEGER NOT NULL, PRIMARY KEY (note_id, kind, target_id)) WITHOUT ROWID;
CREATE INDEX note_links_by_target ON note_links(kind, target_id);

CREATE TABLE trash(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    noun TEXT NOT NULL, item_id INTEGER NOT NULL, article_id INTEGER, removed INTEGER NOT NULL,
    content TEXT NOT NULL);
CREATE INDEX trash_by_item ON trash(noun, item_id);

DROP TRIGGER articles_added;
DROP TRIGGER articles_removed;
DROP TRIGGER articles_changed;
CREATE TRIGGER articles_added AFTER INSERT ON articles WHEN new.date_key IS NOT NULL BEGIN
    UPDATE counters SET articles = articles + 1, unread = unread + new.unread,
        to_read = to_read + (new.to_read IS NOT NULL), bookmarked = bookmarked + (new.bookmarks > 0),
        noted = noted + (new.notes > 0), undated = undated + (new.date_key < 0),
        unsourced = unsourced + (new.source_id IS NULL), highlighted = highlighted + (new.highlights > 0),
        reading = reading + (new.reading > 0), archived = archived + new.archived;
    UPDATE sources SET articles = articles + 1 WHERE id = new.source_id;
END;
CREATE TRIGGER articles_removed AFTER DELETE ON articles WHEN old.date_key IS NOT NULL BEGIN
    UPDATE counters SET articles = articles - 1, unread = unread - old.unread,
        to_read = to_read - (old.to_read IS NOT NULL), bookmarked = bookmarked - (old.bookmarks > 0),
        noted = noted - (old.notes > 0), undated = undated - (old.date_key < 0),
        unsourced = unsourced - (old.source_id IS NULL), highlighted = highlighted - (old.highlights > 0),
        reading = reading - (old.reading > 0), archived = archived - old.archived;
    UPDATE sources SET articles = articles - 1 WHERE id = old.source_id;
END;
CREATE TRIGGER articles_changed AFTER UPDATE OF
    date_key, source_id, unread, to_read, bookmarks, notes, highlights, reading, archived ON articles BEGIN
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
            - (old.date_key IS NOT NULL AND old.source_id IS NULL),
        highlighted = highlighted + (new.date_key IS NOT NULL AND new.highlights > 0)
            - (old.date_key IS NOT NULL AND old.highlights > 0),
        reading = reading + (new.date_key IS NOT NULL AND new.reading > 0)
            - (old.date_key IS NOT NULL AND old.reading > 0),
        archived = archived + (new.date_key IS NOT NULL AND new.archived)
            - (old.date_key IS NOT NULL AND old.archived);
    UPDATE sources SET articles = articles - 1 WHERE id = old.source_id AND old.date_key IS NOT NULL;
    UPDATE sources SET articles = articles + 1 WHERE id = new.source_id AND new.date_key IS NOT NULL;
END;
"""
