import type { Header } from '../../check/http-message.ts';
import { isRecord } from '../../contract/is-record.ts';
import { type Fill, withPlaceholders } from './variables.ts';

/** The authorization of a request in a collection. */
export type Auth = Readonly<Record<string, unknown>>;

/**
 * Adds the headers of an authorization to a request. As in Postman, they replace the request's own of the same name, and an authorization
 * without a token adds nothing. A token that Postman gets by OAuth 2.0 is not in the file, so a placeholder is added.
 *
 * @see Postman collection format 2.1.0, auth
 */
export function withAuth(own: readonly Header[], auth: Auth | undefined, fill: Fill): readonly Header[] {
  if (auth === undefined || typeof auth.type !== 'string') return own;
  const settings = auth[auth.type];
  const value = (name: string): string => fill(String(settingOf(settings, name) ?? ''));
  switch (auth.type) {
    case 'bearer':
      return value('token') === '' ? own : replaced(own, ['Authorization', `Bearer ${value('token')}`]);
    case 'oauth2': {
      if (value('addTokenTo') === 'queryParams') return without(own, 'authorization');
      const prefix = settingOf(settings, 'headerPrefix') ?? 'Bearer';
      // The value of a variable for a token does not contain the scheme.
      const token = withPlaceholders(value('accessToken'));
      if (token === '' && own.some(([name]) => name.toLowerCase() === 'authorization')) return own;
      return replaced(own, ['Authorization', `${fill(String(prefix)).trim()} ${token || '{ACCESS_TOKEN}'}`.trimStart()]);
    }
    case 'apikey':
      return value('in') === 'query' || value('key') === '' ? own : replaced(own, [value('key'), value('value')]);
    case 'basic':
      return replaced(own, ['Authorization', `Basic ${btoa('{USERNAME}:{PASSWORD}')}`]);
    default:
      return own;
  }
}

function replaced(own: readonly Header[], added: Header): readonly Header[] {
  return [...without(own, added[0].toLowerCase()), added];
}

function without(own: readonly Header[], name: string): readonly Header[] {
  return own.filter(([other]) => other.toLowerCase() !== name);
}

/** Returns a setting of an authorization: an item of a list or, in older collections, a member. Undefined if there is none. */
function settingOf(settings: unknown, name: string): unknown {
  if (Array.isArray(settings)) return settings.find((setting) => isRecord(setting) && setting.key === name)?.value ?? undefined;
  return isRecord(settings) ? (settings[name] ?? undefined) : undefined;
}
