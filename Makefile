# Each target is one line a person could type. The scripts behind them stand in build/setup.
.PHONY: help run test check dev train-attribution bench watchdog fuzz translations screenshots package test-installers lock clean
SETUP = build/setup
PY = .venv/bin/python

help:  ## this list
	@grep -hE '^[a-z-]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 18

run:  ## set up what is missing and open the window
	@$(SETUP)/environment.sh run && $(SETUP)/libraries.sh && $(SETUP)/translations.sh && $(SETUP)/run.sh $(ARGS)

dev:  ## set up what the tests and checks need
	@$(SETUP)/environment.sh dev && $(SETUP)/libraries.sh --tests && $(SETUP)/translations.sh

test: check  ## checks, then every test (on two processes; make test ARGS="-n 0 -k words" for some)
	@$(PY) -m pytest -n 2 --dist worksteal $(ARGS)

check: dev  ## lint, format, types
	@.venv/bin/ruff check --quiet . && .venv/bin/ruff format --check --quiet . && .venv/bin/mypy

train-attribution: dev  ## learn the engine's weights again (ONRECORD_CORPORA names the folder of the corpora)
	@for part in end accept accept; do \
		$(PY) tests/bench/train_attribution.py "$${ONRECORD_CORPORA}/polnear_train_speech.jsonl.gz" $$part; \
	done

bench: dev  ## the tables of the measured promises (BENCH_ARTICLES=1000000 for the full size)
	@$(PY) -m tests.bench $(ARGS)

watchdog: dev  ## the gaps of the window's event loop while LIBRARY=file is imported into (a copy; WATCHDOG_TRACE=1: why)
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && \
		WATCHDOG_LIBRARY="$(LIBRARY)" WATCHDOG_STEPS="$${WATCHDOG_STEPS:-240}" xvfb-run -a -s "-screen 0 1600x1000x24" \
		env XDG_CONFIG_HOME="$$folder" XDG_STATE_HOME="$$folder" \
		$(PY) -m tests.journeys.busy "$$folder/library.onrecord" "$$folder/articles"

fuzz: dev  ## 100,000 mutated articles through the engine (FUZZ=n for another number)
	@$(PY) -m tests.bench.fuzz_attribution $(or $(FUZZ),100000)

translations: dev  ## take the texts of the window into the sources of its translations
	@$(SETUP)/translations.sh --update

screenshots: dev  ## the pictures of the README, from the real window
	@$(PY) -m ui.snapshot --readme docs/screenshots --article resigned

package:  ## a .deb and a portable .tar.gz in dist/
	@$(SETUP)/environment.sh package && build/package.sh

test-installers:  ## install, use, upgrade and remove the package on a bare system (root, some minutes)
	@build/test_installers.sh

lock: dev  ## write the lock files anew (UPGRADE=1 for the newest versions)
	@$(SETUP)/lock.sh

clean:  ## remove what was made here; never the library
	@rm -rf .venv .work dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage* htmlcov && find . -name __pycache__ -type d -prune -exec rm -rf {} +
