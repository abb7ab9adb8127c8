import type { OperationId, RequestMessage } from '../contract.ts';
import { requestTo } from '../request-to.ts';
import { bodies, type Json } from '../requests.ts';
import { journeyBodies } from './journey-bodies.ts';
import { resolved, type Schema, schemaNamed } from './nodes.ts';

type Value = Json[string];
export type Instruction = { readonly op: string; readonly path: string; readonly value?: Value };

/** The patch of one resource: its operation, a valid patch, and the kinds of instructions of the description. */
export type PatchOf = {
  readonly operation: OperationId;
  readonly right: readonly Value[];
  readonly kinds: readonly PatchKind[];
  readonly send: (body: unknown) => RequestMessage;
};

/** A kind of instructions, and a valid one of it. */
export type PatchKind = { readonly schema: Schema; readonly right: Instruction };

const mapping = { name: 'Mapping', params: { mappingId: '93ddfa69c4864d978832b1e5ef6ec3b9', mappingVersion: '0' } };
const source = bodyOf('createSourceConnection');
const target = bodyOf('createTargetConnection');

/** A value for each path, if it is not a text. */
const values: Readonly<Record<string, unknown>> = {
  '/auth/params': bodies.basic.auth.params,
  '/scheduleParams': { startTime: 4102444800, frequency: 'hour', interval: 1, backfill: true },
  '/scheduleParams/startTime': 4102444800,
  '/scheduleParams/frequency': 'day',
  '/scheduleParams/interval': 15,
  '/scheduleParams/backfill': true,
  '/transformations': [mapping],
  '/transformations/0': mapping,
  '/labels': ['core/C12'],
  '/policy': { enforcementRefs: ['/dulepolicy/marketingActions/core/emailTargeting'] },
  '/params': source.params,
  '/params/tableName': 'account',
  '/params/dataSetId': '6889f4f89b982b2b90bc1207',
  '/data': source.data,
};
const targetValues = { ...values, '/params': target.params, '/data': target.data };

/** The first path of each kind whose path is a pattern. */
const pathOfExample = (operation: OperationId): Readonly<Record<string, string>> => ({
  '/transformations/{index}': '/transformations/0',
  '/params/{name}': operation === 'updateTargetConnection' ? '/params/dataSetId' : '/params/tableName',
});

/** The patches of every resource that can be changed. */
export const patches: readonly PatchOf[] = [
  patchOf('updateConnection', 'PatchInstruction', values),
  patchOf('updateFlow', 'FlowPatchInstruction', values),
  patchOf('updateSourceConnection', 'SourceConnectionPatchInstruction', values),
  patchOf('updateTargetConnection', 'TargetConnectionPatchInstruction', targetValues),
];

function bodyOf(operation: OperationId): Json {
  return journeyBodies.find((one) => one.operation === operation)?.body ?? {};
}

function patchOf(operation: OperationId, union: string, known: typeof values): PatchOf {
  const { oneOf, anyOf } = schemaNamed(union);
  const kinds = (oneOf ?? anyOf ?? []).map((one): PatchKind => {
    const schema = resolved(one);
    return { schema, right: rightOf(operation, schema, known) };
  });
  return {
    operation,
    right: kinds.map(({ right }) => ({ ...right })),
    kinds,
    send: (body) => requestTo(operation, { body }),
  };
}

function rightOf(operation: OperationId, { properties }: Schema, known: typeof values): Instruction {
  const { const: fixed, enum: [first] = [], 'x-example': example = '' } = properties?.path ?? {};
  const path = fixed ?? first ?? pathOfExample(operation)[example] ?? '';
  const [op = ''] = properties?.op?.enum ?? [];
  const value: Value = JSON.parse(JSON.stringify(known[path] ?? 'Contoso'));
  return op.toLowerCase() === 'remove' ? { op, path } : { op, path, value };
}
