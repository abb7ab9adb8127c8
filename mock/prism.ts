import { createRequire } from 'node:module';
import type { IHttpConfig, ProblemJsonError } from '@stoplight/prism-http';
import type { Contract } from '../src/contract/contract.ts';
import { statusOfExample } from '../src/contract/error-example.ts';
import { isRecord } from '../src/contract/is-record.ts';
import type { Operation } from '../src/contract/operation.ts';
import type { Preference, PreferenceFault } from './prefer.ts';
import type { ResponseParts, Success } from './respond.ts';

/** Creates the response that a valid request prefers, from the description's examples and schemas. */
type Engine = (operation: Operation, preference: Preference) => Promise<Success>;

const engines = new WeakMap<Contract, Promise<Engine>>();

/**
 * Returns the response that a client prefers, as Prism's engine makes it. The engine is loaded with the first such request, because that
 * takes half a second. Prism is an optional dependency: if it is not installed, the response is 501 and explains how to install it.
 *
 * @param path - the path of the request, for the location of a created entity
 */
export async function preferredResponse(
  { contract, requestId }: ResponseParts,
  operation: Operation,
  preference: Preference,
  path: string,
): Promise<Success> {
  const engine = engines.get(contract) ?? load(contract);
  engines.set(contract, engine);
  const { status, headers, body } = await (await engine)(operation, preference);
  if (status === 204) return { status };
  if (isRecord(body) && isRecord(body.report)) Object.assign(body.report, { 'request-id': requestId });
  const located = status === 201 && isRecord(body) && body.id !== undefined ? { location: `${path.replace(/\/$/, '')}/${body.id}` } : {};
  return { status, body, headers: { ...headers, ...located } };
}

async function load(contract: Contract): Promise<Engine> {
  const prism = installed();
  if (prism === undefined) return async () => notInstalled;
  const { createInstance, createLogger, getHttpOperationsFromSpec } = prism;
  const operations = await getHttpOperationsFromSpec(structuredClone(contract.description));
  // The mock has checked the request, more precisely than Prism does. Prism's default logger prints tokens and passwords.
  const config = {
    isProxy: false,
    checkSecurity: false,
    validateRequest: false,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
  } as const;
  const instance = createInstance({ ...config, mock: { dynamic: false } }, { logger: createLogger('mock', { level: 'silent' }) });

  return async ({ method, path }, { code, example, dynamic, seed }) => {
    // Prism looks for an example only among those of the given status; here the name of the example is enough.
    const status = code === undefined && example !== undefined ? statusOfExample(contract, example) : code;
    const mock: IHttpConfig['mock'] = {
      dynamic: dynamic === 'true',
      ...(status === undefined ? {} : { code: Number(status) }),
      ...(example === undefined ? {} : { exampleKey: example }),
      ...(seed === undefined ? {} : { seed }),
    };
    const request = { method: method.toLowerCase() as 'post', url: { path }, headers: { accept: 'application/json' } };
    const result = await instance.request(request, operations, { ...config, mock })();
    if (result._tag === 'Left') return problem(result.left);
    const { statusCode, headers = {}, body } = result.right.output;
    const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
    return { status: statusCode, headers: Object.fromEntries(named), body };
  };
}

function installed(): (typeof import('@stoplight/prism-core') & typeof import('@stoplight/prism-http')) | undefined {
  const require = createRequire(import.meta.url);
  try {
    return { ...require('@stoplight/prism-core'), ...require('@stoplight/prism-http') };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

const notInstalled = problem({
  name: 'NOT_IMPLEMENTED',
  message: 'Not implemented',
  status: 501,
  detail: 'The header Prefer needs Prism, which is not installed. Run: npm install @stoplight/prism-http @stoplight/prism-core',
});

/** Creates the response to a preference that cannot be met. */
export function preferenceProblem({ status, detail }: PreferenceFault): Success {
  return status === 404
    ? problem({ name: 'NOT_FOUND', message: 'The server cannot find the requested content', status, detail })
    : problem({ name: 'UNPROCESSABLE_ENTITY', message: 'Invalid request', status, detail });
}

/** Creates an error response in the form of Prism's own. */
function problem({ name, message: title, status = 500, detail = '' }: Problem): Success {
  const type = name.startsWith('https:') ? name : `https://stoplight.io/prism/errors#${name}`;
  return { status, headers: { 'content-type': 'application/problem+json' }, body: { type, title, status, detail } };
}

type Problem = Pick<Error, 'name' | 'message'> & Partial<Pick<ProblemJsonError, 'status' | 'detail'>>;
