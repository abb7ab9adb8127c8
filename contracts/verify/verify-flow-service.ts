import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { assertReachable } from './assert-reachable.ts';
import { describeReport } from './describe-report.ts';
import type { RealService } from './real-service.ts';
import { type LeftOut, type PactInteraction, reasonToLeaveOut } from './reason-to-leave-out.ts';
import { runVerifier } from './run-verifier.ts';

export type VerificationOptions = {
  readonly pactFiles: readonly string[];
  /** The URL of the provider, with its base path. */
  readonly baseUrl: string;
  /** Default: `adobe-flow-service`. */
  readonly provider?: string;
  /** For each response, in milliseconds. Default: 10,000. */
  readonly timeout?: number;
  /** Credentials for a real Flow Service at the base URL. Default: the provider is a mock. */
  readonly real?: RealService;
};

/** The verified interactions, and those left out. */
export type Verification = { readonly verified: readonly string[]; readonly leftOut: readonly LeftOut[] };

/** The time that the verifier may take in addition to waiting for responses, in milliseconds. */
const startUp = 20_000;
/** The maximum number of responses of an interaction: its own, and those of the setup and teardown of its states. */
const longest = 8;

/** A pact that contains only messages has no interactions. */
type Pact = { readonly interactions?: readonly PactInteraction[] };

/**
 * Verifies pacts with Pact's own verifier, against a mock or, with credentials, against a real Flow Service. On a real service,
 * connections created for provider states are deleted; connections created by the interactions remain.
 *
 * @see Pact documentation: Pact JS, Provider verification
 * @throws Error, without credentials, if the service cannot be reached or does not fulfil a pact
 */
export async function verifyFlowService(options: VerificationOptions): Promise<Verification> {
  const { pactFiles, baseUrl, provider = 'adobe-flow-service', timeout = 10_000, real } = options;
  const leftOut: LeftOut[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'flowservice-verify-'));
  try {
    await assertReachable(baseUrl);
    let count = 0;
    // Pact's own filters cannot distinguish interactions with the same description, so it gets copies without the left-out ones.
    const copies = pactFiles.map((file, index) => {
      const pact: Pact = JSON.parse(readFileSync(file, 'utf8'));
      const interactions = (pact.interactions ?? []).filter((interaction) => {
        const reason = reasonToLeaveOut(interaction, real);
        if (reason !== undefined) leftOut.push({ description: interaction.description, reason });
        return reason === undefined;
      });
      count += interactions.length;
      const copy = join(folder, `${index}-${basename(file)}`);
      writeFileSync(copy, JSON.stringify({ ...pact, interactions }));
      return copy;
    });
    if (count === 0) throw new Error(`Nothing to verify: ${leftOut.map(({ reason }) => reason).join('; ') || 'the pacts are empty'}.`);
    // Masked first, because a secret that was cut would not be recognized.
    const limit = startUp + count * longest * timeout;
    const { report, stateFailures } = await runVerifier({ baseUrl, provider, pactFiles: copies, timeout, real }, limit);
    const { verified, failures } = describeReport(mask(report, real));
    const problems = [...stateFailures, ...failures];
    if (problems.length > 0 || verified.length !== count) {
      throw new Error(`${baseUrl} does not fulfil ${count - verified.length} of ${count} interactions.\n\n${problems.join('\n\n')}`);
    }
    return { verified, leftOut };
  } catch (error) {
    // Pact quotes responses, which may echo credentials.
    throw new Error(mask(error instanceof Error ? error.message : String(error), real));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function mask(text: string, { headers = {}, params = {} }: Partial<RealService> = {}): string {
  const credentials = [
    headers.authorization?.replace(/^Bearer /, ''),
    headers['x-api-key'],
    ...Object.values(params).flatMap(Object.values),
  ];
  const written = credentials.flatMap((secret) => (secret ? [secret, JSON.stringify(secret).slice(1, -1)] : []));
  return written.reduce((masked, secret) => masked.replaceAll(secret, '… (not shown)'), text);
}
