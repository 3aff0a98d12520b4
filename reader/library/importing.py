"""Import and attribution of many articles; what a run does is in `import_run.py`, loaded with the first one."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from reader.errors import DiskFullError, LibraryLockedError, ReaderError
from reader.library.exchange import Exchange
from reader.progress import Cancelled, Report, ignore, never
from reader.types import Changes, ImportLine, ImportReport

FEW = 24  # files, which are in the library before a process has started
LARGE = 300_000  # bytes of one


class Importing(Exchange):
    """Takes articles in and lets the engine read them."""

    def import_paths(
        self,
        paths: Sequence[Path],
        *,
        progress: Report = ignore,
        cancelled: Cancelled = never,
        jobs: int = 1,
        attribute: bool = True,
        at_once: int | None = None,
        columns: dict[str, str] | None = None,
        apart: bool = False,
    ) -> ImportReport:
        """Import files and folders. With `jobs` above 1, larger imports run in that many worker processes.

        `apart`: from a handful of files on, the import itself runs in a process of its own, too.

        Without `attribute` the articles are queued for `reattribute`; with `at_once`, those after the first so
        many are, so that a large import is there soon and who says what in it follows. `columns` names the
        columns of CSV and the keys of JSON that differ from ours. A library that was exported as JSON is restored.
        """
        if apart and is_much(paths):
            given = {"jobs": jobs, "attribute": attribute, "at_once": at_once, "columns": columns}
            report: ImportReport = self._apart("import").call(
                "import_paths", list(paths), progress=progress, cancelled=cancelled, **given
            )
            return report
        # Loaded with the first import: a window that only lists and shows articles starts sooner without them.
        from reader.exporting.library_json import is_library_file
        from reader.library.import_run import joined, run_import
        from reader.library.preparing import Options

        exports = [path for path in map(Path, paths) if is_library_file(path)]
        reports = [self._restored(path, progress, cancelled) for path in exports]
        others = [path for path in map(Path, paths) if path not in exports]
        if others or not exports:
            options = Options(attribute, at_once, columns=columns)
            reports.append(run_import(self._store, others, progress, cancelled, jobs, options))
        return reports[0] if len(reports) == 1 else joined(reports)

    def import_articles(
        self,
        articles: Iterable[Mapping[str, object]],
        origin: str,
        *,
        progress: Report = ignore,
        cancelled: Cancelled = never,
        jobs: int = 1,
        attribute: bool = True,
    ) -> ImportReport:
        """Import articles that a script has in memory: `text`, and `id`, `date`, `title`, `source` where it has them.

        The names are those of JSON lines. `origin` says where they come from; with the `id` of an article it is what
        tells a new version of a known one.
        """
        from reader.library.import_run import take_in
        from reader.library.preparing import Options

        options = Options(attribute)
        return take_in(self._store, articles, origin, progress, cancelled, jobs, options)

    def _restored(self, path: Path, progress: Report, cancelled: Cancelled) -> ImportReport:
        """Restore one file; where it breaks off, what came before is kept and the file is named."""
        from reader.exporting.library_json import read_records

        try:
            return self.restore(read_records(path), progress=progress, cancelled=cancelled)
        except (LibraryLockedError, DiskFullError):
            raise
        except ReaderError as error:
            line = ImportLine(str(path), "rejected", str(error), "parse_error")
            return ImportReport(0, 0, 0, 1, False, (line,), Changes(membership=True, everything=True))

    def add_samples(self, folder: Path) -> Changes:
        """Put the sample articles into the library."""
        from reader.library.import_run import run_import
        from reader.library.preparing import Options

        return run_import(self._store, [folder], ignore, never, 1, Options(sample=True)).changes

    def remove_samples(self) -> Changes:
        """Put the sample articles into the trash, with what was written on them; can be undone."""
        with self._history.step("Remove the sample articles") as step:
            step.do("hide", self._store.articles.samples())
        return step.labelled

    # -- attribution behind

    def pending_attribution(self) -> int:
        """How many articles the current engine has not read yet."""
        from reader.attribution import ENGINE

        with self._store.reading():
            return self._store.statements.pending() + self._store.statements.outdated(ENGINE)

    def reattribute(
        self,
        article_ids: Sequence[int] | None = None,
        progress: Report = ignore,
        cancelled: Cancelled = never,
        jobs: int = 1,
        apart: bool = False,
    ) -> Changes:
        """Let the engine read articles: those given, or all that the current engine has not read, newest first.

        What the person decided about statements stays. Cancelled or killed in the middle, it goes on where it was.
        With `jobs` above 1, many articles are read in that many worker processes; with `apart`, all that is done for
        it is done in a process of its own.
        """
        if apart:
            name = "attribution" if article_ids is None else "attribution of the open article"
            changes: Changes = self._apart(name).call(
                "reattribute", article_ids, progress=progress, cancelled=cancelled, jobs=jobs
            )
            return changes
        from reader.library import rereading

        return rereading.reattribute(self._store, article_ids, progress, cancelled, jobs)


def is_much(paths: Sequence[Path]) -> bool:
    """Whether an import is worth a process: some dozens of files, or one that may hold many articles."""
    files = 0
    for path in paths:
        entries = (each for _, _, names in os.walk(path) for each in names) if Path(path).is_dir() else [path]
        for _ in entries:
            files += 1
            if files > FEW:
                return True
        if Path(path).is_file() and Path(path).stat().st_size > LARGE:
            return True
    return False
