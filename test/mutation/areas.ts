/**
 * A part of the product, the tests that must notice its mutants, in the order in which they run, and the least share of mutants that they
 * notice, in percent.
 */
export type Area = { readonly mutate: readonly string[]; readonly tests: readonly string[]; readonly least: number };

/** The environment variable that names the area of a run. */
export const areaVariable = 'FLOWSERVICE_MUTATION_AREA';

/** The areas by name. A mutant whose code runs when a module is loaded costs a run of all tests of its area, so they are few. */
export const areas: Readonly<Record<string, Area>> = {
  check: { mutate: ['src/check'], tests: ['check/*', 'messages/*'], least: 90 },
  redaction: {
    mutate: ['src/redaction', 'src/credentials'],
    tests: [
      'redaction/{kinds,credentials,exposed-secrets,looks-real,mask-*,others-masks}',
      'check/misplaced-secrets',
      'redaction/redact-request',
    ],
    least: 90,
  },
  formats: { mutate: ['src/formats'], tests: ['formats/*', 'keepers/*', 'verification/{verify-*,hostile-files}'], least: 85 },
  verification: { mutate: ['src/verification'], tests: ['verification/*', 'keepers/*', 'formats/{har-bodies,postman-unknown}'], least: 85 },
  mock: { mutate: ['mock'], tests: ['mock/*', 'keepers/*', 'hostile/cross-origin'], least: 85 },
};
