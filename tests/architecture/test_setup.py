"""What the set-up promises: locked versions, digests, no address of an index, nothing of ours ignored."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;]+)", re.MULTILINE)


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(lock: Path) -> dict[str, str]:
    return {normal(name): version for name, version in PINNED.findall(lock.read_text(encoding="utf-8"))}


def test_the_version_is_one() -> None:
    """The program, its package and the changelog speak of one version."""
    import reader

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == reader.__version__
    assert f"## {reader.__version__} " in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_every_purpose_has_its_lock() -> None:
    """Running, installing ourselves, developing and packaging are locked apart."""
    assert {"run.txt", "setup.txt", "dev.txt", "package.txt"} == {lock.name for lock in LOCKS}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_requirement_is_pinned_by_digest(lock: Path) -> None:
    """Each package has one version and at least one sha256, so a changed file is never installed."""
    text = lock.read_text(encoding="utf-8")
    entries = [entry for entry in re.split(r"(?m)^(?=[A-Za-z0-9])", text) if entry.strip()]
    assert entries
    assert [] == [e.split()[0] for e in entries if "==" not in e or "--hash=sha256:" not in e]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_locks_name_no_index(lock: Path) -> None:
    """Where packages come from is each machine's own setting: no address, no path, no index option."""
    assert [] == re.findall(
        r"https?://\S+|file:\S+|^--(?:extra-)?index-url.*|^--find-links.*|@ ", lock.read_text("utf-8")
    )


def test_locks_agree() -> None:
    """A package that two locks name has one version, so one environment can hold them all."""
    seen: dict[str, str] = {}
    for lock in LOCKS:
        for name, version in pins(lock).items():
            assert (name, version) == (name, seen.setdefault(name, version)), lock.name


def test_the_lock_names_what_the_project_needs() -> None:
    """Every dependency of pyproject.toml is in the lock that installs it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = {"run": project["project"]["dependencies"], **project["dependency-groups"]}
    for name, wanted in groups.items():
        named = {normal(re.split(r"[<>=!~;\[ ]", requirement)[0]) for requirement in wanted}
        assert set() == named - pins(ROOT / "requirements" / f"{name}.txt").keys()


def test_these_tests_run_on_the_locked_versions() -> None:
    """What is installed here is what the lock names: nobody tests other versions than people get."""
    locked = pins(ROOT / "requirements" / "run.txt")
    assert locked == {name: metadata.version(name) for name in locked}


def test_the_dependencies_may_be_shipped() -> None:
    """Nothing of what is bundled is GPL or AGPL; of the LGPL there is Qt alone, in files of its own."""
    of_the_lgpl = {"pyside6-essentials", "shiboken6"}
    for name in pins(ROOT / "requirements" / "run.txt"):
        fields = metadata.metadata(name).json
        stated = [fields.get(field, "") for field in ("license_expression", "license", "classifier")]
        licence = " ".join(part if isinstance(part, str) else " ".join(part) for part in stated)
        assert licence.strip(), f"{name} states no licence"
        if name not in of_the_lgpl:
            assert not re.search(r"\b[AL]?GPL|General Public License", licence), f"{name}: {licence}"


def git(*arguments: str) -> subprocess.CompletedProcess[str]:
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("what asks git about the checkout; this is no checkout, or git is not installed")
    # A checkout may belong to another user than the one who tests it.
    command = ["git", "-c", f"safe.directory={ROOT}", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True)


def test_build_is_source() -> None:
    """No ignore rule swallows build/, seeds/ or resources/, where tools like to put what they make."""
    names = [
        "build/package.sh",
        "build/setup/lock.sh",
        "build/onrecord.spec",
        "seeds/a.txt",
        "resources/icons/a.svg",
    ]
    done = git("check-ignore", *names)
    assert ("", 1) == (done.stdout, done.returncode), done.stderr


def test_no_machine_of_ours_is_named() -> None:
    """What is committed holds no path of the machine it was written on."""
    pattern = "/(wo" + "rk|ro" + "ot|fa" + "rm)/[a-z]"
    done = git("grep", "-nIE", pattern, "--", ".", ":!requirements")
    assert ("", 1) == (done.stdout, done.returncode), done.stderr
