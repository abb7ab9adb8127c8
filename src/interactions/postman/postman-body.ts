import { type Header, headerValues, reveal } from '../../conformance/index.ts';
import { isRecord } from '../is-record.ts';
import { pairsOf } from './pairs.ts';
import { rawJson } from './raw-json.ts';
import type { Fill } from './variables.ts';

/** A body as Postman sends it, with its variables that have no value. */
export type PostmanBody = {
  readonly text: string;
  /** The media type that Postman gives it; undefined if it gives none, or if it depends on a file that is not chosen. */
  readonly type?: string;
  /** Where the body is if not in the collection, as the rest of a sentence. */
  readonly elsewhere?: string;
  /** Whether variables outside of strings were put between quotes. */
  readonly isQuoted?: boolean;
};

const languages: ReadonlyMap<unknown, string> = new Map(
  Object.entries({
    json: 'application/json',
    xml: 'application/xml',
    html: 'text/html',
    javascript: 'application/javascript',
  }),
);

/** Media types that Postman derives from the name of a file; every other file is sent as a stream of octets. */
const endings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    json: 'application/json',
    xml: 'application/xml',
    html: 'text/html',
    js: 'text/javascript',
    txt: 'text/plain',
  }),
);

const isJsonType = /^application\/(?:\S+\+)?json/;

/**
 * The body of a request of a collection.
 *
 * @param headers the request's own
 * @see Postman collection format 2.1.0, body
 */
export function bodyOfPostman(body: unknown, headers: readonly Header[], fill: Fill): PostmanBody {
  if (!isRecord(body) || body.disabled === true) return { text: '' };
  switch (body.mode) {
    case 'raw':
      return rawBody(body, headers, fill);
    case 'urlencoded': {
      const pairs = pairsOf(body.urlencoded, fill).map(([name, value]): [string, string] => [name, value]);
      if (pairs.length === 0) return { text: '' };
      // Braces are left as they are, so that variables are still found.
      const text = String(new URLSearchParams(pairs)).replaceAll('%7B', '{').replaceAll('%7D', '}');
      return { text, type: 'application/x-www-form-urlencoded' };
    }
    case 'graphql': {
      const { query, operationName, variables } = isRecord(body.graphql) ? body.graphql : {};
      return { text: fill(JSON.stringify({ query, operationName, variables })), type: 'application/json' };
    }
    case 'formdata': {
      const files = Array.isArray(body.formdata) ? body.formdata.filter((part) => isRecord(part) && part.type === 'file') : [];
      return { text: '(not shown)', type: 'multipart/form-data', ...(files.length > 0 && { elsewhere: 'a part of it is in a file' }) };
    }
    case 'file':
      return fileBody(body.file, fill);
    default:
      return { text: '' };
  }
}

function rawBody(body: Readonly<Record<string, unknown>>, headers: readonly Header[], fill: Fill): PostmanBody {
  const written = fill(String(body.raw ?? ''));
  if (written === '') return { text: '' };
  const options = isRecord(body.options) && isRecord(body.options.raw) ? body.options.raw : {};
  const { language } = options;
  const isJson = language === undefined ? isJsonType.test(headerValues(headers, 'content-type')[0] ?? '') : language === 'json';
  return { ...rawJson(written, isJson), type: languages.get(language) ?? 'text/plain' };
}

function fileBody(file: unknown, fill: Fill): PostmanBody {
  const { src, content } = isRecord(file) ? file : {};
  if (typeof content === 'string') return { text: fill(content), type: 'application/octet-stream' };
  if (typeof src !== 'string' || src === '') return { text: '', elsewhere: 'it is in a file that is not chosen' };
  const name = src.replace(/^.*[\\/]/, '');
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return { text: '', type: endings.get(ending) ?? 'application/octet-stream', elsewhere: `it is in the file ${reveal(name)}` };
}
