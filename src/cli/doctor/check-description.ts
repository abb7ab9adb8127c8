import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from '../fail.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Toolkit } from './toolkit.ts';

const check = 'description';

/** Whether the description can be read with every example that it refers to, and what is compiled from it judges as it says. */
export async function checkDescription({ folder, isClone }: Toolkit): Promise<Diagnosis> {
  const mend = isClone
    ? 'Bring the files back: git checkout spec src/generated'
    : 'What is installed is not whole. Install it again into an empty node_modules.';
  const file = join(folder, 'spec/openapi.yaml');
  if (!existsSync(file)) return { check, status: 'fault', seen: 'spec/openapi.yaml is not there', mend };
  try {
    const text = readFileSync(file, 'utf8');
    const version = /^openapi: (3\.1\.\d+)$/m.exec(text)?.[1];
    if (version === undefined) return { check, status: 'fault', seen: 'spec/openapi.yaml is not OpenAPI 3.1', mend };
    const references = [...new Set([...text.matchAll(/\$ref: (examples\/\S+)/g)].map(([, name = '']) => name))];
    const lost = references.filter((name) => !existsSync(join(folder, 'spec', name)));
    if (lost.length > 0) return { check, status: 'fault', seen: `it refers to what is not there: spec/${lost.join(', spec/')}`, mend };
    const count = await countOperations();
    return { check, status: 'ok', seen: `OpenAPI ${version}, ${count} operations, ${references.length} examples; compiles` };
  } catch (error) {
    return { check, status: 'fault', seen: `cannot be used (${reasonOf(error)})`, mend };
  }
}

/** @throws Error where the rules do not compile, or refuse what the description itself has as an example */
async function countOperations(): Promise<number> {
  // Loaded here, for it is compiled when it is loaded, and a description that does not compile is to be a diagnosis.
  const [{ flowService }, { checkRequest }] = await Promise.all([
    import('../../contract/flow-service.ts'),
    import('../../messages/violations.ts'),
  ]);
  const { description, operations } = flowService;
  const { ApiKey, ImsOrganization, Sandbox } = description.components.parameters;
  const headers = [
    ['Authorization', 'Bearer {ACCESS_TOKEN}'],
    ...[ApiKey, ImsOrganization, Sandbox].map(({ name, example }) => [name, example] as const),
    ['Content-Type', 'application/json'],
  ] as const;
  const body = new TextEncoder().encode(JSON.stringify(description.components.examples['create-basic'].value));
  const [violation] = checkRequest({ method: 'POST', target: '/connections', headers, body }).filter(
    ({ severity }) => severity === 'error',
  );
  if (violation !== undefined) throw new Error(`it refuses its own example: ${violation.message}`);
  return Object.keys(operations).length;
}
