// Creates connections at Adobe's own host: one for each file with a body, in each of the ways. The arguments are both, each as JSON.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type ClientRequest, request as requestHttp } from 'node:http';
import { connect } from 'node:http2';
import { Agent, request } from 'node:https';
import axios from 'axios';
import * as undici from 'undici';

const [files, ways]: readonly (readonly string[])[] = process.argv.slice(2).map((text) => JSON.parse(text));
const host = 'platform.adobe.io';
const path = '/data/foundation/flowservice/connections';
const url = `https://${host}${path}`;
let body = '';
const headers = {
  Authorization: `Bearer ${process.env.TOKEN}`,
  'x-api-key': process.env.API_KEY ?? '',
  'x-gw-ims-org-id': '7DC732555AECDB4C0A494036@AdobeOrg',
  'x-sandbox-name': 'prod',
  'Content-Type': 'application/json',
};

const send = async (outgoing: ClientRequest) => {
  const [response] = await once(outgoing.end(body), 'response');
  await once(response.resume(), 'end');
};
const validateStatus = () => true;

const clients: Readonly<Record<string, () => Promise<unknown>>> = {
  fetch: async () => (await fetch(url, { method: 'POST', headers, body })).text(),
  https: () => send(request(url, { method: 'POST', headers })),
  'https with an agent': () => send(request(url, { method: 'POST', headers, agent: new Agent({ keepAlive: false }) })),
  http: () => send(requestHttp(`http://${host}${path}`, { method: 'POST', headers, agent: false })),
  axios: () => axios.post(url, body, { headers, validateStatus }),
  'axios without a proxy': () => axios.post(url, body, { headers, validateStatus, proxy: false }),
  undici: async () => (await undici.request(url, { method: 'POST', headers, body })).body.text(),
  'undici with an agent': async () => {
    const dispatcher = new undici.Agent();
    await (await undici.request(url, { method: 'POST', headers, body, dispatcher })).body.text();
    await dispatcher.close();
  },
  http2: async () => {
    const session = connect(`https://${host}`);
    const stream = session.request({ ':method': 'POST', ':path': path, ...headers });
    await once(stream.end(body).resume(), 'end');
    session.close();
  },
};

for (const file of files ?? []) {
  body = readFileSync(file, 'utf8');
  for (const way of ways ?? []) await clients[way]?.();
}
