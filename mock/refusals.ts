import type { Violation, ViolationCode } from '../src/conformance/index.ts';
import type { ErrorName, Variables } from './published-errors.ts';

/** Which of the published errors answers which violation. */
type Refusal = {
  readonly codes: readonly ViolationCode[];
  /** How the place of the violation begins. */
  readonly at: string;
  readonly error: ErrorName;
  readonly variables?: (violation: Violation, body: unknown) => Variables;
};

const absent: readonly ViolationCode[] = ['header-missing', 'header-empty'];
const wrong: readonly ViolationCode[] = ['header-format', 'header-repeated', 'authorization-scheme'];
const lacking: readonly ViolationCode[] = ['property-missing', 'auth-param-missing'];

/**
 * The first row that fits a violation names the answer to it. Rows whose error says so in the description's `x-reference` are our
 * choice, for Adobe publishes none; so are the answers to `header-repeated` and to a wrong member of `connectionSpec`.
 */
const refusals: readonly Refusal[] = [
  { codes: absent, at: '/headers/authorization', error: 'missing-token' },
  { codes: wrong, at: '/headers/authorization', error: 'invalid-token' },
  { codes: absent, at: '/headers/x-api-key', error: 'missing-api-key' },
  { codes: wrong, at: '/headers/x-api-key', error: 'invalid-api-key' },
  { codes: absent, at: '/headers/x-gw-ims-org-id', error: 'missing-org' },
  { codes: wrong, at: '/headers/x-gw-ims-org-id', error: 'malformed-org' },
  { codes: absent, at: '/headers/x-sandbox-name', error: 'missing-sandbox' },
  {
    codes: wrong,
    at: '/headers/x-sandbox-name',
    error: 'unknown-sandbox',
    variables: ({ received }) => ({ sandboxName: shown(received) }),
  },
  { codes: [...absent, ...wrong], at: '/headers/content-encoding', error: 'unsupported-media-type' },
  { codes: [...absent, ...wrong, 'content-type'], at: '/headers/content-type', error: 'content-type' },
  { codes: ['body-missing'], at: '/body', error: 'empty-body' },
  { codes: ['body-too-large'], at: '/body', error: 'body-too-large' },
  {
    codes: ['connection-spec-unknown', 'property-missing', 'property-type', 'property-empty'],
    at: '/body/connectionSpec/id',
    error: 'unknown-connection-spec',
  },
  { codes: ['property-missing', 'property-type'], at: '/body/connectionSpec', error: 'unknown-connection-spec' },
  { codes: ['auth-spec-unknown'], at: '/body/auth/specName', error: 'unknown-auth-spec', variables: authSpec },
  { codes: lacking, at: '/body/', error: 'missing-field', variables: ({ at }) => ({ field: lastName(at) }) },
  { codes: ['property-empty'], at: '/body/', error: 'empty-field', variables: ({ at }) => ({ param: lastName(at) }) },
  {
    codes: ['property-format', 'property-type', 'connection-spec-version'],
    at: '/body/',
    error: 'wrong-value',
    variables: ({ at, received }) => ({ paramValue: shown(received), requestParam: lastName(at) }),
  },
];

/** The published error that answers a violation; what nothing more exact is published for is an invalid request. */
export function refusalFor(violation: Violation, body: unknown): { readonly error: ErrorName; readonly variables: Variables } {
  const row = refusals.find(({ codes, at }) => codes.includes(violation.code) && violation.at.startsWith(at));
  return { error: row?.error ?? 'invalid-request', variables: row?.variables?.(violation, body) ?? {} };
}

function authSpec({ received }: Violation, body: unknown): Variables {
  const id = (body as { connectionSpec?: { id?: unknown } }).connectionSpec?.id;
  return { specName: shown(received), connectionSpecId: typeof id === 'string' ? id : '' };
}

function lastName(at: string): string {
  return at.slice(at.lastIndexOf('/') + 1);
}

/** A value as far as the violation shows it, without its quotes. */
function shown(received: string | undefined): string {
  return received?.startsWith('"') ? JSON.parse(received) : '(not shown)';
}
