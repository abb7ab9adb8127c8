import { readdirSync, readFileSync } from 'node:fs';
import { createConfig, lint } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { errorBody } from '../../mock/published-errors.ts';
import { flowService } from '../../src/contract/flow-service.ts';
import { secretParams } from '../../src/credentials/credentials.ts';
import { description } from '../../src/generated/description.ts';
import { validators } from '../../src/generated/validators.ts';
import { withoutNeighbors } from '../../src/sources/without-neighbors.ts';
import { operations, secretNames } from '../contract.ts';

const spec = new URL('../../spec/', import.meta.url);
const { examples, schemas } = description.components;
const all = Object.values(operations);

test.each(['openapi.yaml', 'neighbors.yaml'])("%s passes Redocly's recommended rules", async (file) => {
  const problems = await lint({ ref: new URL(file, spec).pathname, config: await createConfig({ extends: ['recommended'] }) });
  expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
});

test('is bundled for other tools: one file, without neighbors, with an enum instead of each constant', () => {
  const text = readFileSync(new URL('openapi.json', spec), 'utf8');
  const { 'x-origin': origin, ...bundled } = JSON.parse(text);
  expect(origin).toMatch(/^Made from spec\/openapi\.yaml /);
  expect(text).not.toMatch(/"\$ref": "[^#]/);
  expect(text).not.toContain('"const"');
  expect(bundled).toEqual(withoutConstants(withoutNeighbors(description)));
  expect(text).not.toMatch(/neighbor/i);
  // A tool that follows the references of examples would download them.
  expect(JSON.stringify(description)).not.toMatch(/"\$ref":"[^#]/);
});

/** Replaces each constant by an enum of one value. */
function withoutConstants(node: unknown): unknown {
  return JSON.parse(JSON.stringify(node), (_, value) => {
    if (value?.const === undefined) return value;
    const { const: constant, ...rule } = value;
    return { ...rule, enum: constant === null ? null : [constant] };
  });
}

test('has a schema for the items of each array, which Spectral requires', () => {
  const without: unknown[] = [];
  JSON.stringify(schemas, (_, node) => {
    if (node?.type === 'array' && node.items === undefined) without.push(node);
    return node;
  });
  expect(without).toEqual([]);
});

test('uses every file of examples', () => {
  const files = readdirSync(new URL('examples', spec)).map((file) => file.replace('.json', ''));
  expect(Object.keys(examples).sort()).toEqual(files.sort());
});

test.each([
  ['create-basic', 'CreateConnectionRequest'],
  ['create-service-principal', 'CreateConnectionRequest'],
  ['update-auth-params', 'ConnectionPatch'],
  ['token-request', 'TokenRequest'],
] as const)('has a valid request example: %s', (name, schema) => {
  expect(validators[schema](examples[name].value)).toBe(true);
});

const responses = all.flatMap(({ id, responses }) =>
  [...responses].flatMap(([status, { body, examples }]) => examples.map((name) => [`${id} ${status}`, name, body?.schemas ?? []] as const)),
);

test('has an example for every status with a body', () => {
  for (const { id, responses } of all)
    for (const [status, { body, examples }] of responses)
      expect([id, status, examples.length > 0]).toEqual([id, status, body !== undefined]);
});

test.each(responses)('has a valid example of %s that names its source: %s', (_, name, schemaNames) => {
  const example = examples[name as keyof typeof examples];
  expect(schemaNames.filter((schema) => validators[schema as keyof typeof schemas](example.value))).not.toEqual([]);
  expect(example['x-reference']).toBeTruthy();
});

test.each(responses.filter(([, name]) => 'x-message-template' in examples[name as keyof typeof examples]))(
  'has a template that produces the example of %s: %s',
  (_, name) => {
    const { value, ...rest } = examples[name as 'missing-field'];
    const requestId = (value as { readonly report?: typeof value.report }).report?.['request-id'] ?? '';
    expect(errorBody(flowService, name as 'missing-field', requestId, rest['x-message-variables'])).toEqual(value);
  },
);

test("has the tutorial's values, even the unusual ones", () => {
  expect(examples.created.value.etag).toBe('"9e0052a2-0000-0200-0000-5e35tb330000"');
  expect(readFileSync(new URL('openapi.yaml', spec), 'utf8')).toContain('url: https://platform.adobe.io/data/foundation/flowservice');
});

test('has the same names of secrets as src/credentials', () => {
  expect([...secretNames].sort()).toEqual([...secretParams].sort());
});

test('has a page for each code of a violation', () => {
  const { enum: codes, 'x-codes': pages } = schemas.Violation.properties.code;
  expect(Object.keys(pages)).toEqual(codes);
});
