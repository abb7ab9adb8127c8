import { expect, test } from 'vitest';
import { flowService } from '../../src/contract/flow-service.ts';
import { hostFilter } from '../../src/formats/flow-service-hosts.ts';

const isFlowService = (url: string, named: readonly string[] = []) =>
  hostFilter(flowService, named)('GET', new URL(url), [
    ['x-gw-ims-org-id', '7DC732555AECDB4C0A494036@AdobeOrg'],
    ['x-sandbox-name', 'prod'],
  ]);

test.each([
  '/connections',
  '/connections/4cb0c374',
  '/conections',
  '/connectionsV2',
  '/v1/connections',
  '/flowservice/connections',
  '/flow-service/anything',
  '/data/foundation/flowservice/anything',
  '/data/foundation/flowservise/connections',
  '/data/fundation/flowservice/connections',
  '/data/core/flowservice/connections',
  '/data/foundation/connections',
  '/ims/tokn/v3',
])('takes %s on this machine for a path of Flow Service, right or misspelled', (path) => {
  expect(isFlowService(`http://localhost:8080${path}`)).toBe(true);
});

test.each([
  '/data/foundation/schemaregistry/tenant/schemas',
  '/data/foundation/catalog/dataSets',
  '/data/foundation/catalog/connections',
  '/data/foundation/sandbox-management/sandboxes',
  '/data/foundation/query/connection_parameters',
  '/data/foundation/conversion/mappingSets',
  '/data/foundation/import/batches',
  '/data/core/idnamespace/identities',
  '/data/core/ups/config/schemas',
  '/data/infrastructure/observability/insights/metrics',
  '/data/foundation/flowservice/connections/1/configs',
  '/schemaregistry/tenant/schemas',
  '/ajo/journey',
  '/',
])('takes %s on this machine for a path of another service', (path) => {
  expect(isFlowService(`http://localhost:8080${path}`)).toBe(false);
  expect(isFlowService(`https://platform.adobe.io${path}`)).toBe(false);
});

test('takes every path on a host that is named', () => {
  expect(isFlowService('http://flow.example.com/schemaregistry', ['flow.example.com'])).toBe(true);
});
