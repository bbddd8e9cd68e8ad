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

async function start() {
  const tour = await fetch('/graphiql/tour.md');
  ReactDOM.createRoot(document.getElementById('graphiql')).render(
    React.createElement(GraphiQL, {
      fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
      defaultTabs: tour.ok ? tabs(await tour.text()) : undefined,
      defaultEditorToolsVisibility: 'variables',
      shouldPersistHeaders: false,
    }),
  );
}

start();
