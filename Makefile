# `make site` builds the site, `make test` proves it; `make help` lists the rest.
# Name a Python of your own with `make site PYTHON=/path/to/python3.12`.

PYTHON ?=
SETUP = sh scripts/setup.sh
RUN = .venv/bin/python

.PHONY: help site serve test fuzz bench audit picture lock clean

help:
	@sed -n 's/^\([a-z]*\):.*## /make \1 \t/p' $(MAKEFILE_LIST) | expand -t 16

site: ## set up what is needed, then texts -> content -> site/
	@PYTHON='$(PYTHON)' $(SETUP) site
	@$(RUN) build.py

serve: ## preview on http://127.0.0.1:8000/, rebuilt at every save
	@PYTHON='$(PYTHON)' $(SETUP) site
	@$(RUN) build.py serve

test: ## every check: lint, format, types, strict build, tests with a browser
	@PYTHON='$(PYTHON)' $(SETUP) test
	$(RUN) -m ruff check .
	$(RUN) -m ruff format --check .
	$(RUN) -m mypy
	$(RUN) build.py validate
	$(RUN) build.py build
	$(RUN) -m pytest

fuzz: ## the tests of any input with thousands of new inputs, some twenty minutes
	@PYTHON='$(PYTHON)' $(SETUP) test
	$(RUN) -m pytest -m hypothesis --hypothesis-profile=fuzz

bench: ## CORPUS=FILE: quality and speed of the tagger beside others
	@test -n '$(CORPUS)' || { echo 'make bench needs a corpus: make bench CORPUS=FILE.jsonl'; exit 2; }
	@PYTHON='$(PYTHON)' $(SETUP) test
	@$(RUN) -m scripts.bench '$(CORPUS)'

audit: ## bytes and seconds until the timeline is visible, beside other tools
	@PYTHON='$(PYTHON)' $(SETUP) test
	@$(RUN) -m scripts.audit

picture: ## draw the README's picture anew from the built site
	@PYTHON='$(PYTHON)' $(SETUP) test
	@$(RUN) build.py build
	@$(RUN) -m scripts.screenshot

lock: ## resolve the newest allowed packages into the lock files
	@PYTHON='$(PYTHON)' $(SETUP) test
	@$(RUN) -m scripts.lock

clean: ## remove everything that was installed or built
	rm -rf .venv node_modules site .cache scripts/audit/node_modules
