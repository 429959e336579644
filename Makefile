# Two commands do everything on a fresh machine: `make site` and `make test`.
# They need Python 3.11 or newer, git and make. Everything else is set up in .venv, at the versions that requirements/*.txt
# lock, so that what was green today is green next month.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DIRECTORY ?= directory
UV := $(or $(shell command -v uv),$(BIN)/uv)
# Node and npm are in there too, at a locked version.
export PATH := $(CURDIR)/$(BIN):$(PATH)
# A machine may tell Python to keep no compiled modules; then every `linkbook` that a test starts compiles all of them again.
unexport PYTHONDONTWRITEBYTECODE
PYTEST := $(BIN)/python -m pytest -n auto --dist worksteal
COMPILE := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-config --no-emit-index-url \
	--no-emit-find-links --custom-compile-command "make lock"

.DEFAULT_GOAL := help
.PHONY: help site setup build check test tests quick lint fields components accessibility browsers pictures lock newest sbom clean

help:  ## Show these commands.
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

site: build  ## Set up, check, build and serve the site on this machine.
	$(BIN)/linkbook serve --directory $(DIRECTORY)

setup: $(VENV)/.made  ## Set up the command alone, at .venv/bin/linkbook.

build: $(VENV)/.made check  ## Set up, check and build the site into site/.
	$(BIN)/linkbook build --directory $(DIRECTORY) $(CLEAN)

check: $(VENV)/.made  ## Say every problem in the directory.
	$(BIN)/linkbook check --directory $(DIRECTORY)

test: $(VENV)/.tested  ## Set up everything that a test needs, a browser included, and run every test.
	@$(MAKE) --no-print-directory --jobs=2 --keep-going --output-sync=target lint tests

tests: $(VENV)/.tested  ## Run every test, without the style checks beside them.
	$(PYTEST)

quick: $(VENV)/.tested  ## Run the tests that need no browser and build no whole site.
	$(PYTEST) -m "not browser and not slow"

lint: $(VENV)/.tested  ## Style, types, imports that go one way, and generated files that are up to date.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/linkbook fields --check
	npm run --silent lint

fields: $(VENV)/.made  ## Write again what is generated from the schema: JSON Schemas, forms, a table, the scripts' constants.
	$(BIN)/linkbook fields

components: $(VENV)/.tested  ## Show every component of the look on one page, with pictures, in .site-components.
	$(BIN)/python -m tests.site.components

accessibility: $(VENV)/.tested  ## Try every kind of page in every state, and write into the statement what was tried and found.
	$(BIN)/python -m tests.site.accessibility

browsers: $(VENV)/.tested  ## Try the way from a search to a plan in Firefox and WebKitGTK, where they are installed.
	$(BIN)/python -m pytest -n 0 -rs --other-browsers tests/site/test_other_browsers.py

pictures: $(VENV)/.tested  ## Take the README's pictures again, from the starter directory.
	$(BIN)/python -m tests.pictures

lock: $(VENV)/.uv  ## Lock the newest versions that the ranges in pyproject.toml allow.
	$(COMPILE) --upgrade requirements/uv.in --output-file requirements/uv.txt
	$(COMPILE) --upgrade pyproject.toml requirements/build.in --output-file requirements/site.txt
	$(COMPILE) --upgrade pyproject.toml requirements/build.in --extra test --output-file requirements/test.txt

newest: $(VENV)/.tested  ## Try the newest of everything instead of what is locked, and run every test.
	$(UV) pip install --quiet --python $(BIN)/python --upgrade --editable ".[test]"
	$(UV) pip freeze --python $(BIN)/python > $(VENV)/newest.txt
	$(PYTEST)

sbom: $(VENV)/.uv  ## Write which packages a build uses, as CycloneDX: sbom.json, for whoever audits.
	$(UV) tool run --quiet --from 'cyclonedx-bom==7.2.1' cyclonedx-py requirements requirements/site.txt \
		--pyproject pyproject.toml --output-reproducible --of JSON -o sbom.json

clean:  ## Remove what these commands made.
	rm -rf $(VENV) node_modules site sbom.json .site-draft-* .linkbook tests/.linkbook build *.egg-info
	rm -rf .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit("Linkbook needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Try: make PYTHON=python3.12") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV) || (echo "Python cannot make an environment here. On Debian or Ubuntu: sudo apt-get install python3-venv" && rm -rf $(VENV) && exit 1)

# Whoever has uv keeps theirs; everybody else gets the locked one inside the environment.
$(VENV)/.uv: $(VENV)/bin/python requirements/uv.txt
	@command -v uv >/dev/null || $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements/uv.txt
	@touch $@

$(VENV)/.made: $(VENV)/.uv pyproject.toml requirements/site.txt
	$(UV) pip install --quiet --python $(BIN)/python --require-hashes --requirement requirements/site.txt
	$(UV) pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.tested: $(VENV)/.made requirements/test.txt tests/tools.sh package-lock.json
	$(UV) pip install --quiet --python $(BIN)/python --require-hashes --requirement requirements/test.txt
	BIN=$(BIN) bash tests/tools.sh
	@touch $@
