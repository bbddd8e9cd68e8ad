// Every audit of the package graphql-http, against a running gateway: MUST, SHOULD and MAY all have to pass.
// Usage: node audit.js GATEWAY_URL
import { serverAudits } from 'graphql-http';

const gateway = process.argv[2];
if (!gateway) {
  console.error('usage: node audit.js GATEWAY_URL');
  process.exit(2);
}

const audits = serverAudits({ url: `${gateway}/graphql` });
const levels = new Map();
let failures = 0;

// One after another: what fails is then that request's doing alone.
for (const audit of audits) {
  const result = await audit.fn();
  const level = audit.name.split(' ')[0];
  const count = levels.get(level) ?? { passed: 0, all: 0 };
  count.all += 1;
  if (result.status === 'ok') {
    count.passed += 1;
  } else {
    failures += 1;
    console.error(`${audit.id} ${audit.name}: ${result.reason}`);
  }
  levels.set(level, count);
}

const sums = [...levels].map(([level, { passed, all }]) => `${level} ${passed}/${all}`);
console.log(`GraphQL over HTTP, ${audits.length} audits: ${sums.join(', ')}`);
process.exitCode = failures === 0 ? 0 : 1;
