#!/usr/bin/env bash
# Composes a running gateway, with articles in it, with a second subgraph, asks both through Apollo Gateway, and generates
# types from the schema. Not zero if anything fails.
# Usage: run.sh GATEWAY_URL       needs Node 20
set -euo pipefail

export GATEWAY=${1:?usage: run.sh GATEWAY_URL}

cd "$(dirname "$0")"
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --no-audit --no-fund --silent
exec node --test --test-reporter=spec
