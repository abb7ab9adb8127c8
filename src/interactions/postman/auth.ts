import type { Header } from '../../conformance/index.ts';
import { isRecord } from '../is-record.ts';
import type { Resolve } from './variables.ts';

/** How a request is authorized, as a collection has it. */
export type Auth = Readonly<Record<string, unknown>>;

/**
 * The headers that an authorization adds to a request.
 *
 * @see Postman collection format 2.1.0, auth
 */
export function authHeaders(auth: Auth | undefined, resolve: Resolve): readonly Header[] {
  if (auth === undefined || typeof auth.type !== 'string') return [];
  const value = (name: string): string => resolve(settingOf(auth[String(auth.type)], name));
  switch (auth.type) {
    case 'bearer':
      return [['Authorization', `Bearer ${value('token')}`.trimEnd()]];
    case 'oauth2':
      if (value('addTokenTo') === 'queryParams') return [];
      return [['Authorization', `${value('headerPrefix').trim() || 'Bearer'} ${value('accessToken') || '{ACCESS_TOKEN}'}`]];
    case 'apikey':
      return value('in') === 'query' ? [] : [[value('key'), value('value')]];
    case 'basic':
      return [['Authorization', `Basic ${btoa('{USERNAME}:{PASSWORD}')}`]];
    default:
      return [];
  }
}

/** One setting of an authorization: in a list of names and values, or, as older collections have it, a member. */
function settingOf(settings: unknown, name: string): string {
  if (Array.isArray(settings)) return String(settings.find((setting) => isRecord(setting) && setting.key === name)?.value ?? '');
  return isRecord(settings) ? String(settings[name] ?? '') : '';
}
