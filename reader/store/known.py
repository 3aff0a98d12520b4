"""What the library has already, asked for a whole batch of an import at once; articles in the trash do not count."""

from __future__ import annotations

from collections.abc import Sequence

from reader.store.database import Database
from reader.store.keys import folded_key, origin_key


class Known:
    """Finds articles by where they came from and by their text."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def origins(self, origins: Sequence[str]) -> dict[str, int]:
        """The articles that came from these origins; those that are not known are left out."""
        wanted = set(origins)
        sql = (
            "SELECT d.origin, d.article_id FROM details d JOIN articles a ON a.id = d.article_id "
            "WHERE d.origin_key IN ({}) AND a.date_key IS NOT NULL"
        )
        rows = self._db.among(sql, [origin_key(origin) for origin in wanted])
        return {origin: article_id for origin, article_id in rows if origin in wanted}

    def imported(self, origins: Sequence[str]) -> dict[str, tuple[int, int]]:
        """The articles that came from these origins, with the seconds since 1970 when their version came in."""
        known = self.origins(origins)
        sql = "SELECT article_id, imported FROM details WHERE article_id IN ({})"
        moments: dict[int, int] = dict(self._db.among(sql, list(known.values())))
        return {origin: (article_id, moments[article_id]) for origin, article_id in known.items()}

    def texts(self, folded_digests: Sequence[str]) -> dict[str, int]:
        """The first articles with these texts, blanks and quotes aside, by folded digest."""
        wanted = {folded_key(digest): digest for digest in folded_digests}
        sql = (
            "SELECT d.folded, d.article_id FROM details d JOIN articles a ON a.id = d.article_id "
            "WHERE d.folded IN ({}) AND a.date_key IS NOT NULL ORDER BY d.article_id DESC"
        )
        return {wanted[folded]: article_id for folded, article_id in self._db.among(sql, list(wanted))}

    def former(self, article_id: int, folded_digest: str) -> bool:
        """Whether the article once had this text."""
        found = self._db.value(
            "SELECT 1 FROM versions WHERE article_id = ? AND folded = ?",
            (article_id, folded_key(folded_digest)),
        )
        return found is not None
