import type { Profile } from '../conformance/index.ts';
import { expandNames } from '../interactions/expand-names.ts';
import { hostFilter, noteHosts } from '../interactions/flow-service-hosts.ts';
import { UnreadableError } from '../interactions/input/unreadable-error.ts';
import { readFile } from '../interactions/read-file.ts';
import type { ReadOptions } from '../interactions/reading.ts';
import { attachmentsAmong } from './attachments.ts';
import { type CoverageRecorder, coverageRecorder } from './coverage-recorder.ts';
import { conclude, type Demands } from './gates.ts';
import { judgeInteraction } from './judge-interaction.ts';
import { mostHosts, type Verification, type VerifiedInput, type VerifiedInteraction } from './verification.ts';

/** How to verify; every member may be left out. */
export type VerifyOptions = Pick<Demands, 'minCoverage' | 'allowEmpty'> & {
  /** How strictly requests are taken. Default `strict`. */
  readonly profile?: Profile;
  /** Hosts that stand for Flow Service beside Adobe's and this machine. */
  readonly hosts?: readonly string[];
  /** Values of Postman variables, which go before those of a collection. */
  readonly environment?: ReadonlyMap<string, string>;
  /** Contracts with other providers are passed over. Default: there are none. */
  readonly provider?: string;
  /** Told again and again how much of which file has been read, in bytes. */
  readonly onProgress?: (file: string, read: number, total: number) => void;
};

/**
 * Verifies every interaction in some files, each through the one conformance check.
 *
 * @param names files, folders or globs. What cannot be read is told in its input's `problem`; the others are verified all the same
 */
export async function verifyFiles(names: readonly string[], options: VerifyOptions = {}): Promise<Verification> {
  const { profile = 'strict', hosts = [], environment = new Map(), provider, onProgress = () => {} } = options;
  const recorder = coverageRecorder(profile);
  const inputs: VerifiedInput[] = [];
  const interactions: VerifiedInteraction[] = [];
  const files = expandNames(names);
  const attachments = attachmentsAmong(
    files.map(({ name }) => name),
    names,
  );
  for (const { name, problem } of files) {
    if (problem !== undefined) {
      inputs.push({ name, format: undefined, passedOver: 0, provider: undefined, skippedHosts: [], problem });
      continue;
    }
    const read = {
      profile,
      hosts: hostFilter(hosts),
      environment,
      ...(provider === undefined ? {} : { provider }),
      onAttached: attachments.note,
      onProgress: onProgress.bind(undefined, name),
    };
    inputs.push(await verifyFile(name, read, interactions, recorder.record));
  }
  const own = inputs.filter((input) => !attachments.includes(input));
  return conclude({ inputs: own, interactions, coverage: recorder.result() }, options);
}

type Recorder = CoverageRecorder['record'];

async function verifyFile(name: string, options: ReadOptions, verified: VerifiedInteraction[], record: Recorder): Promise<VerifiedInput> {
  const { filter, skipped } = noteHosts(options.hosts, mostHosts);
  let format: string | undefined;
  let provider: string | undefined;
  let passedOver = 0;
  const input = (problem?: string): VerifiedInput => ({ name, format, passedOver, provider, skippedHosts: skipped(), problem });
  try {
    const file = readFile(name, { ...options, hosts: filter });
    ({ format, provider } = file);
    for await (const interaction of file.interactions) {
      if (interaction === undefined) {
        passedOver++;
        continue;
      }
      const judged = judgeInteraction(interaction, options.profile);
      record(interaction, judged);
      verified.push(judged);
    }
    return input();
  } catch (error) {
    return input(problemOf(error));
  }
}

/** Returns why a file could not be checked to its end. */
function problemOf(error: unknown): string {
  if (error instanceof UnreadableError) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code === 'string' && /^E[A-Z]+$/.test(code)) return `The file cannot be read (${code}).`;
  // A fault of a reader or of the check must not take the other files with it.
  return `The toolkit failed on the file (${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}). Please report it.`;
}
