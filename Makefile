# The commands of the project. `make serve` needs Python 3.11 or newer and make, nothing else; `make test`
# also Chromium and Redis.
PYTHON ?= $(firstword $(foreach python,python3 python3.14 python3.13 python3.12 python3.11,$(if $(shell $(python) -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo yes),$(python))))
VENV := .venv
PORT ?= 8000
PIP := $(VENV)/bin/python -m pip --disable-pip-version-check --quiet

.PHONY: help serve install test test-quick test-faults check bench bench-growth bench-load web lock clean

help:  ## Show the commands.
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

serve: install  ## Serve demonstration data on http://127.0.0.1:8000, or another PORT=8001.
	@$(VENV)/bin/numberbook serve --demo --port $(PORT)

install: $(VENV)/installed  ## Make .venv with the locked dependencies.

test: $(VENV)/installed-test  ## Run every check and every test.
	@scripts/install-debian-packages chromium redis-server --optional pgbouncer nginx-light haproxy || true
	@scripts/check

test-quick: $(VENV)/installed-test  ## The same without what needs Chromium or Redis.
	@QUICK=yes scripts/check

bench: $(VENV)/installed-bench  ## Race against floors and peers; ARGS=--quick for two workloads only.
	@$(VENV)/bin/python -W "ignore:XDG_RUNTIME_DIR is not set" -m bench $(ARGS)

bench-growth: $(VENV)/installed-bench  ## Measure requests, commands and memory up to 1,000,000 numbers.
	@$(VENV)/bin/python -W "ignore:XDG_RUNTIME_DIR is not set" -m bench.growth $(ARGS)

bench-load: $(VENV)/installed-bench  ## Measure below and above the capacity, for hours, and beside slow reads.
	@$(VENV)/bin/python -W "ignore:XDG_RUNTIME_DIR is not set" -m bench.load $(ARGS)

test-faults: $(VENV)/installed-test  ## Kill, stop, fill and race, many times over: about an hour.
	@FAULTS=full PYTEST_DEBUG_TEMPROOT=$${TMPDIR:-/tmp} $(VENV)/bin/pytest

web: $(VENV)/installed-test  ## Build the dashboard from web/ into the folder that is served.
	@scripts/build-web

lock:  ## Resolve the dependencies anew into the hashed requirements files.
	@scripts/lock

clean:  ## Remove .venv and the caches; data/ stays.
	@rm -rf $(VENV) .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

$(VENV)/made:  # a folder without it was left half made
	@test -n "$(PYTHON)" || { echo "Numberbook needs Python 3.11 or newer with venv: install python3 (on Debian also python3-venv)."; exit 1; }
	@$(PYTHON) -m venv --clear $(VENV)
	@touch $@

$(VENV)/installed: requirements.txt pyproject.toml $(VENV)/made
	@echo "Installing Numberbook into $(VENV) ..."
	@$(PIP) install --require-hashes -r requirements.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@# Python 3.11 reads this file as ASCII where LC_ALL=C, and a folder can have any name.
	@cd $(VENV)/lib/python*/site-packages && echo ../../../.. > _editable_impl_numberbook.pth
	@touch $@

$(VENV)/installed-test: requirements-test.txt $(VENV)/installed $(wildcard clients/*/package-lock.json clients/*/requirements.txt web/package-lock.json)
	@echo "Installing what the tests need ..."
	@$(PIP) install --require-hashes -r requirements-test.txt
	@$(VENV)/bin/python -m tests.support.programs.set_ups || true  # the tests try again, and tell
	@touch $@

$(VENV)/installed-bench: requirements-test.txt $(VENV)/installed scripts/install-bench bench/peers/package-lock.json
	@echo "Installing what the race needs ..."
	@$(PIP) install --require-hashes -r requirements-test.txt
	@scripts/install-bench
	@touch $@
