"""A mark in the file: words or days of statements are others now, where their number may have stayed.

What was counted from the words, which takes long, holds as long as the mark is the one it was counted under.
"""

from __future__ import annotations

from reader.store.database import Database

KEY = "words"  # among the settings
MARK = f"(SELECT value FROM settings WHERE key = '{KEY}')"


def words_changed(database: Database) -> None:
    """Set another mark; inside the transaction of the change."""
    database.run(
        "INSERT INTO settings VALUES (?, '1') ON CONFLICT (key) DO UPDATE SET value = value + 1", (KEY,)
    )
