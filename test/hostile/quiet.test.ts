import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readdirSync, readFileSync } from 'node:fs';
import { maxHeaderSize } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { flowServicePact } from '../../contracts/pact/index.ts';
import { createMock } from '../../mock/index.ts';
import { description } from '../../src/generated/description.ts';
import { operations } from '../contract.ts';
import { headers, request } from '../requests.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts, allowScripts, overrides } = JSON.parse(read('package.json'));
const installed: readonly (readonly [string, { readonly dev?: true; readonly hasInstallScript?: true }])[] = Object.entries(
  JSON.parse(read('package-lock.json')).packages,
);

test('no installed package runs an install script', () => {
  expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?(?:install|prepare|uninstall)$|^dependencies$/.test(name))).toEqual([]);
  const running = installed.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  expect(running.filter(([, { dev }]) => dev !== true)).toEqual([]);
  // In a clone, only the package that installs Node runs a script; the one that reports installations does not.
  expect(
    Object.fromEntries(running.map(([name]) => [name.replace(/.*node_modules\//, ''), allowScripts[name.replace(/.*node_modules\//, '')]])),
  ).toEqual({ node: true, '@parcel/watcher': false, '@scarf/scarf': false });
});

test('only the client, the proxy and its interception, TLS in front of a server, and the page of the inspector open connections', () => {
  const files = ['src', 'mock', 'contracts/pact'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  // src/generated has the page of the inspector as text.
  const asks = /(?<![.\w])(?:globalThis\.)?fetch\(|\brequest as \w+|from '(?:node:(?:https|http2|tls|dgram)|undici|axios)'/;
  const opening = files.filter((file) => /\.[jt]s$/.test(file) && asks.test(read(file).replaceAll(/\/\*[\s\S]*?\*\/|^ *\/\/.*$/gm, '')));
  expect(new Set(opening.map((file) => file.split('/').slice(0, 2).join('/')))).toEqual(
    new Set(['src/client', 'src/proxy', 'src/interception', 'src/http', 'mock/ui', 'src/generated']),
  );
});

test('neither the mock nor Prism in it opens a connection', async () => {
  const opened: unknown[] = [];
  const note = (message: unknown) => void opened.push(message);
  subscribe('net.client.socket', note);
  const mock = createMock();
  const sent = { method: 'POST', headers: { ...Object.fromEntries(headers), prefer: 'dynamic=true' }, body: Buffer.from(request().body) };
  const { status } = await mock.fetch('https://platform.adobe.io/data/foundation/flowservice/connections', sent);
  await mock.close();
  unsubscribe('net.client.socket', note);
  expect([status, opened]).toEqual([201, []]);
});

test("Pact's usage reports are switched off unless the user has decided", () => {
  const before = process.env.PACT_DO_NOT_TRACK;
  delete process.env.PACT_DO_NOT_TRACK;
  flowServicePact({ consumer: 'any' });
  expect(process.env.PACT_DO_NOT_TRACK).toBe('true');
  process.env.PACT_DO_NOT_TRACK = 'false';
  flowServicePact({ consumer: 'any' });
  expect(process.env.PACT_DO_NOT_TRACK).toBe('false');
  process.env.PACT_DO_NOT_TRACK = before;
  expect(read('contracts/verify/run-verifier.ts')).toContain("PACT_DO_NOT_TRACK: 'true'");
});

test('the security page lists the actual limits and overrides', () => {
  const page = read('SECURITY.md');
  const { body } = operations.createConnection;
  expect([maxHeaderSize, body?.maxBytes, operations.updateConnection.body?.maxProperties]).toEqual([16 * 1024, 1024 * 1024, 10_000]);
  for (const limit of ['16 KiB', '1 MiB', `${body?.maxDepth} levels`, '1,000 properties', '10,000 in a patch', '60 s'])
    expect(page).toContain(limit);
  expect(page).toContain(`${description.info['x-max-violations']} violations`);
  expect(body?.maxProperties).toBe(1000);
  for (const [name, version] of Object.entries<string>(overrides))
    expect(page).toMatch(new RegExp(`\`${name}\`.*${version.replaceAll('.', '\\.')}`));
  for (const status of [400, 405, 408, 413, 417, 431]) expect(page).toContain(`| ${status}`);
});
