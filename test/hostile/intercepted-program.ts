// A program with its own server and with nock's interception, whose clients break off at every moment. It ends with 0 on SIGTERM.
import type { ClientRequest, IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { createMock } from '../../mock/index.ts';
import { interceptFlowService } from '../../mock/nock/index.ts';

const mock = createMock();
const url = await mock.listen();
const interception = interceptFlowService(mock);
const headers = { authorization: 'Bearer a', 'x-api-key': 'a', 'x-gw-ims-org-id': 'a@AdobeOrg', 'x-sandbox-name': 'prod' };
const scenarios = ['', 'slow:latency=20', 'reset', 'broken-json'];
const moments: Readonly<Record<string, (client: ClientRequest, stop: AbortController) => unknown>> = {
  'before a byte': (client) => client.destroy(),
  'within the body': (client) => client.write('{', () => client.destroy()),
  'after the request': (client) => client.end('{}', () => client.destroy()),
  'a moment later': (client) => client.end('{}', () => setTimeout(() => client.destroy(), 5)),
  'within the response': (client) =>
    client.on('response', (response: IncomingMessage) => response.once('data', () => response.destroy())).end('{}'),
  'after the response': (client) =>
    client.on('response', (response: IncomingMessage) => response.resume().on('end', () => client.destroy())).end('{}'),
  'with a signal': (client, stop) => client.end('{}', () => stop.abort()),
};

/** Ends once the client is gone. */
function breakOff(scenario: string, method: string, cut: (client: ClientRequest, stop: AbortController) => unknown) {
  return new Promise<unknown>((resolve) => {
    const stop = new AbortController();
    const sent = scenario === '' ? headers : { ...headers, 'x-mock-scenario': scenario };
    const target = 'https://platform.adobe.io/data/foundation/flowservice/connections';
    const client = request(target, { method, headers: { ...sent, 'content-type': 'application/json' }, signal: stop.signal });
    client.on('error', resolve).on('close', resolve);
    client.on('response', (response: IncomingMessage) => response.on('error', resolve).on('close', resolve));
    cut(client, stop);
  });
}

const all = scenarios.flatMap((scenario) =>
  ['GET', 'POST'].flatMap((method) => Object.values(moments).map((cut) => breakOff(scenario, method, cut))),
);
await Promise.all(all);
process.on('SIGTERM', () => {
  interception.restore();
  void mock.close();
});
console.error(`ready at ${url}`);
