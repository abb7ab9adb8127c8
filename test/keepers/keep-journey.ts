import { PassThrough } from 'node:stream';
import { exchangeLogger } from '../../src/cli/exchange-logger.ts';
import { flowService } from '../../src/contract/flow-service.ts';
import { harWriter } from '../../src/formats/har/har-writer.ts';
import { pactWriter } from '../../src/formats/pact-writer/pact-writer.ts';
import { recordTraffic } from '../../src/verification/record-traffic.ts';
import { startMock } from '../start-mock.ts';
import { travel } from './journey.ts';

/** Sends the journey to a mock, and returns what each keeper of its traffic has kept. */
export async function keepJourney() {
  const [text, json] = [new PassThrough(), new PassThrough()];
  const [logText, logJson] = [exchangeLogger('text', text), exchangeLogger('json', json)];
  const recorder = recordTraffic({
    contract: flowService,
    input: 'npm test',
    consumer: 'sources',
    profile: 'strict',
    standard: 'promised',
  });
  const har = harWriter({ name: 'flowservice', version: '1.0.0' }, 'sources');
  const pact = pactWriter(flowService, 'sources');
  const mock = await startMock({
    deterministic: true,
    onExchange: (exchange) => {
      logText(exchange);
      logJson(exchange);
    },
    onExamined: (request, { status, headers, body, cut }, examination) => {
      const response = cut === undefined ? { status, headers: Object.entries(headers), body: Buffer.from(body) } : undefined;
      const { exchange } = recorder.record(request, response, { examination });
      har.add(exchange, { base: 'https://platform.adobe.io', startedAt: Date.UTC(2020, 0, 1), milliseconds: 3 });
      pact.add(exchange);
    },
  });
  const { id, steps } = await travel(mock);
  const journal = mock.requests;
  await mock.close();
  return {
    id,
    steps,
    journal,
    text: String(text.read()),
    json: String(json.read()),
    har: har.result(),
    pact: pact.result(),
    verification: recorder.result({ minCoverage: 21 }),
  };
}
