# On a fresh machine with python3, pip and make: `make run` and `make test` set everything up by themselves.
.DEFAULT_GOAL := help
SHELL := /bin/sh
PYTHON ?= python3
FILE ?= docs/examples/page.txt
TIME ?= 600
PACKAGE ?= values
SAMPLE ?= 250

export UV_PYTHON_DOWNLOADS := never
export UV_NO_PROGRESS := 1
export PYTHONUTF8 := 1

BIN := .venv/bin
UV := .tools/bin/uv
INSTALL := $(UV) pip install --quiet --python $(BIN)/python
LOCK := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--custom-compile-command "make lock"
GROUPS := test lint docs release bench icu spark fuzz mutation

.PHONY: help setup run test coverage lint format docs bench test-integrations fuzz mutants dist lexicons lock clean

help: ## Say what can be made
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' Makefile | awk -F'|' '{ printf "%-18s %s\n", $$1, $$2 }'

# Setting up says what it does on standard error: `make run | jq` must see the record and nothing else.
# uv lives outside .venv, which may be thrown away at any time.
$(UV): requirements/uv.txt
	@echo "setting up: uv" >&2
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --root-user-action ignore --upgrade \
		--require-hashes --target .tools -r $< >&2
	@touch $@

.venv/pyvenv.cfg: | $(UV)
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Python 3.11 or newer is needed: make PYTHON=...")'
	@$(UV) venv --quiet --allow-existing --python "$$($(PYTHON) -c 'import sys; print(sys.executable)')" .venv

# The project itself, editable, with what it needs at run time.
.venv/.run-stamp: pyproject.toml requirements/run.txt requirements/build.txt .venv/pyvenv.cfg
	@echo "setting up: the project" >&2
	@$(INSTALL) --require-hashes -r requirements/run.txt
	@$(INSTALL) --no-deps --build-constraints requirements/build.txt --editable .
	@touch $@

# One stamp a group: a group is installed when something asks for it, and again when its lock changes.
.venv/.%-stamp: requirements/%.txt .venv/.run-stamp
	@echo "setting up: $*" >&2
	@$(INSTALL) --require-hashes -r $<
	@touch $@

setup: .venv/.test-stamp .venv/.lint-stamp .venv/.docs-stamp ## Install all that tests, lint and docs need

run: .venv/.run-stamp ## Read the masthead in FILE (default: the example page)
	@$(BIN)/issue-dates parse "$(FILE)"

test: .venv/.test-stamp ## Run every test, docstring example and example of the docs
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal

coverage: .venv/.test-stamp ## Run the tests and tell which branches they leave out
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest --quiet
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

lint: .venv/.test-stamp .venv/.lint-stamp ## Check style, types and layers
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/lint-imports
	$(BIN)/mypy
	PATH="$(CURDIR)/$(BIN):$$PATH" pyright --verifytypes issue_dates --ignoreexternal

format: .venv/.lint-stamp ## Format the code and mend what ruff can mend
	$(BIN)/ruff check --fix-only
	$(BIN)/ruff format

docs: .venv/.docs-stamp ## Build the docs into docs/_build/html
	$(BIN)/sphinx-build --fail-on-warning --keep-going --quiet --builder html docs docs/_build/html
	UV=$(UV) $(PYTHON) docs/playground/build.py docs/_build/html

# PyICU is built from source: where ICU's headers are missing, its lines of the tables say so.
bench: .venv/.bench-stamp ## Compare speed and accuracy with the peers
	@mkdir -p .cache
	@$(MAKE) --no-print-directory .venv/.icu-stamp 2>.cache/icu.log || \
		echo "PyICU is not installed: it needs a C++ compiler, pkg-config and libicu-dev (.cache/icu.log)" >&2
	$(BIN)/python -m benchmarks.run

test-integrations: .venv/.test-stamp ## Run the tests that need Debian packages, npm or a browser
	sh tests/integrations/run

fuzz: .venv/.test-stamp .venv/.fuzz-stamp ## Fuzz reading and loading for TIME seconds (default: 600)
	$(BIN)/python -m tests.fuzz.run --seconds $(TIME)

mutants: .venv/.test-stamp .venv/.mutation-stamp ## Try SAMPLE mutants of PACKAGE (250 of values): do its tests notice?
	nice $(BIN)/python tools/mutants.py $(PACKAGE) --sample $(SAMPLE)

dist: .venv/.release-stamp ## Build sdist and wheel, and check them
	rm -rf dist
	$(UV) build --quiet --build-constraints requirements/build.txt
	$(BIN)/twine check --strict dist/*
	$(BIN)/check-wheel-contents dist/*.whl

lexicons: .venv/.run-stamp ## Write the compiled table of the lexicons anew
	$(BIN)/python tools/make_lexicons.py

lock: | $(UV) ## Write requirements/ anew from pyproject.toml
	@mkdir -p .cache
	@$(LOCK) --no-annotate $(addprefix --group ,$(GROUPS)) --group types pyproject.toml --output-file .cache/all.txt
	@$(LOCK) --constraints .cache/all.txt pyproject.toml --output-file requirements/run.txt
	@for group in $(GROUPS); do \
		types=$$(test $$group = lint && echo "--group types"); \
		$(LOCK) --constraints .cache/all.txt --group $$group $$types pyproject.toml \
			--output-file requirements/$$group.txt || exit 1; \
	done
	@echo "uv_build>=0.9,<0.14" | $(LOCK) - --output-file requirements/build.txt
	@echo "uv" | $(LOCK) - --output-file requirements/uv.txt

clean: ## Remove what was made, tools and environment included
	rm -rf .tools .venv .cache .coverage* .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache \
		build dist docs/_build docs/reference/generated
