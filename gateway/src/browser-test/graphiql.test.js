// Opens GraphiQL, sees that nothing comes from elsewhere, and runs the first query of its tour.
// Usage: node graphiql.test.js GATEWAY_URL CHROMIUM SCREENSHOT
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
  page.on('pageerror', (error) => problems.push(error.message));

  await page.goto(gateway + '/');
  assert.equal(new URL(page.url()).pathname, '/graphiql', '/ leads to GraphiQL');
  const tabs = page.locator('.graphiql-tab');
  await tabs.first().waitFor();
  assert.equal(await tabs.count(), 12, 'the tour has twelve stops');

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

  assert.deepEqual(elsewhere, [], 'nothing is loaded from elsewhere');
  assert.deepEqual(problems, [], 'no script fails');
} finally {
  await browser.close();
}
console.log(`GraphiQL answered; see ${screenshot}`);
