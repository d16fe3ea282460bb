# What a developer and CI need, in a virtual environment of the project's own.
#
#   make demo     install, then show the whole flow: offline, in seconds
#   make test     run the tests
#   make check    style, types and the direction of imports
#   make bench    what passes, edits, delivery, start-up and many chats cost here (docs/performance.md)
#   make bench-peers   the same pages given to urlwatch, webchanges and changedetection.io, which it installs
#   make lock     pin the newest versions that pyproject.toml allows
#   make clean    take away what make has made

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --upgrade

.PHONY: demo test check bench bench-peers lock clean
.DELETE_ON_ERROR:

demo: $(VENV)/installed
	@$(BIN)/tocsin demo

test: $(VENV)/installed-dev
	@$(BIN)/python -m pytest $(TESTS)

check: $(VENV)/installed-dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: $(VENV)/installed
	@for question in "passes 200" "growth 16" delivery startup fanout "bot 5" "soak 100" names "citations 2" "diff 0.3"; do \
	  set -- $$question && echo "── $$1" && $(BIN)/python benchmarks/$$1.py $$2 || exit 1; done

bench-peers: $(VENV)/installed
	@$(BIN)/python benchmarks/peers.py $(PEERS)

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	  || { echo "Python 3.11 or newer is needed; $(PYTHON) is older or missing. Name one: make PYTHON=python3.12 …" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV)

# Every package is pinned with the hashes of its files; the project itself is installed as it lies here.
$(VENV)/installed: requirements.lock pyproject.toml | $(BIN)/python
	@echo "Installing into $(VENV) …" >&2
	@$(INSTALL) --require-hashes -r requirements.lock
	@$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/installed-dev: $(VENV)/installed requirements-dev.lock
	@$(INSTALL) --require-hashes -r requirements-dev.lock
	@touch $@

# The registry is the environment's own affair: none is named here or in the lock files.
lock: | $(BIN)/python
	@command -v uv >/dev/null || test -x $(BIN)/uv || $(INSTALL) uv
	@PATH="$$PATH:$(BIN)" && $(COMPILE) --group build pyproject.toml -o requirements.lock \
	  && $(COMPILE) --group pyproject.toml:dev -c requirements.lock -o requirements-dev.lock

clean:
	@rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
