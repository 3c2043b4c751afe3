# Polku · Stigen. `make help` lists the targets; each works alone and brings what it needs.
SHELL := /bin/sh
.DEFAULT_GOAL := help

UV := .tools/uv/bin/uv
SERVER := .tools/server
RASA := .tools/rasa
PYTHON := $(SERVER)/bin/python
MODEL := models/polku.tar.gz
TRAINING := config.yml bot/examples.py bot/importer.py bot/dialogue/understanding.yml bot/dialogue/forms.yml data/rules.yml \
            $(wildcard data/*/*.yml bot/components/*.py bot/components/*.yml reading/*.py reading/*/*.py reading/data/*)
PIPELINES := models/.pipelines-server models/.pipelines-rasa
ENCODER := models/.encoder
LANGUAGE_WORK := tools/build_pipelines.py $(wildcard reading/pipeline*.py reading/data/lemma_*)
CHECKED := actions services_catalog reading bot tests benchmarks tools

export PYTHONPATH := $(CURDIR)
export RASA_TELEMETRY_ENABLED := false
export SQLALCHEMY_SILENCE_UBER_WARNING := 1
export TF_CPP_MIN_LOG_LEVEL := 3
# Rasa's cache knows a component by its own class: what the class calls may have changed, and it would not notice
export RASA_MAX_CACHE_SIZE := 0

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: run
run: setup ## set everything up and start the product on http://127.0.0.1:8080
	@set -a; [ ! -f .env ] || . ./.env; set +a; \
	$(PYTHON) tools/preflight.py && $(PYTHON) -m actions migrate && $(PYTHON) -m actions seed && \
	exec $(SERVER)/bin/honcho --no-colour -e var/run.env -f Procfile start

.PHONY: test
test: setup format-check lint types contracts ## set everything up and run every test
	@$(RASA)/bin/python -m pytest -q -c bot/pytest.ini tests/bot
	@$(PYTHON) -m coverage erase
	@$(PYTHON) -m coverage run -m pytest -q
	@$(PYTHON) -m coverage report --skip-covered --sort=cover | tail -n 12

.PHONY: check
check: $(SERVER)/.installed format-check lint types contracts unit ## the part of the tests that takes seconds

.PHONY: setup
setup: $(SERVER)/.installed $(RASA)/.installed $(PIPELINES) $(MODEL) ## install both environments and train the model

.PHONY: train
train: $(MODEL) ## train the dialogue model (only when its data changed)

.PHONY: evaluate
evaluate: $(SERVER)/.installed $(RASA)/.installed ## measure understanding on the test split against the last accepted report
	@$(PYTHON) -m tools.evaluate --split test --noisy

.PHONY: unit
unit: $(SERVER)/.installed models/.pipelines-server
	@$(PYTHON) -m pytest -q tests/unit tests/contract

.PHONY: format
format: $(SERVER)/.installed ## format the code
	@$(SERVER)/bin/ruff format -q $(CHECKED)
	@$(SERVER)/bin/ruff check -q --fix $(CHECKED)

.PHONY: format-check lint types contracts
format-check: $(SERVER)/.installed
	@$(SERVER)/bin/ruff format --check -q $(CHECKED)
lint: $(SERVER)/.installed
	@$(SERVER)/bin/ruff check -q $(CHECKED)
types: $(SERVER)/.installed
	@$(SERVER)/bin/mypy
contracts: $(SERVER)/.installed
	@$(SERVER)/bin/lint-imports --no-cache > var/contracts.txt 2>&1 || { cat var/contracts.txt; exit 1; }

.PHONY: requirements
requirements: $(UV) ## compile the pinned, hashed requirements anew
	@$(UV) pip compile -q --python-version 3.12 --universal --generate-hashes pyproject.toml -o requirements.txt
	@$(UV) pip compile -q --python-version 3.12 --universal --generate-hashes --extra dev -c requirements.txt pyproject.toml -o requirements-dev.txt
	@cd bot && ../$(UV) pip compile -q --python-version 3.10 --universal --generate-hashes pyproject.toml -o requirements.txt

.PHONY: clean
clean: ## remove what was built and installed, the database included
	rm -rf .tools var models/*.tar.gz models/spacy-* models/encoder models/.pipelines-* $(ENCODER)

$(UV):
	@echo "1/4 uv, which installs the rest"
	@tools/setup.sh uv

$(SERVER)/.installed: requirements-dev.txt | $(UV)
	@mkdir -p var
	@echo "2/4 the server's environment"
	@tools/setup.sh environment server "3.13 3.12" requirements-dev.txt

$(RASA)/.installed: bot/requirements.txt | $(UV)
	@echo "3/4 Rasa's environment, about 600 MB with TensorFlow, which Rasa imports but we do not use"
	@tools/setup.sh environment rasa "3.10" bot/requirements.txt

models/.pipelines-%: .tools/%/.installed $(LANGUAGE_WORK)
	@echo "── language pipelines for $*"
	@.tools/$*/bin/python -m tools.build_pipelines
	@touch $@

$(ENCODER): $(RASA)/.installed tools/build_encoder.py tools/e5_package.py bot/components/packed_rows.py bot/components/home_layers.npz
	@echo "── the encoder of sentence vectors"
	@$(RASA)/bin/python -m tools.build_encoder
	@touch $@

$(MODEL): $(TRAINING) models/.pipelines-rasa $(ENCODER) | $(RASA)/.installed
	@echo "4/4 the model: training on $$(cat data/*/*.yml | grep -c '^    - ') examples; the first time takes a few minutes"
	@$(RASA)/bin/python -m bot train --quiet --domain bot/dialogue --data data --fixed-model-name polku --out models 2> var/train.log \
	  || { cat var/train.log >&2; echo "polku: training failed; the last lines above say why." >&2; exit 1; }
	@touch $(MODEL)
