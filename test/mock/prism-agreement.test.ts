import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMock, serve } from '../../mock/index.ts';
import { checkRequest, isError, type RequestMessage } from '../../src/conformance/index.ts';
import { corpus } from '../corpus.ts';
import { request } from '../requests.ts';
import { send } from '../send.ts';

/** Where the stock CLI, on the bare description, does otherwise: which of its faults it is. */
const exceptions: readonly { readonly prism: 'accepts' | 'refuses' | 'dies'; readonly name: RegExp; readonly why: string }[] = [
  {
    prism: 'dies',
    name: /with "密码"/,
    why: 'writes property names into a header, and dies of one that is not Latin-1 (stoplightio/prism #1934)',
  },
  { prism: 'refuses', name: /under Adobe's base path/, why: 'ignores the base path of servers (stoplightio/prism #1987)' },
  { prism: 'refuses', name: /^Authorization: (?:bearer|BEARER)/, why: 'takes Bearer in one case only (stoplightio/prism #2722)' },
  {
    prism: 'accepts',
    name: /^Authorization: "Bearer |^Authorization twice/,
    why: 'does not look at what follows Bearer, nor at a second one',
  },
  {
    prism: 'accepts',
    name: /^(?:basic|service principal): .* twice$/,
    why: 'keeps the last of two properties and says nothing (JSON.parse)',
  },
  { prism: 'accepts', name: /bytes that are no UTF-8/, why: 'replaces bytes that are no UTF-8' },
  { prism: 'accepts', name: /^[\w-]+ twice$/, why: 'joins the values of a header that is sent twice' },
  { prism: 'accepts', name: /merge-patch/, why: 'takes every +json media type for JSON' },
  { prism: 'accepts', name: /beyond the limit/, why: 'has a limit of its own, 10 MB; ours, 1 MiB, is an x- member that Prism cannot know' },
];

let prism: ChildProcess;
let url: string;

beforeAll(startPrism, 30_000);
afterAll(() => prism.kill());

test('stock Prism on the bare description accepts and refuses what our check does, but for its known faults', async () => {
  const surprises: string[] = [];
  const used = new Set<string>();
  for (const { name, request: given } of corpus) {
    const does = await verdictOfPrism(given);
    if (does === (checkRequest(given).some(isError) ? 'refuses' : 'accepts')) continue;
    const known = exceptions.find((exception) => exception.name.test(name) && exception.prism === does);
    if (known === undefined) surprises.push(`${name}: Prism ${does}`);
    else used.add(known.why);
  }
  expect(surprises).toEqual([]);
  expect(exceptions.map(({ why }) => why).filter((why) => !used.has(why))).toEqual([]);
}, 60_000);

async function verdictOfPrism(given: RequestMessage): Promise<'accepts' | 'refuses' | 'dies'> {
  try {
    return (await send(url, given)).status < 300 ? 'accepts' : 'refuses';
  } catch {
    await startPrism();
    return 'dies';
  }
}

async function startPrism(): Promise<void> {
  const cli = fileURLToPath(new URL('../../node_modules/@stoplight/prism-cli/dist/index.js', import.meta.url));
  const description = fileURLToPath(new URL('../../spec/openapi.yaml', import.meta.url));
  const free = await serve(createMock());
  await free.close();
  url = free.url;
  prism = spawn(process.execPath, [cli, 'mock', '-p', new URL(url).port, '-v', 'silent', description], { stdio: 'ignore' });
  while ((await send(url, request()).catch(() => undefined)) === undefined) {
    if (prism.exitCode !== null) throw new Error(`prism mock ended with ${prism.exitCode}`);
    await wait(50);
  }
}
