import { expect, onTestFinished, test } from 'vitest';
import { createMock } from '../../mock/index.ts';
import type { Profile } from '../../src/check/profile.ts';
import type { Contract } from '../../src/contract/contract.ts';
import { dynamicsConnectionSpec } from '../../src/dynamics.ts';
import { checkRequest } from '../../src/messages/violations.ts';
import { documentedSource, sourceNames } from '../../src/sources/catalog.ts';
import type { AuthSpecification, ConnectionSpecification } from '../../src/sources/connection-specification.ts';
import { contractOf } from '../../src/sources/contract-with-sources.ts';
import { type SampleBody, sampleBodies } from '../../src/sources/source-examples.ts';
import { testEach } from '../each-case.ts';
import { headers, request } from '../requests.ts';
import { otherMutants, paramMutants } from './source-mutants.ts';

type Documented = {
  readonly name: string;
  readonly spec: ConnectionSpecification;
  readonly authSpec: AuthSpecification | undefined;
  readonly value: SampleBody['value'];
};

const specs = sourceNames.map((name) => documentedSource(name) as ConnectionSpecification);
const documented = specs.flatMap((spec): readonly Documented[] =>
  sampleBodies([spec]).map(({ summary: name, value }, index) => ({ name, spec, authSpec: spec.authSpec[index], value })),
);

/** The only documented body that breaks a rule which every other one keeps, and its mistake. */
const broken = { name: 'Salesforce, OAuth2 JWT Token Credential', mistake: 'property-missing at /body/name' };

const all = contractOf(['all']).contract;
/** Compiled once for all tests, because each takes a while. */
const contracts = new Map(specs.map((spec) => [spec, contractOf([spec]).contract]));
const contractWith = (spec: ConnectionSpecification): Contract => contracts.get(spec) ?? all;

test('every source that Adobe documents with an id has a file', () => {
  expect(specs.length).toBe(77);
  expect(documented.filter(({ authSpec }) => authSpec?.['x-example'] !== undefined).length).toBe(59);
});

testEach(
  (['strict', 'lenient'] as const).flatMap((profile) =>
    documented.map(({ name, spec, value }) => ({ name: `${profile} accepts the body of ${name}`, source: name, spec, value, profile })),
  ),
  ({ source, spec, value, profile }) => {
    for (const contract of [all, contractWith(spec)]) {
      expect(mistakes(contract, value, profile)).toEqual(source === broken.name ? [broken.mistake] : []);
    }
  },
);

testEach(
  documented
    .filter(({ name }) => name !== broken.name)
    .map(({ name, value }) => ({ name: `a recorded request for ${name} conforms`, value })),
  async ({ value }) => {
    const mock = createMock({ sources: ['all'] });
    onTestFinished(() => mock.close());
    const secret = (name: string, param: unknown) => (all.secretNames.has(name) ? `hush-${name}-hush` : param);
    const sent = JSON.parse(JSON.stringify(value), secret);
    const response = await mock.fetch('http://mock/connections', {
      method: 'POST',
      headers: Object.fromEntries(headers),
      body: JSON.stringify(sent),
    });
    expect(response.status).toBeLessThan(500);
    const [entry] = mock.requests;
    expect(mistakes(all, Object(entry?.request.body), 'strict')).toEqual([]);
    expect(JSON.stringify(entry)).not.toContain('hush');
  },
);

const mutants = documented
  .filter(({ name }) => name !== broken.name)
  .flatMap(({ name: source, spec, authSpec, value }) => {
    // Microsoft Dynamics keeps its own schemas.
    const isPublished = spec.id === dynamicsConnectionSpec.id || authSpec?.['x-provenance']?.schema !== 'inferred';
    const ofParams = paramMutants(value, authSpec?.spec ?? {}).map((one) => ({ ...one, isInferred: !isPublished }));
    const others = otherMutants(value).map((one) => ({ ...one, isInferred: false }));
    return [...ofParams, ...others].map((one) => ({ ...one, name: `${source}: ${one.name}`, spec }));
  });

test('there are enough mistakes', () => {
  expect(mutants.length).toBeGreaterThan(2700);
});

testEach(mutants, ({ spec, body, want, isInferred, isUnknown = false }) => {
  const contract = contractWith(spec);
  const asWarning = isInferred && isUnknown;
  expect(mistakes(contract, body, 'strict')).toEqual([asWarning ? `warning: ${want}` : want]);
  // Only documented requests show the rules of an inferred schema, so that no published source rejects a request that breaks them.
  if (isInferred) expect(mistakes(contract, body, 'lenient')).toEqual([`warning: ${want}`]);
});

/** Lists the violations of a body as `code at place`, warnings with their severity, without those about placeholders. */
function mistakes(contract: Contract, body: object, profile: Profile): readonly string[] {
  const found = checkRequest(request({ body }), { contract, profile }).filter(({ code }) => code !== 'placeholder-left');
  return found.map(({ code, at, severity }) => (severity === 'error' ? `${code} at ${at}` : `${severity}: ${code} at ${at}`));
}
