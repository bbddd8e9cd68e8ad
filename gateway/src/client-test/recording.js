// A fetch that remembers what was sent, so that a test can tell how a client asked, not only that it was answered.
export const endpoint = `${process.env.GATEWAY.replace(/\/$/, '')}/graphql`;

export function recordingFetch() {
  const requests = [];
  const record = async (url, options = {}) => {
    const response = await fetch(url, options);
    requests.push({
      method: options.method ?? 'GET',
      hasText: `${options.body ?? new URL(url).searchParams.get('query') ?? ''}`.includes('edges'),
      isBatch: `${options.body ?? ''}`.startsWith('['),
      status: response.status,
    });
    return response;
  };
  return { record, requests };
}
