import { type SchemaError, validators } from '../generated/validators.ts';
import * as say from './body-violations.ts';
import { checkConnection, connectionNode } from './check-connection.ts';
import { checkPatch, patchNode } from './check-patch.ts';
import { explainErrors } from './explain-errors.ts';
import type { BodyRule, SchemaName } from './operation.ts';
import { isPlaceholder } from './placeholder.ts';
import { pointerTo } from './pointer.ts';
import type { Finding } from './profile.ts';
import type { ReadBody } from './read-body.ts';
import { type SchemaNode, schemaNodes } from './schema-nodes.ts';

/** How the mistakes in a kind of body are told, and what the description says about a place in it. */
type Explainer = {
  readonly explain: (value: unknown, errors: readonly SchemaError[]) => readonly Finding[];
  readonly nodeAt: (at: string) => SchemaNode | undefined;
};

/** Bodies with a union that has to be told apart before its members can be checked; all others are explained as they are. */
const explainers = new Map<SchemaName, Explainer>([
  ['CreateConnectionRequest', { explain: checkConnection, nodeAt: connectionNode }],
  ['ConnectionPatch', { explain: checkPatch, nodeAt: patchNode }],
]);

/** Checks a body against the description: nothing where it conforms, else one violation for each mistake, at its place. */
export function checkBody({ schema, mediaType }: BodyRule, { text, value }: ReadBody, found: Finding[]): void {
  const validate = validators[schema];
  if (!validate(value)) for (const finding of explainerOf(schema).explain(value, validate.errors ?? [])) found.push(finding);
  if (mediaType !== 'application/json' || text.includes('"{')) {
    const wrong = new Set(found.map(({ at }) => at));
    for (const [at, placeholder] of placeholdersIn(value, '')) {
      if (!wrong.has(`/body${at}`)) found.push(say.placeholderLeft({ at, node: explainerOf(schema).nodeAt(at) }, placeholder));
    }
  }
}

function explainerOf(schema: SchemaName): Explainer {
  const known = explainers.get(schema);
  if (known !== undefined) return known;
  const nodes = schemaNodes(schema);
  const plain: Explainer = { explain: (value, errors) => explainErrors({ nodes }, value, errors), nodeAt: (at) => nodes.get(at) };
  explainers.set(schema, plain);
  return plain;
}

function* placeholdersIn(value: unknown, at: string): Generator<readonly [at: string, placeholder: string]> {
  if (typeof value === 'string') {
    if (isPlaceholder(value)) yield [at, value];
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) yield* placeholdersIn(member, pointerTo(at, name));
  }
}
