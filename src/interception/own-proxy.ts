import { isLoopback } from '../http/loopback.ts';
import type { Destination } from './destination.ts';
import { exempts, noProxyEntries } from './no-proxy.ts';

/** The environment variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Returns the user's own proxy for a destination; undefined if connections to it are direct. */
export type OwnProxy = (destination: Destination) => URL | undefined;

/** Thrown for a destination whose proxy cannot be used. Its message leaves out the value, which may contain a password. */
export class UnusableProxyError extends Error {}

/**
 * Reads the user's own proxy from the environment, as curl does: the lower case first, `HTTPS_PROXY` for every port but 80, `ALL_PROXY` for
 * both, and nothing for this machine and the entries of `NO_PROXY`.
 */
export function ownProxyFrom(env: Environment): OwnProxy {
  const exceptions = noProxyEntries(variable(env, 'NO_PROXY')?.value);
  return (destination) => {
    if (isLoopback(destination.host) || exceptions.some((entry) => exempts(entry, destination))) return undefined;
    const found = variable(env, destination.port === 80 ? 'HTTP_PROXY' : 'HTTPS_PROXY') ?? variable(env, 'ALL_PROXY');
    return found && proxyUrl(found);
  };
}

type Variable = { readonly name: string; readonly value: string };

/** Returns a variable in lower or upper case that has a value. */
export function variable(env: Environment, upper: string): Variable | undefined {
  return [upper.toLowerCase(), upper].map((name) => ({ name, value: env[name]?.trim() ?? '' })).find(({ value }) => value !== '');
}

function proxyUrl({ name, value }: Variable): URL {
  const text = value.includes('://') ? value : `http://${value}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.hostname === '') throw new UnusableProxyError(`the value of ${name} is not a URL`);
  if (url.protocol === 'http:' || url.protocol === 'https:') return url;
  throw new UnusableProxyError(`the proxy in ${name} is neither an http nor an https proxy, and --intercept cannot use others`);
}

/** Returns the header Proxy-Authorization for a proxy whose URL contains a user and a password. */
export function proxyAuthorization({ username, password }: URL): Readonly<Record<string, string>> {
  if (username === '' && password === '') return {};
  const pair = `${decoded(username)}:${decoded(password)}`;
  return { 'Proxy-Authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
