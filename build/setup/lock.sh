#!/usr/bin/env bash
# Writes the lock files anew: every package with its exact version and the digests of its files, for
# every platform and every Python from 3.11 on, and without the address of any index.
# UPGRADE=1 takes the newest versions; otherwise what is locked stays where it still fits.
set -euo pipefail
cd "$(dirname "$0")/../.."
uv=${UV:-.venv/bin/uv}
[ -x "$uv" ] || { echo "lock: $uv is not there; 'make dev' puts it in place." >&2; exit 3; }
compile() {
    out=$1; shift
    "$uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-header --annotation-style line \
        ${UPGRADE:+--upgrade} --output-file "$out" "$@" >/dev/null
    echo "$out: $(grep -c '==' "$out") packages"
}
# Each is held to the ones before it, so that one environment can have them all.
compile requirements/run.txt pyproject.toml
compile requirements/setup.txt --constraint requirements/run.txt --group pyproject.toml:setup
compile requirements/dev.txt --constraint requirements/run.txt --constraint requirements/setup.txt \
    --group pyproject.toml:dev
compile requirements/package.txt --constraint requirements/run.txt --constraint requirements/setup.txt \
    --constraint requirements/dev.txt --group pyproject.toml:package
