import type { Identifiers } from '../identifiers.ts';

/** The access tokens that the mock's own identity service has issued. They are lost when the process ends. */
export type TokenStore = {
  readonly issue: () => { readonly token: string; readonly expiresIn: number };
  /** Returns whether the token was issued here and has not expired. */
  readonly accepts: (token: string) => boolean;
  readonly clear: () => void;
};

/** The number of tokens that are kept; the oldest are dropped first. */
const most = 10_000;

/** @param lifetime of a token, in seconds */
export function tokenStore({ token: newToken, now }: Pick<Identifiers, 'token' | 'now'>, lifetime: number): TokenStore {
  const ends = new Map<string, number>();
  return {
    issue: () => {
      const token = newToken();
      ends.set(token, now() + lifetime * 1000);
      const [oldest] = ends.keys();
      if (ends.size > most && oldest !== undefined) ends.delete(oldest);
      return { token, expiresIn: lifetime };
    },
    accepts: (token) => (ends.get(token) ?? 0) > now(),
    clear: () => ends.clear(),
  };
}
