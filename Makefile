# Visieplein: the few commands a person needs. `make help` lists them.
#
# `make site` and `make test` each work alone on a fresh Debian 12 with a Swift toolchain: they install what is missing
# and call neither apt nor pip when nothing is.

# Where a toolchain may live when it is not in PATH.
SWIFT_HOME ?= /opt/swift
export PATH := $(PATH):$(SWIFT_HOME)/usr/bin:$(HOME)/.local/share/swiftly/bin
export SWIFT_HOME

PROGRAM := .build/release/visieplein
SWIFT_FILES := Package.swift Sources Tests

.DEFAULT_GOAL := help
.PHONY: help site test lint format design docs screenshots bench bench-full clean

help: ## Show these commands
	@sed -n 's/^\([a-z-]*\):.*## /  make \1	/p' Makefile | expand -t 22

site: ## Build the program, and the website of content/ into site/
	@scripts/install.sh site
	@scripts/build.sh
	@$(PROGRAM) build . --output site

test: ## Run every check: lint, Swift tests, browser tests on the demo site
	@scripts/install.sh test
	@scripts/test.sh

lint: ## Check the form of the Swift files
	@swift format lint --strict --recursive --parallel $(SWIFT_FILES)

format: ## Put the Swift files in form
	@swift format --in-place --recursive --parallel $(SWIFT_FILES)

design: ## Tell the program which files are in templates/, after adding or removing one
	@python3 scripts/embed-design.py

docs: ## Write docs/velden.md from the fields that the program knows
	@scripts/install.sh site
	@scripts/build.sh
	@$(PROGRAM) fields > docs/velden.md

screenshots: ## Photograph the demo and municipalities of 1, 8 and 60 villages, into screenshots/
	@scripts/install.sh test
	@scripts/build.sh
	@.venv/bin/python scripts/screenshots.py

bench: ## Measure against other generators on 1,080 documents
	@Benchmarks/prepare.sh
	@Benchmarks/run.py small

bench-full: ## The same on up to 105,030 documents; takes three quarters of an hour
	@Benchmarks/prepare.sh
	@Benchmarks/run.py full

clean: ## Remove what was built (dotfiles in site/ stay)
	@rm -rf .build .venv screenshots
	@find site -mindepth 1 ! -path 'site/.*' -delete
