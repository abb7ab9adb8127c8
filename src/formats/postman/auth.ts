import type { Header } from '../../check/http-message.ts';
import { isRecord } from '../../contract/is-record.ts';
import { type Fill, withStandIns } from './variables.ts';

/** How a request is authorized, as a collection has it. */
export type Auth = Readonly<Record<string, unknown>>;

/**
 * The headers of a request with those that its authorization adds. As in Postman, they replace the request's own of the same name, and an
 * authorization without a token adds nothing; but a token that OAuth 2.0 gets when the collection is run is not in the file.
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
      // A variable in a token's place has a token for its value, without the scheme.
      const token = withStandIns(value('accessToken'));
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

/** One setting of an authorization: in a list of names and values, or, as older collections have it, a member. Undefined if it has none. */
function settingOf(settings: unknown, name: string): unknown {
  if (Array.isArray(settings)) return settings.find((setting) => isRecord(setting) && setting.key === name)?.value ?? undefined;
  return isRecord(settings) ? (settings[name] ?? undefined) : undefined;
}
