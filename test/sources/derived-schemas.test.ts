import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flowService } from '../../src/contract/flow-service.ts';
import { isRecord } from '../../src/contract/is-record.ts';
import { checkRequest } from '../../src/messages/violations.ts';
import { documentedSource } from '../../src/sources/catalog.ts';
import type { AuthSpecification, ConnectionSpecification } from '../../src/sources/connection-specification.ts';
import { contractOf } from '../../src/sources/contract-with-sources.ts';
import { deriveSource } from '../../src/sources/derive-source.ts';
import type { ParamSchema } from '../../src/sources/read-params.ts';
import { sampleBodies } from '../../src/sources/source-examples.ts';
import { request } from '../requests.ts';
import { runs } from '../runs.ts';
import { otherMutants, paramMutants } from './source-mutants.ts';

test('the connection specification of Microsoft Dynamics gives the schemas that are written by hand', () => {
  const spec = documentedSource('microsoft-dynamics') as ConnectionSpecification;
  // An organization's own specification has no provenance: each schema in it is valid as it is.
  const own = {
    ...spec,
    'x-source': 'Dynamics',
    authSpec: spec.authSpec.map(({ 'x-provenance': _, ...authSpec }) => authSpec as AuthSpecification),
  };
  const { request: name, schemas } = deriveSource(own);
  const written = rulesOf('CreateConnectionRequest', flowService.description.components.schemas);
  // That serviceUri is a URL is our interpretation: the specification types it as a plain string.
  const withoutPattern = JSON.parse(JSON.stringify(written), (key, value) => (key === 'pattern' ? undefined : value));
  expect(rulesOf(name, schemas)).toEqual(withoutPattern);
});

const type = fc.constantFrom('string', 'integer', 'number', 'boolean');
const param: fc.Arbitrary<ParamSchema> = fc.oneof(
  fc.record({ type, description: fc.string() }),
  fc.record({ type: fc.constant('string'), format: fc.constant('password') }),
  fc.record({
    type: fc.constant('string'),
    pattern: fc.constantFrom('^[a-z]{1,9}$', '^(Server=)(.*)(;)'),
    examples: fc.constant(['Server=a;b;', 'abc'] as const),
  }),
  fc.record({ type: fc.constant('string'), enum: fc.constant(['GET', 'POST']) }),
);
const paramName = fc.stringMatching(/^[a-z][A-Za-z]{7,11}$/);
const authSpec = fc
  .record({
    name: fc.stringMatching(/^[A-Z][a-z]{3,9} [A-Z][a-z]{3,9}$/),
    params: fc.dictionary(paramName, param, { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
  })
  .chain(({ name, params }) =>
    fc.record({ name: fc.constant(name), params: fc.constant(params), required: fc.subarray(Object.keys(params)) }),
  )
  .map(
    ({ name, params, required }): AuthSpecification => ({
      name,
      spec: { type: 'object', properties: params, required: [...required, 'absent'] },
    }),
  );
const specification = fc
  .record({
    id: fc.uuid(),
    name: fc.stringMatching(/^[a-z]{3,9}$/),
    authSpec: fc.uniqueArray(authSpec, { maxLength: 3, selector: ({ name }) => name }),
  })
  .map((spec): ConnectionSpecification => ({ ...spec, version: '1.0' }));

test('a contract from any connection specification accepts what fits it, and finds every single mistake at its place', () => {
  fc.assert(
    fc.property(specification, (spec) => {
      const { contract } = contractOf([spec]);
      const found = (body: object): readonly string[] =>
        checkRequest(request({ body }), { contract })
          .filter(({ code }) => code !== 'placeholder-left')
          .map(({ code, at }) => `${code} at ${at}`);
      for (const [index, { value }] of sampleBodies([spec]).entries()) {
        expect(found(value)).toEqual([]);
        const mutants = [...paramMutants(value, spec.authSpec[index]?.spec ?? {}), ...otherMutants(value)];
        for (const { body, want } of mutants) expect(found(body)).toEqual([want]);
      }
    }),
    runs(20),
  );
});

/** Returns the rules of a schema, with references replaced by what they refer to, and without texts. */
function rulesOf(name: string, schemas: object): unknown {
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (!isRecord(value)) return value;
    if (typeof value.$ref === 'string') return rulesOf(value.$ref.slice(value.$ref.lastIndexOf('/') + 1), schemas);
    const { discriminator, required, ...rest } = value;
    const rules = Object.entries(rest).filter(
      ([key, member]) => !key.startsWith('x-') && !(key === 'description' && typeof member === 'string'),
    );
    return {
      ...Object.fromEntries(rules.map(([key, member]) => [key, resolve(member)])),
      ...(Array.isArray(required) ? { required: required.toSorted() } : {}),
      ...(isRecord(discriminator) ? { discriminator: Object.keys(Object(discriminator.mapping)).sort() } : {}),
    };
  };
  return resolve(Reflect.get(schemas, name));
}
