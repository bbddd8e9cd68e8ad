// How Hive Gateway joins the two services: one lookup for all objects of a level, and the answers by their ids.
import { defineConfig } from '@graphql-hive/gateway'
import { Kind, type SelectionSetNode } from 'graphql'

function field(name: string, selectionSet?: SelectionSetNode) {
  return { kind: Kind.FIELD as const, name: { kind: Kind.NAME as const, value: name }, selectionSet }
}

// What is selected of each answer, wrapped in the list that the lookup answers with, and its id besides.
function inList(list: string, id: string) {
  return (selected: SelectionSetNode) => ({
    kind: Kind.SELECTION_SET,
    selections: [field(list, { kind: Kind.SELECTION_SET, selections: [field(id), ...selected.selections] })],
  })
}

function inOrder(list: string, id: string) {
  return (answer: any, keys: string[]) => {
    const known = new Map(answer[list].map((item: any) => [item[id], item]))
    return keys.map(key => known.get(key))
  }
}

export const gatewayConfig = defineConfig({
  additionalResolvers: {
    Article: {
      analysis: {
        selectionSet: '{ id }',
        resolve: (root: any, _: unknown, context: any, info: any) =>
          context.analyses.Query.lookupAnalyses({
            root, context, info,
            key: root.id,
            argsFromKeys: (articleIds: string[]) =>
              ({ input: { articleIds, fields: [
                'topic', 'keywords.term', 'keywords.score', 'entities.salience', 'entities.entity', 'quotations.text',
                'quotations.kind', 'quotations.cue', 'quotations.speaker.text', 'quotations.speaker.entity',
              ] } }),
            selectionSet: inList('analyses', 'articleId'),
            valuesFromResults: inOrder('analyses', 'articleId'),
          }),
      },
    },
    Analysis_ArticleItem1: {
      article: {
        selectionSet: '{ articleId }',
        resolve: (root: any, _: unknown, context: any, info: any) =>
          context.articles.Query.lookupArticles({
            root, context, info,
            key: root.articleId,
            argsFromKeys: (ids: string[]) => ({ input: { ids, fields: ['title', 'publishedAt'] } }),
            selectionSet: inList('articles', 'id'),
            valuesFromResults: inOrder('articles', 'id'),
          }),
      },
    },
  },
})
