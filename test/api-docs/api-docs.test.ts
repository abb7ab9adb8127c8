import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application, Logger, LogLevel, type TypeDocOptions, TypeDocReader } from 'typedoc';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = temporaryFolder();

/** The source of each entry point that package.json exports. */
function entryPoints(): readonly string[] {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.values<string | { types: string }>(exports).flatMap((entry) =>
    typeof entry === 'string' ? [] : [join(root, entry.types.replace('./dist/', '').replace('.d.ts', '.ts'))],
  );
}

/** Members that explain themselves: an error's `name`, a header in a list of headers, and generated types, which the API description documents. */
const needless = /Error\.name \(Property\)|requestHeaders\.|\/src\/generated\//;

/** The types that a public type is written with, but that a caller never names. */
const intentionallyNotExported = [
  'src/client/resources/entity-query.ts:Condition',
  'src/contract/error-example.ts:Examples',
  'src/contract/error-example.ts:ErrorBody',
  'src/contract/operation.ts:NeighborOperationId',
  'src/dynamics.ts:DynamicsRequest',
  'src/dynamics.ts:AuthParamsReplacement',
  'contracts/pact/flow-service-pact.ts:Path',
  'contracts/pact/flow-service-pact.ts:BuildRequest',
  'contracts/pact/flow-service-pact.ts:BuildResponse',
  'contracts/pact/operation-body.ts:ExamplesOf',
  'contracts/pact/success.ts:examples',
];

/** Returns typedoc's complaints about docstrings of these entry points, whose types it does not check. */
async function complaints(entries: readonly string[], options: TypeDocOptions = {}): Promise<readonly string[]> {
  const app = await Application.bootstrap(
    {
      options: join(root, 'test/api-docs/typedoc.json'),
      // The plugin would add members to the generated types.
      plugin: [],
      entryPoints: [...entries],
      skipErrorChecking: true,
      // Links to sources need a git remote.
      disableSources: true,
      validation: { notDocumented: true, notExported: true, invalidLink: true },
      requiredToBeDocumented: ['Class', 'Constructor', 'Function', 'Interface', 'Method', 'Accessor', 'Property', 'TypeAlias', 'Variable'],
      ...options,
    },
    [new TypeDocReader()],
  );
  const found: string[] = [];
  app.logger = new (class extends Logger {
    override log(message: string, level: LogLevel): void {
      if (level >= LogLevel.Warn) found.push(message);
    }
  })();
  const project = await app.convert();
  if (project === undefined) throw new Error(`typedoc cannot read ${entries}: ${found}`);
  app.validate(project);
  return found.filter((message) => !needless.test(message));
}

test('every public export has a docstring, names only exported types and links to existing names', async () => {
  const entries = entryPoints().filter((file) => !file.includes('src/generated'));
  expect(await complaints(entries, { intentionallyNotExported })).toEqual([]);
});

test('npm run docs documents every entry point', () => {
  const { entryPoints: documented } = JSON.parse(readFileSync(join(root, 'test/api-docs/typedoc.json'), 'utf8'));
  expect(documented.map((file: string) => join(root, 'test/api-docs', file))).toEqual(entryPoints());
});

test('the docstring check reports missing docstrings, unexported types and broken links', async () => {
  writeFileSync(
    join(folder, 'inner.ts'),
    '/** Documented. */\nexport type Hidden = { hidden: string };\nexport type Shown = { readonly member: string };',
  );
  const entry = join(folder, 'entry.ts');
  writeFileSync(
    entry,
    `import type { Hidden } from './inner.ts';
export { type Shown as Renamed } from './inner.ts';
/** A {@link Base} and a {@link Bose}. */
export class Base {
  private concealed = 2;
  open = 3;
  /** @internal */
  inner(): void {}
  constructor(first: { readonly inPlace: string }) {}
}
export function bare(): Hidden { throw Error(); }
/** Members. */
export const members = {
  first: 1,
  /** Documented. */
  second: 2,
};
`,
  );
  writeFileSync(join(folder, 'package.json'), '{ "name": "fixture" }');
  writeFileSync(
    join(folder, 'tsconfig.json'),
    '{ "compilerOptions": { "allowImportingTsExtensions": true, "noEmit": true }, "files": ["entry.ts"] }',
  );
  const found = await complaints([entry], { tsconfig: join(folder, 'tsconfig.json') });
  expect(found.map((message) => message.replace(/(?<= in )fixture\/.*?(\w+\.ts)/, '$1'))).toEqual([
    'Hidden, defined in inner.ts, is referenced by bare but not included in the documentation',
    'bare (CallSignature), defined in entry.ts, does not have any documentation',
    'Base.constructor (ConstructorSignature), defined in entry.ts, does not have any documentation',
    'Base.open (Property), defined in entry.ts, does not have any documentation',
    'members.__type.first (Property), defined in entry.ts, does not have any documentation',
    'Renamed (TypeAlias), defined in inner.ts, does not have any documentation',
    'Renamed.member (Property), defined in inner.ts, does not have any documentation',
    'Failed to resolve link to "Bose" in comment for Base',
  ]);
});
