import type { Header, ResponseMessage } from '../../check/http-message.ts';
import { isRecord } from '../../contract/is-record.ts';
import { pointerNames } from '../../contract/pointer.ts';
import { type Exchange, exchangeOf } from '../../exchange/exchange.ts';
import { type JsonPath, lineInJson } from '../line-in-json.ts';
import type { Format, ReadOptions } from '../reading.ts';
import { type CollectionItem, collectionItems } from './collection-items.ts';
import { requestOfPostman } from './postman-request.ts';
import { unnamedHost } from './postman-url.ts';
import { type Fill, filler, valuesOf } from './variables.ts';

/** The parts of a collection that each of its exchanges needs. */
type Collection = {
  readonly file: string;
  readonly name: string;
  readonly fill: Fill;
  /** Fills in only the values that are in the collection; undefined if there are no others. */
  readonly fillOwn: Fill | undefined;
  readonly lineOf: (path: JsonPath) => number | undefined;
};

/**
 * Postman collections.
 *
 * @see Postman collection format 2.1.0
 */
export const postmanFormat: Format = {
  recognize: (outline) => {
    const { collection } = collectionIn(outline);
    if (!isRecord(collection) || !isRecord(collection.info) || !Array.isArray(collection.item)) return undefined;
    const [, version = '2.1'] = /\/v(2\.\d)/.exec(String(collection.info.schema ?? '')) ?? [];
    return `Postman collection ${version}`;
  },
  read: async function* (file, options) {
    const { collection: outline, path } = collectionIn(file.outline);
    const collection = isRecord(outline) ? outline : {};
    const name = isRecord(collection.info) ? String(collection.info.name ?? 'collection') : 'collection';
    const values = valuesOf(collection.variable);
    const fill = filler(new Map([...values, ...options.environment]));
    const fillOwn = options.environment.size === 0 ? undefined : filler(values);
    const around = { file: file.name, name, fill, fillOwn, lineOf: lineInJson(file.text()) };
    for (const item of collectionItems(collection, path)) yield* interactionsOf(around, item, options);
  },
};

/** Returns the collection in a file: the whole file, or a member of it in a response of Postman's API. */
function collectionIn(outline: unknown): { readonly collection: unknown; readonly path: JsonPath } {
  return isRecord(outline) && isRecord(outline.collection)
    ? { collection: outline.collection, path: ['collection'] }
    : { collection: outline, path: [] };
}

/**
 * Makes an exchange of each saved response and its request, and one of the request itself if no saved response is for exactly that.
 */
function* interactionsOf(collection: Collection, item: CollectionItem, options: ReadOptions): Generator<Exchange | undefined> {
  const sent = JSON.stringify(item.request);
  const saved = item.responses.filter(isRecord);
  if (!saved.some(({ originalRequest = item.request }) => JSON.stringify(originalRequest) === sent)) {
    yield toInteraction(collection, item, { request: item.request, path: [...item.path, 'request'], name: item.name }, undefined, options);
  }
  for (const [index, response] of saved.entries()) {
    const own = response.originalRequest !== undefined;
    const path = own ? [...item.path, 'response', index, 'originalRequest'] : [...item.path, 'request'];
    const name = `${item.name} / ${String(response.name ?? `response ${index + 1}`)}`;
    const at = [...item.path, 'response', index];
    const request = { request: own ? response.originalRequest : item.request, path, name };
    yield toInteraction(collection, item, request, { response: responseOf(response), path: at }, options);
  }
}

type Asked = { readonly request: unknown; readonly path: JsonPath; readonly name: string };
type Answered = { readonly response: ResponseMessage | undefined; readonly path: JsonPath };

function toInteraction(
  { file, name: consumer, fill, fillOwn, lineOf }: Collection,
  around: CollectionItem,
  { request, path, name }: Asked,
  answer: Answered | undefined,
  { contract, profile, hosts }: ReadOptions,
): Exchange | undefined {
  const sent = requestOfPostman(request, around, fill);
  if (sent === undefined) return undefined;
  const { message, url, unnamed, notChecked } = sent;
  const place = url.hostname === unnamedHost ? new URL(`http://localhost${url.pathname}`) : url;
  if (!hosts(message.method, place, message.headers, unnamed === '' ? undefined : unnamed)) return undefined;
  const pathOf = (at: JsonPath): JsonPath =>
    at[0] === 'response' ? [...(answer?.path ?? path), ...inResponse(at.slice(1))] : [...path, ...inRequest(at, request)];
  return exchangeOf(
    contract,
    {
      source: { file, consumer, description: name, lineOf: (at) => lineOf(at === '' ? path : pathOf(pointerNames(at))) },
      request: message,
      // The values of an environment are not in the collection, so that it does not expose them.
      ...(fillOwn === undefined ? {} : { written: requestOfPostman(request, around, fillOwn)?.message ?? message }),
      response: answer?.response,
      // People shorten saved examples.
      partial: true,
      intended: true,
      notChecked,
    },
    profile,
  );
}

function responseOf({
  code,
  header,
  body,
  _postman_previewlanguage: language,
}: Readonly<Record<string, unknown>>): ResponseMessage | undefined {
  if (typeof code !== 'number') return undefined;
  const headers = Array.isArray(header) ? header.filter(isRecord).map(({ key, value }): Header => [String(key), String(value ?? '')]) : [];
  const isTyped = headers.some(([name]) => name.toLowerCase() === 'content-type');
  const text = typeof body === 'string' ? body : '';
  return {
    status: code,
    headers: isTyped || language !== 'json' ? headers : [...headers, ['Content-Type', 'application/json']],
    body: new TextEncoder().encode(text),
  };
}

function inRequest([place, name]: JsonPath, request: unknown): JsonPath {
  const header = isRecord(request) && Array.isArray(request.header) ? request.header : [];
  if (place === 'headers') {
    const index = header.findIndex((pair) => isRecord(pair) && String(pair.key).toLowerCase() === String(name).toLowerCase());
    return index === -1 ? ['header'] : ['header', index];
  }
  if (place === 'path' || place === 'query') return ['url'];
  return place === 'body' ? ['body', 'raw'] : place === undefined ? [] : [place];
}

function inResponse([place]: JsonPath): JsonPath {
  return place === 'status' ? ['code'] : [place === 'headers' ? 'header' : (place ?? '')];
}
