# Every target sets up what it needs; a fresh clone and a Python 3.11+ are enough.
PYTHON ?= python3
RUN := .venv/bin/python
OFFSCREEN := QT_QPA_PLATFORM=offscreen

.DEFAULT_GOAL := help
.PHONY: help setup check test test-long bench load linkage demo simulate ha-drill screenshots \
	translations docs package deb lock clean

help:  ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup:  ## make .venv from the lock; quick when nothing has changed
	@$(PYTHON) build_scripts/bootstrap.py

check: setup  ## linters, formatting, types and the direction of imports
	$(RUN) -m ruff check .
	$(RUN) -m ruff format --check .
	$(RUN) -m mypy
	.venv/bin/lint-imports
	$(RUN) -m build_scripts.translations check

test: setup  ## the tests, three at a time
	$(OFFSCREEN) $(RUN) -m pytest -q --numprocesses 3 --dist worksteal $(ARGS)

test-long: setup  ## the long regimes in full; writes docs/reports/long.md
	$(OFFSCREEN) $(RUN) -m pytest -m long --timeout=0 --hypothesis-profile=long \
		--report=docs/reports/long.md $(ARGS)

bench: setup  ## measure against the floors; writes build/bench.json
	$(OFFSCREEN) $(RUN) -m tests.benchmarks $(ARGS)

load: setup  ## a thousand laptops come back to two workers on PostgreSQL; docs/reports/load.md
	$(RUN) -m tests.benchmarks.load $(ARGS)

linkage: setup  ## measure who is found twice; writes docs/reports/linkage.md
	$(RUN) -m tests.linkage_report

demo: setup  ## play a forum day with a register and four laptops; screenshots in build/demo/
	$(RUN) -m build_scripts.demo $(ARGS)

simulate: setup  ## many laptops, bad networks and wrong clocks against one register
	$(RUN) -m tests.simulation $(or $(N),200) $(or $(SEED),1) $(ARGS)

ha-drill: setup  ## kill primaries and workers while laptops sync; writes docs/reports/ha.md
	$(RUN) -m tests.ha_drill $(ARGS)

screenshots: setup  ## draw every page into docs/screenshots; ARGS=FOLDER draws all languages
	$(OFFSCREEN) $(RUN) -m build_scripts.screenshots $(ARGS)

translations: setup  ## collect the texts into the .ts files and compile them
	$(RUN) -m build_scripts.translations $(ARGS)

docs: setup  ## write the data dictionary from the declarations
	$(RUN) -m build_scripts.dictionary $(ARGS)

package: setup  ## build the app with PyInstaller and smoke-test it
	$(RUN) -m build_scripts.build $(ARGS)

deb: setup  ## the same as a Debian package
	$(RUN) -m build_scripts.build --deb $(ARGS)

lock: setup  ## resolve the dependencies again; ARGS=--upgrade takes newer ones
	$(RUN) build_scripts/lock.py $(ARGS)

clean:  ## remove what was built; .venv stays
	rm -rf build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis \
		.import_linter_cache
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
