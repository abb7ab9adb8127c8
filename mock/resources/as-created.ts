import { checkBody } from '../../src/check/check-body.ts';
import { type Finding, isError } from '../../src/check/finding.ts';
import { weigh } from '../../src/check/profile.ts';
import { refusalFor } from '../refusals/index.ts';
import type { Reply } from '../respond.ts';
import type { OperationCall } from './operation-call.ts';

/** The members of each kind that its creation takes. */
const membersOf = {
  createSourceConnection: ['name', 'description', 'baseConnectionId', 'data', 'params', 'connectionSpec'],
  createTargetConnection: ['name', 'description', 'baseConnectionId', 'data', 'params', 'connectionSpec'],
  createFlow: [
    ...['name', 'description', 'flowSpec', 'sourceConnectionIds', 'targetConnectionIds'],
    ...['transformations', 'scheduleParams', 'options'],
  ],
} as const;

/**
 * Returns the error response if an entity, after a change, is not one that could be created.
 *
 * @param without - returns whether a mistake does not matter
 */
export function faultAsCreated(
  call: OperationCall,
  creation: keyof typeof membersOf,
  entity: object,
  without: (finding: Finding) => boolean = () => false,
): Reply | undefined {
  const { operation, query, context } = call;
  const { body: rule } = context.contract.operations[creation];
  if (rule === undefined) return undefined;
  // Through text, because a member without a value is a missing one.
  const text = JSON.stringify(Object.fromEntries(membersOf[creation].map((name) => [name, Reflect.get(entity, name)])));
  const body: unknown = JSON.parse(text);
  const findings = weigh(context.contract, checkBody(context.contract, rule, { text, value: body }), context.profile, creation);
  const wrong = findings.find((finding) => isError(finding) && !without(finding));
  return wrong === undefined ? undefined : refusalFor(context.contract, wrong, { operation, query, body, findings: [wrong] });
}

/** Returns whether something is missing: a patch may remove it, and its next instruction may add it. */
export function isMissing({ code }: Finding): boolean {
  return code === 'property-missing';
}
