import type { IHttpConfig, ProblemJsonError } from '@stoplight/prism-http';
import { statusOfExample } from '../src/contract/error-example.ts';
import { description } from '../src/generated/description.ts';
import type { Preference, PreferenceFault } from './prefer.ts';
import { requirePrism } from './require-prism.ts';

/** A response as Prism makes it from the description's examples and schemas. */
export type PrismResponse = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: unknown };

/** Answers a request that conforms, in the way that the caller prefers. */
export type Prism = (method: string, path: string, preference: Preference) => Promise<PrismResponse>;

let prism: Promise<Prism> | undefined;

/**
 * Prism's engine on the description, loaded when it is first needed, for that takes half a second. Where it is not installed, for it is
 * an optional dependency, every answer is a 501 that says what to do.
 */
export function loadPrism(): Promise<Prism> {
  prism ??= load();
  return prism;
}

async function load(): Promise<Prism> {
  const engine = installed();
  if (engine === undefined) return async () => notInstalled;
  const { createInstance, createLogger, getHttpOperationsFromSpec } = engine;
  const operations = await getHttpOperationsFromSpec(structuredClone(description));
  // Our own check has passed the request already; Prism's would say less, and its default logger prints tokens and passwords.
  const config = {
    isProxy: false,
    checkSecurity: false,
    validateRequest: false,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
  } as const;
  const instance = createInstance({ ...config, mock: { dynamic: false } }, { logger: createLogger('mock', { level: 'silent' }) });

  return async (method, path, { code, example, dynamic, seed }) => {
    // Prism looks for an example among those of the status alone; naming the example is enough here.
    const status = code === undefined && example !== undefined ? statusOfExample(example) : code;
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

function installed(): ReturnType<typeof requirePrism> | undefined {
  try {
    return requirePrism();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

const notInstalled = problem({
  name: 'NOT_IMPLEMENTED',
  message: 'Not implemented',
  status: 501,
  detail: 'Prefer needs Prism, which is not installed. Run: npm install @stoplight/prism-http @stoplight/prism-core',
});

/** The response to a preference that cannot be met. */
export function preferenceProblem({ status, detail }: PreferenceFault): PrismResponse {
  return status === 404
    ? problem({ name: 'NOT_FOUND', message: 'The server cannot find the requested content', status, detail })
    : problem({ name: 'UNPROCESSABLE_ENTITY', message: 'Invalid request', status, detail });
}

/** An error response in the form of Prism's own. */
function problem({ name, message: title, status = 500, detail = '' }: Problem): PrismResponse {
  const type = name.startsWith('https:') ? name : `https://stoplight.io/prism/errors#${name}`;
  return { status, headers: { 'content-type': 'application/problem+json' }, body: { type, title, status, detail } };
}

type Problem = Pick<Error, 'name' | 'message'> & Partial<Pick<ProblemJsonError, 'status' | 'detail'>>;
