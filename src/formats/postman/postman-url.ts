import { isRecord } from '../../contract/is-record.ts';
import { hasVariable, valuesOf, variablesIn } from './variables.ts';

/** Replaces a host that is a variable without a value. */
export const unnamedHost = 'unnamed.invalid';

const variables = '(?:\\{\\{[^{}]+\\}\\})';
const schemed = new RegExp(`^(?:([a-z]+://)|${variables}://)?([\\s\\S]*)$`, 'i');
const port = new RegExp(`:${variables}$`);
/** `{{url}}data/foundation`, if the value of the variable ends with a slash. */
const joined = new RegExp(`^${variables}+(\\w+)$`);

/** Returns the variables without a value in the host of a URL, the first ones if they are long; empty if there are none. */
export function hostVariables(text: string): string {
  const [, , rest = ''] = schemed.exec(text) ?? [];
  const [written = ''] = /^(?:\{\{[^{}]+\}\}|[^/?#])*/.exec(rest) ?? [];
  const names = variablesIn(written.replace(port, '')).join('');
  return names.length > 60 ? '{{…}}' : names;
}

/** Adds a scheme to a URL, and a host if that depends on a variable without a value. */
export function addressOf(text: string): string {
  const [, scheme = 'http://', rest = ''] = schemed.exec(text) ?? [];
  const [written = ''] = /^(?:\{\{[^{}]+\}\}|[^/?#])*/.exec(rest) ?? [];
  const path = rest.slice(written.length);
  const host = written.replace(port, '');
  if (!hasVariable(host)) return `${scheme}${host}${path}`;
  const first = joined.exec(host)?.[1];
  return `${scheme}${unnamedHost}${first === undefined ? '' : `/${first}`}${path}`;
}

/**
 * Returns the text of a URL in a collection, with the values of the variables in its path.
 *
 * @see Postman collection format 2.1.0, url
 */
export function urlOf(written: unknown): string {
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
