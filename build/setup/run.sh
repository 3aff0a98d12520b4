#!/usr/bin/env bash
# Opens the window; where there is no display for it, shows the same library in the terminal and in a picture.
# Exit code 3 is the command line's "not in this environment": no display, or a library it cannot open.
cd "$(dirname "$0")/../.." || exit 3
.venv/bin/onrecord "$@"
code=$?
[ "$code" = 3 ] && [ $# = 0 ] || exit "$code"
exec .venv/bin/python build/setup/without_display.py
