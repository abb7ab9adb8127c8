import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { descriptionDigest } from '../../../spec/description-digest.ts';
import { reasonOf } from '../fail.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Toolkit } from './toolkit.ts';

const check = 'generated files';

/** Whether the types, the description and the validators were made from the description that lies beside them. */
export function checkGeneratedFiles({ folder, isClone }: Toolkit): Diagnosis {
  const built = isClone ? ['src/generated', 'ts'] : ['dist/src/generated', 'js'];
  const files = [
    'src/generated/flow-service.ts',
    ...['description', 'constants', 'validators'].map((name) => `${built[0]}/${name}.${built[1]}`),
  ];
  const mend = isClone ? 'Run: npm run generate' : 'What is installed is not whole. Install it again into an empty node_modules.';
  const lost = files.filter((file) => !existsSync(join(folder, file)));
  if (lost.length > 0) return { check, status: 'fault', seen: `not there: ${lost.join(', ')}`, mend };
  try {
    const digest = descriptionDigest(pathToFileURL(join(folder, 'spec/')));
    const stale = files.filter((file) => !readFileSync(join(folder, file), 'utf8').includes(`(${digest})`));
    if (stale.length === 0) return { check, status: 'ok', seen: 'types, description and validators belong to spec/openapi.yaml' };
    return { check, status: 'fault', seen: `made from another description: ${stale.join(', ')}`, mend };
  } catch (error) {
    return { check, status: 'fault', seen: `cannot be read (${reasonOf(error)})`, mend };
  }
}
