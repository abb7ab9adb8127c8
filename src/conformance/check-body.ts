import { type SchemaError, validators } from '../generated/validators.ts';
import * as say from './body-violations.ts';
import { checkConnection, connectionNode } from './check-connection.ts';
import { checkPatch, isPatch, patchNode } from './check-patch.ts';
import { explainErrors } from './explain-errors.ts';
import { inDescribedOrder } from './in-described-order.ts';
import type { BodyRule, SchemaName } from './operation.ts';
import { isPlaceholder } from './placeholder.ts';
import { pointerTo } from './pointer.ts';
import type { Finding } from './profile.ts';
import type { ReadBody } from './read-body.ts';
import { type SchemaNode, schemaNodes } from './schema-nodes.ts';

/** How the mistakes in a kind of body are told, and what the description says about a place in it. */
type Explainer = {
  /** Whether there is nothing to explain, where the schema's own validator takes too long to say so. */
  readonly conforms?: (value: unknown) => boolean;
  readonly explain: (value: unknown, errors: readonly SchemaError[]) => readonly Finding[];
  readonly nodeAt: (at: string) => SchemaNode | undefined;
};

/** Bodies with a union that has to be told apart before its members can be checked; all others are explained as they are, once met. */
const explainers: { [schema in SchemaName]?: Explainer } = {
  CreateConnectionRequest: { explain: checkConnection, nodeAt: connectionNode },
  ConnectionPatch: { conforms: isPatch, explain: checkPatch, nodeAt: patchNode },
};

/** Checks a body against the description: nothing where it conforms, else one violation for each mistake, at its place. */
export function checkBody({ schema, mediaType }: BodyRule, { text, value }: ReadBody, found: Finding[]): void {
  const validate = validators[schema];
  const { conforms = validate, explain, nodeAt } = explainers[schema] ?? plainExplainer(schema);
  if (!conforms(value)) for (const finding of explain(value, validate.errors ?? [])) found.push(finding);
  if (mediaType !== 'application/json' || text.includes('"{')) {
    const wrong = new Set(found.map(({ at }) => at));
    for (const [at, placeholder] of placeholdersIn(value, '')) {
      if (!wrong.has(`/body${at}`)) found.push(say.placeholderLeft({ at, node: nodeAt(at) }, placeholder));
    }
  }
}

function plainExplainer(schema: SchemaName): Explainer {
  const nodes = schemaNodes(schema);
  const members = Object.keys(nodes.get('')?.properties ?? {});
  const explainer: Explainer = {
    explain: (value, errors) => inDescribedOrder(explainErrors({ nodes }, value, errors), '/body', members),
    nodeAt: (at) => nodes.get(at),
  };
  explainers[schema] = explainer;
  return explainer;
}

function* placeholdersIn(value: unknown, at: string): Generator<readonly [at: string, placeholder: string]> {
  if (typeof value === 'string') {
    if (isPlaceholder(value)) yield [at, value];
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) yield* placeholdersIn(member, pointerTo(at, name));
  }
}
