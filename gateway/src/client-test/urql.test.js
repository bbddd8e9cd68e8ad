import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { persistedExchange } from '@urql/exchange-persisted';
import { endpoint, recordingFetch } from './recording.js';

// A name of its own for each run, so that no run finds what an earlier one registered.
const PAGES = gql`
  query UrqlPages${process.pid}($first: Int, $after: String) {
    articles(first: $first, after: $after) {
      edges { cursor node { id title } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;

function client(exchanges, options = {}) {
  return new Client({ url: endpoint, preferGetMethod: false, exchanges, ...options });
}

test('urql registers a query by its hash, all by GET', async () => {
  const { record, requests } = recordingFetch();
  const persisted = () =>
    client([persistedExchange({ preferGetForPersistedQueries: true }), fetchExchange], { fetch: record });

  const first = await persisted().query(PAGES, { first: 2 }).toPromise();
  const again = await persisted().query(PAGES, { first: 2 }).toPromise();

  assert.equal(first.error, undefined);
  assert.equal(first.data.articles.edges.length, 2);
  assert.deepEqual(again.data, first.data);
  assert.deepEqual(
    requests.map(({ method, hasText, status }) => [method, hasText, status]),
    [['GET', false, 200], ['GET', true, 200], ['GET', false, 200]],
  );
});

test('urql joins the pages of a connection', async () => {
  const urql = client([
    cacheExchange({ resolvers: { Query: { articles: relayPagination() } } }),
    fetchExchange,
  ]);

  const first = await urql.query(PAGES, { first: 2 }).toPromise();
  const after = first.data.articles.pageInfo.endCursor;
  const both = await urql.query(PAGES, { first: 2, after }).toPromise();
  const titles = both.data.articles.edges.map(({ node }) => node.title);

  assert.equal(titles.length, 4);
  assert.equal(new Set(titles).size, 4);
});

test('urql reads codes of errors beside partial data', async () => {
  const { data, error } = await client([fetchExchange])
    .query(gql`{ article(id: "x") { title } articles(first: 1) { edges { node { id } } } }`, {})
    .toPromise();

  assert.equal(data.article, null);
  assert.equal(data.articles.edges.length, 1);
  assert.equal(error.graphQLErrors[0].extensions.code, 'INVALID_ID');
});
