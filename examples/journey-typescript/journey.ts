import { dynamicsServicePrincipal } from 'flowservice-kit';
import type { ExperiencePlatform } from './experience-platform.ts';

type AuthParams = Parameters<typeof dynamicsServicePrincipal>[1];

/**
 * Creates a dataflow that copies contacts from Microsoft Dynamics to a data set every hour, and all that it needs. Returns its id.
 *
 * @param start in seconds since 1970. Adobe rejects a start in the past.
 */
export async function createDataflow(
  platform: ExperiencePlatform,
  auth: AuthParams,
  start = Math.floor(Date.now() / 1000) + 60,
): Promise<string> {
  const { connections, sourceConnections, targetConnections, flowSpecs, flows } = platform.flowService;
  const request = dynamicsServicePrincipal({ name: 'Contoso CRM' }, auth);
  const { connectionSpec } = request;
  const connection = await connections.create(request);
  const table = await connections.explore(connection.id, { objectType: 'table', object: 'contact' });
  const { schema, dataSetId } = await createDataSet(platform);
  const source = await sourceConnections.create({
    name: 'Contacts in the CRM',
    baseConnectionId: connection.id,
    data: { format: 'tabular' },
    params: { tableName: 'contact', columns: table.schema.columns },
    connectionSpec,
  });
  const target = await targetConnections.create({
    name: 'Contacts in the data lake',
    data: { schema: { id: schema, version: 'application/vnd.adobe.xed-full+json;version=1' } },
    params: { dataSetId },
    connectionSpec: { id: 'c604ff05-7f1a-43c0-8e18-33bf874cb11c', version: '1.0' },
  });
  const mapping = await platform.post<{ id: string; version: number }>('/conversion/mappingSets', {
    version: 0,
    xdmSchema: schema,
    xdmVersion: '1.0',
    mappings: [
      { sourceAttribute: 'contactid', destinationXdmPath: '_id', version: 0 },
      { sourceAttribute: 'fullname', destinationXdmPath: 'person.name.fullName', version: 0 },
    ],
  });
  const [flowSpec] = await flowSpecs.list({ name: 'CRMToAEP' });
  if (flowSpec === undefined) throw new Error('Flow Service has no flow specification CRMToAEP.');
  const flow = await flows.create({
    name: 'Contacts from the CRM',
    flowSpec: { id: flowSpec.id, version: '1.0' },
    sourceConnectionIds: [source.id],
    targetConnectionIds: [target.id],
    transformations: [
      { name: 'Copy', params: { deltaColumn: { name: 'modifiedon', dateFormat: 'yyyy-MM-ddTHH:mm:ssZ', timezone: 'UTC' } } },
      // A number in the response, and a text in the flow specification.
      { name: 'Mapping', params: { mappingId: mapping.id, mappingVersion: String(mapping.version) } },
    ],
    scheduleParams: { startTime: start, frequency: 'hour', interval: 1, backfill: true },
  });
  return flow.id;
}

async function createDataSet({ post }: ExperiencePlatform): Promise<{ readonly schema: string; readonly dataSetId: string }> {
  const { $id: schema } = await post<{ $id: string }>('/schemaregistry/tenant/schemas', {
    type: 'object',
    // Adobe rejects a title that another schema has.
    title: `Contoso contacts ${Date.now()}`,
    allOf: [{ $ref: 'https://ns.adobe.com/xdm/context/profile' }, { $ref: 'https://ns.adobe.com/xdm/context/profile-person-details' }],
  });
  const [path = ''] = await post<string[]>('/catalog/dataSets', {
    name: 'Contoso contacts',
    schemaRef: { id: schema, contentType: 'application/vnd.adobe.xed+json;version=1' },
  });
  return { schema, dataSetId: path.replace('@/dataSets/', '') };
}
