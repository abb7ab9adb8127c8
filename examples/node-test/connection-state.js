import axios from 'axios';

const flowService = 'https://platform.adobe.io/data/foundation/flowservice';

/** Returns the state of a connection, with axios. */
export async function connectionState(id, headers) {
  const { data } = await axios.get(`${flowService}/connections/${id}`, { headers });
  return data.items[0].state;
}

/** Creates a connection, with fetch. Returns its id. */
export async function createConnection(body, headers) {
  const response = await fetch(`${flowService}/connections`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`Flow Service responded with ${response.status}: ${(await response.json()).message}`);
  return (await response.json()).id;
}
