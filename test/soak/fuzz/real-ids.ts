import type { OperationId, RequestMessage } from '../../contract.ts';
import { neighborRequest, publishedBodies } from '../../neighbor-requests.ts';
import { bodyOf, pathOf, requestTo } from '../../request-to.ts';
import { send } from '../../send.ts';

/** The ids of entities that there are, by those of the same length in the description's examples. */
export type RealIds = ReadonlyMap<string, string>;

const idIn = (operation: OperationId): string => pathOf(operation).split('/').at(-1) ?? '';
const mappingId = /"mappingId":"(\w+)"/.exec(JSON.stringify(bodyOf('createFlow')))?.[1] ?? '';
const [, mappingSet] = publishedBodies['createMappingSet: of the tutorials'];

/** The requests of the way to a dataflow, and the example ids that stand for what they create. */
const steps: readonly (readonly [request: RequestMessage, id: string])[] = [
  [requestTo('createConnection'), idIn('retrieveConnection')],
  [neighborRequest('createMappingSet', mappingSet), mappingId],
  [requestTo('createSourceConnection'), idIn('retrieveSourceConnection')],
  [requestTo('createTargetConnection'), idIn('retrieveTargetConnection')],
  [requestTo('createFlow'), idIn('retrieveFlow')],
];

/** Creates everything from a connection to the first run of a dataflow, so that requests with the ids of examples are about something. */
export async function createReal(url: string): Promise<RealIds> {
  const ids = new Map<string, string>();
  for (const [request, id] of steps) {
    const { text } = await send(url, { ...request, body: withIds(request.body, ids) });
    ids.set(id, JSON.parse(text).id);
  }
  const query = `property=flowId==${ids.get(idIn('retrieveFlow'))}`;
  const { items } = JSON.parse((await send(url, requestTo('listRuns', { query }))).text);
  return ids.set(idIn('retrieveRun'), items[0].id);
}

/** Replaces the ids of the examples. */
export function withIds(bytes: Uint8Array, ids: RealIds): Buffer {
  const text = Buffer.from(bytes).toString('latin1');
  return Buffer.from(
    [...ids].reduce((all, [example, id]) => all.replaceAll(example, id), text),
    'latin1',
  );
}
