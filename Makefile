# Each target calls a program. Needs GNU make 3.81 or newer and a POSIX shell.
PYTHON ?= python3
TARGET ?= aws
BIN := .venv/bin
MAKEFLAGS += --no-print-directory

# TARGET, NAME, INPUT, DATA, PORT, KEEP, JSON, IAM, YES, BACKEND and its settings reach the programs
# through the environment, unchanged: no shell evaluates them, and make expands no $ in free texts.
export TARGET
ifneq ($(value INPUT),)
override INPUT := $(value INPUT)
export INPUT
endif
ifneq ($(value DATA),)
override DATA := $(value DATA)
export DATA
endif
# WSL sets a NAME of its own, so it counts on make's command line only.
ifeq ($(origin NAME),command line)
override NAME := $(value NAME)
export NAME
else
unexport NAME
endif

# Whoever wants no bytecode beside the sources (images of containers often say so) gets none there;
# but each of hundreds of processes would compile the same packages again.
ifneq ($(PYTHONDONTWRITEBYTECODE),)
unexport PYTHONDONTWRITEBYTECODE
export PYTHONPYCACHEPREFIX ?= $(CURDIR)/.venv/pycache
endif

TARGETS := setup synth preflight plan apply destroy drift run report console demo sandbox test test-unit test-long lint \
	format bench bindings lock lock-providers readme module cloud-tree validate mutants mutants-code iam-table \
	applier-policy provider-six screenshots release clean
.PHONY: help setup-dev $(TARGETS)

help:
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-14s %s\n", $$1, $$2 }' Makefile

setup: ## Install the locked packages into .venv, and find or fetch Terraform
	@command -v $(PYTHON) >/dev/null || { echo "setup: no $(PYTHON) on PATH: install Python 3.11 or newer, or set PYTHON" >&2; exit 3; }
	@$(PYTHON) tools/setup/prepare.py

# Adds what tests, linters and browsers need, so that no demo waits for it.
setup-dev: setup
	@$(PYTHON) tools/setup/prepare.py dev

synth: setup ## Write the stack to cdktf.out/stacks/tune/cdk.tf.json; CDK=cdktn
	@$(BIN)/python main.py

preflight: synth ## Look at what the account lacks before money is spent; TARGET= VAR_FILE= JSON=1
	@$(BIN)/tune-model preflight

plan: synth ## Show what apply would change; TARGET=aws|sandbox BACKEND=local|s3|cloud VAR_FILE=
	@$(BIN)/tune-model plan

apply: synth ## Deploy the stack to TARGET; asks first on AWS unless YES=1; ADOPT=1 PREFLIGHT=0
	@$(BIN)/tune-model apply

destroy: synth ## Delete everything that apply created in TARGET; asks first on AWS unless YES=1
	@$(BIN)/tune-model destroy

drift: synth ## Show what was changed outside Terraform; JSON=1
	@$(BIN)/tune-model drift

run: setup ## Start an execution in TARGET and follow it to its end; NAME= INPUT= DATA= LABEL= MAX_COST=
	@$(BIN)/tune-model run

report: setup ## Write an execution as one HTML page; EXECUTION= OUTPUT= OPEN=1
	@$(BIN)/tune-model report

console: setup ## Show TARGET's executions in the browser: start, watch, stop, compare; PORT= OPEN=1
	@$(BIN)/tune-model console

demo: setup ## Deploy, run, show and destroy on the embedded AWS; KEEP=1 JSON=1
	@$(BIN)/tune-model demo

sandbox: setup ## Run the embedded AWS in the foreground, until Ctrl-C; PORT= IAM=on|off
	@$(BIN)/tune-model sandbox

test: setup-dev ## Run the tests that prove it works: minutes; COVERAGE=1
	@$(BIN)/pytest -m 'not long' $(if $(COVERAGE),--cov) -n auto --dist loadfile --no-loadscope-reorder

test-unit: setup-dev ## Run the quick tests: under 20 s
	@HYPOTHESIS_PROFILE=quick $(BIN)/pytest tests/synthesis tests/unit -m 'not end_to_end and not long' \
		-n auto --dist loadfile --no-loadscope-reorder

test-long: setup-dev ## Run the other tests: CI role, removed actions, killed applies
	@$(BIN)/pytest -m long -n auto --dist loadfile --no-loadscope-reorder

lint: setup-dev ## Check style, types, imports between rooms, the state machine's definition, and the plans
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/tune-model validate
	@$(BIN)/python -m tools.audit.checkov

format: setup-dev ## Format the Python files
	@$(BIN)/ruff check --fix-only --quiet .
	@$(BIN)/ruff format .

bench: setup-dev ## Measure speed and memory (docs/benchmarks.md)
	@$(BIN)/python -m tools.measure.bench

bindings: setup ## Regenerate tune_model/infra/bindings (needs npm)
	@$(BIN)/python -m tools.generate.bindings

provider-six: setup-dev ## Regenerate tests/synthesis/provider6.json from bindings of provider 6
	@$(BIN)/python -m tools.generate.provider6

screenshots: setup-dev ## Take the pictures in docs/images again (needs Chromium)
	@$(BIN)/python -m tools.generate.screenshots

release: setup-dev ## Build wheel, module archive and checksums in dist/; refuses stale files
	@$(BIN)/python -m tools.release.build

lock: setup ## Resolve the lock files from pyproject.toml
	@$(BIN)/python -m tools.setup.lock

lock-providers: synth ## Lock the AWS provider for four platforms in .terraform.lock.hcl; PROVIDER_VERSION=
	@$(BIN)/python -m tools.setup.lock_providers
	@$(BIN)/python -m tools.generate.cloud_tree

readme: setup ## Regenerate the README's picture, docs/variables.md and docs/asl-check.md
	@$(BIN)/python -m tools.generate.readme
	@$(BIN)/python -m tools.generate.asl_rules

module: setup ## Regenerate modules/tune-model, the module for plain HCL
	@$(BIN)/python -m tools.generate.module

cloud-tree: setup ## Regenerate deploy/terraform-cloud, the stack to commit for VCS-driven runs
	@$(BIN)/python -m tools.generate.cloud_tree

validate: setup ## Check the state machine's definition, inside its SageMaker payloads too
	@$(BIN)/tune-model validate

mutants: setup-dev ## Mutate each place of asl/ and iam/: a unit test must fail each time
	@$(BIN)/python -m tools.mutate.mutants

mutants-code: setup-dev ## Mutate the code of the functions and the stack: an hour
	@$(BIN)/python -m tools.mutate.mutants_code

iam-table: setup ## Regenerate docs/iam.md's table of removed actions
	@$(BIN)/python -m tools.generate.iam_table

applier-policy: setup ## Regenerate examples/ci-role/policies, the IAM policies of the plan and apply roles
	@$(BIN)/python -m tools.generate.applier_policy

clean: ## Delete generated files; never Terraform state, .venv or .sandbox
	@rm -rf cdktf.out build dist .coverage .coverage.* htmlcov demo.report.html tests/browser/artefacts
	@rm -rf .hypothesis .mypy_cache .pytest_cache .ruff_cache
	@find . -name .venv -prune -o -type d -name __pycache__ -prune -exec rm -rf {} +
