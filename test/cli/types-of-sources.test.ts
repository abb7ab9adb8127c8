import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { runHere } from './run-here.ts';

const folder = temporaryFolder();
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
const compiler = join(import.meta.dirname, '../../node_modules/typescript-7/bin/tsc');
/** The options of the strictest projects, without files that a project may not have. */
const options = ['--ignoreConfig', '--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUnusedLocals', '--verbatimModuleSyntax'];
const modules = ['--module', 'nodenext', '--target', 'es2022', '--types', '', '--allowImportingTsExtensions', '--pretty', 'false'];

/** Compiles files of the folder, and returns each error: the line of its statement in `uses.ts`, and its text. */
function compile(...files: readonly string[]): Promise<readonly { readonly line: number; readonly text: string }[]> {
  return new Promise((resolve) => {
    execFile(process.execPath, [compiler, ...options, ...modules, ...files], { cwd: folder }, (_, out) => {
      const errors = out.split(/^(?=\S)/m).filter((text) => text.trim() !== '');
      resolve(errors.map((text) => ({ line: Number(/^uses\.ts\((\d+)/.exec(text)?.[1]), text: text.trim() })));
    });
  });
}

const salesforce = `{ id: 'cfc0fee1-7dc0-40ef-b73e-d8b134c436f5', version: '1.0' }`;
const s3 = `{ id: 'ecadc60c-7455-4d87-84dc-2a0e293d997b', version: '1.0' }`;
const oauth = `environmentUrl: 'https://a.example', clientId: 'app', clientSecret: 'x', apiVersion: '60.0'`;
const keys = `{ s3AccessKey: 'a', s3SecretKey: 'b' }`;
const request = (specName: string, params: string, spec: string): string =>
  `{ name: 'a', auth: { specName: '${specName}', params: ${params} }, connectionSpec: ${spec} } satisfies CreateConnectionRequest`;

const right = [
  request('OAuth2 Client Credential', `{ ${oauth}, includeDeletedObjects: true }`, salesforce),
  request('Access Key', keys, s3),
  `salesforceOAuth2ClientCredential({ name: 'a', description: 'b' }, { ${oauth} }) satisfies CreateConnectionRequest`,
  `amazonS3AccessKey({ name: 'a' }, ${keys}) satisfies CreateConnectionRequest`,
];

/** Each mistake, and the words of its only error that name it. */
const wrong: readonly (readonly [mistake: string, statement: string, named: RegExp])[] = [
  ['an auth spec of the other source', request('Access Key', keys, salesforce), /specName|connectionSpec/],
  ['params of another auth spec', request('Basic Authentication', `{ ${oauth} }`, salesforce), /'clientId'|'username'/],
  ['a param of another auth spec', request('OAuth2 Client Credential', `{ ${oauth}, jwtToken: 'x' }`, salesforce), /jwtToken/],
  ['no secret', request('Access Key', `{ s3AccessKey: 'a' }`, s3), /'s3SecretKey' is missing/],
  ['no secret, with a helper', `amazonS3AccessKey({ name: 'a' }, { s3AccessKey: 'a' })`, /'s3SecretKey' is missing/],
];

test('types of two sources accept a request of each, and the compiler reports every mixed-up one once', async () => {
  const { code, out } = await runHere('types', '--source', 'salesforce', '--source', 'amazon-s3', '--helpers');
  expect([code, out.split('\n', 1)]).toEqual([0, ['// Made by `flowservice types --source` for Salesforce, Amazon S3; do not edit.']]);
  expect(out).not.toMatch(/^import /m);
  writeFileSync(join(folder, 'two.ts'), out);
  // A helper has one place for the params, so that the whole error is one line.
  const helper = `salesforceOAuth2ClientCredential({ name: 'a' }, { ${oauth}, jwtToken: 'x' })`;
  const statements = [...right, ...wrong.map(([, statement]) => statement), helper];
  const head = `import { amazonS3AccessKey, salesforceOAuth2ClientCredential, type CreateConnectionRequest } from './two.ts';`;
  writeFileSync(join(folder, 'uses.ts'), [head, ...statements.map((one) => `void (${one});`)].join('\n'));
  const errors = await compile('uses.ts');
  const first = right.length + 2;
  expect(errors.map(({ line }) => line)).toEqual([...wrong, helper].map((_, index) => first + index));
  for (const [index, [mistake, , named]] of wrong.entries()) expect(errors[index]?.text, mistake).toMatch(named);
  expect(errors.at(-1)?.text.split('\n')).toEqual([expect.stringMatching(/'jwtToken' does not exist/)]);
});

test('types of all sources compile, with a helper for each auth spec that makes a request', async () => {
  const { out } = await runHere('types', '--source', 'all', '--mutable', '--helpers');
  expect(out.match(/^export function /gm)?.length).toBeGreaterThan(100);
  expect(out).not.toMatch(/^ {4,}readonly /m);
  writeFileSync(join(folder, 'all.ts'), out);
  expect(await compile('all.ts')).toEqual([]);
});

test('types are valid for a specification with unusual names and texts', async () => {
  const spec = { type: 'object', description: 'a */ b', properties: { 'a-b': { type: 'string', description: '*/ c' } } };
  const file = join(folder, 'odd.json');
  const authSpec = [{ name: "It's */ `odd` $\\{x}\n", spec }];
  writeFileSync(file, JSON.stringify({ id: 'odd', name: '3 */ "CRM"', authSpec }));
  const { out } = await runHere('types', '--source', file, '--source', 'microsoft-dynamics', '--helpers');
  writeFileSync(join(folder, 'odd.ts'), out);
  expect(await compile('odd.ts')).toEqual([]);
});
