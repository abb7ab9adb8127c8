import { description } from '../generated/description.ts';

/**
 * The names of all properties that the description marks `format: password`: secret wherever in a body they stand, even by mistake.
 *
 * @see Flow Service API - Sources, connection specification of Dynamics: `format: password` marks a secret
 */
export const secretNames: ReadonlySet<string> = namesIn(description.components.schemas);

function namesIn(node: object, names: Set<string> = new Set()): ReadonlySet<string> {
  for (const [name, member] of Object.entries(node)) {
    if (typeof member !== 'object' || member === null || name.startsWith('x-')) continue;
    if (member.format === 'password') names.add(name);
    else namesIn(member, names);
  }
  return names;
}
