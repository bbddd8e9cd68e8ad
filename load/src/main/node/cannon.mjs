// Loads one address with autocannon. Reads what to do as JSON from its input, and prints what was seen as JSON:
//   {"url", "connections", "warmUp", "seconds", "requests": [{"method", "path", "headers", "body"}, …]}
//   {"requestsPerSecond", "p50", "p99", "answers", "failures", "firstFailure", "unmeasured"}
// Latencies are in milliseconds; unmeasured are the answers of the warm-up.
import autocannon from 'autocannon'
import { json } from 'node:stream/consumers'

const job = await json(process.stdin)

// Each connection begins elsewhere in the list: else all would ask for the same at the same time.
function spread() {
  let next = 0
  return client => {
    const begin = Math.floor((next++ / job.connections) * job.requests.length)
    client.setRequests([...job.requests.slice(begin), ...job.requests.slice(0, begin)])
  }
}

// What the first answer says that is not as it should be. An answer with errors in it is a 200, too, and would be counted
// as a quick one.
let firstFailure = null

function isGood(body) {
  const errors = body.indexOf('"errors":[')
  if (errors < 0 && body.startsWith('{')) return true
  firstFailure ??= body.slice(Math.max(0, errors), Math.max(0, errors) + 500)
  return false
}

function fire(duration) {
  return autocannon({
    url: job.url,
    connections: job.connections,
    duration,
    requests: job.requests,
    setupClient: spread(),
    verifyBody: isGood,
  })
}

const unmeasured = job.warmUp > 0 ? (await fire(job.warmUp)).requests.total : 0
const seen = await fire(job.seconds)
console.log(JSON.stringify({
  requestsPerSecond: seen.requests.average,
  p50: seen.latency.p50,
  p99: seen.latency.p99,
  answers: seen.requests.total,
  failures: seen.non2xx + seen.errors + seen.mismatches,
  firstFailure,
  unmeasured,
}))
