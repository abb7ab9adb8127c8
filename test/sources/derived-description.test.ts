import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConfig, lint } from '@redocly/openapi-core';
import { createLogger } from '@stoplight/prism-core';
import { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { expect, test } from 'vitest';
import { documentedSource, sourceNames } from '../../src/sources/catalog.ts';
import type { ConnectionSpecification } from '../../src/sources/connection-specification.ts';
import { contractOf } from '../../src/sources/contract-with-sources.ts';
import { readParams } from '../../src/sources/read-params.ts';
import { sampleBodies } from '../../src/sources/source-examples.ts';
import { headers } from '../requests.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();

test.each([[['all']], [['salesforce', 'amazon-s3']], [['data-landing-zone']]])(
  "the description of %j passes Redocly's recommended rules",
  async (sources) => {
    const file = join(folder, 'description.json');
    writeFileSync(file, JSON.stringify(contractOf(sources).contract.description));
    const problems = await lint({ ref: file, config: await createConfig({ extends: ['recommended'] }) });
    expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
  },
);

/** Prism with the description of all sources. It has an own validator, so that its verdict does not depend on ours. */
async function prism(): Promise<(body: object) => Promise<readonly string[]>> {
  const operations = await getHttpOperationsFromSpec(structuredClone(contractOf(['all']).contract.description));
  const config = {
    isProxy: false,
    checkSecurity: false,
    validateRequest: true,
    validateResponse: false,
    errors: true,
    upstreamProxy: undefined,
    mock: { dynamic: false },
  } as const;
  const instance = createInstance(config, { logger: createLogger('mock', { level: 'silent' }) });
  return async (body) => {
    const request = { method: 'post', url: { path: '/connections' }, headers: Object.fromEntries(headers), body } as const;
    const result = await instance.request(request, operations, config)();
    if (result._tag === 'Left') return [result.left.message];
    return result.right.validations.input.map(({ message }) => message);
  };
}

test('Prism accepts each documented request, and rejects one without a required secret', async () => {
  let withoutSecret = 0;
  const problemsOf = await prism();
  for (const source of sourceNames) {
    const spec = documentedSource(source) as ConnectionSpecification;
    for (const [index, { summary, value }] of sampleBodies([spec]).entries()) {
      // The only documented request without a name.
      const body = Object.assign({ name: 'Connection' }, value);
      expect([summary, await problemsOf(body)]).toEqual([summary, []]);
      const authSpec = spec.authSpec[index];
      const { properties = {}, required = [] } = authSpec === undefined ? {} : readParams(authSpec).params;
      const secret = required.find((name) => properties[name]?.format === 'password');
      if (secret === undefined || value.auth === undefined) continue;
      const { [secret]: _, ...params } = value.auth.params;
      expect([summary, secret, await problemsOf({ ...body, auth: { ...value.auth, params } })]).not.toEqual([summary, secret, []]);
      withoutSecret++;
    }
  }
  expect(withoutSecret).toBeGreaterThan(90);
});
