type Mismatch = { readonly type?: string; readonly key?: string; readonly path?: string; readonly mismatch?: string };
type Result = {
  readonly description: string;
  readonly providerStates?: readonly string[];
  readonly result: string;
  readonly mismatch?: { readonly mismatches?: readonly Mismatch[]; readonly message?: string };
};
type Report = { readonly interactionResults: readonly Result[]; readonly result: boolean };

const longest = 200;

/** Summarizes Pact's report: the verified interactions, and each failed interaction with one line per mismatch. */
export function describeReport(report: string): { readonly verified: readonly string[]; readonly failures: readonly string[] } {
  const parsed = parse(report);
  if (parsed === undefined) return { verified: [], failures: [report] };
  const failed = parsed.interactionResults.filter(({ result }) => result !== 'OK');
  return {
    verified: parsed.interactionResults.filter(({ result }) => result === 'OK').map(nameOf),
    failures: failed.map((result) => [nameOf(result), ...linesOf(result).map((line) => `  ${line}`)].join('\n')),
  };
}

function nameOf({ description, providerStates = [] }: Result): string {
  return providerStates.length === 0 ? description : `${description} (${providerStates.join(', ')})`;
}

function linesOf({ mismatch = {} }: Result): readonly string[] {
  const { mismatches = [], message = 'no reason given' } = mismatch;
  // A value of another type also fails its pattern.
  const mistyped = new Set(mismatches.filter(isOfType).map(placeOf));
  const reported = mismatches.filter((one) => isOfType(one) || !mistyped.has(placeOf(one)));
  const lines = reported.length === 0 ? [message] : reported.map((one) => `${placeOf(one)}: ${one.mismatch ?? 'no reason given'}`);
  return lines.sort().map((line) => (line.length > longest ? `${line.slice(0, longest)}…` : line));
}

function isOfType({ mismatch = '' }: Mismatch): boolean {
  return mismatch.includes(' the same type ');
}

function placeOf({ type = '', key, path }: Mismatch): string {
  return key ?? path ?? type.replace(/Mismatch$/, '').toLowerCase();
}

function parse(report: string): Report | undefined {
  try {
    return JSON.parse(report);
  } catch {
    return undefined;
  }
}
