// How Hive Gateway gets its schema from the services' OpenAPI descriptions.
import { createPrefixTransform, defineConfig } from '@graphql-mesh/compose-cli'
import { loadOpenAPISubgraph } from '@omnigraph/openapi'

// The description of a service, without its errors: with them every answer would be a union of types.
async function described(service: string) {
  const description = await (await fetch(`${service}/q/openapi?format=json`)).json()
  for (const path of Object.values<any>(description.paths)) {
    for (const operation of Object.values<any>(path)) {
      for (const status of Object.keys(operation.responses ?? {})) {
        if (!status.startsWith('2')) delete operation.responses[status]
      }
    }
  }
  return description
}

// Lookups are POSTs, as their ids do not fit a URL; they only read.
const reads = (...names: string[]) => names.map(fieldName => ({ fieldName, type: 'Query' as const }))

const articles = process.env.ARTICLE_SERVICE!
const analyses = process.env.ANALYSIS_SERVICE!

export const composeConfig = defineConfig({
  subgraphs: [
    {
      sourceHandler: loadOpenAPISubgraph('articles', {
        source: await described(articles),
        endpoint: articles,
        selectQueryOrMutationField: reads('lookupArticles', 'lookupRevisions'),
      }),
    },
    {
      sourceHandler: loadOpenAPISubgraph('analyses', {
        source: await described(analyses),
        endpoint: analyses,
        selectQueryOrMutationField: reads('lookupAnalyses', 'lookupEntities', 'lookupEntityArticles'),
      }),
      // Both services have an Article, an Entity, a Found of their own.
      transforms: [createPrefixTransform({ value: 'Analysis_', includeRootOperations: false })],
    },
  ],
  // gateway.config.ts resolves them.
  additionalTypeDefs: /* GraphQL */ `
    extend type Article {
      analysis: Analysis_AnalysisState
    }
    extend type Analysis_ArticleItem1 {
      article: Article
    }
  `,
})
