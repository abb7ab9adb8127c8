import fc from 'fast-check';
import { conclude, type Demands, type Findings } from '../../src/verification/gates.ts';
import type { KeptExchange, KeptExchanges } from '../../src/verification/kept-exchanges.ts';
import type { Verification, VerifiedInput, VerifiedInteraction } from '../../src/verification/verification.ts';
import { checkRequest, flowService, operations, type Violation } from '../contract.ts';
import { bodyWith, request, withHeader } from '../requests.ts';

/** Text with control characters and markup. */
export const nasty = '\u001b[31m\n::error::x\r\u2028</script><b>"&\'|`%0A\u0000 ü 密码';

const mistakes: readonly Violation[] = [
  ...checkRequest(request({ headers: withHeader('x-api-key', undefined) })),
  ...checkRequest(request({ body: bodyWith('basic', (body) => (body[nasty] = 1)) })),
  ...checkRequest(request({ headers: withHeader('x-api-key', '{API_KEY}') })),
];

/** An exchange with every kind of text from others. The names in its body are not those of violations. */
export function exchangeWith(text: string): KeptExchange {
  return {
    request: { method: text, target: text, headers: [[text, text]], body: { [`${text} `]: [text, { connectionSpec: null }] } },
    response: { status: 400, headers: [[text, text]], body: text },
  };
}

/** Keeps the same exchange for each interaction. */
export function everyExchange(exchange: KeptExchange): KeptExchanges {
  return { has: () => true, at: () => exchange };
}

const findings: Findings = {
  inputs: [
    input('pacts/a.json', { format: 'Pact V4', passedOver: 2 }),
    input('traffic', { format: 'traffic' }),
    input(`broken ${nasty}.json`, { problem: 'The file is not JSON: it breaks off at line 2, column 5.' }),
  ],
  interactions: [
    interaction('pacts/a.json', 'sources', 'creates a connection', 41, []),
    interaction('pacts/a.json', 'sources', `wrong ${nasty}`, 77, mistakes.slice(0, 2)),
    interaction('traffic', `shell ${nasty}`, 'request 1', undefined, mistakes.slice(2)),
  ],
  coverage: {
    items: [
      { operation: 'createConnection', kind: 'operation', name: 'createConnection', covered: true },
      { operation: 'createConnection', kind: 'answer', name: '429', covered: false },
      { operation: 'deleteConnection', kind: 'operation', name: 'deleteConnection', covered: false },
    ],
    covered: 1,
    total: 3,
  },
};

/** A verification with a valid interaction, an invalid one, one with a warning, and an unreadable input. */
export const verification: Verification = conclude(findings, { contract: flowService });

/** {@link verification} with the same exchange for each interaction. */
export const verificationWithExchanges: Verification = { ...verification, exchanges: everyExchange(exchangeWith(nasty)) };

/** Returns {@link verification} with changes to its findings. */
export function verified(changes: Partial<Findings>, demands: Omit<Demands, 'contract'> = {}): Verification {
  return conclude({ ...findings, ...changes }, { contract: flowService, ...demands });
}

/** The first of these interactions conforms, the second does not, the third has a warning. */
export const { interactions } = findings;

/** Creates a readable input. */
export function input(name: string, about: Partial<VerifiedInput> = {}): VerifiedInput {
  return { name, format: undefined, passedOver: 0, provider: undefined, skippedHosts: [], problem: undefined, ...about };
}

/** Verifications with arbitrary texts. */
export const verifications: fc.Arbitrary<Verification> = fc
  .array(
    fc.record({
      input: fc.constantFrom('a.json', nasty),
      consumer: fc.string({ unit: 'binary' }),
      description: fc.string({ unit: 'binary' }),
      line: fc.option(fc.integer({ min: 1, max: 10_000 }), { nil: undefined }),
      wrong: fc.subarray([...mistakes]),
    }),
    { maxLength: 5 },
  )
  .map((given) =>
    verified({
      interactions: given.map(({ input, consumer, description, line, wrong }) => interaction(input, consumer, description, line, wrong)),
      inputs: ['a.json', nasty].map((name) => input(name, { format: 'HAR 1.2' })),
    }),
  );

function interaction(
  input: string,
  consumer: string,
  description: string,
  line: number | undefined,
  violations: readonly Violation[],
): VerifiedInteraction {
  return {
    input,
    consumer,
    description,
    line,
    operation: operations.createConnection.id,
    method: 'POST',
    path: '/connections',
    status: 201,
    violations: violations.map((one) => ({ ...one, line: line === undefined ? undefined : line + 3 })),
    conforms: !violations.some(({ severity }) => severity === 'error'),
  };
}
