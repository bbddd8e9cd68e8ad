#!/usr/bin/env bash
# Opens GraphiQL of a running gateway in Chromium, runs a query, writes a screenshot. Not zero if anything fails.
# Usage: run.sh GATEWAY_URL [SCREENSHOT]       needs Node 20 and Chromium (or CHROMIUM=path)
set -euo pipefail

url=${1:?usage: run.sh GATEWAY_URL [SCREENSHOT]}
here=$(cd "$(dirname "$0")" && pwd)
screenshot=${2:-$here/../../target/graphiql.png}

chromium=${CHROMIUM:-}
for name in chromium chromium-browser google-chrome google-chrome-stable; do
  [ -n "$chromium" ] || chromium=$(command -v "$name" || true)
done
[ -n "$chromium" ] || { echo "run.sh: no Chromium found; install one or set CHROMIUM" >&2; exit 1; }

cd "$here"
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --no-audit --no-fund --silent
node graphiql.test.js "${url%/}" "$chromium" "$screenshot"
