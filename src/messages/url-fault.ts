/**
 * What keeps a value from being an absolute http or https URL, in words that show nothing of it. It only explains: whether the value
 * is one, the description's pattern says.
 *
 * @see RFC 3986 §3, RFC 9110 §4.2
 */
export function urlFault(value: string): string {
  if (/\s/.test(value)) return 'it has white space in it';
  if (/\{[A-Za-z0-9_]+\}/.test(value)) return 'part of it is still a placeholder';
  // What has a dot in it, or digits after it, is a host and no scheme.
  const [start, scheme = ''] = /^([A-Za-z][A-Za-z0-9+-]*):(?!\d)/.exec(value) ?? [''];
  if (start === '') return 'it has no scheme';
  if (!/^https?$/i.test(scheme)) return 'its scheme is neither http nor https';
  const rest = value.slice(start.length);
  if (!rest.startsWith('//')) return 'it has no // after its scheme';
  const authority = rest.slice(2).split(/[/?#]/, 1)[0] ?? '';
  if (authority.includes('@')) return 'it has credentials in it';
  if (authority === '' || authority.startsWith(':')) return 'it has no host';
  const port = /:([^:\]]*)$/.exec(authority)?.[1] ?? '';
  return /^\d{0,5}$/.test(port) && Number(port) <= 65_535 ? 'it has characters that no URL has' : 'its port is no number from 0 to 65535';
}
