import type { ShownRequest } from './shown-exchange.ts';

/** Headers that curl writes itself, or that describe an encoding which the shown body no longer has. */
const written: ReadonlySet<string> = new Set(['host', 'content-length', 'connection', 'transfer-encoding', 'content-encoding', 'expect']);

/** Headers that curl adds to every request, unless an empty one is given. */
const added = ['accept', 'user-agent', 'content-type'];

/**
 * Formats a request as a curl command for a POSIX shell, which sends the same request again. Masked values stay masks.
 *
 * @param baseUrl the URL of the server, such as `http://127.0.0.1:4010`
 * @see curl(1), --header: a name with a colon and no value removes a header, one with a semicolon sends it empty
 */
export function asCurl({ method, target, headers, body }: ShownRequest, baseUrl: string): string {
  const path = target.replace(/^https?:\/\/[^/?]*/i, '');
  const url = `${baseUrl.replace(/\/$/, '')}${path.startsWith('/') ? '' : '/'}${path}`;
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  const data = textOf(body, type);
  const sent = headers.filter(([name]) => !written.has(name.toLowerCase()));
  const unsent = added.filter((name) => !sent.some(([own]) => own.toLowerCase() === name));
  const parts = [
    ...methodPart(method, data !== undefined),
    quoted(url),
    ...sent.map(([name, value]) => `-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`),
    ...unsent.filter((name) => name !== 'content-type' || data !== undefined).map((name) => `-H ${quoted(`${name}:`)}`),
    ...(data === undefined ? [] : [`--data-raw ${quoted(data)}`]),
  ];
  // Without these two, curl expands brackets in the URL and resolves dots in the path.
  return `curl --globoff --path-as-is ${parts.join(' \\\n  ')}`;
}

function methodPart(method: string, hasBody: boolean): readonly string[] {
  if (method === 'HEAD') return ['--head'];
  return method === (hasBody ? 'POST' : 'GET') ? [] : [`-X ${quoted(method)}`];
}

function textOf(body: unknown, type: string): string | undefined {
  if (body === undefined || typeof body === 'string') return body;
  if (!/^application\/x-www-form-urlencoded/i.test(type)) return JSON.stringify(body);
  return String(new URLSearchParams(Object.entries(body ?? {}).map(([name, value]) => [name, String(value)])));
}

/** Quotes a text for a POSIX shell, in which nothing between single quotes has a meaning. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
