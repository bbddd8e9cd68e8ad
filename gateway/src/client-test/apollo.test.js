import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { BatchHttpLink } from '@apollo/client/link/batch-http';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { endpoint, recordingFetch } from './recording.js';

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

// A name of its own for each run, so that no run finds what an earlier one registered.
const PAGES = gql`
  query Pages${process.pid}($first: Int, $after: String) {
    articles(first: $first, after: $after) {
      edges { cursor node { id title } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;

function client(link) {
  const cache = new InMemoryCache({
    typePolicies: { Query: { fields: { articles: relayStylePagination() } } },
  });
  return new ApolloClient({ link, cache });
}

test('Apollo Client registers a query by its hash, and asks by GET from then on', async () => {
  const { record, requests } = recordingFetch();
  const link = ApolloLink.from([
    new PersistedQueryLink({ sha256, useGETForHashedQueries: true }),
    new HttpLink({ uri: endpoint, fetch: record }),
  ]);

  const first = await client(link).query({ query: PAGES, variables: { first: 2 } });
  const again = await client(link).query({ query: PAGES, variables: { first: 2 } });

  assert.equal(first.data.articles.edges.length, 2);
  assert.deepEqual(again.data, first.data);
  assert.deepEqual(
    requests.map(({ method, hasText, status }) => [method, hasText, status]),
    [['GET', false, 200], ['POST', true, 200], ['GET', false, 200]],
  );
});

test('Apollo Client joins the pages of a connection', async () => {
  const apollo = client(new HttpLink({ uri: endpoint }));
  const pages = apollo.watchQuery({ query: PAGES, variables: { first: 2 } });
  const subscription = pages.subscribe({ next() {} });

  const { data } = await pages.refetch();
  await pages.fetchMore({ variables: { after: data.articles.pageInfo.endCursor } });
  const joined = apollo.readQuery({ query: PAGES, variables: { first: 2 } });
  const titles = joined.articles.edges.map(({ node }) => node.title);
  subscription.unsubscribe();

  assert.equal(titles.length, 4);
  assert.equal(new Set(titles).size, 4);
});

test('Apollo Client batches queries', async () => {
  const { record, requests } = recordingFetch();
  const apollo = client(new BatchHttpLink({ uri: endpoint, fetch: record, batchInterval: 20 }));

  const [types, articles] = await Promise.all([
    apollo.query({ query: gql`{ __type(name: "Article") { name } }` }),
    apollo.query({ query: PAGES, variables: { first: 1 } }),
  ]);

  assert.equal(types.data.__type.name, 'Article');
  assert.equal(articles.data.articles.edges.length, 1);
  assert.deepEqual(requests.map(({ isBatch }) => isBatch), [true]);
});

test('Apollo Client reads codes of errors', async () => {
  const apollo = client(new HttpLink({ uri: endpoint }));

  const failure = await apollo
    .query({ query: gql`{ article(id: "x") { title } }` })
    .then(() => null, (error) => error);

  assert.ok(CombinedGraphQLErrors.is(failure));
  assert.equal(failure.errors[0].extensions.code, 'INVALID_ID');
});
