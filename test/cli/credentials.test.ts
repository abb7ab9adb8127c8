import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { tokens } from '../redaction/tokens.ts';
import { request, withHeader } from '../requests.ts';
import { send } from '../send.ts';
import { startMock } from '../start-mock.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { printed, type Running, start } from './run.ts';
import { runHere } from './run-here.ts';

const folder = temporaryFolder();
const { written, secret } = tokens['a JSON Web Token'];
const named = (ending: string) => join(folder, `${written}${ending}`);
const running: Running[] = [];
afterEach(() => {
  for (const { child } of running.splice(0)) child.kill('SIGKILL');
});

copyFileSync('test/verify-corpus/pacts/right.json', named('.json'));
writeFileSync(named('.script'), '', { mode: 0o644 });

test.each([
  ['the name of a file', ['verify', named('.json')], 0],
  ['the name of a missing file', ['verify', named('.none')], 2],
  ['the name of a report', ['verify', named('.json'), '-r', 'html', '-o', named('.html')], 0],
  ['a missing folder for a report', ['verify', named('.json'), '-r', 'html', '-o', join(named(''), 'a')], 2],
  ['an argument', ['verify', '--min-coverage', written, named('.json')], 2],
  ['a provider', ['verify', '--provider', written, named('.json')], 1],
  ['a consumer', ['exec', '--consumer', written, '--', 'true'], 1],
  ['a missing command', ['exec', '--', written], 3],
  ['a script that is not executable', ['exec', '--', named('.script')], 3],
  ['a scenario', ['mock', '--scenario', written], 2],
  ['a seed file', ['mock', '--seed-file', named('.seed')], 2],
  ['a state file', ['mock', '--state', join(named(''), 'state.db')], 2],
  ['a code', ['explain', written], 2],
  ['a command', [written], 2],
] as const)('the command masks a credential in %s', async (_, args, code) => {
  const result = await runHere(...args);
  expect(result.code).toBe(code);
  for (const part of secret) expect(result.out + result.err).not.toContain(part);
});

test.each([
  ['mock', 'text'],
  ['mock', 'json'],
  ['proxy', 'text'],
  ['proxy', 'json'],
] as const)('the log and the journal mask the credentials of requests: %s --log %s', async (command, log) => {
  const mock = await startMock();
  const upstream = command === 'proxy' ? ['--upstream', mock.url] : [];
  const server = start(command, '--port', '0', '--log', log, ...upstream);
  running.push(server);
  const [, text, json] = await printed(server, /(?:ready at (http:[^\s,]+)[\s\S]*Ctrl\+C|"ready":"(http:[^"]+)")/);
  const url = text ?? json ?? '';
  const long = 'x'.repeat(170);
  for (const token of [written, tokens["a client secret of Adobe's"].written]) {
    await send(url, request({ target: `/connections/${token}` }));
    // The path is shortened within the token.
    await send(url, request({ target: `/${long}/${token}` }));
    await send(url, request({ target: `/connections?${token}=${token}` }));
    await send(url, request({ headers: withHeader('x-sandbox-name', token) }));
    await send(url, request({ body: { [token]: token, name: token } }));
  }
  const journal = await (await fetch(`${command === 'mock' ? url : mock.url}/__mock/requests`)).text();
  server.child.kill('SIGINT');
  const { out, err } = await server.finished;
  await mock.close();
  expect(journal).toContain('/connections/');
  for (const part of [...secret, 'MadeUpAdobe']) expect(out + err + journal).not.toContain(part);
});
