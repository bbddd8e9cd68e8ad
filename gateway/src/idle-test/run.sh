#!/usr/bin/env bash
# Opens many idle subscriptions to a running gateway, and prints the gateway's memory before, while and after. A measurement,
# run by hand. The gateway must let one client hold them all:
#   NEWSGRAPH_STREAMS_CONNECTIONS_PER_CLIENT=10000 ./run --port 18400
# Usage: run.sh GATEWAY_URL [SUBSCRIPTIONS]       10,000 unless given; needs Node 20, and `ulimit -n` above that
set -euo pipefail

url=${1:?usage: run.sh GATEWAY_URL [SUBSCRIPTIONS]}
cd "$(dirname "$0")"
ulimit -n "$(ulimit -Hn)"
exec node idle.js "${url%/}" "${2:-10000}"
