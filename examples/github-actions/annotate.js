const flowService = process.env.FLOWSERVICE_BASE_URL ?? 'https://platform.adobe.io/data/foundation/flowservice';

/** Returns the headers of each request, with the credentials in the environment. */
function headers() {
  const { ACCESS_TOKEN, API_KEY, IMS_ORG, SANDBOX_NAME } = process.env;
  return {
    Authorization: `Bearer ${ACCESS_TOKEN}`,
    'x-api-key': API_KEY,
    'x-gw-ims-org-id': IMS_ORG,
    'x-sandbox-name': SANDBOX_NAME,
  };
}

async function send(method, path, body, more = {}) {
  const response = await fetch(flowService + path, {
    method,
    headers: { ...headers(), ...(body && { 'Content-Type': 'application/json' }), ...more },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${path} failed with ${response.status}: ${await response.text()}`);
  return response.json();
}

/** Returns the connections whose name is given. */
export async function connectionsOf(name) {
  return (await send('GET', `/connections?property=${encodeURIComponent(`name=="${name}"`)}`)).items;
}

/** Replaces the description of a connection, unless another client has changed the connection since it was read. */
export async function annotate({ id, etag }, description) {
  await send('PATCH', `/connections/${id}`, [{ op: 'add', path: '/description', value: description }], { 'If-Match': etag });
}
