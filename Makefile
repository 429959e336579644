# Two commands do everything on a fresh machine: `make site` and `make test`.
# They need Python 3.11 or newer, git and make. Everything else is set up in .venv and by ordinary package clients.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DIRECTORY ?= directory

.DEFAULT_GOAL := help
.PHONY: help site build check test lint fields pictures clean

help:  ## Show these commands.
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

site: build  ## Set up, check, build and serve the site on this machine.
	$(BIN)/linkbook serve --directory $(DIRECTORY)

build: $(VENV)/.made check  ## Set up, check and build the site into site/.
	$(BIN)/linkbook build --directory $(DIRECTORY)

check: $(VENV)/.made  ## Say every problem in the directory.
	$(BIN)/linkbook check --directory $(DIRECTORY)

test: $(VENV)/.tested lint  ## Set up everything that a test needs, a browser included, and run every test.
	$(BIN)/python -m pytest -n auto --dist loadgroup

lint: $(VENV)/.tested  ## Style, types, imports that go one way, and generated files that are up to date.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/linkbook fields --check

fields: $(VENV)/.made  ## Write the JSON Schemas and the table of fields again after a change to the schema.
	$(BIN)/linkbook fields

pictures: $(VENV)/.tested  ## Take the README's pictures again, from the starter directory.
	$(BIN)/python -m tests.pictures

clean:  ## Remove what these commands made.
	rm -rf $(VENV) site .site-draft-* .linkbook tests/.linkbook build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit("Linkbook needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Try: make PYTHON=python3.12") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV) || (echo "Python cannot make an environment here. On Debian or Ubuntu: sudo apt-get install python3-venv" && rm -rf $(VENV) && exit 1)

$(VENV)/.made: $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.tested: $(VENV)/.made tests/tools.sh
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[test]"
	BIN=$(BIN) bash tests/tools.sh
	@touch $@
