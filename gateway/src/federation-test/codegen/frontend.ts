import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { AnyNode, ArticlePage, Card, Ingest } from './documents';
import { useFragment } from './generated';

declare function execute<R, V>(document: TypedDocumentNode<R, V>, variables: V): Promise<R>;

export async function titles(): Promise<string[]> {
  const { articles } = await execute(ArticlePage, { first: 3, filter: { match: 'ANY', keywords: ['AI'] } });
  return articles.edges.map(({ node }) => useFragment(Card, node)?.title ?? '');
}

export async function name(id: string): Promise<string | null> {
  const { node } = await execute(AnyNode, { id });
  if (!node) return null;
  switch (node.__typename) {
    case 'Article': return node.title ?? null;
    case 'Entity': return node.name;
    default: return null;
  }
}

export async function outcome(text: string): Promise<string | undefined> {
  const { ingestArticle } = await execute(Ingest, { input: { text } });
  return ingestArticle.outcome ?? ingestArticle.userErrors[0]?.code;
}
