import { isError } from '../check/finding.ts';
import { type CoverageGap, coverageGaps, coveragePercent } from '../verification/coverage.ts';
import { countOf, type LocatedViolation, lacksBody, type Verification, type VerifiedInteraction } from '../verification/verification.ts';
import { printable } from './printable.ts';
import { gateText, verdictOf } from './verdict.ts';

/** The number of annotations that GitHub shows for a step. */
const maxShown = 50;

/** The limit of each list, in bytes. GitHub rejects a summary of more than a mebibyte, and a summary has two lists. */
const maxListBytes = 450 * 1024;

/**
 * Formats a verification as annotations of GitHub Actions: failed gates, then each violation at its file and line, errors first.
 *
 * @see GitHub Docs, Workflow commands for GitHub Actions
 */
export function formatGithub(verification: Verification): string {
  const { inputs, interactions } = verification;
  const gates = verdictOf(verification)
    .gates.filter(({ name, passed }) => !passed || name === 'interactions-checked')
    .map((gate) => command(gate.passed ? 'warning' : 'error', { title: gate.name }, gateText(gate)));
  const problems = inputs.flatMap(({ name, problem }) => (problem === undefined ? [] : [command('error', { file: name }, problem)]));
  const found = interactions.flatMap((interaction) => interaction.violations.map((violation) => ({ interaction, violation })));
  const sorted = [...found.filter(({ violation }) => isError(violation)), ...found.filter(({ violation }) => !isError(violation))];
  return [...gates, ...problems, ...sorted.slice(0, maxShown).map(annotation)].join('');
}

/**
 * Formats a verification as the summary of a step, in GitHub's Markdown. It is shorter than a mebibyte, and counts omitted parts.
 *
 * @see GitHub Docs, Workflow commands for GitHub Actions, Step isolation and limits
 */
export function formatSummary(verification: Verification): string {
  const { inputs, interactions, coverage } = verification;
  const verdict = verdictOf(verification);
  const wrong = interactions.filter(({ conforms }) => !conforms);
  const byInput = Map.groupBy(interactions, ({ input }) => input);
  const rows = inputs.map(({ name, format = '', problem }) => {
    const own = byInput.get(name) ?? [];
    const bad = own.filter(({ conforms }) => !conforms).length;
    const unseen = own.filter(lacksBody).length;
    const good = unseen === 0 ? 'conforms' : `${unseen} not checked in full`;
    const found = problem ?? (own.length === 0 ? 'nothing checked' : bad === 0 ? good : `${bad} not conforming`);
    const sign = problem !== undefined || bad > 0 ? '❌' : own.length === 0 || unseen > 0 ? '➖' : '✅';
    return `| ${sign} | ${text(name)} | ${text(format)} | ${own.length} | ${text(found)} |\n`;
  });
  const listed = within(rows);
  const sections = wrong.slice(0, maxShown).map(
    ({ consumer, description, violations }) =>
      `**${text(consumer)}**: ${text(description)}\n${violations
        .slice(0, maxShown)
        .map(({ code, at, message, fix }) => `- \`${text(code)}\` at ${text(at)}: ${text(message)} ${text(fix)}\n`)
        .join('')}`,
  );
  const shown = within(sections);
  const percent = coveragePercent(coverage).toFixed(1);
  return [
    `## ${signs[verdict.state]} Flow Service: ${verdict.text}\n`,
    ...verdict.gates.map(
      (gate) => `${gate.passed ? signs[verdict.state === 'empty' ? 'empty' : 'good'] : signs.bad} ${text(gateText(gate))}\n`,
    ),
    `| | input | format | interactions | |\n|---|---|---|---|---|\n${listed.join('')}`,
    ...leftOut(rows.length - listed.length, 'more input'),
    ...shown,
    ...leftOut(wrong.length - shown.length, 'more not conforming interaction'),
    `### Coverage: ${percent} % of the description\n`,
    ...gapTables(coverageGaps(coverage)),
  ].join('\n');
}

/** Formats the gaps of the called operations; those without a call are folded, because most consumers call a few of all operations. */
function gapTables(gaps: readonly CoverageGap[]): readonly string[] {
  const called = gaps.filter(({ covered }) => covered > 0);
  const uncalled = gaps.filter(({ covered }) => covered === 0).map(({ operation }) => operation);
  const rows = called.map(
    ({ operation, covered, total, missing }) => `| ${operation} | ${covered} of ${total} | ${text(missing.join('; '))} |\n`,
  );
  return [
    ...(rows.length === 0 ? [] : [`| operation | covered | not covered |\n|---|---|---|\n${rows.join('')}`]),
    ...(uncalled.length === 0
      ? []
      : [`<details><summary>${countOf(uncalled.length, 'operation')} not called</summary>\n\n${uncalled.join(', ')}\n\n</details>\n`]),
  ];
}

const signs = { good: '✅', bad: '❌', empty: '➖' } as const;

/** Returns the first texts that fit into a list of the summary. */
function within(texts: readonly string[]): readonly string[] {
  let bytes = 0;
  const end = texts.findIndex((one) => {
    bytes += Buffer.byteLength(one);
    return bytes > maxListBytes;
  });
  return end === -1 ? texts : texts.slice(0, end);
}

function leftOut(count: number, noun: string): readonly string[] {
  return count === 0 ? [] : [`${countOf(count, noun)}.\n`];
}

function annotation({ interaction, violation }: { interaction: VerifiedInteraction; violation: LocatedViolation }): string {
  const { consumer, description, input, line } = interaction;
  const { code, severity, at, message, fix } = violation;
  const place = line === undefined ? {} : { file: input, line: String(violation.line ?? line) };
  return command(severity, { ...place, title: `${code}: ${consumer}` }, `${description}: ${at}: ${message} ${fix}`);
}

/** Formats one workflow command, and escapes its values so that they cannot add another. */
function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${data(value).replaceAll(':', '%3A').replaceAll(',', '%2C')}`);
  return `::${name} ${pairs.join(',')}::${data(message)}\n`;
}

function data(value: string): string {
  return printable(value).replaceAll('%', '%25');
}

/** Escapes a value so that Markdown and HTML show it as text. */
function text(value: string): string {
  return printable(value.slice(0, 500))
    .slice(0, 500)
    .replaceAll(/[&<>|`*_[\]\\~#@]/g, (char) => `&#${char.charCodeAt(0)};`);
}
