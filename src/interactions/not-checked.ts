import { type Violation, type ViolationCode, violation } from '../conformance/index.ts';

/** Where a message's whole body is. */
export type BodyPlace = '/body' | '/response/body';

/** Why a value is not known, and how to make it known. */
export type UnknownValue = Pick<Violation, 'reference'> & {
  readonly received: string;
  /** Completes the sentence "The value at … is not checked: …". */
  readonly why: string;
  /** Ends the same sentence, and is an instruction by itself. */
  readonly way: string;
};

/** Returns the warning for a body that a recording leaves out; the way to record it is the end of a sentence. */
export function bodyNotRecorded(at: BodyPlace, received: string, way: string): Violation {
  return violation('body-not-recorded', at, {
    message: `The ${at === '/body' ? 'request' : 'response'} body is not checked: the recording does not hold it; ${way}.`,
    expected: 'the body that was sent',
    received,
    fix: sentence(way),
    reference: `HTTP Archive (HAR) 1.2, ${at === '/body' ? 'postData' : 'content'}`,
  });
}

/** Returns the warning for a value that a file leaves out. */
export function valueUnknown(at: string, { why, way, received, reference }: UnknownValue): Violation {
  const subject = at === '/body' ? 'The request body' : `The value at ${at}`;
  return violation('value-unknown', at, {
    message: `${subject} is not checked: ${why}; ${way}.`,
    expected: 'the value that is sent',
    received,
    fix: sentence(way),
    reference,
  });
}

function sentence(way: string): string {
  return `${way.charAt(0).toUpperCase()}${way.slice(1)}.`;
}

/** Codes that are about a name or its absence, and hold whatever the value is. */
const aboutNames: ReadonlySet<ViolationCode> = new Set([
  'property-unknown',
  'auth-param-unknown',
  'auth-param-foreign',
  'query-unknown',
  'query-conflict',
  'query-missing',
  'header-repeated',
  'placeholder-left',
]);

/**
 * Replaces the violations at places whose value is not known by the warnings for these places: neither a mistake nor the absence of one
 * is known there. A place without a violation needs no warning, unless it is a whole body.
 */
export function withNotChecked(found: readonly Violation[], notChecked: readonly Violation[]): readonly Violation[] {
  if (notChecked.length === 0) return found;
  const depends = ({ at, code }: Violation, place: string): boolean =>
    at.startsWith(`${place}/`) || (at === place && !aboutNames.has(code));
  return [
    ...found.filter((one) => !notChecked.some(({ at }) => depends(one, at))),
    ...notChecked.filter(({ at }) => isBody(at) || found.some((one) => depends(one, at))),
  ];
}

function isBody(at: string): boolean {
  return at === '/body' || at === '/response/body';
}

/** Stands for a body that is not known: it conforms to no schema, so that the rest of the message is checked as usual. */
export const unknownBody = new TextEncoder().encode('null');
