import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApolloClient, InMemoryCache, gql } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import WebSocket from 'ws'; // Node 20 has none of its own
import { articleTold } from './article.js';
import { endpoint } from './recording.js';

const socket = endpoint.replace(/^http/, 'ws');
const WATCH = 'subscription Watch { articleAnalyzed { title analysis { keywords(first: 1) { term } } } }';

async function* titles(results) {
  for await (const { data, errors } of results) {
    assert.equal(errors, undefined);
    yield data.articleAnalyzed.title;
  }
}

async function isTold(results) {
  const told = titles(results);
  const { isTaken } = await articleTold(told);
  assert.ok(isTaken);
}

test('graphql-ws is told of an article', async () => {
  const client = createWsClient({ url: socket, webSocketImpl: WebSocket });
  const results = client.iterate({ query: WATCH });

  await isTold(results);

  await results.return();
  await client.dispose();
});

test('graphql-ws asks queries, and reads errors of mistakes', async () => {
  const client = createWsClient({ url: socket, webSocketImpl: WebSocket });

  const answer = await client.iterate({ query: '{ articles(first: 1) { edges { node { id } } } }' }).next();
  const mistake = await client.iterate({ query: 'subscription { nope }' }).next().then(() => null, (errors) => errors);

  assert.equal(answer.value.data.articles.edges.length, 1);
  assert.equal(mistake[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED');
  await client.dispose();
});

test('graphql-sse is told of an article', async () => {
  const client = createSseClient({ url: endpoint });
  const results = client.iterate({ query: WATCH });

  await isTold(results);

  await results.return();
  client.dispose();
});

test('graphql-sse asks queries', async () => {
  const client = createSseClient({ url: endpoint });

  const answers = [];
  for await (const answer of client.iterate({ query: '{ articles(first: 1) { edges { node { id } } } }' })) {
    answers.push(answer);
  }

  assert.equal(answers.length, 1);
  assert.equal(answers[0].data.articles.edges.length, 1);
  client.dispose();
});

test('Apollo Client is told of an article over its GraphQLWsLink', async () => {
  const wsClient = createWsClient({ url: socket, webSocketImpl: WebSocket });
  const apollo = new ApolloClient({ link: new GraphQLWsLink(wsClient), cache: new InMemoryCache() });
  const queue = [];
  let wake = () => {};
  const subscription = apollo.subscribe({ query: gql(WATCH) }).subscribe({
    next(result) {
      queue.push(result);
      wake();
    },
  });
  async function* results() {
    while (true) {
      if (queue.length === 0) await new Promise((go) => { wake = go; });
      yield { data: queue.shift().data };
    }
  }

  await isTold(results());

  subscription.unsubscribe();
  await wsClient.dispose();
});
