import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { assertReachable } from './assert-reachable.ts';
import { describeReport } from './describe-report.ts';
import type { RealService } from './real-service.ts';
import { type LeftOut, type PactInteraction, reasonToLeaveOut } from './reason-to-leave-out.ts';
import { runVerifier } from './run-verifier.ts';

/** Which pacts to verify, and against what. */
export type VerificationOptions = {
  readonly pactFiles: readonly string[];
  /** Where a mock is, base path included. */
  readonly baseUrl: string;
  /** Default `adobe-flow-service`. */
  readonly provider?: string;
  /** For each answer, in milliseconds, default 10,000. */
  readonly timeout?: number;
  /** Credentials, where it is no mock that is at the base URL. */
  readonly real?: RealService;
};

/** The interactions that a service keeps to, and those that were not tried. */
export type Verification = { readonly verified: readonly string[]; readonly leftOut: readonly LeftOut[] };

/** How long the verifier may take beside waiting for answers, in milliseconds. */
const startUp = 20_000;
/** How many answers an interaction may have to be waited for: its own, and those that its state takes to be entered and left. */
const longest = 8;

/** A pact of messages alone has no interactions. */
type Pact = { readonly interactions?: readonly PactInteraction[] };

/**
 * Verifies pacts with Pact's own verifier: against a mock, or with credentials against a real Flow Service. There what the states
 * create is deleted again, and what the interactions themselves create stays.
 *
 * @see Pact documentation: Pact JS, Provider verification
 * @throws Error where the service cannot be reached, or does not answer as a pact says; no credential is in it
 */
export async function verifyFlowService(options: VerificationOptions): Promise<Verification> {
  const { pactFiles, baseUrl, provider = 'adobe-flow-service', timeout = 10_000, real } = options;
  const leftOut: LeftOut[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'flowservice-verify-'));
  try {
    await assertReachable(baseUrl);
    let count = 0;
    // Pact's own filters cannot tell interactions of one description apart, so that it gets copies without what is left out.
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
    // Masked first, for what is cut off later may be the end of a secret.
    const limit = startUp + count * longest * timeout;
    const { report, stateFailures } = await runVerifier({ baseUrl, provider, pactFiles: copies, timeout, real }, limit);
    const { verified, failures } = describeReport(mask(report, real));
    const told = [...stateFailures, ...failures];
    if (told.length > 0 || verified.length !== count) {
      throw new Error(`${baseUrl} does not keep to ${count - verified.length} of ${count} interactions.\n\n${told.join('\n\n')}`);
    }
    return { verified, leftOut };
  } catch (error) {
    // What Pact quotes of an answer may hold what was sent.
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
