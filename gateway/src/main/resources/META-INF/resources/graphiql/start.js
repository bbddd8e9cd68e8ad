// Opens GraphiQL with docs/tour.md in its tabs. What a visitor typed in an earlier visit is kept by GraphiQL and goes first.

// A stop of the tour: its heading, without the count of calls, then what it is for, then its query.
const STOP = /^## (\d+\. .*?)(?: \(.*\))?\n\n([\s\S]*?)\n\n```graphql\n([\s\S]*?)^```$/gm;

function tabs(tour) {
  return [...tour.matchAll(STOP)].map(([, title, purpose, query]) => ({
    query: `${comment(title)}\n${comment(purpose)}\n\n${query}`,
  }));
}

function comment(text) {
  return text.replace(/^/gm, '# ');
}

// Where the tour ends: subscriptions are no queries, and go on until they are stopped.
const WATCH = {
  query: `# Watch: each article as soon as it is analysed, until you stop it.
# Run this, then take an article in (another tab of the tour does) and come back.
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
};

const socket = new URL('/graphql', location.href);
socket.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';

// What the tab "Headers" holds also goes over the socket, with its first message.
const fetcher = GraphiQL.createFetcher({ url: '/graphql', subscriptionUrl: socket.href });

async function start() {
  const tour = await fetch('/graphiql/tour.md');
  ReactDOM.createRoot(document.getElementById('graphiql')).render(
    React.createElement(GraphiQL, {
      fetcher,
      defaultTabs: tour.ok ? [...tabs(await tour.text()), WATCH] : [WATCH],
      defaultEditorToolsVisibility: 'variables',
      shouldPersistHeaders: false,
    }),
  );
}

start();
