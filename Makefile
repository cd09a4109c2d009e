# Dossierkast: everything that is needed on a fresh Debian 12 with a Swift 6.3 toolchain.

# A test run goes through a pipe, and must fail when the tests do.
SHELL = /bin/bash
.SHELLFLAGS = -o pipefail -c

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
DEMO ?= demo
PACKAGES = libncurses-dev libsodium-dev libsqlite3-dev libxml2-utils tmux
RELEASE = .build/release/dossierkast

.PHONY: setup build demo test lint bench install docs clean

# Debian packages, only when some are missing.
setup:
	@missing=""; \
	for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q "install ok installed" \
	    || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" = 0 ]; then sudo=""; else sudo="sudo"; fi; \
	  $$sudo apt-get update -q && $$sudo apt-get install -y -q --no-install-recommends $$missing; \
	fi

build: setup
	$(SWIFT) build -c release --product dossierkast

# The demo school; without a terminal it is made and the command to open it is printed.
demo: build
	@if [ ! -e "$(DEMO)/kast.db" ]; then \
	  $(RELEASE) demo --dir "$(DEMO)"; \
	elif [ -t 0 ] && [ -t 1 ]; then \
	  $(RELEASE) open --store "$(DEMO)/kast.db"; \
	else \
	  echo "Open de demo in een terminal met: $(RELEASE) open --store $(DEMO)/kast.db"; \
	fi

# The journeys start real programs in real terminals: they come last, in a process of their own.
# What went wrong is said once more at the end, where somebody looks first.
test: setup
	$(SWIFT) build --build-tests
	$(call run-tests,--skip JourneyTests)
	$(call run-tests,--filter JourneyTests)

define run-tests
$(SWIFT) test --skip-build $(1) 2>&1 | tee .build/tests.log \
	  || { echo "--- failed:"; grep -A 30 "recorded an issue" .build/tests.log; exit 1; }
endef

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

bench: build
	cd Benchmarks && $(SWIFT) package --allow-writing-to-package-directory benchmark
	cd Benchmarks && $(SWIFT) run -c release Terminal
	cd Benchmarks && $(SWIFT) run -c release Peers

docs: build
	$(RELEASE) docs actions > docs/actions.md

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/dossierkast"
	install -m 755 $(RELEASE) "$(DESTDIR)$(PREFIX)/bin/dossierkast"
	cp -R Resources/policies Resources/letters Resources/standards \
	  "$(DESTDIR)$(PREFIX)/share/dossierkast/"

clean:
	$(SWIFT) package clean
