// Asks the gateway itself, without a router.
export const endpoint = new URL('/graphql', process.env.GATEWAY).href;

export async function ask(query, variables = {}) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** The answer once it is whole: services that have just started are slow at first, and analyses take a moment. */
export async function askUntil(whole, query, tries = 30) {
  const data = await ask(query).catch((failure) => {
    if (tries === 0) throw failure;
  });
  if (data && whole(data)) return data;
  if (tries === 0) throw new Error(`still not whole: ${JSON.stringify(data)}`);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  return askUntil(whole, query, tries - 1);
}
