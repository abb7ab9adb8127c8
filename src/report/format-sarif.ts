import { createHash } from 'node:crypto';
import type { Log, Result } from 'sarif';
import manifest from '../../package.json' with { type: 'json' };
import { isError } from '../check/finding.ts';
import type { Contract } from '../contract/contract.ts';
import type { Violation } from '../generated/flow-service.ts';
import { type CodePage, codePages } from '../messages/codes.ts';
import {
  exitCodeOf,
  type LocatedViolation,
  type Verification,
  type VerifiedInput,
  type VerifiedInteraction,
} from '../verification/verification.ts';
import { printableJson } from './printable.ts';
import { gateText, verdictOf } from './verdict.ts';

/** The number of results above which GitHub rejects a run. */
const maxResults = 25_000;

/** The rule for a file that cannot be read, in addition to the codes of violations. */
const unreadable = 'input-unreadable';

/** The only fingerprint by which GitHub recognizes a result. */
const fingerprintName = 'primaryLocationLineHash';

/**
 * Formats a verification as SARIF 2.1.0, for GitHub code scanning and other readers. Each code of a violation is a rule. A result keeps
 * its fingerprint when lines move. Results without a place in a file, such as a gate for coverage, are notifications of the run.
 *
 * @see SARIF 2.1.0 §3, §3.20 (invocations); GitHub Docs, SARIF support for code scanning
 */
export function formatSarif(verification: Verification, { contract }: { readonly contract: Contract }): string {
  const { inputs, interactions } = verification;
  const problems = inputs.flatMap((input) => (input.problem === undefined ? [] : [unreadableResult(input, input.problem)]));
  const found = interactions.flatMap((interaction) => interaction.violations.map((violation) => ({ interaction, violation })));
  const errors = found.filter(({ violation }) => isError(violation));
  const warnings = found.filter(({ violation }) => !isError(violation));
  const results = numbered([...problems, ...[...errors, ...warnings].map(resultOf)]);
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: manifest.name,
            semanticVersion: manifest.version,
            rules: [...Object.entries(codePages(contract)).map(ruleOf), unreadableRule],
          },
        },
        results: results.slice(0, maxResults),
        invocations: [invocationOf(verification)],
        columnKind: 'utf16CodeUnits',
        ...(results.length > maxResults ? { properties: { resultsLeftOut: results.length - maxResults } } : {}),
      },
    ],
  };
  return `${printableJson(JSON.stringify(log, null, 2))}\n`;
}

function invocationOf(verification: Verification) {
  const { gates } = verdictOf(verification);
  return {
    executionSuccessful: gates.every(({ passed }) => passed),
    exitCode: exitCodeOf(verification),
    toolExecutionNotifications: gates.map((gate) => ({
      descriptor: { id: gate.name },
      level: gate.passed ? ('note' as const) : ('error' as const),
      message: { text: gateText(gate) },
    })),
  };
}

/** Numbers results with the same fingerprint, because GitHub would merge them. */
function numbered(results: readonly Result[]): readonly Result[] {
  const seen = new Map<string, number>();
  return results.map((result) => {
    const print = result.partialFingerprints?.[fingerprintName] ?? '';
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    return { ...result, partialFingerprints: { [fingerprintName]: `${print}:${count}` } };
  });
}

const unreadableRule = {
  id: unreadable,
  shortDescription: { text: 'The file cannot be read.' },
  fullDescription: { text: 'The file does not exist, is invalid, or is not a contract or recording.' },
  help: { text: 'Fix the file at the position in the message.' },
};

function ruleOf([id, { means, fix, reference }]: readonly [string, CodePage]) {
  return { id, shortDescription: { text: means }, fullDescription: { text: means }, help: { text: `${fix} (${reference})` } };
}

function resultOf({ interaction, violation }: { interaction: VerifiedInteraction; violation: LocatedViolation }): Result {
  const { consumer, description: name, input } = interaction;
  const { code, at, message, received, fix } = violation;
  const seen = received === undefined ? '' : ` Received: ${received}.`;
  return {
    ruleId: code,
    level: violation.severity,
    message: { text: `${consumer}, ${name}: ${at}: ${message}${seen} ${fix}` },
    locations: [locationOf(input, violation.line ?? interaction.line)],
    partialFingerprints: { [fingerprintName]: fingerprint(input, consumer, name, violation) },
  };
}

function unreadableResult({ name }: VerifiedInput, problem: string): Result {
  return {
    ruleId: unreadable,
    level: 'error',
    message: { text: problem },
    locations: [locationOf(name, undefined)],
    partialFingerprints: { [fingerprintName]: hash([name, unreadable]) },
  };
}

/** Returns a location. GitHub requires a line, so the default is the first. */
function locationOf(file: string, startLine = 1) {
  const uri = file
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .split(/[/\\]/)
    .map(encodeURIComponent)
    .join('/');
  return { physicalLocation: { artifactLocation: { uri }, region: { startLine } } };
}

/** Returns a fingerprint without the line, which changes when other lines are added. */
function fingerprint(input: string, consumer: string, name: string, { code, at }: Violation): string {
  return hash([input, consumer, name, code, at]);
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
