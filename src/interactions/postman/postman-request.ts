import type { Header, RequestMessage } from '../../conformance/index.ts';
import { isRecord } from '../is-record.ts';
import { type Auth, authHeaders } from './auth.ts';
import { type Resolve, valuesOf } from './variables.ts';

/** A request of a collection as it is sent, and where it goes to. */
export type PostmanRequest = { readonly message: RequestMessage; readonly url: URL };

type Written = Readonly<Record<string, unknown>>;

/**
 * Makes the request that Postman would send; undefined where its URL is none.
 *
 * @param inherited the authorization of the folders around it
 * @see Postman collection format 2.1.0, request
 */
export function requestOfPostman(written: unknown, inherited: Auth | undefined, resolve: Resolve): PostmanRequest | undefined {
  const request: Written = isRecord(written) ? written : { url: written };
  const address = addressOf(resolve(urlOf(request.url)));
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const { body, type } = bodyOf(request.body, resolve);
  const own = pairsOf(request.header, resolve);
  const auth = authHeaders(isRecord(request.auth) ? request.auth : inherited, resolve);
  const isNamed = (wanted: string): boolean => own.some(([name]) => name.toLowerCase() === wanted);
  const headers: readonly Header[] = [
    ...own,
    ...auth.filter(([name]) => !isNamed(name.toLowerCase())),
    ...(type === undefined || isNamed('content-type') ? [] : [['Content-Type', type] as const]),
  ];
  const target = decodeBraces(url.pathname + url.search);
  return { url, message: { method: String(request.method ?? 'GET').toUpperCase(), target, headers, body: new TextEncoder().encode(body) } };
}

/** Stands for a host that is a variable without a value: whoever runs the collection says which. */
export const unnamedHost = 'unnamed.invalid';

/** A URL with its scheme, and with a host where that is a variable without a value. */
function addressOf(text: string): string {
  const [, scheme = 'http://', rest = text] = /^([a-z]+:\/\/)([\s\S]*)$/i.exec(text) ?? [];
  return scheme + rest.replace(/^\{\w+\}[^/]*/, unnamedHost);
}

/** A URL keeps no braces, but a placeholder has them. */
function decodeBraces(target: string): string {
  return target.replaceAll(/%7B(\w+)%7D/gi, '{$1}');
}

function urlOf(written: unknown): string {
  if (typeof written === 'string') return written;
  if (!isRecord(written)) return '';
  const values = valuesOf(written.variable);
  const named = (path: string): string => path.replaceAll(/(?<=\/):(\w+)(?=\/|$)/g, (_, name: string) => values.get(name) ?? `{{${name}}}`);
  if (typeof written.raw === 'string') {
    const [path = '', ...query] = written.raw.split('?');
    const scheme = /^(?:[a-z]+:\/\/)?[^/]*/i.exec(path)?.[0] ?? '';
    const disabled = Array.isArray(written.query)
      ? new Set(written.query.filter((pair) => isRecord(pair) && pair.disabled === true).map(({ key, value }) => `${key}=${value ?? ''}`))
      : new Set();
    const kept = query
      .join('?')
      .split('&')
      .filter((pair) => pair !== '' && !disabled.has(pair.includes('=') ? pair : `${pair}=`));
    return `${scheme}${named(path.slice(scheme.length))}${kept.length === 0 ? '' : `?${kept.join('&')}`}`;
  }
  const host = [written.host ?? []].flat().join('.');
  const path = [written.path ?? []]
    .flat()
    .map((part) => (isRecord(part) ? String(part.value ?? '') : String(part)))
    .join('/');
  const query = Array.isArray(written.query) ? written.query.filter((pair) => isRecord(pair) && pair.disabled !== true) : [];
  const port = typeof written.port === 'string' ? `:${written.port}` : '';
  const pairs = query.map(({ key, value }) => `${key}=${value ?? ''}`).join('&');
  return `${typeof written.protocol === 'string' ? `${written.protocol}://` : ''}${host}${port}${named(`/${path.replace(/^\//, '')}`)}${pairs === '' ? '' : `?${pairs}`}`;
}

/** The names and values of a list of Postman's, without those that are switched off; headers may be lines of one text as well. */
function pairsOf(list: unknown, resolve: Resolve): readonly Header[] {
  if (typeof list === 'string') {
    const lines = [...resolve(list).matchAll(/^([^:\n]+):[ \t]*(.*?)\r?$/gm)];
    return lines.map(([, name = '', value = '']): Header => [name, value]);
  }
  if (!Array.isArray(list)) return [];
  return list.flatMap((pair): Header[] =>
    isRecord(pair) && pair.disabled !== true && typeof pair.key === 'string' && pair.key !== ''
      ? [[resolve(pair.key), resolve(String(pair.value ?? ''))]]
      : [],
  );
}

/** The body of a request, and the media type that Postman gives it. */
function bodyOf(body: unknown, resolve: Resolve): { readonly body: string; readonly type?: string } {
  if (!isRecord(body) || body.disabled === true) return { body: '' };
  if (body.mode === 'raw') {
    const text = resolve(String(body.raw ?? ''));
    const raw = isRecord(body.options) && isRecord(body.options.raw) ? body.options.raw : {};
    const types: Readonly<Record<string, string>> = {
      json: 'application/json',
      xml: 'application/xml',
      html: 'text/html',
      javascript: 'application/javascript',
    };
    return text === '' ? { body: '' } : { body: text, type: types[String(raw.language)] ?? 'text/plain' };
  }
  if (body.mode === 'urlencoded') {
    const pairs = pairsOf(body.urlencoded, resolve).map(([name, value]): [string, string] => [name, value]);
    return { body: new URLSearchParams(pairs).toString(), type: 'application/x-www-form-urlencoded' };
  }
  return { body: '(not shown)', type: body.mode === 'formdata' ? 'multipart/form-data' : 'application/octet-stream' };
}
