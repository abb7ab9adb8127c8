import { isRecord } from '../../src/contract/is-record.ts';
import type { Flow, TargetConnection } from '../../src/generated/flow-service.ts';
import type { Reply } from '../respond.ts';
import type { OperationCall } from './operation-call.ts';

/**
 * Returns the error response if a dataflow has a mapping set that does not exist, that has another version, or that is for another schema
 * than the data set. A data set that the mock does not have is not compared.
 *
 * @see Flow Service error messages, 1412-400, 1419-400, 1425-400
 */
export function mappingFault({ scope, context }: OperationCall, transformations: Flow['transformations'], target: TargetConnection): Reply | undefined {
  const params = transformations?.find(({ name }) => name === 'Mapping')?.params;
  if (!isRecord(params) || params.mappingId === undefined) return undefined;
  const id = String(params.mappingId);
  const { entities } = context;
  const mappingSet = entities.find('mappingSets', scope, id)?.entity;
  const version = String(params.mappingVersion ?? 0);
  if (mappingSet === undefined) return { error: 'mapping-invalid', variables: { id, version } };
  if (String(mappingSet.version) !== version) return { error: 'mapping-version-invalid' };
  const dataSetId = String(target.params?.dataSetId ?? '');
  const dataSet = entities.find('dataSets', scope, dataSetId)?.entity;
  const [mapped, kept] = [schemaOfMapping(mappingSet), dataSet?.schemaRef?.id];
  if (mapped === undefined || kept === undefined || mapped === kept) return undefined;
  return { error: 'mapping-schema-mismatch', variables: { dataSet: dataSetId, mapping: id } };
}
