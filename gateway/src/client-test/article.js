// Takes an article in that no one has taken in before, so that subscriptions have something to tell.
import { endpoint } from './recording.js';

let taken = 0;

export async function takeArticle() {
  const title = `구독 시험 ${process.pid}-${Date.now()}-${++taken}`;
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation($input: IngestArticleInput!) { ingestArticle(input: $input) { outcome } }',
      variables: { input: { text: `${title}\n\n은포시가 3일 새 도서관을 연다고 밝혔다.`, publisher: '은포일보' } },
    }),
  });
  const { data } = await response.json();
  if (data?.ingestArticle?.outcome !== 'CREATED') throw new Error(`not taken: ${JSON.stringify(data)}`);
  return title;
}

// Takes articles in until a subscription tells of one: it begins a moment after it was asked for.
export async function articleTold(titles) {
  const all = new Set();
  const told = titles.next();
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    all.add(await takeArticle());
    const next = await Promise.race([told, new Promise((go) => setTimeout(go, 3_000))]);
    if (next) return { title: next.value, isTaken: all.has(next.value) };
  }
  throw new Error('no article was told of');
}
