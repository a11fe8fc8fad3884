# What there is to do here. Every target sets itself up; after the first time none of them needs the network.
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
MONITOR ?= belarus

.PHONY: run test check demo bench eval learn fuzz notebooks lab docs messages format clean lock help

help: ## What the targets are
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

run: $(VENV)/run.stamp ## Run the Belarus monitor; says where the chart is and what it shows
	@$(BIN)/prisoncount run $(MONITOR) -v || { code=$$?; [ $$code -eq 4 ] || [ $$code -eq 5 ] || exit $$code; \
	echo "Sources are in alarm (code $$code): prisoncount sources $(MONITOR) says which; the chart stands on the record."; }

demo: $(VENV)/run.stamp ## The whole pipeline, offline, against a bundled news site
	@$(BIN)/prisoncount demo

test: $(VENV)/dev.stamp ## All tests
	@$(BIN)/python -m pytest -q -n auto

check: $(VENV)/dev.stamp ## Format, lint, types, architecture, docs up to date: yes or no
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m cogapp --check README.md docs/*.md

bench: $(VENV)/bench.stamp ## Benchmarks: ratios against a baseline of the same run
	@$(BIN)/python -m benchmarks

eval: $(VENV)/dev.stamp ## How well the reader does on the labelled documents; writes docs/accuracy.md
	@$(BIN)/python -m tests.reading.evaluate

learn: $(VENV)/bench.stamp ## Learn the weights of the second reading anew from the labelled documents
	@$(BIN)/python -m tests.reading.learn

fuzz: $(VENV)/dev.stamp ## Coverage-guided fuzzing of the reader for SECONDS (60)
	@$(BIN)/python -m fuzz.reading -max_total_time=$(or $(SECONDS),60) -timeout=20 -max_len=16384

notebooks: $(VENV)/dev.stamp ## Execute the notebooks and store their outputs
	@$(BIN)/python notebooks/execute.py

lab: $(VENV)/lab.stamp ## Open the notebooks in JupyterLab, in your browser
	@$(BIN)/jupyter lab notebooks

docs: $(VENV)/dev.stamp ## Write the generated parts of README and docs anew, the picture among them
	@$(BIN)/prisoncount chart belarus --data $(VENV)/no-record --now 2026-03-20 --out $(VENV)/docs >/dev/null
	@cp $(VENV)/docs/belarus-trend-newsletter-en.png docs/belarus-trend.png
	@$(BIN)/python -m cogapp -r README.md docs/*.md

messages: $(VENV)/dev.stamp ## Bring the catalogues of the languages up to date with the sentences in the code
	@$(BIN)/python src/prisoncount/locale/update.py

format: $(VENV)/dev.stamp ## Format the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lock: $(VENV)/dev.stamp ## Pin the requirements anew
	$(BIN)/python requirements/lock.py

clean: ## Remove what the targets made; the record in data/ stays
	rm -rf $(VENV) out dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

# The environment is made without its own pip (Debian's python3.11 has no ensurepip); the outer pip fills it.
$(VENV)/bin/python:
	@$(PYTHON) -m venv --without-pip $(VENV)

INSTALL = $(PYTHON) -m pip --python $(BIN)/python --disable-pip-version-check install -qq --root-user-action ignore

$(VENV)/run.stamp: requirements/run.txt pyproject.toml | $(VENV)/bin/python
	@echo "Installing what prisoncount needs into $(VENV) (once)..." >&2
	@$(INSTALL) --require-hashes -r requirements/run.txt
	@$(INSTALL) --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/dev.stamp: requirements/dev.txt $(VENV)/run.stamp
	@echo "Installing what its tests need (once)..." >&2
	@$(INSTALL) --require-hashes -r requirements/dev.txt
	@touch $@

$(VENV)/lab.stamp: requirements/lab.txt $(VENV)/run.stamp
	@echo "Installing JupyterLab (once)..." >&2
	@$(INSTALL) --require-hashes -r requirements/lab.txt
	@touch $@

$(VENV)/bench.stamp: requirements/bench.txt $(VENV)/dev.stamp
	@echo "Installing what benchmarks and learning need (once)..." >&2
	@$(INSTALL) --require-hashes -r requirements/bench.txt
	@touch $@
