import { codeOfError } from '../../src/contract/error-example.ts';
import type { Case } from '../case.ts';
import { type ErrorName, errorExamples } from '../contract.ts';

type Row = readonly [name: RegExp, codes: RegExp, at: RegExp, error: ErrorName];

const schedule = '/body/(?:scheduleParams|\\d+/value)';
const patches = /^update(?!Connection)/;

/**
 * The published error for each violation of a request after the base connection that has one of its own. The first row that fits counts.
 */
const rows: readonly Row[] = [
  [/^createSourceConnection/, /^property-format$/, /^\/body\/data\/format$/, 'data-format-unsupported'],
  [/^createSourceConnection/, /^property-/, /^\/body\/params\/filters\/type$/, 'filter-type'],
  [/^createSourceConnection/, /^property-/, /^\/body\/params\/filters\/format$/, 'filter-format'],
  [/^createSourceConnection/, /^property-(?:missing|type)$/, /^\/body\/params\/filters\/value$/, 'filter-condition-value'],
  [/^createSourceConnection/, /^property-missing$/, /^\/body\/params\//, 'param-missing'],
  [/^createTargetConnection/, /^property-(?:format|type|empty)$/, /^\/body\/connectionSpec\/id$/, 'target-spec-invalid'],
  [/^createTargetConnection/, /^property-/, /^\/body\/params\/dataSetId$/, 'data-set-missing'],
  [/^createTargetConnection/, /^property-(?:missing|type)$/, /^\/body\/params$/, 'data-set-missing'],
  [/^createFlow/, /^property-unknown$/, /^\/body\/state$/, 'flow-state-not-allowed'],
  [/^createFlow/, /^property-(?:missing|type|empty)$/, /^\/body\/flowSpec(?:\/id)?$/, 'unknown-connection-spec'],
  [/^createFlow/, /^property-(?:missing|type|empty)$/, /^\/body\/(?:source|target)ConnectionIds$/, 'connection-ids-missing'],
  [/^createFlow/, /^property-format$/, /^\/body\/(?:source|target)ConnectionIds$/, 'connection-ids-length'],
  [/^createFlow.*(?:without Mapping|once: )/, /^property-missing$/, /^\/body\/transformations$/, 'mapping-missing'],
  [/^createFlow: every/, /^property-missing$/, /^\/body\/transformations(?:\/0\/params(?:\/deltaColumn)?)?$/, 'delta-column-missing'],
  [/^createFlow/, /^property-conflict$/, /^\/body\/transformations\//, 'delta-column-with-once'],
  [/^(?:create|update)Flow/, /^property-conflict$/, new RegExp(`^${schedule}/interval$`), 'interval-with-once'],
  [/^(?:create|update)Flow/, /^property-conflict$/, new RegExp(`^${schedule}/backfill$`), 'backfill-with-once'],
  [/^(?:create|update)Flow/, /^property-format$/, new RegExp(`^${schedule}/interval$`), 'interval-too-small'],
  [/^(?:create|update)Flow/, /^property-(?:format|type|empty)$/, new RegExp(`^${schedule}/frequency$`), 'frequency-invalid'],
  [/^updateFlow: add \/scheduleParams\/interval/, /^property-format$/, /^\/body\/0\/value$/, 'interval-too-small'],
  [/^updateFlow: add \/scheduleParams\/frequency/, /^property-(?:format|type|empty)$/, /^\/body\/0\/value$/, 'frequency-invalid'],
  [patches, /^property-(?:missing|empty|format)$/, /^\/body\/\d+\/path$/, 'invalid-patch-path'],
  [patches, /^property-format$/, /^\/body\/\d+\/op$/, 'unsupported-patch-operation'],
  [/^createRun/, /^property-(?:missing|type|empty)$/, /^\/body\/flowId$/, 'flow-id-missing'],
  [/^createRun/, /^property-(?:missing|type)$/, /^\/body\/params$/, 'run-params-invalid'],
  [/^createRun/, /^property-missing$/, /^\/body\/params\//, 'run-params-invalid'],
];

/** Returns the error of its own that is published for the first violation of a request; undefined if it has a general one. */
export function journeyErrorFor({ name, want: [first] }: Pick<Case, 'name' | 'want'>): ErrorName | undefined {
  const [code, at] = first ?? ['', ''];
  return rows.find(([names, codes, places]) => names.test(name) && codes.test(code) && places.test(at))?.[3];
}

/** Each error with its code, and the texts that it can have; undefined if it can have any. */
const known = Object.entries(errorExamples).map(([name, { value, 'x-message-template': template }]) => {
  const text = template ?? (value as { readonly errorMessage?: string }).errorMessage;
  return { name: name as ErrorName, code: codeOfError(value), texts: text === undefined ? undefined : textsLike(text) };
});

/** Lists the errors that a body can be: they have its code, and its text fits their template. */
export function errorsLike(body: string): readonly ErrorName[] {
  const value: { readonly errorMessage?: string } = body === '' ? {} : JSON.parse(body);
  const sent = codeOfError(value);
  return known
    .filter(
      ({ code, texts }) =>
        sent !== undefined && code === sent && (value.errorMessage === undefined || texts?.test(value.errorMessage) !== false),
    )
    .map(({ name }) => name);
}

function textsLike(template: string): RegExp {
  const parts = template.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's');
}
