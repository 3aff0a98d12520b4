"""The words that the search indexes hold, for a beginning that is being typed.

FTS5 merges the articles of all words that begin alike before it gives the first of them, a second's work in a
million articles. Of whole words it gives the newest at once. So where few words have a beginning, they are asked for.
"""

from __future__ import annotations

from dataclasses import replace

from reader.store import query as q
from reader.store.database import Database

# Finding a word costs some 0.3 ms in the dozen parts of a large index: more would take as long as looking at articles.
_MOST = 24
_LEAST = 3  # letters: of shorter beginnings there are too many words
_BEFORE_LETTERS = "!"  # sorts before everything that a word is made of


class Vocabulary:
    """Reads `fts5vocab`, which each connection that reads has for both indexes."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def whole(self, node: q.Node, index: str = "search") -> q.Node:
        """The same question without beginnings, as far as few words of the index have them."""
        match node:
            case q.Words(prefix=True):
                each = self._whole(node, index)
                return each[0] if len(each) == 1 else q.Either(each)
            case q.Not(inner):
                return q.Not(self.whole(inner, index))
            case q.Either(nodes):
                flat: list[q.Node] = []
                for inner in nodes:
                    made = self.whole(inner, index)
                    flat.extend(made.nodes if isinstance(made, q.Either) else (made,))
                return q.Either(tuple(flat))
        return node

    def _whole(self, node: q.Words, index: str) -> tuple[q.Words, ...]:
        found = self.beginning_with(node.words[-1], index)
        if not found:  # of none, the index knows as quickly
            return (node,)
        return tuple(replace(node, words=(*node.words[:-1], word), prefix=False) for word in found)

    def beginning_with(self, start: str, index: str = "search") -> list[str] | None:
        """The words of an index that begin so, in order; None where there are many, or letters that it may fold."""
        if len(start) < _LEAST or not (start.isascii() and start.isalnum()):
            return None
        found: list[str] = []
        # A new question for each: going on would pass over every article that has the former word.
        sql = f"SELECT term FROM temp.{index}_words WHERE term >= ? AND term < ? LIMIT 1"
        after, end = start, start[:-1] + chr(ord(start[-1]) + 1)
        while (word := self._db.value(sql, (after, end))) is not None:
            if len(found) == _MOST:
                return None
            found.append(word)
            after = word + _BEFORE_LETTERS
        return found


def begins(node: q.Node) -> bool:
    """Whether a beginning is asked for anywhere in it."""
    match node:
        case q.Words():
            return node.prefix
        case q.Not(inner):
            return begins(inner)
        case q.Either(nodes):
            return any(begins(each) for each in nodes)
    return False


def only_words(node: q.Node) -> bool:
    """Whether it asks for words and nothing else, so that an article's words tell whether it finds it."""
    match node:
        case q.Not(inner):
            return only_words(inner)
        case q.Either(nodes):
            return all(only_words(each) for each in nodes)
    return isinstance(node, q.Words)
