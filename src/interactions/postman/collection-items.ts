import { isRecord } from '../is-record.ts';
import type { JsonPath } from '../line-in-json.ts';
import type { Auth } from './auth.ts';

/** A request of a collection with what is around it. */
export type CollectionItem = {
  readonly name: string;
  /** Where it stands in the file. */
  readonly path: JsonPath;
  readonly request: unknown;
  readonly responses: readonly unknown[];
  readonly auth: Auth | undefined;
};

/** Every request of a collection or folder, in its order; the innermost authorization holds. */
export function* collectionItems(
  folder: unknown,
  path: JsonPath = [],
  names: readonly string[] = [],
  auth?: Auth,
): Generator<CollectionItem> {
  if (!isRecord(folder) || !Array.isArray(folder.item)) return;
  const own = isRecord(folder.auth) ? folder.auth : auth;
  for (const [index, item] of folder.item.entries()) {
    if (!isRecord(item)) continue;
    const at = [...path, 'item', index];
    const named = [...names, typeof item.name === 'string' ? item.name : `request ${index + 1}`];
    if (Array.isArray(item.item)) yield* collectionItems(item, at, named, own);
    else if (item.request !== undefined) {
      yield {
        name: named.join(' / '),
        path: at,
        request: item.request,
        responses: Array.isArray(item.response) ? item.response : [],
        auth: own,
      };
    }
  }
}
