import { expect, test } from 'vitest';
import { type HarTiming, harWriter } from '../../src/formats/har/har-writer.ts';
import { recordTraffic } from '../../src/verification/record-traffic.ts';
import { flowService, type RequestMessage, type ResponseMessage } from '../contract.ts';
import { requestTo } from '../request-to.ts';
import { request } from '../requests.ts';

const creator = { name: 'flowservice', version: '1.0.0' };
const timing: HarTiming = { base: 'https://platform.adobe.io', startedAt: Date.UTC(2020, 0, 1), milliseconds: 3 };
const reply: ResponseMessage = { status: 404, headers: [['Content-Type', 'application/json']], body: Buffer.from('{"title":"é"}') };

function exchangeOf(message: RequestMessage, response?: ResponseMessage) {
  const recorder = recordTraffic({ contract: flowService, input: 'a', consumer: 'a', profile: 'strict', standard: 'promised' });
  return recorder.record(message, response).exchange;
}

test('writes an exchange in every member that HAR 1.2 requires', () => {
  const writer = harWriter(creator, 'sources');
  const headers: RequestMessage['headers'] = [
    ['Content-Type', 'text/plain'],
    ['x-sandbox-name', 'prod'],
  ];
  writer.add(exchangeOf({ method: 'POST', target: '/connections?mode=draft', headers, body: Buffer.from('{}') }, reply), timing);
  expect(writer.result()).toEqual({
    leftOut: 0,
    har: {
      log: {
        version: '1.2',
        creator,
        browser: { name: 'sources', version: '' },
        entries: [
          {
            startedDateTime: '2020-01-01T00:00:00.000Z',
            time: 3,
            request: {
              method: 'POST',
              url: 'https://platform.adobe.io/connections?mode=draft',
              httpVersion: 'HTTP/1.1',
              cookies: [],
              headers: headers.map(([name, value]) => ({ name, value })),
              queryString: [{ name: 'mode', value: 'draft' }],
              postData: { mimeType: 'text/plain', text: '{}' },
              headersSize: -1,
              bodySize: 2,
            },
            response: {
              status: 404,
              statusText: '',
              httpVersion: 'HTTP/1.1',
              cookies: [],
              headers: [{ name: 'Content-Type', value: 'application/json' }],
              content: { size: 14, mimeType: 'application/json', text: '{"title":"é"}' },
              redirectURL: '',
              headersSize: -1,
              bodySize: -1,
            },
            cache: {},
            timings: { send: 0, wait: 3, receive: 0 },
          },
        ],
      },
    },
  });
});

test('writes an exchange without bodies and without a response, as other tools do', () => {
  const writer = harWriter(creator, undefined);
  writer.add(exchangeOf(requestTo('listConnections', { headers: [] })), timing);
  const { log } = writer.result().har as { log: { browser?: unknown; entries: [{ request: object; response: object }] } };
  expect(log.browser).toBeUndefined();
  expect(log.entries[0].request).toMatchObject({ headers: [], queryString: [], bodySize: 0 });
  expect(log.entries[0].request).not.toHaveProperty('postData');
  expect(log.entries[0].response).toMatchObject({ status: 0, headers: [], content: { size: 0, mimeType: '', text: '' } });
});

test('leaves out the exchanges after 64 MiB of bodies, and counts them', () => {
  const writer = harWriter(creator, undefined);
  const exchange = exchangeOf(request(), reply);
  const large = { ...exchange, response: { ...reply, body: Buffer.alloc(40 << 20) } };
  for (const one of [exchange, large, large, exchange]) writer.add(one, timing);
  const { har, leftOut } = writer.result();
  expect([(har as { log: { entries: object[] } }).log.entries.length, leftOut]).toEqual([2, 2]);
});
