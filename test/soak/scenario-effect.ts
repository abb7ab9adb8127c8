import type { OperationId } from '../contract.ts';

/** The effect of a scenario on a request, as a caller sees it. No member means no effect. */
export type Effect = {
  /** It is refused with this status, and nothing is done. */
  readonly refused?: number;
  /** The connection is cut, before or after the operation is performed. */
  readonly cut?: 'before' | 'after';
  /** The operation is performed, but the response cannot be read. */
  readonly damaged?: true;
  /** For these operations only. Default: all. */
  readonly operations?: readonly OperationId[];
};

const changes: readonly OperationId[] = ['createConnection', 'updateConnection'];

/** The scenarios that are played, as they are written in the header. */
const effects: Readonly<Record<string, Effect>> = {
  throttled: { refused: 429 },
  unavailable: { refused: 503 },
  'gateway-timeout': { refused: 504 },
  forbidden: { refused: 403 },
  'expired-token': { refused: 401 },
  'unknown-sandbox': { refused: 404 },
  'bad-credentials': { refused: 400, operations: changes },
  'slow:latency=20,jitter=20': {},
  'reset:when=before': { cut: 'before' },
  'reset:when=middle': { cut: 'after' },
  'reset:when=after': { cut: 'after' },
  'broken-json': { damaged: true },
  'missing-etag': { damaged: true, operations: [...changes, 'retrieveConnection', 'listConnections'] },
  'initializing:after=50': {},
  'flow-finalizing:after=50': {},
  'run-failed': {},
  'run-partial': {},
  'run-stuck': {},
};

export const scenarioNames = Object.keys(effects);

/** Returns the effect of a scenario on a request of an operation. The response to a deletion has no body that could be damaged. */
export function effectOf(scenario: string | undefined, operation: OperationId): Effect {
  const effect = effects[scenario ?? ''] ?? {};
  if (effect.operations?.includes(operation) === false) return {};
  return effect.damaged === true && operation.startsWith('delete') ? {} : effect;
}
