import { expect, test } from 'vitest';
import { checkRequest, type OperationId, profiles } from '../contract.ts';
import { requestTo } from '../request-to.ts';

/** A body that Adobe prints, and the places of the values that break another schema of Adobe. */
type Published = {
  readonly operation: OperationId;
  readonly page: string;
  readonly body: unknown;
  readonly query?: string;
  readonly warnings?: readonly string[];
};

const salesforce = { id: 'cfc0fee1-7dc0-40ef-b73e-d8b134c436f5', version: '1.0' };
const dynamics = { id: '38ad80fe-8b06-4938-94f4-d4ee80266b07', version: '1.0' };
const lake = { id: 'c604ff05-7f1a-43c0-8e18-33bf874cb11c', version: '1.0' };
const crmToAep = { id: '14518937-270c-4525-bdec-c2ba7cce3860', version: '1.0' };
const schemaId = 'https://ns.adobe.com/{TENANT_ID}/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168';

const columns = [
  { name: 'TestID', type: 'string', xdm: { type: 'string' } },
  { name: 'Datefield', type: 'string', 'meta:xdmType': 'date-time', xdm: { type: 'string', format: 'date-time' } },
];
const source = {
  name: 'ACME source connection',
  baseConnectionId: '6990abad-977d-41b9-a85d-17ea8cf1c0e4',
  description: 'A source connection for ACME contact data',
  data: { format: 'tabular' },
  params: { tableName: 'Contact', columns },
  connectionSpec: salesforce,
};
const target = {
  name: 'ACME target connection',
  description: 'ACME target connection',
  data: { schema: { id: schemaId, version: 'application/vnd.adobe.xed-full+json;version=1' } },
  params: { dataSetId: '6889f4f89b982b2b90bc1207' },
  connectionSpec: lake,
};
const copy = { name: 'Copy', params: { deltaColumn: { name: 'Datefield', dateFormat: 'YYYY-MM-DD', timezone: 'UTC' } } };
const mapping = { name: 'Mapping', params: { mappingId: '93ddfa69c4864d978832b1e5ef6ec3b9', mappingVersion: 0 } };
const flow = {
  name: 'ACME Contact Dataflow',
  description: 'A dataflow for ACME contact data',
  flowSpec: crmToAep,
  sourceConnectionIds: ['b7581b59-c603-4df1-a689-d23d7ac440f3'],
  targetConnectionIds: ['320f119a-5ac1-4ab1-88ea-eb19e674ea2e'],
};
const period = { startTime: '1612310466', frequency: 'minute', interval: '15', backfill: 'true' };
const [at, version] = ['/body/scheduleParams', 'params/mappingVersion'];
const ids = { flowId: '3abea21c-7e36-4be1-bec1-d3bad0e3e0de' };
const times = { windowStartTime: '1651584991', windowEndTime: '16515859567' };
const columnOfRun = { deltaColumn: { name: 'DOB' } };
const places = (...names: readonly string[]) => names.map((name) => `/body/params/${name}`);

const published: readonly Published[] = [
  { operation: 'createSourceConnection', page: 'COLLECT-25', body: source },
  {
    operation: 'createSourceConnection',
    page: 'DYN-26, a view',
    body: {
      ...source,
      data: { format: 'tabular', schema: null, properties: null },
      params: { tableName: 'Contacts with name TIM', entityType: 'view' },
      connectionSpec: dynamics,
    },
  },
  {
    operation: 'createSourceConnection',
    page: 'DYN-26, a primary key',
    body: { ...source, params: { tableName: 'contact', primaryKey: 'contactid' }, connectionSpec: dynamics },
  },
  {
    operation: 'createSourceConnection',
    page: 'FILTER, a condition in PQL',
    body: {
      ...source,
      params: {
        tableName: 'Contact',
        filters: {
          type: 'PQL',
          format: 'pql/json',
          value: {
            nodeType: 'fnApply',
            fnName: 'like',
            params: [
              { nodeType: 'fieldLookup', fieldName: 'city' },
              { nodeType: 'literal', value: 'M%' },
            ],
          },
        },
      },
    },
  },
  {
    operation: 'createSourceConnection',
    page: 'OAS, columns as the specification of Dynamics has them',
    body: {
      ...source,
      params: { tableName: 'contact', columns: [{ name: 'contactid', type: 'string', meta: { originalType: 'guid' } }] },
      connectionSpec: dynamics,
    },
  },
  {
    operation: 'createSourceConnection',
    page: 'COLLECT-21, an id with a digit too many',
    body: { ...source, connectionSpec: { id: 'ccfc0fee1-7dc0-40ef-b73e-d8b134c436f5', version: '1.0' } },
    warnings: ['/body/connectionSpec/id'],
  },
  {
    operation: 'createSourceConnection',
    page: 'without data, as Snowflake streaming sends it',
    body: {
      name: 'Snowflake',
      baseConnectionId: source.baseConnectionId,
      connectionSpec: { id: '51ae16c2-bdad-42fd-9fce-8d5dfddaf140', version: '1.0' },
      params: { tableName: 'ACME' },
    },
    warnings: ['/body/data'],
  },
  { operation: 'createTargetConnection', page: 'COLLECT-25', body: target },
  {
    operation: 'createTargetConnection',
    page: 'OAS, with a format and another version of the schema',
    body: {
      ...target,
      data: { format: 'parquet_xdm', schema: { id: schemaId, version: 'application/vnd.adobe.xed-full+json;version=1.0' } },
    },
  },
  {
    operation: 'createFlow',
    page: 'COLLECT-25',
    body: { ...flow, transformations: [copy, mapping], scheduleParams: period },
    warnings: [`/body/transformations/1/${version}`, `${at}/startTime`, `${at}/interval`, `${at}/backfill`],
  },
  {
    operation: 'createFlow',
    page: 'COLLECT-21, with the flow specification of files',
    body: {
      ...flow,
      flowSpec: { id: '9753525b-82c7-4dce-8a9b-5ccfce2b9876', version: '1.0' },
      transformations: [mapping],
      scheduleParams: { startTime: '1567411548', frequency: 'minute', interval: '30' },
    },
    warnings: [`/body/transformations/0/${version}`, `${at}/startTime`, `${at}/interval`],
  },
  {
    operation: 'createFlow',
    page: 'Capillary',
    body: {
      ...flow,
      flowSpec: { id: '6499120c-0b15-42dc-936e-847ea3c24d72', version: '1.0' },
      transformations: [mapping],
      scheduleParams: { startTime: '1625040887', frequency: 'minute', interval: 15 },
    },
    warnings: [`/body/transformations/0/${version}`, `${at}/startTime`],
  },
  {
    operation: 'createFlow',
    page: 'UPD, the schedule of the response',
    body: { ...flow, transformations: [copy, mapping], scheduleParams: { ...period, frequency: 'week' } },
    warnings: [`/body/transformations/1/${version}`, `${at}/startTime`, `${at}/interval`, `${at}/backfill`],
  },
  {
    operation: 'createFlow',
    page: 'RUN-23, a dataflow that runs once',
    body: { ...flow, transformations: [mapping], scheduleParams: { startTime: '1663735590', frequency: 'once' } },
    warnings: [`/body/transformations/0/${version}`, `${at}/startTime`],
  },
  {
    operation: 'createFlow',
    page: 'STREAM, without a schedule',
    body: { ...flow, flowSpec: { id: 'e77fde5a-22a8-11ed-861d-0242ac120002', version: '1.0' }, transformations: [mapping] },
    warnings: [`/body/transformations/0/${version}`],
  },
  {
    operation: 'createFlow',
    page: 'the flow specification CRMToAEP, which has numbers',
    body: {
      ...flow,
      transformations: [copy, { name: 'Mapping', params: { ...mapping.params, mappingVersion: '0' } }],
      scheduleParams: { startTime: 1612310466, frequency: 'minute', interval: 15, backfill: true },
      options: { errorDiagnosticsEnabled: true, partialIngestionPercent: 10 },
    },
  },
  { operation: 'createFlow', page: 'DRAFT', query: 'mode=draft', body: flow },
  { operation: 'updateFlow', page: 'UPD, a schedule', body: [{ op: 'replace', path: '/scheduleParams/frequency', value: 'day' }] },
  {
    operation: 'updateFlow',
    page: 'UPD, a name and a description',
    body: [
      { op: 'replace', path: '/name', value: 'New dataflow name' },
      { op: 'replace', path: '/description', value: 'Updated description' },
    ],
  },
  {
    operation: 'updateFlow',
    page: 'UPD, a mapping',
    body: [{ op: 'replace', path: '/transformations/0', value: { name: 'Mapping', params: { ...mapping.params, mappingVersion: 2 } } }],
    warnings: [`/body/0/value/${version}`],
  },
  {
    operation: 'updateFlow',
    page: 'DRAFT, transformations',
    body: [{ op: 'add', path: '/transformations', value: [mapping] }],
    warnings: [`/body/0/value/0/${version}`],
  },
  {
    operation: 'updateFlow',
    page: 'a schedule for a draft',
    body: [{ op: 'add', path: '/scheduleParams', value: period }],
    warnings: ['/body/0/value/startTime', '/body/0/value/interval', '/body/0/value/backfill'],
  },
  { operation: 'updateFlow', page: 'LABELS', body: [{ op: 'add', path: '/labels', value: ['core/C12'] }] },
  {
    operation: 'updateFlow',
    page: 'AEPP, updatePolicy',
    body: [{ op: 'Replace', path: '/policy', value: { enforcementRefs: ['/dulepolicy/marketingActions/core/emailTargeting'] } }],
  },
  {
    operation: 'updateSourceConnection',
    page: 'OAS, in upper case',
    body: [{ op: 'REPLACE', path: '/params', value: source.params }],
  },
  { operation: 'updateTargetConnection', page: 'OAS', body: [{ op: 'replace', path: '/params', value: target.params }] },
  {
    operation: 'createRun',
    page: 'RUN-22',
    body: { ...ids, params: { ...times, ...columnOfRun } },
    warnings: places('startTime', 'windowStartTime', 'windowEndTime'),
  },
  {
    operation: 'createRun',
    page: 'RUN-23',
    body: { ...ids, params: { startTime: '1663735590', ...times, ...columnOfRun } },
    warnings: places('startTime', 'windowStartTime', 'windowEndTime'),
  },
  {
    operation: 'createRun',
    page: 'OAS',
    body: { ...ids, params: { startTime: 1663735590, windowStartTime: 1651584991, windowEndTime: 1651585095 } },
    warnings: places('deltaColumn'),
  },
  { operation: 'createRun', page: 'OAS-2021 and AEPP', body: { ...ids, status: 'active' }, warnings: ['/body/params'] },
  { operation: 'searchConnections', page: 'OAS', body: { queryString: 'state==enabled', limit: 10, orderby: '-createdAt', count: false } },
];

test.each(published.map((one) => [one.operation, one.page, one] as const))('%s accepts the body of %s', (operation, _, one) => {
  const { body, query = '', warnings = [] } = one;
  for (const profile of profiles) {
    const found = checkRequest(requestTo(operation, { body, query }), { profile });
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(found.map(({ at: place }) => place).sort()).toEqual([...warnings].sort());
  }
});

test('names the schema that a value breaks which Flow Service accepts', () => {
  const body = { ...flow, transformations: [copy, mapping], scheduleParams: { ...period, interval: 15, backfill: true } };
  const found = checkRequest(requestTo('createFlow', { body }));
  expect(found.map(({ code, expected, reference }) => [code, expected, reference])).toEqual([
    ['property-type', 'a string, as in the flow spec CRMToAEP', 'Flow spec CRMToAEP, transformationSpecs, Mapping'],
    ['property-type', 'an integer, as in the flow spec CRMToAEP', 'Flow spec CRMToAEP, scheduleSpec'],
  ]);
});

test('warns about a placeholder, not about its type', () => {
  const scheduleParams = { startTime: '{START_TIME}', frequency: 'minute', interval: 15 };
  const body = { ...flow, transformations: [copy, { name: 'Mapping', params: { mappingId: 'a', mappingVersion: '0' } }], scheduleParams };
  const found = checkRequest(requestTo('createFlow', { body }));
  expect(found.map(({ code, at: place }) => [code, place])).toEqual([['placeholder-left', `${at}/startTime`]]);
});
