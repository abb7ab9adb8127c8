import { type Case, mistake } from './case.ts';
import { bodyMutants } from './mutants/body-mutants.ts';
import { bodyVariations } from './mutants/body-variations.ts';
import { bytesMutants } from './mutants/bytes-mutants.ts';
import { headerMutants } from './mutants/header-mutants.ts';
import { journeyMutants } from './mutants/journey-mutants.ts';
import { journeyVariations } from './mutants/journey-variations.ts';
import { messageVariations } from './mutants/message-variations.ts';
import { patchMutants } from './mutants/patch-mutants.ts';
import { patchVariations } from './mutants/patch-variations.ts';
import { pathMutants } from './mutants/path-mutants.ts';
import { queryMutants } from './mutants/query-mutants.ts';
import { queryVariations } from './mutants/query-variations.ts';
import { tokenMutants } from './mutants/token-mutants.ts';
import { tokenVariations } from './mutants/token-variations.ts';
import { credentials, requestTo } from './request-to.ts';
import { bodies, bodyWith, type Json, request, withHeader } from './requests.ts';
import { severalMistakes } from './several-mistakes.ts';

const derived: readonly Case[] = distinct([
  ...messageVariations(),
  ...queryVariations(),
  ...bodyVariations(),
  ...journeyVariations(),
  ...patchVariations(),
  ...tokenVariations(),
  ...pathMutants(),
  ...headerMutants(),
  ...queryMutants(),
  ...bytesMutants(),
  ...bodyMutants(),
  ...journeyMutants(),
  ...patchMutants(),
  ...tokenMutants(),
]);

/** Valid requests. */
export const legal: readonly Case[] = derived.filter(({ want }) => want.length === 0);

/** Valid requests that are almost surely a mistake, each with its one warning. */
export const doubtfulOnes: readonly Case[] = derived.filter(({ warns }) => warns);

/** Requests with one mistake, each with its one violation. */
export const singleMistakes: readonly Case[] = [
  ...derived.filter(({ want, warns }) => want.length > 0 && warns === undefined),
  ...['Basic Authentication', 'Service Principal', 'OAuth2 Client Credential', 'basic authentication for dynamics online'].map((specName) =>
    mistake(
      `createConnection: basic: specName ${specName}`,
      request({ body: bodyWith('basic', (body) => ((body.auth as Json).specName = specName)) }),
      'auth-spec-unknown',
      '/body/auth/specName',
    ),
  ),
  mistake(
    "createConnection: another source's whole body",
    request({
      body: {
        ...bodies.basic,
        connectionSpec: { id: 'cfc0fee1-7dc0-40ef-b73e-d8b134c436f5', version: '1.0' },
        auth: { specName: 'Basic Authentication', params: { username: 'a', password: 'b', securityToken: 'c' } },
      },
    }),
    'connection-spec-unknown',
    '/body/connectionSpec/id',
  ),
  mistake(
    'updateFlow: an interval for a dataflow that runs once',
    requestTo('updateFlow', { body: [{ op: 'add', path: '/scheduleParams', value: { startTime: 1, frequency: 'once', interval: 15 } }] }),
    'property-conflict',
    '/body/0/value/interval',
  ),
  mistake(
    'createConnection: form-encoded credentials',
    request({ headers: withHeader('content-type', 'application/x-www-form-urlencoded'), body: 'name=x' }),
    'content-type',
    '/headers/content-type',
  ),
  mistake(
    'issueToken: JSON instead of a form',
    requestTo('issueToken', { headers: [['Content-Type', 'application/json']], body: credentials }),
    'content-type',
    '/headers/content-type',
  ),
];

/** Every request of the suite. Each case has a unique name, which begins with its operation. */
export const corpus: readonly Case[] = [...legal, ...doubtfulOnes, ...singleMistakes, ...severalMistakes];

/** Removes the cases whose request an earlier case has. */
function distinct(cases: readonly Case[]): readonly Case[] {
  const requests = new Map(cases.toReversed().map((one) => [JSON.stringify({ ...one.request, body: String(one.request.body) }), one]));
  return [...requests.values()].reverse();
}

const firsts: ReadonlySet<Case> = new Set([
  ...firstForEach(({ name }) => name.slice(0, name.indexOf(':'))),
  ...firstForEach(({ want }) => want.map(([code]) => code).join()),
]);

/** The first case of each operation, the first with each list of codes, and one case in 120 of the corpus, for slow tests. */
export const sample: readonly Case[] = corpus.filter((one, index) => index % 120 === 0 || firsts.has(one));

/** Returns the first case of the corpus for each key. */
function firstForEach(keyOf: (one: Case) => string): Iterable<Case> {
  return new Map(corpus.toReversed().map((one) => [keyOf(one), one])).values();
}
