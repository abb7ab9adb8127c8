import type { Profile } from '../check/profile.ts';
import type { Contract } from '../contract/contract.ts';
import { flowService } from '../contract/flow-service.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { expandNames } from '../formats/expand-names.ts';
import { hostFilter, namedHosts, noteHosts } from '../formats/flow-service-hosts.ts';
import { versionOf } from '../formats/input/input-source.ts';
import { readFile } from '../formats/read-file.ts';
import { type ReadOptions, UnreadableError } from '../formats/reading.ts';
import { attachmentsAmong } from './attachments.ts';
import { coverageRecorder } from './coverage.ts';
import { conclude, type Demands } from './gates.ts';
import { judge } from './judge.ts';
import { exchangeKeeper } from './kept-exchanges.ts';
import { mostHosts, type Verification, type VerifiedInput, type VerifiedInteraction } from './verification.ts';

/** Options for verification; all are optional. */
export type VerifyOptions = Pick<Demands, 'minCoverage' | 'allowEmpty'> & {
  /** Default: the contract of `spec/openapi.yaml`. */
  readonly contract?: Contract;
  /** The validation profile for requests. Default `strict`. */
  readonly profile?: Profile;
  /** Hosts that are treated as Flow Service, in addition to Adobe's and this machine. */
  readonly hosts?: readonly string[];
  /** Values of Postman variables, which take precedence over those of a collection. */
  readonly environment?: ReadonlyMap<string, string>;
  /** The provider to which contracts are limited. Default: all providers. */
  readonly provider?: string;
  /** Whether exchanges with violations are kept for a report that shows them. Default false. */
  readonly keepExchanges?: boolean;
  /** Called repeatedly with the number of bytes of a file that have been read. */
  readonly onProgress?: (file: string, read: number, total: number) => void;
};

/**
 * Verifies every interaction in some files.
 *
 * @param names files, folders or globs. If one cannot be read, its input has a `problem`, and the others are still verified
 */
export async function verifyFiles(names: readonly string[], options: VerifyOptions = {}): Promise<Verification> {
  const { contract = flowService, profile = 'strict', hosts = [], environment = new Map(), provider, onProgress = () => {} } = options;
  const keeper = options.keepExchanges === true ? exchangeKeeper() : undefined;
  const recorder = coverageRecorder(contract);
  const inputs: VerifiedInput[] = [];
  const interactions: VerifiedInteraction[] = [];
  const onJudged: OnJudged = (exchange, judged) => {
    recorder.record(exchange, judged);
    keeper?.keep(interactions.length, exchange, judged);
    interactions.push(judged);
  };
  const files = expandNames(names);
  const attachments = attachmentsAmong(
    files.map(({ name }) => name),
    names,
  );
  const named = namedHosts(hosts, mostHosts);
  const filter = hostFilter(contract, hosts);
  for (const { name, problem } of files) {
    if (problem !== undefined) {
      inputs.push({ name, format: undefined, passedOver: 0, provider: undefined, skippedHosts: [], problem });
      continue;
    }
    const read = {
      contract,
      profile,
      hosts: (...[method, url, headers, variable]: Parameters<typeof filter>) => {
        if (variable === undefined) named.note(url);
        return filter(method, url, headers);
      },
      environment,
      ...(provider === undefined ? {} : { provider }),
      onAttached: attachments.note,
      onProgress: onProgress.bind(undefined, name),
    };
    inputs.push(await verifyFile(name, read, onJudged));
  }
  const own = inputs.filter((input) => !attachments.includes(input));
  return conclude(
    { inputs: own, interactions, coverage: recorder.result(), exchanges: keeper },
    { ...options, contract, unusedHosts: named.unused() },
  );
}

type OnJudged = (exchange: Exchange, judged: VerifiedInteraction) => void;

/** The most violations of one file. More do not help anybody, and would fill the memory. */
const mostViolations = 100_000;

async function verifyFile(name: string, options: ReadOptions, onJudged: OnJudged): Promise<VerifiedInput> {
  const { filter, skipped } = noteHosts(options.hosts, mostHosts);
  const version = versionOf(name);
  let format: string | undefined;
  let provider: string | undefined;
  let passedOver = 0;
  let left = mostViolations;
  let problem: string | undefined;
  try {
    const file = readFile(name, { ...options, hosts: filter });
    ({ format, provider } = file);
    for await (const exchange of file.exchanges) {
      if (exchange === undefined) {
        passedOver++;
        continue;
      }
      const judged = judge(options.contract, exchange);
      onJudged(exchange, judged);
      left -= judged.violations.length;
      if (left < 0) throw new UnreadableError(tooWrong(judged.line));
    }
  } catch (error) {
    problem = problemOf(error);
  }
  if (versionOf(name) !== version) problem = 'The file changed while it was read. Verify it again.';
  return { name, format, passedOver, provider, skippedHosts: skipped(), problem };
}

function tooWrong(line: number | undefined): string {
  const place = line === undefined ? '' : `, up to line ${line}`;
  return `The file has more than ${mostViolations} violations${place}. The rest was not checked: fix these first.`;
}

/** Describes why a file could not be read. An unexpected error is described by its kind alone: its message may quote the file. */
function problemOf(error: unknown): string {
  if (error instanceof UnreadableError) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code === 'string' && /^E[A-Z]+$/.test(code)) return `The file cannot be read (${code}).`;
  return `The file cannot be read: unexpected ${error instanceof Error ? error.name : 'error'}. Please report it.`;
}
