// A second subgraph: who bookmarked an article, and what a reader follows. It knows articles and entities by their keys alone.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';

export const BOOKMARKS_SDL = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])

  type Article @key(fields: "id") {
    id: ID!
    bookmarkCount: Int!
  }

  type Entity @key(fields: "id") {
    id: ID!
    followers: [String!]!
  }

  type BookmarkConnection {
    edges: [BookmarkEdge!]!
    pageInfo: PageInfo!
  }

  type BookmarkEdge {
    node: Article!
  }

  type PageInfo @shareable {
    startCursor: String
    endCursor: String
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
  }

  type Query {
    bookmarks: BookmarkConnection!
  }
`;

/** How many bookmarks an article has: what its id tells, so that a test can know it. */
export const bookmarkCount = (id) => parseInt(id.slice(-2), 16);

/** Starts it on a free port, with bookmarks of these articles. */
export async function startBookmarks(articleIds) {
  const schema = buildSubgraphSchema({
    typeDefs: parse(BOOKMARKS_SDL),
    resolvers: {
      Query: {
        bookmarks: () => ({
          edges: articleIds.map((id) => ({ node: { id } })),
          pageInfo: { hasNextPage: false, hasPreviousPage: false },
        }),
      },
      Article: {
        __resolveReference: ({ id }) => ({ id }),
        bookmarkCount: ({ id }) => bookmarkCount(id),
      },
      Entity: {
        __resolveReference: ({ id }) => ({ id }),
        followers: ({ id }) => [`reader of ${id}`],
      },
    },
  });
  const server = new ApolloServer({ schema });
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
  return { url, stop: () => server.stop() };
}
