// Opens GraphiQL with a tour of tabs. What a visitor typed in an earlier visit is kept by GraphiQL and goes first.
const tour = [
  {
    query: `# 1. The newest articles, with what they are about.
# Press Ctrl-Enter to run. Ctrl-Space proposes fields; the book on the left explains every one.
query NewestArticles {
  articles(first: 5) {
    edges {
      node {
        id
        title
        publisher
        publishedAt
        analysis {
          keywords(first: 5) { term score }
          entities(first: 5) { salience entity { id name type } }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    query: `# 2. One entity with its articles and the company it keeps.
# The entity that most articles name stands first; search others with entities(query: "…").
query EntityWithArticles {
  entities(first: 1) {
    edges {
      node {
        id
        name
        type
        aliases
        articleCount
        articles(first: 5) {
          totalCount
          edges { node { title publishedAt } }
        }
        neighbours(first: 5) {
          edges { weight node { name type } }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# 3. The graph over all articles: who is named together, and the sentences that show it.
query Graph($filter: GraphFilter) {
  entityGraph(filter: $filter) {
    nodes { weight entity { id name type } }
    edges {
      source { name }
      target { name }
      weight
      evidence { sentence article { title } }
    }
    truncated
  }
}
`,
    variables: JSON.stringify({ filter: { minWeight: 2, maxNodes: 20, maxEdges: 40 } }, null, 2),
  },
  {
    query: `# 4. Take an article in. Run it twice: the second time it is UNCHANGED.
# Its analysis follows a moment later; read it with the second operation (pick it at the run button).
mutation IngestArticle($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    outcome
    article { id title blocks { kind text } analysisStatus }
    userErrors { code message field }
  }
}

query ItsAnalysis {
  article(url: "https://tour.example/first-article") {
    title
    analysisStatus
    analysis { keywords { term score } entities { entity { name type } mentions { text start end } } }
  }
}
`,
    variables: JSON.stringify(
      {
        input: {
          text: '한강시, 자율주행 버스 시범 운행\n\n한강시는 3일 도심 순환 노선에서 자율주행 버스를 시범 운행한다고 밝혔다.',
          publisher: '투어일보',
          publishedAt: '2026-03-03',
          canonicalUrl: 'https://tour.example/first-article',
        },
      },
      null,
      2,
    ),
  },
  {
    query: `# 5. Watch: each article as soon as it is analysed, until you stop it.
# Run this, then take an article in (tab 4, with another text than before) and come back.
subscription Watch {
  articleAnalyzed {
    title
    publisher
    analysis {
      topic { label }
      keywords(first: 5) { term }
      entities(first: 5) { entity { id name type } }
    }
  }
}
`,
  },
];

const socket = new URL('/graphql', location.href);
socket.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';

// What the tab "Headers" holds also goes over the socket, with its first message.
const fetcher = GraphiQL.createFetcher({ url: '/graphql', subscriptionUrl: socket.href });

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher,
    defaultTabs: tour,
    defaultEditorToolsVisibility: 'variables',
    shouldPersistHeaders: false,
  }),
);
