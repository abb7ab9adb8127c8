import { generateTypes } from '../../../spec/generate-types.ts';
import type { Contract } from '../../contract/contract.ts';
import { isRecord } from '../../contract/is-record.ts';
import { loadTypeGenerator } from './load-type-generator.ts';

/**
 * Generates the types of a contract's sources, in the style of those of Microsoft Dynamics. A type of auth params has only the params that
 * are documented, even if others may exist, so that the compiler finds a misspelled one.
 */
export async function typesOfSources({ description, sources }: Contract): Promise<string> {
  const closed = JSON.parse(JSON.stringify(description), (_, value) =>
    isRecord(value) && value['x-inferred'] === true ? { ...value, additionalProperties: false } : value,
  );
  const titles = sources.map(({ title }) => title.replaceAll(/\s+/g, ' '));
  const notice = `// Made by \`flowservice types --source\` for ${titles.join(', ')}; do not edit.\n`;
  return notice + (await generateTypes(loadTypeGenerator(), closed, closed.components));
}
