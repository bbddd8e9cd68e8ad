// Speaks just enough of WebSocket and graphql-transport-ws to subscribe and then to answer pings: a client library would
// need more memory than the gateway.
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const [gateway, wanted] = [new URL(process.argv[2]), Number(process.argv[3])];
const AT_ONCE = 50;
const IDLE_MS = 60_000; // three pings
const PONG = Buffer.from([0x8a, 0x80, 0, 0, 0, 0]);
const sockets = [];
let closed = 0;

const frame = (text) => {
  const body = Buffer.from(text);
  const head = body.length < 126 ? [0x81, 0x80 | body.length] : [0x81, 0xfe, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([...head, 0, 0, 0, 0]), body]);
};
const INIT = frame('{"type":"connection_init"}');

// Half of them alike, as readers of one page are; half of them different.
const subscribe = (n) => {
  const ids = n % 2 === 0 ? '' : `(entityIds: ["ent_${n.toString(16).padStart(32, '0')}"])`;
  const query = `subscription { articleAnalyzed${ids} { id title analysis { keywords { term } } } }`;
  return frame(JSON.stringify({ type: 'subscribe', id: '1', payload: { query } }));
};

const open = (n) =>
  new Promise((resolve, reject) => {
    const socket = connect(gateway.port, gateway.hostname);
    socket.on('error', reject);
    socket.on('close', () => { closed++; reject(new Error('closed')); });
    socket.on('connect', () =>
      socket.write(
        `GET /graphql HTTP/1.1\r\nHost: ${gateway.host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
          `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n` +
          'Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n'));
    socket.on('data', (data) => {
      if (data.includes('101 Switching')) socket.write(INIT);
      else if (data.includes('HTTP/1.1 ')) reject(new Error(data.toString().split('\r\n')[0]));
      if (data.includes('connection_ack')) socket.write(subscribe(n), () => resolve(socket));
      if (data[0] === 0x89) socket.write(PONG);
    });
    sockets.push(socket);
  });

const megabytes = (bytes) => `${Math.round(bytes / 1024 / 1024)} MB`;

async function figures(when) {
  const text = await (await fetch(new URL('/q/metrics', gateway))).text();
  const sum = (name, label = '') =>
    text.split('\n')
      .filter((line) => line.startsWith(name) && line.includes(label))
      .reduce((total, line) => total + Math.max(0, Number(line.slice(line.lastIndexOf(' ') + 1))), 0);
  console.log(
    `${when.padEnd(8)} connections ${sum('newsgraph_streams_connections')}, subscriptions ${sum('newsgraph_streams_subscriptions{') || sum('newsgraph_streams_subscriptions ')}, ` +
      `heap ${megabytes(sum('jvm_memory_used_bytes', 'area="heap"'))} (after a collection ${megabytes(sum('jvm_gc_live_data_size_bytes'))}) ` +
      `of ${megabytes(sum('jvm_memory_max_bytes', 'area="heap"'))}, direct buffers ${megabytes(sum('jvm_buffer_memory_used_bytes', 'id="direct"'))}`);
}

await figures('before');
const start = Date.now();
for (let n = 0; n < wanted; n += AT_ONCE) {
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, wanted - n) }, (_, i) => open(n + i)));
}
console.log(`${wanted} opened in ${((Date.now() - start) / 1000).toFixed(1)} s`);
await figures('open');
await pause(IDLE_MS);
await figures('idle');
if (closed > 0) throw new Error(`${closed} were closed`);
const started = Date.now();
await fetch(new URL('/graphql?query={__typename}', gateway));
console.log(`a query between them took ${Date.now() - started} ms`);
sockets.forEach((socket) => { socket.removeAllListeners('close'); socket.destroy(); });
await pause(5_000);
await figures('after');
