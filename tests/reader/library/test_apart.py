"""Work in a process of its own: it does what the method does, tells, stops, and ends with its parent."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import subprocess
import sys
import textwrap
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from reader import Library, NotFoundError, Progress, ReaderError
from reader.library import importing
from reader.library.apart import Apart
from tests.conftest import PATIENCE, ROOT
from tests.reader.library.conftest import FERRY, Write


@pytest.fixture
def paths(write: Write) -> list[Path]:
    """Some files with statements."""
    return [
        write(f"{n:02}.txt", f"{FERRY}\n\nSailing {n} was late.", f"2024-03-{n + 1:02}") for n in range(8)
    ]


def test_an_import_apart_is_an_import(
    tmp_path: Path, paths: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The report, the progress, what is stored and its undo are those of any import; one process serves all calls."""
    monkeypatch.setattr(importing, "FEW", 3)
    told: list[Progress] = []
    with Library.open(tmp_path / "library") as library:
        before = library.data_version()
        report = library.import_paths(paths[:4], progress=told.append, attribute=False, apart=True)
        assert (4, 0) == (report.imported, report.rejected)
        assert (4, 4) == (told[-1].done, told[-1].total)
        assert before != library.data_version()
        assert 4 == library.pending_attribution()
        assert library.reattribute(None, told.append, apart=True).articles == report.changes.articles
        assert [True] * 4 == [library.reading(n).attributed for n in range(1, 5)]
        assert 4 == library.import_paths(paths[4:], apart=True).imported
        library.undo()
        assert 4 == library.counts().all
        assert ["import", "attribution"] == list(library._aparts)
    assert not library._aparts["import"]._process


def test_work_apart_is_cancelled_and_fails_in_words(tmp_path: Path, paths: list[Path]) -> None:
    """A `ReaderError` comes back as what it is, and a process that fell is followed by another."""
    with Library.open(tmp_path / "library") as library:
        apart = Apart(library.path)
        assert apart.call("import_paths", paths, cancelled=lambda: True).cancelled
        process = apart._process
        assert process is not None
        process.kill()
        process.join()
        apart.call("import_paths", paths)
        assert 8 == library.counts().all
        apart.close()
    with pytest.raises(NotFoundError, match="elsewhere"):
        Apart(tmp_path / "elsewhere").call("import_paths", paths)


@pytest.mark.skipif(
    not hasattr(os, "pidfd_open"), reason="only Linux says when a process that is no child ends"
)
def test_a_parent_that_is_killed_leaves_no_process(tmp_path: Path, paths: list[Path]) -> None:
    """Neither the process of an import nor the workers of a pool wait for ever for who is gone."""
    program = """
        import multiprocessing, os, signal, sys
        from pathlib import Path
        from concurrent.futures import ProcessPoolExecutor
        from reader import Library
        from reader.library.apart import Apart
        from reader.library.workers import give_way
        if __name__ == "__main__":
            with Library.open(Path(sys.argv[1])) as library:
                apart = Apart(library.path)
                apart.call("reattribute", [])
                context = multiprocessing.get_context("spawn")
                pool = ProcessPoolExecutor(1, mp_context=context, initializer=give_way)
                print(apart._process.pid, pool.submit(os.getpid).result(), flush=True)
                os.kill(os.getpid(), signal.SIGKILL)
        """
    file = tmp_path / "program.py"
    file.write_text(textwrap.dedent(program))
    done = subprocess.run(
        [sys.executable, str(file), str(tmp_path / "library")],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    assert -signal.SIGKILL == done.returncode
    for pid in map(int, done.stdout.split()):
        with contextlib.suppress(ProcessLookupError):  # it was quicker
            ended = os.pidfd_open(pid)
            assert [ended] == select.select([ended], [], [], PATIENCE)[0]
            os.close(ended)


def test_a_process_that_falls_is_told_and_another_one_serves(
    stocked: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Work that ended with its process is not done in silence; one that only waited is started anew unseen."""
    apart = Apart(stocked.path)
    ready = apart._ready
    falls = [True]

    def falling() -> Connection:
        connection = ready()
        if falls.pop():
            assert apart._process is not None
            apart._process.kill()
            apart._process.join()
        falls.append(False)
        return connection

    monkeypatch.setattr(apart, "_ready", falling)
    with pytest.raises(ReaderError, match="ended before it was done"):
        apart.call("check")
    assert () == apart.call("check")
    falls[:] = [True]
    assert () == apart.call("check")
    apart.close()
