import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { descriptionDigest } from '../../../spec/description-digest.ts';
import { reasonOf } from '../fail.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Toolkit } from './toolkit.ts';

const reinstall = 'The installation is incomplete. Install the package again into an empty node_modules.';

/** Checks whether the OpenAPI descriptions and their examples are complete, and whether its compiled rules accept its own example. */
export async function checkDescription({ folder, isClone }: Toolkit): Promise<Diagnosis> {
  const fault = (seen: string): Diagnosis => ({
    check: 'description',
    status: 'fault',
    seen,
    fix: isClone ? 'Restore the files: git checkout spec src/generated' : reinstall,
  });
  const files = ['spec/openapi.yaml', 'spec/neighbors.yaml'];
  const absent = files.find((file) => !existsSync(join(folder, file)));
  if (absent !== undefined) return fault(`${absent} does not exist`);
  try {
    const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
    const [version, other] = texts.map((text) => /^openapi: (3\.1\.\d+)$/m.exec(text)?.[1]);
    if (version === undefined || other === undefined) return fault(`${files[version === undefined ? 0 : 1]} is not OpenAPI 3.1`);
    const references = [...new Set([...texts.join('\n').matchAll(/\$ref: (examples\/\S+)/g)].map(([, name = '']) => name))];
    const missing = references.filter((name) => !existsSync(join(folder, 'spec', name)));
    if (missing.length > 0) return fault(`it refers to missing files: spec/${missing.join(', spec/')}`);
    const count = await countOperations();
    return {
      check: 'description',
      status: 'ok',
      seen: `OpenAPI ${version}, ${count} operations, ${references.length} examples; compiles`,
    };
  } catch (error) {
    return fault(`cannot be used (${reasonOf(error)})`);
  }
}

/** @throws Error if the rules do not compile, or reject an example of the description */
async function countOperations(): Promise<number> {
  // Loaded here, because loading compiles the description, and a description that does not compile must become a diagnosis.
  const [{ flowService }, { ownOperations }, { checkRequest }] = await Promise.all([
    import('../../contract/flow-service.ts'),
    import('../../contract/operation.ts'),
    import('../../messages/violations.ts'),
  ]);
  const { description } = flowService;
  const { ApiKey, ImsOrganization, Sandbox } = description.components.parameters;
  const headers = [
    ['Authorization', 'Bearer {ACCESS_TOKEN}'],
    ...[ApiKey, ImsOrganization, Sandbox].map(({ name, example }) => [name, example] as const),
    ['Content-Type', 'application/json'],
  ] as const;
  const body = new TextEncoder().encode(JSON.stringify(description.components.examples['create-basic'].value));
  const found = checkRequest({ method: 'POST', target: '/connections', headers, body });
  const violation = found.find(({ severity }) => severity === 'error');
  if (violation !== undefined) throw new Error(`it rejects its own example: ${violation.message}`);
  return ownOperations(flowService).length;
}

/** Checks whether the types, the description and the validators were generated from the description in `spec`. */
export function checkGeneratedFiles({ folder, isClone }: Toolkit): Diagnosis {
  const check = 'generated files';
  const [generated, extension] = isClone ? ['src/generated', 'ts'] : ['dist/src/generated', 'js'];
  const files = [
    'spec/openapi.json',
    'src/generated/flow-service.ts',
    ...['description', 'constants', 'validators'].map((name) => `${generated}/${name}.${extension}`),
  ];
  const fault = (seen: string): Diagnosis => ({ check, status: 'fault', seen, fix: isClone ? 'Run: npm run generate' : reinstall });
  const missing = files.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) return fault(`missing: ${missing.join(', ')}`);
  try {
    const digest = descriptionDigest(pathToFileURL(join(folder, 'spec/')));
    const stale = files.filter((file) => !readFileSync(join(folder, file), 'utf8').includes(`(${digest})`));
    if (stale.length > 0) return fault(`generated from another description: ${stale.join(', ')}`);
    return { check, status: 'ok', seen: 'types, description and validators match spec/openapi.yaml' };
  } catch (error) {
    return fault(`cannot be read (${reasonOf(error)})`);
  }
}
