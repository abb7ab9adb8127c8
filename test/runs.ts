/** The environment variable by which longer runs than `npm test` multiply the random cases of each property. */
export const runsVariable = 'FLOWSERVICE_RUNS';

/** Returns how many random cases a property checks in `npm test`, or many times as many in `npm run soak` and under mutation. */
export function runs(count: number): { readonly numRuns: number } {
  return { numRuns: count * Number(process.env[runsVariable] ?? 1) };
}
