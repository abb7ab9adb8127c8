import { hash } from 'node:crypto';
import type {
  CreateDataSetRequest,
  CreateMappingSetRequest,
  CreateSchemaRequest,
  DataSet,
  MappingSet,
  XdmSchema,
} from '../../src/generated/flow-service.ts';
import { hashedUuid } from '../identifiers.ts';
import type { Reply } from '../respond.ts';
import { withoutCredentials } from '../store/new-entity.ts';
import type { OperationCall } from './operation-call.ts';

/**
 * The creator and the client of everything, and the tenant of every organization. Adobe shows the API key as the client; the mock shows no
 * key.
 */
const creator = 'flowservice-kit-mock';
const tenant = 'flowservicemock';

type Place = Pick<OperationCall, 'scope' | 'context'>;
type Kind = 'schemas' | 'dataSets' | 'mappingSets';

/** Creates an XDM schema. Its title need not be unique, although Schema Registry documents an error for that (XDM-1521-400). */
export function createSchema(call: OperationCall): Reply {
  const { identifiers } = call.context;
  const id = hash('sha256', identifiers.entityId()).slice(0, 48);
  const at = identifiers.now();
  const { title, type, ...rest } = call.body as CreateSchemaRequest;
  const schema: XdmSchema = {
    ...rest,
    title,
    type,
    $id: `https://ns.adobe.com/${tenant}/schemas/${id}`,
    'meta:altId': `_${tenant}.schemas.${id}`,
    'meta:resourceType': 'schemas',
    version: '1.0',
    'meta:containerId': 'tenant',
    'meta:xdmType': 'object',
    'meta:class': rest['meta:class'] ?? rest.allOf[0]?.$ref ?? '',
    'meta:extends': rest.allOf.map(({ $ref }) => $ref),
    'meta:registryMetadata': {
      'repo:createdDate': at,
      'repo:lastModifiedDate': at,
      'xdm:createdClientId': creator,
      'xdm:lastModifiedClientId': creator,
      eTag: id.slice(0, 8),
    },
  };
  return { status: 201, body: keep(call, 'schemas', id, at, schema) };
}

/**
 * Retrieves a schema, as it was created in every form that Accept can name.
 *
 * @see Schema Registry API, GET /{CONTAINER_ID}/schemas/{SCHEMA_ID}
 */
export function retrieveSchema(call: OperationCall): Reply {
  const schema = findSchema(call, call.parameters.id ?? '');
  return schema === undefined ? { error: 'schema-not-found' } : { status: 200, body: schema };
}

/** Returns the schema of a scope with this `$id` or `meta:altId`; undefined if there is none. */
function findSchema(place: Place, id: string): XdmSchema | undefined {
  const schema = kept<XdmSchema>(place, 'schemas', /[0-9a-f]+$/.exec(id)?.[0] ?? '');
  return schema?.$id === id || schema?.['meta:altId'] === id ? schema : undefined;
}

/**
 * Creates a data set. The schema need not exist: Adobe publishes no error for that, and tests often use the schema of a real sandbox.
 *
 * @see Collect CRM data, Create a target dataset
 */
export function createDataSet(call: OperationCall): Reply {
  const { basePath, operation, scope, context } = call;
  const id = hexOf(call).slice(0, 24);
  const at = context.identifiers.now();
  const dataSet: DataSet = {
    ...(call.body as CreateDataSetRequest),
    imsOrg: scope.imsOrg,
    sandboxId: hashedUuid(`${scope.imsOrg}\n${scope.sandbox}`),
    version: '1.0.0',
    created: at,
    updated: at,
    createdClient: creator,
    createdUser: creator,
    updatedUser: creator,
    files: `@/dataSetFiles?dataSetId=${id}`,
  };
  keep(call, 'dataSets', id, at, dataSet);
  return { status: 201, body: [`@/dataSets/${id}`], headers: { location: `${basePath}${operation.path}/${id}` } };
}

/**
 * Retrieves a data set under its id, with the members that `properties` names.
 *
 * @see Catalog Service API guide, Look up a Catalog object
 */
export function retrieveDataSet(call: OperationCall): Reply {
  const { id = '' } = call.parameters;
  const dataSet = findDataSet(call, id);
  if (dataSet === undefined) return { error: 'data-set-not-found', variables: { id } };
  const names = call.query.get('properties')?.split(',');
  const shown = Object.entries(dataSet).filter(([name]) => names?.includes(name) !== false);
  return { status: 200, body: { [id]: Object.fromEntries(shown) } };
}

/** Returns the data set of a scope with this id; undefined if there is none. */
export function findDataSet(place: Place, id: string): DataSet | undefined {
  return kept<DataSet>(place, 'dataSets', id);
}

/**
 * Creates a mapping set. The schema need not exist, as for a data set. The times are numbers, as in the example of Data Prep API.
 *
 * @see Data Prep API, POST /mappingSets, 200
 */
export function createMappingSet(call: OperationCall): Reply {
  const id = hexOf(call);
  const at = call.context.identifiers.now();
  const saved = { id, version: 0, createdDate: at, modifiedDate: at, createdBy: creator, modifiedBy: creator };
  keep(call, 'mappingSets', id, at, { ...(call.body as CreateMappingSetRequest), ...saved });
  return { status: 200, body: saved };
}

/**
 * Retrieves a mapping set. Each has version 0 only.
 *
 * @see Data Prep API, GET /mappingSets/{MAPPING_SET_ID}
 */
export function retrieveMappingSet(call: OperationCall): Reply {
  const mappingSet = findMappingSet(call, call.parameters.id ?? '');
  const isOther = Number(call.query.get('version') ?? 0) !== mappingSet?.version;
  return mappingSet === undefined || isOther ? { error: 'mapping-set-not-found' } : { status: 200, body: mappingSet };
}

/** Returns the mapping set of a scope with this id; undefined if there is none. */
export function findMappingSet(place: Place, id: string): MappingSet | undefined {
  return kept<MappingSet>(place, 'mappingSets', id);
}

/** Returns the `$id` of the schema that a mapping set maps to, in either form of the request. */
export function schemaOfMappingSet({ xdmSchema, outputSchema }: MappingSet): string | undefined {
  return xdmSchema ?? (outputSchema as CreateMappingSetRequest['outputSchema'])?.schemaRef.id;
}

function hexOf({ context }: Place): string {
  return context.identifiers.entityId().replaceAll('-', '');
}

/** Stores a value without credentials as an entity, and returns it: its own members may be any, and its id has other names. */
function keep({ scope, context }: Place, kind: Kind, id: string, updatedAt: number, given: object): object {
  const value = withoutCredentials(given, context.contract.secretNames);
  context.entities.insert(kind, scope, { entity: { id, updatedAt, value }, dueAt: undefined, outcome: undefined });
  return value;
}

function kept<Value>({ scope, context }: Place, kind: Kind, id: string): Value | undefined {
  return context.entities.find(kind, scope, id)?.entity.value as Value | undefined;
}
