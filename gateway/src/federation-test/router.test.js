import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { composeServices } from '@apollo/composition';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { parse } from 'graphql';
import { ask, askUntil, endpoint } from './asking.js';
import { bookmarkCount, BOOKMARKS_SDL, startBookmarks } from './bookmarks.js';

let articles, bookmarks, composed, router;
const sent = [];

/** The gateway as the router asks it: each request is remembered. */
class Recorded extends RemoteGraphQLDataSource {
  willSendRequest({ request }) {
    sent.push(request);
  }
}

before(async () => {
  const { articles: page } = await askUntil(
    ({ articles }) => articles.edges.every(({ node }) => node.analysis),
    '{ articles(first: 5) { edges { node { id title analysis { entities(first: 1) { salience } } } } } }',
  );
  articles = page.edges.map(({ node: { id, title } }) => ({ id, title }));
  bookmarks = await startBookmarks(articles.map(({ id }) => id));
  const { _service } = await ask('{ _service { sdl } }');
  composed = composeServices([
    { name: 'newsgraph', url: endpoint, typeDefs: parse(_service.sdl) },
    { name: 'bookmarks', url: bookmarks.url, typeDefs: parse(BOOKMARKS_SDL) },
  ]);
  assert.equal(composed.errors, undefined, String(composed.errors));
  router = new ApolloServer({
    gateway: new ApolloGateway({
      supergraphSdl: composed.supergraphSdl,
      buildService: ({ name, url }) =>
        name === 'newsgraph' ? new Recorded({ url }) : new RemoteGraphQLDataSource({ url }),
    }),
  });
  await router.start();
});

after(async () => {
  await router?.stop();
  await bookmarks?.stop();
});

async function route(query) {
  sent.length = 0;
  const { body } = await router.executeOperation({ query });
  assert.equal(body.singleResult.errors, undefined, JSON.stringify(body.singleResult.errors));
  return body.singleResult.data;
}

test('both compose, without a hint of a conflict', () => {
  assert.deepEqual((composed.hints ?? []).map((hint) => hint.toString()), []);
});

test('fields of the other subgraph hang on articles and entities', async () => {
  const data = await route(`{
    articles(first: 5) { edges { node { id title bookmarkCount
      analysis { entities(first: 1) { entity { id name followers } } } } } }
  }`);

  const nodes = data.articles.edges.map(({ node }) => node);
  assert.deepEqual(nodes.map(({ title }) => title), articles.map(({ title }) => title));
  assert.deepEqual(nodes.map(({ bookmarkCount: count }) => count), articles.map(({ id }) => bookmarkCount(id)));
  const entities = nodes.flatMap(({ analysis }) => analysis.entities.map(({ entity }) => entity));
  assert.ok(entities.length > 0);
  for (const { id, followers } of entities) assert.deepEqual(followers, [`reader of ${id}`]);
});

test('articles that the other subgraph names are read by one request for all', async () => {
  const data = await route(`{
    bookmarks { edges { node { id title bookmarkCount analysis { keywords(first: 1) { term } } } } pageInfo { hasNextPage } }
  }`);

  const nodes = data.bookmarks.edges.map(({ node }) => node);
  assert.deepEqual(nodes.map(({ id, title }) => ({ id, title })), articles);
  assert.ok(nodes.every(({ analysis }) => analysis.keywords.length === 1));
  assert.equal(sent.length, 1, 'one request to the gateway');
  assert.equal(sent[0].variables.representations.length, articles.length);
});
