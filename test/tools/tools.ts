import { type Judge, responses, schema, types } from './judges.ts';

/** A tool that reads the description, in one version. */
export type Tool = {
  /** The tool's own package, then those that it needs; each with an exact version. */
  readonly packages: readonly [string, ...string[]];
  /** Run in a project that has the packages, and the description as the file `$DESCRIPTION`. */
  readonly commands?: readonly string[];
  /** A file in `programs` that the commands read. */
  readonly config?: string;
  /** The products and their judges. A linter has none: it passes if its command does. */
  readonly makes: Readonly<Record<string, Judge | 'no problems'>>;
  /** What users have to know, such as a fault of the tool. */
  readonly remark?: string;
};

const zod = 'zod@4.6.7';

/** Every tool in the table of `docs/generators.md`. */
export const tools: readonly Tool[] = [
  {
    packages: ['openapi-typescript@7.13.0', 'typescript@5.9.3'],
    commands: ['openapi-typescript $DESCRIPTION -o out.ts'],
    makes: { types: types("import('./out.ts').components['schemas']['CreateConnectionRequest']") },
    remark:
      'With `--immutable --root-types --root-types-no-schema-prefix --default-non-nullable=false`, it makes the types of this package.',
  },
  {
    packages: ['@hey-api/openapi-ts@0.99.0', 'typescript@5.9.3', zod],
    commands: ['openapi-ts -i $DESCRIPTION -o out -p @hey-api/typescript zod @hey-api/client-fetch'],
    makes: {
      types: types("import('./out/types.gen.ts').CreateConnectionRequestWritable"),
      'zod schemas': schema("(await import('./out/zod.gen.ts')).zCreateConnectionRequestWritable"),
    },
    remark: 'In types without `Writable` in their names, passwords and keys are missing, because they are `writeOnly`.',
  },
  {
    packages: ['orval@8.38.0', 'typescript@5.9.3', zod],
    commands: ['orval -i $DESCRIPTION -o client.ts --client fetch', 'orval -i $DESCRIPTION -o schemas.ts --client zod'],
    makes: {
      types: types("import('./client.ts').CreateConnectionRequest"),
      'zod schemas': schema("(await import('./schemas.ts')).CreateConnectionBody"),
    },
    remark: "It reads `openapi.yaml` with `input: { parserOptions: { externalRefs: { allow: ['*'] } } }` in its configuration.",
  },
  {
    packages: [
      '@kubb/cli@4.39.3',
      '@kubb/core@4.39.3',
      '@kubb/plugin-oas@4.39.3',
      '@kubb/plugin-ts@4.39.3',
      '@kubb/plugin-zod@4.39.3',
      zod,
    ],
    config: 'kubb.config.js',
    commands: ['kubb generate'],
    makes: {
      types: types("import('./out/types/CreateConnectionRequest.ts').CreateConnectionRequest"),
      'zod schemas': schema("(await import('./out/zod/createConnectionRequestSchema.ts')).createConnectionRequestSchema"),
    },
  },
  {
    packages: ['typed-openapi@2.2.7', zod],
    commands: ['typed-openapi $DESCRIPTION -o client.ts', 'typed-openapi $DESCRIPTION -r zod --schemas-only -o schemas.ts'],
    makes: {
      types: types("import('./client.ts').Schemas.CreateConnectionRequest"),
      'zod schemas': schema("(await import('./schemas.ts')).CreateConnectionRequest"),
    },
  },
  {
    packages: ['openapi-zod-client@1.18.3', '@zodios/core@10.9.6', 'zod@3.25.76'],
    commands: ['openapi-zod-client $DESCRIPTION -o out.ts --export-schemas'],
    makes: { 'zod schemas': schema("(await import('./out.ts')).schemas.CreateConnectionRequest") },
  },
  {
    packages: ['swagger-typescript-api@13.13.0'],
    commands: ['swagger-typescript-api generate -p $DESCRIPTION -o . -n out.ts'],
    makes: { types: types("import('./out.ts').CreateConnectionRequest") },
  },
  {
    packages: ['@stoplight/prism-cli@5.14.2'],
    makes: { 'mock server': responses('prism.js') },
    remark: 'It reports several violations for one mistake.',
  },
  {
    packages: ['@stoplight/prism-cli@5.16.0'],
    makes: { 'mock server': responses('prism.js') },
    remark: 'It needs Node 24.18, and never responds to a body that is not valid JSON.',
  },
  { packages: ['@scalar/mock-server@0.14.4'], makes: { 'mock server': responses('scalar.js') } },
  {
    packages: ['@msw/source@0.6.1', 'msw@2.15.0'],
    makes: { 'request handlers': responses('msw.js') },
    remark: 'It responds with the examples, and does not check requests. It does not support MSW 3.',
  },
  {
    packages: ['openapi-backend@5.21.2'],
    makes: { 'request router': responses('openapi-backend.js') },
    remark: 'It needs the option `quick`, because its check of the description knows only OpenAPI 3.0.',
  },
  {
    packages: ['express-openapi-validator@5.6.2', 'express@5.3.0'],
    makes: { middleware: responses('express-openapi-validator.js') },
    remark: 'Do not use it: it looks for each discriminator at the top of the body, and rejects every nested one.',
  },
  {
    packages: ['@stoplight/spectral-cli@6.16.3'],
    config: 'spectral.yaml',
    commands: ['spectral lint $DESCRIPTION --ruleset spectral.yaml --fail-severity hint'],
    makes: { report: 'no problems' },
  },
  {
    packages: ['@redocly/cli@2.77.0'],
    commands: ['redocly lint $DESCRIPTION --extends recommended-strict'],
    makes: { report: 'no problems' },
  },
];
