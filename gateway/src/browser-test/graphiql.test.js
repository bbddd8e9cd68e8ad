// Opens GraphiQL, sees that nothing comes from elsewhere, runs the first query of its tour, and watches an article come.
// Usage: node graphiql.test.js GATEWAY_URL CHROMIUM SCREENSHOT        a second one, SCREENSHOT-watch.png, shows the event
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';

const [gateway, executablePath, screenshot] = process.argv.slice(2);
const PATIENCE_MS = 30_000; // a cold browser on a busy machine

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(PATIENCE_MS);
  const elsewhere = [];
  const problems = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(gateway) && !request.url().startsWith('data:')) elsewhere.push(request.url());
  });
  const sockets = [];
  page.on('websocket', (socket) => sockets.push(socket.url()));
  page.on('pageerror', (error) => problems.push(error.message));

  await page.goto(gateway + '/');
  assert.equal(new URL(page.url()).pathname, '/graphiql', '/ leads to GraphiQL');
  const tabs = page.locator('.graphiql-tab');
  await tabs.first().waitFor();
  assert.equal(await tabs.count(), 13, 'the tour has twelve stops, and one to watch from');

  const answered = page.waitForResponse(
    (response) => response.url().endsWith('/graphql') && response.request().postData().includes('OneArticle {'));
  await page.locator('.graphiql-execute-button').click();
  const answer = await (await answered).json();
  assert.equal(answer.errors, undefined, JSON.stringify(answer.errors));
  assert.ok(answer.data.article.title, 'the article has a title');
  await page.locator('.result-window').getByText('"article"').waitFor();

  await page.locator('button[aria-label="Show Documentation Explorer"]').click();
  await page.getByText('Root Types').waitFor();
  await page.screenshot({ path: screenshot });

  await page.locator('button[aria-label="Hide Documentation Explorer"]').click();
  await page.getByRole('tab', { name: 'Watch' }).click();
  await page.locator('.graphiql-query-editor').getByText('articleAnalyzed').waitFor();
  // GraphiQL finds out which operations a tab has a moment after it shows them; until then it would run the last tab's.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
  const subscribed = page.waitForEvent('websocket').then((socket) => socket.waitForEvent('framesent', {
    predicate: ({ payload }) => payload.includes('"subscribe"'),
  }));
  await page.locator('.graphiql-execute-button').click();
  await subscribed;
  await takeUntilTold(page.locator('.result-window'));
  await page.screenshot({ path: screenshot.replace(/(\.png)?$/, '-watch.png') });
  await page.locator('.graphiql-execute-button').click(); // stops it
  assert.deepEqual(sockets, [gateway.replace(/^http/, 'ws') + '/graphql'], 'one socket, to the gateway');

  assert.deepEqual(elsewhere, [], 'nothing is loaded from elsewhere');
  assert.deepEqual(problems, [], 'no script fails');
} finally {
  await browser.close();
}
console.log(`GraphiQL answered and watched; see ${screenshot}`);

// Takes articles in until the page tells of one: a subscription begins a moment after it was asked for.
async function takeUntilTold(results) {
  const end = Date.now() + PATIENCE_MS;
  for (let taken = 1; ; taken++) {
    await take(`새 도서관 ${Date.now()}-${taken}`);
    try {
      return await results.getByText('articleAnalyzed').waitFor({ timeout: 3_000 });
    } catch (notYet) {
      if (Date.now() > end) throw new Error(`The page shows: ${await results.innerText()}`, { cause: notYet });
    }
  }
}

async function take(title) {
  const response = await fetch(gateway + '/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation($input: IngestArticleInput!) { ingestArticle(input: $input) { outcome } }',
      variables: { input: { text: `${title}\n\n은포시가 3일 새 도서관을 연다고 밝혔다.`, publisher: '은포일보' } },
    }),
  });
  assert.equal((await response.json()).data.ingestArticle.outcome, 'CREATED');
}
