import type { ViolationCode } from '../contract.ts';

/** The violations in a file: lines of interaction and place, code and pointer. */
export type Verdict = {
  readonly file: string;
  readonly format: string;
  readonly interactions: number;
  readonly passedOver: number;
  readonly found: readonly (readonly [line: number, placeLine: number, code: ViolationCode, at: string])[];
};

/** The violations in each file of the corpus; README.md lists the sources of the files. */
export const verdicts: readonly Verdict[] = [
  { file: 'collections/examples.json', format: 'Postman collection 2.1', interactions: 3, passedOver: 0, found: [[72, 104, 'response-shape', '/response/body']] },
  {
    file: 'collections/newman.json',
    format: 'Postman collection 2.1',
    interactions: 7,
    passedOver: 1,
    found: [
      [203, 217, 'header-missing', '/headers/x-sandbox-name'],
      [378, 392, 'header-missing', '/headers/authorization'],
    ],
  },
  {
    file: 'collections/variables.json',
    format: 'Postman collection 2.1',
    interactions: 3,
    passedOver: 1,
    found: [
      [70, 72, 'header-missing', '/headers/x-sandbox-name'],
      [70, 82, 'query-unknown', '/query/limit'],
      [70, 82, 'value-unknown', '/path'],
      [109, 111, 'operation-unknown', '/path'],
    ],
  },
  {
    file: 'hars/chrome-sanitized.har',
    format: 'HAR 1.2',
    interactions: 3,
    passedOver: 0,
    found: [
      [9, 66, 'body-not-recorded', '/response/body'],
      [81, 107, 'query-format', '/query/limit'],
      [81, 131, 'body-not-recorded', '/response/body'],
      [146, 151, 'operation-unknown', '/path'],
    ],
  },
  {
    file: 'hars/chromium-sanitized.har',
    format: 'HAR 1.2',
    interactions: 6,
    passedOver: 1,
    found: [
      [425, 565, 'auth-param-foreign', '/body/auth/params/username'],
      [818, 938, 'query-format', '/query/limit'],
      [1197, 1246, 'header-missing', '/headers/x-sandbox-name'],
    ],
  },
  { file: 'hars/other-traffic.har', format: 'HAR 1.2', interactions: 1, passedOver: 6, found: [] },
  {
    file: 'hars/playwright.har',
    format: 'HAR 1.2',
    interactions: 6,
    passedOver: 2,
    found: [
      [452, 548, 'auth-param-foreign', '/body/auth/params/servicePrincipalId'],
      [610, 619, 'header-missing', '/headers/x-sandbox-name'],
      [905, 911, 'operation-unknown', '/path'],
    ],
  },
  { file: 'hars/published.har', format: 'HAR 1.2', interactions: 12, passedOver: 0, found: [
      [459, 503, 'response-shape', '/response/body'],
      [516, 560, 'response-shape', '/response/body'],
      [573, 617, 'property-type', '/response/body/items/0/id'],
      [573, 617, 'property-format', '/response/body/items/0/etag'],
      [630, 674, 'response-shape', '/response/body'],
    ] },
  {
    file: 'journals/journal.ndjson',
    format: 'journal, NDJSON',
    interactions: 6,
    passedOver: 1,
    found: [
      [3, 3, 'auth-param-foreign', '/body/auth/params/servicePrincipalId'],
      [4, 4, 'header-missing', '/headers/x-sandbox-name'],
      [6, 6, 'operation-unknown', '/path'],
    ],
  },
  {
    file: 'pacts/pact-cli-v4-flow-service.json',
    format: 'Pact V4',
    interactions: 4,
    passedOver: 0,
    found: [
      [6, 21, 'matcher-loose', '/body/connectionSpec/id'],
      [170, 178, 'auth-param-unknown', '/body/auth/params/servicePrincipalID'],
      [229, 233, 'header-missing', '/headers/x-sandbox-name'],
    ],
  },
  {
    file: 'pacts/pact-js-v2-flow-service.json',
    format: 'Pact V2',
    interactions: 5,
    passedOver: 0,
    found: [
      [49, 68, 'matcher-loose', '/headers/authorization'],
      [49, 62, 'matcher-loose', '/body/connectionSpec/id'],
      [90, 108, 'header-missing', '/headers/x-api-key'],
    ],
  },
  {
    file: 'pacts/pact-js-v3-flow-service.json',
    format: 'Pact V3',
    interactions: 9,
    passedOver: 1,
    found: [
      [62, 69, 'auth-param-foreign', '/body/auth/params/servicePrincipalId'],
      [95, 113, 'refusal-unexplained', '/response/status'],
      [116, 123, 'matcher-loose', '/headers/x-sandbox-name'],
      [116, 151, 'matcher-loose', '/query/limit'],
      [160, 170, 'operation-unknown', '/path'],
      [176, 205, 'status-undocumented', '/response/status'],
      [208, 239, 'property-unknown', '/response/body/status'],
    ],
  },
  {
    file: 'pacts/pact-js-v4-flow-service.json',
    format: 'Pact V4',
    interactions: 6,
    passedOver: 0,
    found: [
      [211, 220, 'matcher-loose', '/body/auth/params/serviceUri'],
      [211, 223, 'matcher-loose', '/body/auth/specName'],
      [211, 226, 'matcher-loose', '/body/connectionSpec/id'],
      [211, 227, 'matcher-loose', '/body/connectionSpec/version'],
      [271, 276, 'property-missing', '/body/name'],
      [377, 382, 'property-missing', '/body/name'],
      [424, 432, 'secret-exposed', '/body/auth/params/password'],
    ],
  },
  { file: 'pacts/right.json', format: 'Pact V3', interactions: 6, passedOver: 0, found: [] },
  {
    file: 'pacts/wrong.json',
    format: 'Pact V3',
    interactions: 9,
    passedOver: 0,
    found: [
      [48, 49, 'interaction-duplicate', '/description'],
      [87, 106, 'property-empty', '/body/auth/params/servicePrincipalKey'],
      [119, 138, 'secret-exposed', '/body/auth/params/servicePrincipalKey'],
      [158, 162, 'operation-unknown', '/path'],
      [197, 200, 'method-not-allowed', '/method'],
      [236, 242, 'matcher-loose', '/headers/authorization'],
      [288, 311, 'matcher-loose', '/body/connectionSpec/id'],
    ],
  },
];
