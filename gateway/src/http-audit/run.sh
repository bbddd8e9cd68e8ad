#!/usr/bin/env bash
# Audits a running gateway against the GraphQL over HTTP specification. Not zero if anything fails.
# Usage: run.sh GATEWAY_URL       needs Node 20
set -euo pipefail

url=${1:?usage: run.sh GATEWAY_URL}

cd "$(dirname "$0")"
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --no-audit --no-fund --silent
node audit.js "${url%/}"
