import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { runIn } from './run.ts';
import { runHere } from './run-here.ts';

const folder = temporaryFolder();
const spec = {
  id: '11111111-2222-4333-8444-555555555555',
  name: 'my-crm',
  authSpec: [
    { name: 'Key', spec: { type: 'object', properties: { apiToken: { type: 'string' }, mode: { oneOf: [] } }, required: ['apiToken'] } },
  ],
};
writeFileSync(join(folder, 'my-crm.json'), JSON.stringify({ items: [spec] }));

test('sources lists every source, and prints the params and a body of one', async () => {
  const { out } = await runHere('sources');
  expect(out.trim().split('\n')).toHaveLength(77);
  const { out: page } = await runHere('sources', 'salesforce');
  expect(page).toContain('OAuth2 Client Credential (inferred from requests, last seen 2026-05-23)\n    environmentUrl!  string\n');
  expect(page).toContain('clientSecret*!  string');
  const { out: own } = await runHere('sources', join(folder, 'my-crm.json'));
  // It marks no secret, so that the name decides.
  expect(own).toContain('\n    apiToken*!  string\n');
  expect(own).toMatch(/Not checked:\n {4}my-crm, Key: \/mode: the keyword oneOf is not checked/);
});

test('the page of a source has no control characters, and marks params with the name of a secret', async () => {
  const properties = {
    password: { type: 'string' },
    'k\u001b[31m': { type: 'string', 'z\u009b': 1 },
    way: { type: 'string', enum: ['\u202e'] },
  };
  const hostile = { id: 'my-id', name: "my'\u001b[2J\n::error::x", authSpec: [{ name: 'Key\u0007\r', spec: { properties } }] };
  writeFileSync(join(folder, 'hostile.json'), JSON.stringify(hostile));
  const { code, out, err } = await runHere('sources', join(folder, 'hostile.json'));
  expect([code, err]).toEqual([0, '']);
  expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(out).not.toMatch(/^::/m);
  expect(out).toContain('    password*  string\n');
});

test.each([
  ['an unknown source', ['sources', 'salesfroce'], /^flowservice: unknown source "salesfroce"\. Did you mean "salesforce"\? /],
  [
    'a source file that is missing',
    ['mock', '--source', './nothing.json'],
    /^flowservice: the source file \.\/nothing\.json does not exist/,
  ],
  [
    'a configuration that is a folder',
    ['describe', '--config', folder],
    /^flowservice: cannot read the configuration .*: it is not a file/,
  ],
  ['an empty source', ['verify', '--source', '', 'x'], /The value is empty/],
])('%s ends a command with one line', async (_, args, message) => {
  const { code, err } = await runHere(...args);
  expect([code, err]).toEqual([2, expect.stringMatching(message)]);
});

const config = (text: string, name = 'flowservice.config.json') => {
  const project = join(folder, `project-${Math.random()}`);
  mkdirSync(join(project, 'below'), { recursive: true });
  writeFileSync(join(project, name), text);
  writeFileSync(join(project, 'my-crm.json'), JSON.stringify(spec));
  return join(project, 'below');
};

test.each([
  ['flowservice.config.json', JSON.stringify({ sources: ['salesforce', './my-crm.json'], profile: 'lenient', hosts: ['a.example'] })],
  ['package.json', JSON.stringify({ flowservice: { sources: ['salesforce', './my-crm.json'] } })],
])('a command reads the sources in %s of a folder above, and an option has precedence', async (name, text) => {
  const below = config(text, name);
  const titled = (title: string) => expect.stringContaining(`\n  title: ${title}\n`);
  const found = await runIn(below, 'describe');
  expect(found).toMatchObject({ code: 0, out: titled('Flow Service for Salesforce, my-crm') });
  expect(found.err).toContain(`flowservice: sources from ${join(dirname(below), name)}.\n`);
  expect((await runIn(below, 'describe', '--source', 'mysql')).out).toEqual(titled('Flow Service for MySQL'));
});

test.each([
  ['an unknown member', '{"profle": "strict"}', 'unknown member "profle". Did you mean "profile"?'],
  ['a wrong value', '{"profile": "Strict"}', 'profile must be strict or lenient.'],
  ['a wrong type', '{"sources": "salesforce"}', 'sources must be a list of strings.'],
  ['no sources', '{"sources": []}', 'sources is empty.'],
  ['no JSON', '{', 'it is not valid JSON: syntax error at line 1, column 2. Fix the syntax there.'],
])('a configuration with %s ends a command with one line', async (_, text, message) => {
  const { code, err } = await runIn(config(text), 'describe');
  expect(code).toBe(2);
  expect(err).toContain(`flowservice.config.json is invalid: ${message}`);
  expect(err.trim().split('\n')).toHaveLength(1);
});
