import { description } from '../generated/description.ts';

/**
 * The names of all properties that the description marks `format: password`: secret wherever in a body they stand, even by mistake.
 *
 * @see Flow Service API - Sources, connection specification of Dynamics: `format: password` marks a secret
 */
export const secretNames: ReadonlySet<string> = new Set(namesOf(description.components.schemas));

function namesOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, member]) =>
    typeof member === 'object' && member !== null && 'format' in member && member.format === 'password' ? [name] : namesOf(member),
  );
}
