# Everything a developer does here. `make` alone lists it.
# `make run` needs nothing but Go and make. `make test` installs what it needs on Debian, or says what to install.

# One static program, no C compiler needed; only the race detector needs one.
export CGO_ENABLED = 0

STATICCHECK = honnef.co/go/tools/cmd/staticcheck@v0.8.2

# How long all tests of one package may take, on two slow cores with the race detector.
TIMEOUT = 40m

# The race detector watches Go's heap. SQLite's translated C keeps its memory outside of it, so watching these three finds nothing and
# takes three quarters of the time of all stories. The driver above them is watched.
UNWATCHED = $(foreach package,sqlite/lib libc memory,-gcflags='modernc.org/$(package)=-race=false -d=checkptr=0')

# What `make bench` and `make fuzz` run, and how long each. BENCH is a regular expression.
BENCH = .
BENCHTIME = 1s
FUZZTIME = 10s

# Messages that `make eval` measures with, and of which task it prints the misses.
DATA = handlers/understand/heldout
MISSES =

.DEFAULT_GOAL := help
# How many complaints `make simulate` lives through, in 90 days.
COMPLAINTS = 100000

.PHONY: help run chat build test check test-tools bench simulate eval train train-check stories stories-update screenshots fuzz cover db clean

help: ## List what can be made
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  make %-15s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: build ## Try it: a citizen's and an officer's phone in the browser, no account needed
	@bin/sunwai run

chat: build ## The same in this terminal
	@bin/sunwai chat

build: ## Build the program: bin/sunwai
	go build -trimpath -o bin/sunwai ./cmd/sunwai

test: test-tools ## Run all tests: both databases, a real browser, the race detector, another time zone
	CGO_ENABLED=1 go test -race $(UNWATCHED) -shuffle=on -p 2 -timeout $(TIMEOUT) ./...
	TZ=Asia/Kolkata go test -shuffle=on -p 2 -timeout $(TIMEOUT) ./models/... ./i18n/... ./handlers/... ./bot/...

test-tools: # PostgreSQL, Chromium and a C compiler, where they are missing
	@sh .ci/test-tools

check: ## Formatting, go vet, staticcheck, and the shape of the tree: the files' lengths, who imports whom
	@unformatted=$$(gofmt -l cmd bot handlers i18n models); \
	if [ -n "$$unformatted" ]; then echo "not gofmt-ed:" $$unformatted; exit 1; fi
	go vet ./...
	go run $(STATICCHECK) ./...
	go test -count=1 ./cmd/sunwai/treetest

bench: test-tools ## Benchmarks (BENCH=regexp, BENCHTIME=1s)
	go test -run '^$$' -bench '$(BENCH)' -benchtime $(BENCHTIME) -benchmem -p 1 -timeout 60m ./...

simulate: test-tools ## Live through 90 days with 100,000 complaints (COMPLAINTS=n), every invariant checked
	SUNWAI_SIMULATE=$(COMPLAINTS) go test -run TestSimulation -v -timeout 6h ./handlers/storytest

eval: ## How well messages are understood (DATA=folder for other messages, MISSES=department to see them)
	@go run ./handlers/understand/eval -data $(DATA) -misses "$(MISSES)"

train: ## Learn the models of handlers/understand anew from its examples (some minutes)
	go run ./handlers/understand/train

train-check: ## Learn the models as they were learnt, from the commits they are of, and compare every byte (some minutes; MODELS="tongue abuse" for some)
	handlers/understand/train/check.sh $(MODELS)

stories: ## Play the conversations in handlers/storytest
	go test ./handlers/storytest/...

stories-update: ## Write what is said now into the stories; read the diff before you commit it
	go test ./handlers/storytest/... -update

screenshots: test-tools ## Pictures of the hub's pages: docs/img
	@mkdir -p docs/img
	SCREENSHOTS=$(CURDIR)/docs/img go test -count=1 -run 'TestTheHubInABrowser' ./cmd/sunwai

fuzz: ## Every fuzz target for a short while (FUZZTIME=10s)
	@for package in $$(go list ./...); do \
		for target in $$(go test -list '^Fuzz' $$package | grep '^Fuzz'); do \
			echo "$$package $$target"; \
			go test -run '^$$' -fuzz "^$$target$$" -fuzztime $(FUZZTIME) $$package || exit 1; \
		done; \
	done

cover: test-tools ## How much the tests cover: bin/cover.html
	@mkdir -p bin
	go test -coverpkg=./... -coverprofile=bin/cover.out -timeout $(TIMEOUT) ./...
	go tool cover -html=bin/cover.out -o bin/cover.html
	@go tool cover -func=bin/cover.out | tail -n 1

db: test-tools ## A throw-away PostgreSQL until Ctrl-C; prints its address
	@sh .ci/db

clean: ## Remove what was built (bin/); data/ stays
	rm -rf bin
