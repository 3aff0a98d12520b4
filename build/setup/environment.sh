#!/usr/bin/env bash
# Makes .venv what the lock files say: environment.sh run|dev|package. A second call with the same
# lock files does nothing; the digest of what was installed is kept in the environment itself.
#
# PYTHON names the interpreter (python3 otherwise). It must be 3.11 or later; where it comes without
# venv or pip (Debian parts them off) they are installed as root, and otherwise named in one command.
set -euo pipefail
cd "$(dirname "$0")/../.."
. build/setup/packages.sh
python=${PYTHON:-python3}
say() { echo "set-up: $*" >&2; }

# The lock files of a purpose. setup is what our own editable installation is built with.
locks_of() {
    case $1 in
        run) echo requirements/run.txt requirements/setup.txt ;;
        dev | package) echo requirements/run.txt requirements/setup.txt "requirements/$1.txt" ;;
        *) echo "usage: environment.sh run|dev|package" >&2; return 2 ;;
    esac
}
# What is installed depends on these files and, since the installation is editable, on where they lie.
# shellcheck disable=SC2046 # one word a file
sha256() { if command -v sha256sum >/dev/null; then sha256sum; else shasum -a 256; fi; } # macOS has the second
digest_of() { (cat pyproject.toml $(locks_of "$1") && pwd) | sha256 | cut -d' ' -f1; }

kind=${1:-run}
locks=$(locks_of "$kind")
if [ "$(cat ".venv/.installed-$kind" 2>/dev/null)" = "$(digest_of "$kind")" ] && .venv/bin/python -c '' 2>/dev/null; then
    exit 0
fi

if ! command -v "$python" >/dev/null 2>&1; then
    say "$python is not there; On Record needs Python 3.11 or later."
    [ "$python" = python3 ] || exit 3
    install_packages python3 python3-venv || exit 3
fi
version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    say "$python is Python $version; On Record needs 3.11 or later. Name another one: PYTHON=python3.12 make run"
    exit 3
fi
# Debian's python3 has a venv module whose ensurepip is missing, so both are asked for.
can_make_venv() { "$python" -c 'import venv, ensurepip' 2>/dev/null; }
if ! can_make_venv; then
    say "Python $version comes without venv, which is needed once."
    install_packages python3-venv || exit 3
    can_make_venv || install_packages "python$version-venv" || exit 3
fi

# One of another interpreter, or one that was moved, is made anew; .venv holds nothing of the person's.
version_of() { "$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null; }
if [ "$(version_of .venv/bin/python)" != "$version" ] || ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    rm -rf .venv
    say "making .venv with Python $version"
    "$python" -m venv .venv
fi
say "installing what the lock files name: $locks"
pip() { .venv/bin/python -m pip --quiet --disable-pip-version-check "$@"; }
# Only wheels: nothing is compiled here, and no package's own set-up code runs.
# shellcheck disable=SC2046,SC2086
pip install --require-hashes --only-binary :all: $(printf -- '--requirement %s ' $locks)
pip install --no-deps --no-build-isolation --no-index --editable .
# The locks agree with one another (a test holds it), so what another purpose installed stays right.
for purpose in run "$kind"; do digest_of "$purpose" >".venv/.installed-$purpose"; done
