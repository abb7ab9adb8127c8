import { isRecord } from '../../contract/is-record.ts';
import type { JsonPath } from '../line-in-json.ts';
import type { Auth } from './auth.ts';

/** A request of a collection, and the settings of the folders around it. */
export type CollectionItem = {
  readonly name: string;
  /** Its path in the file. */
  readonly path: JsonPath;
  readonly request: unknown;
  readonly responses: readonly unknown[];
  readonly auth: Auth | undefined;
  /** Headers that Postman does not add by itself, in lower case. */
  readonly disabledHeaders: ReadonlySet<string>;
};

/** The settings that requests inherit from folders. */
type Inherited = Pick<CollectionItem, 'auth' | 'disabledHeaders'>;

const nothing: Inherited = { auth: undefined, disabledHeaders: new Set() };

/** Lists every request of a collection or folder, in order. The innermost authorization and settings apply. */
export function* collectionItems(
  folder: unknown,
  path: JsonPath = [],
  names: readonly string[] = [],
  around: Inherited = nothing,
): Generator<CollectionItem> {
  if (!isRecord(folder) || !Array.isArray(folder.item)) return;
  const own = inherited(folder, around);
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
        ...inherited({ protocolProfileBehavior: item.protocolProfileBehavior }, own),
      };
    }
  }
}

/** @see Postman collection format 2.1.0, auth, protocolProfileBehavior */
function inherited({ auth, protocolProfileBehavior: behavior }: Readonly<Record<string, unknown>>, around: Inherited): Inherited {
  const disabled = isRecord(behavior) && isRecord(behavior.disabledSystemHeaders) ? behavior.disabledSystemHeaders : undefined;
  return {
    auth: isRecord(auth) ? auth : around.auth,
    disabledHeaders:
      disabled === undefined
        ? around.disabledHeaders
        : new Set(Object.keys(disabled).flatMap((name) => (disabled[name] === true ? [name.toLowerCase()] : []))),
  };
}
