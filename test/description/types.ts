// Compiled, never run: `tsc -p test` fails if a line below `@ts-expect-error` compiles.
import { Connections, type FlowServiceClient, type FlowServiceClientOptions, Flows, Runs } from '../../src/client/index.ts';
import { dynamicsBasicAuth, dynamicsServicePrincipal, replaceAuthParams } from '../../src/dynamics.ts';
import type { ConnectionPatch, CreateConnectionRequest, CreateConnectionResponse } from '../../src/generated/flow-service.ts';

const name = 'Contoso';
const connectionSpec = { id: '38ad80fe-8b06-4938-94f4-d4ee80266b07', version: '1.0' } as const;
const basic = { serviceUri: 'https://contoso.crm.dynamics.com', username: 'anna', password: 'x' };
const servicePrincipal = { serviceUri: 'https://contoso.crm.dynamics.com', servicePrincipalId: 'app', servicePrincipalKey: 'x' };
const basicName = 'Basic Authentication for Dynamics-Online';
const servicePrincipalName = 'Service Principal Key Based Authentication';

export const right: readonly CreateConnectionRequest[] = [
  { name, auth: { specName: basicName, params: basic }, connectionSpec },
  { name, description: 'CRM', auth: { specName: servicePrincipalName, params: servicePrincipal }, connectionSpec },
  dynamicsBasicAuth({ name }, basic),
  dynamicsServicePrincipal({ name, description: 'CRM' }, servicePrincipal),
];

export const wrong: readonly CreateConnectionRequest[] = [
  // @ts-expect-error basic with the params of service principal
  { name, auth: { specName: basicName, params: servicePrincipal }, connectionSpec },
  // @ts-expect-error service principal with the params of basic
  { name, auth: { specName: servicePrincipalName, params: basic }, connectionSpec },
  // @ts-expect-error a servicePrincipalId with the params of basic
  { name, auth: { specName: basicName, params: { ...basic, servicePrincipalId: 'app' } }, connectionSpec },
  // @ts-expect-error no password
  { name, auth: { specName: basicName, params: { serviceUri: '', username: '' } }, connectionSpec },
  // @ts-expect-error no servicePrincipalKey
  { name, auth: { specName: servicePrincipalName, params: { serviceUri: '', servicePrincipalId: '' } }, connectionSpec },
  // @ts-expect-error another spec id
  { name, auth: { specName: basicName, params: basic }, connectionSpec: { id: 'cfc0fee1-7dc0-40ef-b73e-d8b134c436f5', version: '1.0' } },
  // @ts-expect-error a version that is a number
  { name, auth: { specName: basicName, params: basic }, connectionSpec: { id: connectionSpec.id, version: 1.0 } },
  // @ts-expect-error no version
  { name, auth: { specName: basicName, params: basic }, connectionSpec: { id: connectionSpec.id } },
  // @ts-expect-error a misspelled specName
  { name, auth: { specName: 'Basic Authentication', params: basic }, connectionSpec },
  // @ts-expect-error no name
  { auth: { specName: basicName, params: basic }, connectionSpec },
  // @ts-expect-error an unknown property
  { name, auth: { specName: basicName, params: basic }, connectionSpec, providerId: 'x' },
  // @ts-expect-error a misspelled param
  dynamicsBasicAuth({ name }, { serviceUri: '', userName: '', password: '' }),
  // @ts-expect-error no key
  dynamicsServicePrincipal({ name }, { serviceUri: '', servicePrincipalId: '' }),
  // @ts-expect-error the params of the other helper
  dynamicsServicePrincipal({ name }, basic),
];

export function ids({ id, etag }: CreateConnectionResponse): readonly string[] {
  // @ts-expect-error the response has no other properties
  const { version } = {} as CreateConnectionResponse;
  return [id, etag, version];
}

export const patches: readonly ConnectionPatch[] = [
  [replaceAuthParams(basic), { op: 'replace', path: '/name', value: name }],
  [replaceAuthParams(servicePrincipal), { op: 'remove', path: '/description' }],
  // @ts-expect-error a param of the other auth spec
  [replaceAuthParams({ ...basic, servicePrincipalId: 'app' })],
  // @ts-expect-error an incomplete set of params
  [replaceAuthParams({ serviceUri: basic.serviceUri, password: basic.password })],
  // @ts-expect-error a property that cannot be changed
  [{ op: 'replace', path: '/connectionSpec', value: connectionSpec }],
  // @ts-expect-error the removal of the name
  [{ op: 'remove', path: '/name' }],
  // @ts-expect-error an operation outside a list
  { op: 'replace', path: '/name', value: name },
];

export async function calls(client: FlowServiceClient): Promise<readonly string[]> {
  const { connections, connectionSpecs } = client;
  const { id, etag } = await connections.create(dynamicsBasicAuth({ name }, basic));
  // @ts-expect-error an etag that may be undefined
  await connections.update(id, [], { ifMatch: etag });
  // @ts-expect-error a missing etag
  await connections.update(id, []);
  // @ts-expect-error an unknown field of connections
  connections.list({ properties: ['colour==red'] });
  // @ts-expect-error an operator that the field does not support
  await connections.count({ properties: ['name>Contoso'] });
  // @ts-expect-error an invalid time
  connections.list({ properties: ['createdAt>yesterday'] });
  connections.list({
    properties: ['name==Contoso', 'createdAt>=1606176000000', 'auth.params.username==anna'],
    orderBy: '-name',
    limit: 10,
  });
  // @ts-expect-error a limit of a count
  await connections.count({ limit: 10 });
  // @ts-expect-error a missing object
  await connections.explore(id, { objectType: 'table' });
  // @ts-expect-error an object of the root
  await connections.explore(id, { objectType: 'root', object: 'contact' });
  const [object] = await connections.explore(id, { objectType: 'root' });
  const { schema } = await connections.explore(id, { objectType: 'view', object: 'activeAccounts', preview: true });
  const { items } = await connections.list({}, { sandbox: 'dev', timeout: 1000, maxRetries: 0, headers: { 'x-trace': 'one' } });
  const { data, response } = await connections.retrieve(id).withResponse();
  // @ts-expect-error an unknown option of a call
  await connections.retrieve(id, { retries: 1 });
  // @ts-expect-error a sandbox that may be undefined
  await connections.retrieve(id, { sandbox: process.env.SANDBOX });
  // @ts-expect-error an option that only the client has
  await connections.retrieve(id, { baseURL: 'http://127.0.0.1:4010' });
  // @ts-expect-error an option of a creation
  await connections.delete(id, { draft: true });
  // @ts-expect-error a number with members
  (await connections.count().withResponse()).data.items;
  // @ts-expect-error an unknown option of a client
  client.withOptions({ sandBox: 'dev' });
  // @ts-expect-error an unknown field of connection specifications
  await connectionSpecs.list({ colour: 'red' });
  return [
    object?.path ?? '',
    items[0]?.id ?? '',
    data.id,
    response.headers.get('date') ?? '',
    ...schema.columns.map((column) => column.name),
  ];
}

const specification = { id: '14518937-270c-4525-bdec-c2ba7cce3860', version: '1.0' };
const between = { sourceConnectionIds: ['a'], targetConnectionIds: ['b'] } as const;
const transformations = [{ name: 'Mapping', params: { mappingId: 'c', mappingVersion: '0' } }] as const;

export async function journey(client: FlowServiceClient): Promise<readonly unknown[]> {
  const { sourceConnections, targetConnections, flowSpecs, flows, runs } = client;
  const source = await sourceConnections.create({ name, baseConnectionId: 'a', params: { tableName: 'contact' }, connectionSpec });
  // @ts-expect-error no connection specification
  await sourceConnections.create({ name });
  // @ts-expect-error the id of a data set outside of params
  await targetConnections.create({ name, dataSetId: 'a', connectionSpec });
  // @ts-expect-error an etag that may be undefined
  await targetConnections.update(source.id, [], { ifMatch: source.etag });
  // @ts-expect-error a field of dataflows only
  sourceConnections.list({ properties: ['flowSpec.id==a'] });
  sourceConnections.list({ properties: ['baseConnectionId==a', 'params.tableName==contact', 'createdAt>1606176000000'] });
  const [spec] = await flowSpecs.list({ name: 'CRMToAEP' });
  // @ts-expect-error an unknown field of flow specifications
  await flowSpecs.list({ colour: 'red' });

  await flows.create({ name, flowSpec: specification, ...between, transformations });
  await flows.create({ name, flowSpec: specification, ...between }, { draft: true });
  // @ts-expect-error no source connection
  await flows.create({ name, flowSpec: specification, targetConnectionIds: ['b'], transformations });
  // @ts-expect-error a member that has no effect
  await flows.update('a', [{ op: 'replace', path: '/flowSpec', value: specification }], { ifMatch: 'b' });
  // @ts-expect-error an operator that the field does not support
  flows.list({ properties: ['state>enabled'] });
  flows.list({ properties: ['state==enabled', 'lastRunDetails.startedAtUTC>=1606176000000', 'scheduleParams.frequency==once'] });
  const { state } = await flows.retrieve('a');
  // @ts-expect-error a state that a dataflow does not have
  if (state === 'running') await flows.disable('a');

  // @ts-expect-error a run of nothing
  await runs.create({ params: {} });
  // @ts-expect-error a draft of a run
  await runs.create({ flowId: 'a' }, { draft: true });
  // @ts-expect-error runs cannot be deleted
  runs.delete('a');
  // @ts-expect-error a field that runs do not have
  runs.list({ properties: ['name==a'] });
  // @ts-expect-error an unknown option of waiting
  await runs.waitFor('a', { every: 1000 });
  const { metrics } = await flows.waitForRun('a', { timeout: 60_000, interval: 500, signal: AbortSignal.timeout(1000), sandbox: 'dev' });
  for await (const { flowId } of runs.list({ properties: ['flowId==a'] })) if (flowId !== 'a') break;
  return [spec?.sourceConnectionSpecIds, metrics.statusSummary.status, metrics.recordSummary.outputRecordCount];
}

export function alone(options: FlowServiceClientOptions): readonly unknown[] {
  // @ts-expect-error no options
  new Flows();
  return [new Connections(options).list(), new Flows(options).list(), new Runs({ ...options, sandbox: 'dev' }).count()];
}
