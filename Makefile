# Everything works with Go alone; what else a target can use, it finds by itself or says that it is missing.

VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo unknown)
LDFLAGS := -s -w -X main.version=$(VERSION)
GOLANGCI_VERSION := v2.15.0
# Kept outside the tree, so that a fresh clone need not build it again; one per Go, because it must know the language.
CACHE := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/emporium
GOLANGCI := $(CACHE)/golangci-lint-$(GOLANGCI_VERSION)-$(shell go env GOVERSION)

.DEFAULT_GOAL := help
.PHONY: help run build image test test-short test-kafka test-spring test-docker lint verify vuln sbom generate released-api torture soak bench fmt clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## start the whole shop on embedded defaults, walk one purchase through it, and keep serving
	@echo 'Building bin/emporium; the first time this takes some minutes.'
	@$(MAKE) --no-print-directory -s build
	@bin/emporium demo

build: ## build bin/emporium, one static binary
	CGO_ENABLED=0 go build -trimpath -ldflags '$(LDFLAGS)' -o bin/emporium ./cmd/emporium

image: ## build the container image, dist/image/linux-*/image.tar, without a container engine
	@scripts/image

test: ## run every test, with the real servers that this machine has; ends with what was skipped
	@scripts/test

test-short: ## run what needs no server and little time
	@scripts/test -short

test-kafka: ## run what talks to Kafka on real Apache Kafka: the bus, whole shops of separate processes, and faults
	@scripts/servers start postgres mariadb redis kafka
	@eval "$$(scripts/servers env)" && go test -timeout 20m ./kit/event/... ./test/e2e ./test/fault

test-spring: ## run Spring's, JavaScript's and Go's own clients against the registry, the configuration server and the gateway
	@scripts/test -spring

test-docker: ## try the image in a container engine, and compose.yaml's services on real servers
	@scripts/docker-test

lint: $(GOLANGCI) ## check the code with golangci-lint, which is built from source once
	$(GOLANGCI) run ./...

$(GOLANGCI):
	mkdir -p $(CACHE)/build
	GOFLAGS= GOBIN='$(CACHE)/build' go install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@$(GOLANGCI_VERSION)
	mv $(CACHE)/build/golangci-lint $@

verify: ## check that the modules of every go.mod are what go.sum says
	@scripts/supply verify

vuln: ## look for known vulnerabilities with govulncheck; says so when its database cannot be reached
	@scripts/supply vuln

sbom: build ## write bin/emporium.bom.json, the bill of materials of bin/emporium (CycloneDX); scripts/image writes one beside each image
	@scripts/supply sbom bin/emporium bin/emporium.bom.json '$(VERSION)'

generate: ## write generated files anew
	go run ./cmd/generate

released-api: ## at a release: what the document says from now on stays, see docs/api.md
	cp contract/api/openapi.json contract/api/released.json

torture: ## a shop under load while everything around it fails, then its books audited; FOR=5m STORE=postgres SEED=…
	go run ./test/torture -for $(or $(FOR),5m) -store $(or $(STORE),embedded) -seed $(or $(SEED),0)

soak: ## an hour of mixed load: memory, descriptors, tables and files must stay as small as they should; FOR=1h STORE=postgres
	go run ./test/torture -soak -for $(or $(FOR),1h) -store $(or $(STORE),embedded) -seed $(or $(SEED),0)

bench: ## run the benchmarks of all packages
	go test -run '^$$' -bench . -benchmem ./...

fmt: ## format the code
	gofmt -w $$(git ls-files -co --exclude-standard '*.go')

clean: ## remove what was built, and stop every server that scripts/servers started
	scripts/servers stop all
	rm -rf bin dist
