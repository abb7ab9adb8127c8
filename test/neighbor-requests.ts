import { type Header, type NeighborOperationId, operations, type RequestMessage } from './contract.ts';
import { headers } from './requests.ts';

/** The `$id` of a schema, as a tutorial prints one. */
export const schemaId = 'https://ns.adobe.com/{TENANT_ID}/schemas/52b59140414aa6a370ef5e21155fd7a686744b8739ecc168';
const profile = 'https://ns.adobe.com/xdm/context/profile';
const schemaRef = { id: schemaId, contentType: 'application/vnd.adobe.xed+json;version=1' };

/** Every body that Adobe prints for a neighbor of Flow Service. */
export const publishedBodies = {
  'createSchema: with meta members': [
    'createSchema',
    {
      type: 'object',
      title: 'ACME contacts',
      description: 'Contacts',
      allOf: [{ $ref: profile }, { $ref: 'https://ns.adobe.com/xdm/context/profile-person-details' }],
      'meta:containerId': 'tenant',
      'meta:resourceType': 'schemas',
      'meta:xdmType': 'object',
      'meta:class': profile,
    },
  ],
  'createSchema: without meta members': ['createSchema', { type: 'object', title: 'Property Information', allOf: [{ $ref: profile }] }],
  'createDataSet: today': ['createDataSet', { name: 'ACME', schemaRef, tags: { unifiedProfile: ['enabled: true'] } }],
  'createDataSet: of 2021': [
    'createDataSet',
    {
      name: 'Target dataset',
      schemaRef: { id: schemaId, contentType: 'application/vnd.adobe.xed-full-notext+json; version=1' },
      tags: { identity: ['enabled:true'], profile: ['enabled:true'] },
    },
    '?requestDataSource=true',
  ],
  'createMappingSet: of the tutorials': [
    'createMappingSet',
    {
      version: 0,
      xdmSchema: schemaId,
      xdmVersion: '1.0',
      id: null,
      mappings: [
        {
          destinationXdmPath: 'person.name.firstName',
          sourceAttribute: 'first_name',
          identity: false,
          identityGroup: null,
          namespaceCode: null,
          version: 0,
        },
      ],
    },
  ],
  'createMappingSet: of Data Prep': [
    'createMappingSet',
    {
      outputSchema: { schemaRef: { id: schemaId, contentType: 'application/vnd.adobe.xed-full+json;version=1' } },
      mappings: [
        { sourceType: 'ATTRIBUTE', source: 'id', destination: '_id', name: 'id', description: 'Identifier field' },
        { sourceType: 'EXPRESSION', source: 'concat(firstName, lastName)', destination: 'person.name.fullName' },
        { sourceType: 'STATIC', source: 'CRM', destination: '_acme.source' },
      ],
    },
  ],
} as const satisfies Readonly<
  Record<string, readonly [operation: NeighborOperationId, body: Readonly<Record<string, unknown>>, query?: string]>
>;

/** The path and query of an operation of a neighbor, with Adobe's base path. */
export function targetOf(operation: NeighborOperationId, id = '', query = ''): string {
  const { basePaths, path } = operations[operation];
  return `${basePaths[0]}${path.replace('{id}', () => encodeURIComponent(id))}${query}`;
}

/** Makes a request for an operation of a neighbor that is valid except for its body and the changes. */
export function neighborRequest(
  operation: NeighborOperationId,
  body?: unknown,
  { id = '', query = '', headers: more = [] }: { readonly id?: string; readonly query?: string; readonly headers?: readonly Header[] } = {},
): RequestMessage {
  const own = headers.filter(([name]) => body !== undefined || name !== 'Content-Type');
  return {
    method: operations[operation].method,
    target: targetOf(operation, id, query),
    headers: [...own, ...more],
    body: Buffer.from(body === undefined ? '' : JSON.stringify(body)),
  };
}
