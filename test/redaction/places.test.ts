import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createMock } from '../../mock/index.ts';
import { exchangeLogger } from '../../src/cli/exchange-logger.ts';
import { flowService } from '../../src/contract/flow-service.ts';
import { harWriter } from '../../src/formats/har/har-writer.ts';
import { pactWriter } from '../../src/formats/pact-writer/pact-writer.ts';
import { formatSummary } from '../../src/report/format-github.ts';
import { reporters } from '../../src/report/reporters.ts';
import { recordTraffic } from '../../src/verification/record-traffic.ts';
import type { RequestMessage } from '../contract.ts';
import { formOf, requestTo } from '../request-to.ts';
import { bodies, request, withHeader } from '../requests.ts';
import { canRead, encodings } from './encodings.ts';
import { tokens } from './tokens.ts';

const formats = [...(await Promise.all(Object.values(reporters).map((load) => load()))), formatSummary];

/** A text as a target has it: its own percent signs stay. */
const inTarget = (text: string) => text.replaceAll(/[^!$'-*,-;=@-~%]/g, encodeURIComponent);
const inHeader = (text: string) => text.replaceAll(/[\r\n]/g, encodeURIComponent);
const withMember = (member: object) => request({ body: { ...bodies.basic, ...member } });
const withParam = (param: object) => withMember({ auth: { ...bodies.basic.auth, params: { ...bodies.basic.auth.params, ...param } } });

/** The places of a request for a text of any kind. */
const places: Readonly<Record<string, (text: string) => RequestMessage>> = {
  'the id in a path': (text) => requestTo('retrieveConnection', { path: `/connections/${inTarget(text).replaceAll('/', '%2F')}` }),
  'another path': (text) => requestTo('retrieveConnection', { path: `/${inTarget(text)}/flows` }),
  'the name of a parameter': (text) => requestTo('listConnections', { query: `${inTarget(text)}=1` }),
  'the value of an unknown parameter': (text) => requestTo('listConnections', { query: `note=${inTarget(text)}` }),
  'a filter': (text) => requestTo('listConnections', { query: `property=name==${inTarget(text)}` }),
  'a continuation token': (text) => requestTo('listConnections', { query: `continuationToken=${inTarget(text)}` }),
  'an order': (text) => requestTo('listConnections', { query: `orderby=${inTarget(text)}` }),
  'a limit, twice': (text) => requestTo('listConnections', { query: `limit=${inTarget(text)}&limit=2` }),
  'the example of a preference': (text) => requestTo('listConnections', { query: `__example=${inTarget(text)}` }),
  'the path of a table': (text) => requestTo('exploreConnection', { query: `objectType=table&object=${inTarget(text)}` }),
  'a method': (text) => request({ method: text }),
  'the name of a header': (text) => request({ headers: [...withHeader('x-request-id'), [inHeader(text), 'x']] }),
  ...Object.fromEntries(
    [
      'Accept',
      'Connection',
      'Content-Encoding',
      'Content-Type',
      'Host',
      'If-Match',
      'Prefer',
      'User-Agent',
      'X-Request-Id',
      'X-Mock-Scenario',
      'X-Other',
      'x-api-key',
      'x-gw-ims-org-id',
      'x-sandbox-name',
    ].map((name) => [`the header ${name}`, (text: string) => request({ headers: withHeader(name, inHeader(text)) })]),
  ),
  'the example in the header Prefer': (text) => request({ headers: withHeader('Prefer', `example=${inHeader(text)}`) }),
  'the setting of a scenario': (text) => request({ headers: withHeader('X-Mock-Scenario', `throttled:${inHeader(text)}`) }),
  'the name of a connection': (text) => withMember({ name: text }),
  'the description of a connection': (text) => withMember({ description: text }),
  'the name of a member': (text) => withMember({ [text]: 1 }),
  'an unknown member': (text) => withMember({ note: text }),
  'the id of a connection spec': (text) => withMember({ connectionSpec: { id: text, version: '1.0' } }),
  'the version of a connection spec': (text) => withMember({ connectionSpec: { ...bodies.basic.connectionSpec, version: text } }),
  'an auth spec': (text) => withMember({ auth: { ...bodies.basic.auth, specName: text } }),
  'a user name': (text) => withParam({ username: text }),
  'a service URI': (text) => withParam({ serviceUri: text }),
  'the name of a param': (text) => withParam({ [text]: 'x' }),
  'a body that is not JSON': (text) => request({ body: text }),
  'the path of a patch': (text) => requestTo('updateConnection', { body: [{ op: 'replace', path: text, value: 'x' }] }),
  'the operation of a patch': (text) => requestTo('updateConnection', { body: [{ op: text, path: '/name', value: 'x' }] }),
  'the new name in a patch': (text) => requestTo('updateConnection', { body: [{ op: 'replace', path: '/name', value: text }] }),
  'the scope of a token': (text) =>
    requestTo('issueToken', { body: formOf({ grant_type: 'client_credentials', client_id: 'a', client_secret: 'b', scope: text }) }),
};

const mock = createMock({ journalSize: 1 });

/** Sends a request to the mock, and returns everything that leaves this program because of it. */
async function outputsOf(message: RequestMessage, text: string, recorder: ReturnType<typeof recordTraffic>) {
  const answer = await mock.handle(message);
  const logged = (format: 'text' | 'json') => {
    const stream = new PassThrough();
    exchangeLogger(format, stream)({ ...message, milliseconds: 1, answer, note: undefined });
    return String(stream.read());
  };
  const echo = {
    status: 400,
    headers: [
      ['content-type', 'application/json'],
      ['x-request-id', inHeader(text)],
    ],
    body: Buffer.from(JSON.stringify({ detail: text })),
  } as const;
  const answered = { status: answer.status, headers: Object.entries(answer.headers), body: Buffer.from(answer.body) };
  const [pact, har] = [pactWriter(flowService, 'tests'), harWriter({ name: 'tests', version: '1' }, undefined)];
  for (const response of [echo, answered]) {
    const { exchange } = recorder.record(message, response);
    har.add(exchange, { base: 'https://platform.adobe.io', startedAt: 0, milliseconds: 1 });
    pact.add(exchange);
  }
  return {
    'the text log': logged('text'),
    'the JSON log': logged('json'),
    'the journal': JSON.stringify(mock.requests.at(-1)),
    'the violations': JSON.stringify(answer.violations),
    ...(answer.status >= 400 ? { 'the error response': answer.body } : {}),
    'the pact': JSON.stringify(pact.result()),
    'the HAR': JSON.stringify(har.result()),
  };
}

/** A kind of credential for a place and an encoding, so that every place meets most kinds, and every encoding all. */
function tokenFor(place: number, encoding: number) {
  const all = Object.entries(tokens);
  return all[(place + encoding) % all.length] ?? expect.unreachable();
}

test.each(Object.entries(places).map(([name, place], index) => [name, place, index] as const))(
  'no output has a credential that was sent as %s, however it is encoded',
  async (_, place, index) => {
    const recorder = recordTraffic({
      contract: flowService,
      input: 'traffic',
      consumer: 'tests',
      profile: 'strict',
      standard: 'published',
      keepExchanges: true,
    });
    const leaks: string[] = [];
    const secrets: string[] = [];
    for (const [number, [encoding, encode]] of Object.entries(encodings).entries()) {
      const [name, { written, secret }] = tokenFor(index, number);
      const outputs = await outputsOf(place(encode(written)), encode(written), recorder);
      secrets.push(...secret);
      for (const [output, text] of Object.entries(outputs))
        if (canRead(text, secret)) leaks.push(`${output} has ${name}, ${encoding}: ${text}`);
    }
    for (const format of formats) {
      const report = format(recorder.result(), { color: false, contract: flowService });
      if (canRead(report, secrets)) leaks.push(`${format.name} has ${secrets.find((one) => canRead(report, [one]))}`);
    }
    expect(leaks).toEqual([]);
  },
);
