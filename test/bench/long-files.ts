import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { description } from '../../src/generated/description.ts';

const contract = new URL('../../contracts/pacts/flowservice-kit-client-adobe-flow-service.json', import.meta.url);

/** Writes a pact with `count` interactions: those of the reference client, repeated under other descriptions. */
export function writePact(file: string, count: number): void {
  const pact: { interactions: readonly { description: string }[] } = JSON.parse(readFileSync(contract, 'utf8'));
  const { interactions } = pact;
  const many = Array.from({ length: count }, (_, index) => {
    const one = interactions[index % interactions.length];
    return { ...one, description: `${one?.description} ${index}` };
  });
  writeFileSync(file, JSON.stringify({ ...pact, interactions: many }, null, 2));
}

/** Writes a HAR of `bytes` bytes. One entry of ten is a request to Flow Service; the others are a web page's. */
export function writeHar(file: string, bytes: number): void {
  const out = openSync(file, 'w');
  let written = writeSync(out, '{"log":{"version":"1.2","creator":{"name":"bench","version":"1"},"entries":[\n');
  for (let index = 0; written < bytes; index++) {
    written += writeSync(out, `${index === 0 ? '' : ',\n'}${JSON.stringify(index % 10 === 0 ? connectionEntry : pageEntry, null, 2)}`);
  }
  writeSync(out, '\n]}}\n');
  closeSync(out);
}

const { 'create-basic': create, created } = description.components.examples;

const connectionEntry = {
  request: {
    method: 'POST',
    url: 'https://platform.adobe.io/data/foundation/flowservice/connections',
    headers: pairs({
      Authorization: 'Bearer {ACCESS_TOKEN}',
      'x-api-key': '{API_KEY}',
      'x-gw-ims-org-id': '{IMS_ORG}',
      'x-sandbox-name': '{SANDBOX_NAME}',
      'Content-Type': 'application/json',
    }),
    postData: { mimeType: 'application/json', text: JSON.stringify(create.value) },
  },
  response: {
    status: 201,
    headers: pairs({ 'content-type': 'application/json', 'x-request-id': 'oeoKKxNTV4HAUcTPfhWoz6nDYmghjIIu', location: '/connections/1' }),
    content: { mimeType: 'application/json', text: JSON.stringify(created.value) },
  },
};

const script = 'function page() {\n  return "a \\"page\\"";\n}\n'.repeat(150);
const pageEntry = {
  request: { method: 'GET', url: 'https://www.example.com/page.js', headers: pairs({ accept: '*/*', 'accept-language': 'en' }) },
  response: { status: 200, headers: pairs({ 'content-type': 'text/javascript' }), content: { mimeType: 'text/javascript', text: script } },
};

function pairs(headers: Readonly<Record<string, string>>): readonly { readonly name: string; readonly value: string }[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}
