"""The text of an article, as the person edits it or goes back to a former version. Former versions are always kept."""

from __future__ import annotations

from reader import rewriting
from reader.errors import ReaderError
from reader.library.base import Base, storable
from reader.store.records import NewArticle
from reader.types import Changes, Provenance, Version


class TextEdits(Base):
    """Writes texts."""

    def edit_text(self, article_id: int, text: str, *, expected: str | None = None) -> Changes:
        """Give an article another text. Marks and decisions are placed again, statements found again; undoable.

        `expected` is the digest of the text that was edited: where the article has another one by now, a
        ReaderError says so and nothing is written.
        """
        article = rewriting.parsed(self._store, article_id, storable(text))
        return self._rewritten(article_id, article, expected, Provenance.YOURS, "Edit the text")

    def restore_version(self, article_id: int, version: int) -> Changes:
        """Make a former version the current text again; undoable."""
        with self._store.reading():
            text = self._store.texts.version_text(article_id, version)
            origin = self._store.texts.text_origin(article_id, version)
        article = rewriting.parsed(self._store, article_id, text)
        return self._rewritten(article_id, article, None, origin, f"Go back to version {version}")

    def text_versions(self, article_id: int) -> tuple[Version, ...]:
        """The versions of an article's text, the current one last."""
        with self._store.reading():
            return self._store.texts.version_rows(article_id)

    def _rewritten(
        self, article_id: int, article: NewArticle, expected: str | None, origin: Provenance, label: str
    ) -> Changes:
        for _ in range(rewriting.TRIES):
            rewrite = rewriting.prepared(self._store, article_id, article)
            if expected is not None and rewrite.former_digest != expected:
                raise ReaderError(
                    "The article got another text while you edited it. Copy what you wrote, and open it again."
                )
            if rewrite.former_digest == article.digest:
                return Changes()
            try:
                with self._history.step(label) as step:
                    step.do("text", article_id, rewrite, origin.value)
                return step.labelled
            except rewriting.StaleError:
                continue
        raise ReaderError("The article is being changed by another program. Try again in a moment.")
