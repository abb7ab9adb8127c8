import type { Finding, ViolationCode } from '../check/finding.ts';

/** Codes of mistakes about a name or its absence, which hold whatever the value is. */
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
 * Replaces the findings at places whose value is not known by the warnings for these places: neither a mistake nor its absence is known
 * there. A place without a finding needs no warning, unless it is a whole body.
 */
export function withNotChecked(found: readonly Finding[], notChecked: readonly Finding[]): readonly Finding[] {
  if (notChecked.length === 0) return found;
  // A placeholder for an id in a path is no value that a request could have.
  const isAboutName = ({ at, code }: Finding): boolean => aboutNames.has(code) && !(code === 'placeholder-left' && at === '/path');
  const depends = (one: Finding, place: string): boolean => one.at.startsWith(`${place}/`) || (one.at === place && !isAboutName(one));
  return [
    ...found.filter((one) => !notChecked.some(({ at }) => depends(one, at))),
    ...notChecked.filter(({ at }) => isBody(at) || found.some((one) => depends(one, at))),
  ];
}

function isBody(at: string): boolean {
  return at === '/body' || at === '/response/body';
}
