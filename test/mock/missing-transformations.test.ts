import { test } from 'vitest';
import { createMock } from '../../mock/index.ts';
import type { ErrorName } from '../contract.ts';
import { requestsOf } from '../entity-requests.ts';
import { expectError } from '../model/mock-under-test.ts';

const { create } = requestsOf({ imsOrg: '7DC732555AECDB4C0A494036@AdobeOrg', sandbox: 'prod' });
const copy = { name: 'Copy', params: { deltaColumn: { name: 'modifiedon' } } };
const mapping = { name: 'Mapping', params: { mappingId: '93ddfa69c4864d978832b1e5ef6ec3b9', mappingVersion: '0' } };
const once = { startTime: 1612310466, frequency: 'once' };
const hourly = { startTime: 1612310466, frequency: 'hour', interval: 1 };

test.each<[string, readonly object[], object | undefined, ErrorName]>([
  ['once, none', [], once, 'mapping-missing'],
  ['without a schedule, none', [], undefined, 'mapping-missing'],
  ['every hour, no mapping', [copy], hourly, 'mapping-missing'],
  ['every hour, no copy', [mapping], hourly, 'delta-column-missing'],
  ['every hour, none', [], hourly, 'delta-column-missing'],
])('the transformations that a dataflow needs decide the error: %s', async (_, transformations, scheduleParams, error) => {
  const body = {
    name: 'Contacts',
    flowSpec: { id: '14518937-270c-4525-bdec-c2ba7cce3860', version: '1.0' },
    sourceConnectionIds: ['b7581b59-c603-4df1-a689-d23d7ac440f3'],
    targetConnectionIds: ['320f119a-5ac1-4ab1-88ea-eb19e674ea2e'],
    transformations,
    scheduleParams,
  };
  const { status, body: text } = await createMock().handle(create('flows', body).request);
  expectError({ status, body: JSON.parse(text) }, error);
});
