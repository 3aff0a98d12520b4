"""Back and forward through the articles that were read, as a browser does it."""

from __future__ import annotations

LONGEST = 200


class History:
    """A line of visited article ids and the place in it."""

    def __init__(self) -> None:
        self._line: list[int] = []
        self._at = -1

    def visit(self, article_id: int) -> None:
        """Note a visit; what lay ahead is forgotten."""
        if 0 <= self._at < len(self._line) and self._line[self._at] == article_id:
            return
        del self._line[self._at + 1 :]
        self._line.append(article_id)
        del self._line[:-LONGEST]
        self._at = len(self._line) - 1

    def can_go_back(self) -> bool:
        """True where an article was read before this one."""
        return self._at > 0

    def can_go_forward(self) -> bool:
        """True where going back left an article."""
        return self._at < len(self._line) - 1

    def back(self) -> int | None:
        """Step back; the article's id, or None at the start."""
        if not self.can_go_back():
            return None
        self._at -= 1
        return self._line[self._at]

    def forward(self) -> int | None:
        """Step forward; the article's id, or None at the end."""
        if not self.can_go_forward():
            return None
        self._at += 1
        return self._line[self._at]
