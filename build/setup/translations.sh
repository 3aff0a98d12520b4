#!/usr/bin/env bash
# Compiles the translations of the window, those that are older than their source: translations.sh [--update].
# --update takes new texts of the code into the sources first; texts that are gone go out of them.
set -euo pipefail
cd "$(dirname "$0")/../.."
qt=$(echo .venv/lib/python3*/site-packages/PySide6)
if [ "${1:-}" = --update ]; then
    .venv/bin/python build/setup/core_texts.py
    for source in resources/translations/*.ts; do
        "$qt"/lupdate -silent -no-obsolete -locations none $(find ui -name '*.py' | sort) -ts "$source"
    done
fi
for source in resources/translations/*.ts; do
    compiled=${source%.ts}.qm
    [ "$compiled" -nt "$source" ] || "$qt"/lrelease -silent "$source" -qm "$compiled"
done
