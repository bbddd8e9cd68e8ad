// What a frontend would write: generated types must fit what is done with the answers here.
import { graphql } from './generated';

export const ArticlePage = graphql(`
  query ArticlePage($first: Int, $after: String, $filter: ArticleFilter) {
    articles(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo { endCursor hasNextPage }
      edges { cursor node { ...Card analysis { quotations(first: 1) { text kind speaker { text entity { name type } } } } } }
    }
  }
`);

export const Card = graphql(`
  fragment Card on Article { id title publishedAt bylines { name email } analysisStatus }
`);

export const AnyNode = graphql(`
  query AnyNode($id: ID!) {
    node(id: $id) { __typename id ... on Article { title } ... on Entity { name roles(first: 3) { edges { node { label } } } } }
  }
`);

export const Ingest = graphql(`
  mutation Ingest($input: IngestArticleInput!) {
    ingestArticle(input: $input) { outcome article { ...Card } userErrors { code field message } }
  }
`);
