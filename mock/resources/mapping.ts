import { isRecord } from '../../src/contract/is-record.ts';
import type { Flow, TargetConnection } from '../../src/generated/flow-service.ts';
import type { Reply } from '../respond.ts';
import { findDataSet, findMappingSet, schemaOfMappingSet } from './neighbors.ts';
import type { OperationCall } from './operation-call.ts';

/**
 * Returns the error response if a dataflow has a mapping set that does not exist, that has another version, or that is for another schema
 * than the data set. A data set that the mock does not have is not compared.
 *
 * @see Flow Service error messages, 1412-400, 1419-400, 1425-400
 */
export function mappingFault(call: OperationCall, transformations: Flow['transformations'], target: TargetConnection): Reply | undefined {
  const mappings = (transformations ?? []).filter(({ name }) => name === 'Mapping');
  return mappings.map(({ params }) => faultOf(call, params, target)).find((fault) => fault !== undefined);
}

function faultOf(call: OperationCall, params: unknown, target: TargetConnection): Reply | undefined {
  if (!isRecord(params) || params.mappingId === undefined) return undefined;
  const id = String(params.mappingId);
  const version = String(params.mappingVersion ?? 0);
  const mappingSet = findMappingSet(call, id);
  if (mappingSet === undefined) return { error: 'mapping-invalid', variables: { id, version }, ids: ['id'] };
  if (String(mappingSet.version) !== version) return { error: 'mapping-version-invalid' };
  const dataSetId = String(target.params?.dataSetId ?? '');
  const schemaRef = findDataSet(call, dataSetId)?.schemaRef;
  const [mapped, kept] = [schemaOfMappingSet(mappingSet), isRecord(schemaRef) ? schemaRef.id : undefined];
  if (mapped === undefined || kept === undefined || mapped === kept) return undefined;
  return { error: 'mapping-schema-mismatch', variables: { dataSet: dataSetId, mapping: id }, ids: ['dataSet', 'mapping'] };
}
