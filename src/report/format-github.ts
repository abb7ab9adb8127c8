import { isError } from '../conformance/index.ts';
import { countOf } from '../verification/count-of.ts';
import { coverageGaps } from '../verification/coverage-gaps.ts';
import { coveragePercent } from '../verification/coverage-percent.ts';
import { isUnseen, type LocatedViolation, type Verification, type VerifiedInteraction } from '../verification/verification.ts';
import { groupBy } from './group-by.ts';
import { printable } from './printable.ts';
import { gateText, verdictOf } from './verdict.ts';

/** GitHub shows no more annotations of a step than that. */
const mostShown = 50;

/** In bytes. GitHub refuses a summary of more than a mebibyte: what is wrong and what was checked each get less than half of it. */
const mostOfList = 450 * 1024;

/**
 * A verification as annotations of GitHub Actions: the gates that fail, then each violation at its file and line, errors before warnings.
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
  return [...gates, ...problems, ...sorted.slice(0, mostShown).map(annotation)].join('');
}

/**
 * A verification as the page of a step, in GitHub's Markdown: always below a mebibyte, and it says what was left out.
 *
 * @see GitHub Docs, Workflow commands for GitHub Actions, Step isolation and limits
 */
export function formatSummary(verification: Verification): string {
  const { inputs, interactions, coverage } = verification;
  const verdict = verdictOf(verification);
  const wrong = interactions.filter(({ conforms }) => !conforms);
  const byInput = groupBy(interactions, ({ input }) => input);
  const rows = inputs.map(({ name, format = '', problem }) => {
    const own = byInput.get(name) ?? [];
    const bad = own.filter(({ conforms }) => !conforms).length;
    const unseen = own.filter(isUnseen).length;
    const good = unseen === 0 ? 'conforms' : `${unseen} not checked in full`;
    const found = problem ?? (own.length === 0 ? 'nothing checked' : bad === 0 ? good : `${bad} not conforming`);
    const sign = problem !== undefined || bad > 0 ? '❌' : own.length === 0 || unseen > 0 ? '➖' : '✅';
    return `| ${sign} | ${text(name)} | ${text(format)} | ${own.length} | ${text(found)} |\n`;
  });
  const listed = within(rows);
  const sections = wrong.slice(0, mostShown).map(
    ({ consumer, description, violations }) =>
      `**${text(consumer)}**: ${text(description)}\n${violations
        .slice(0, mostShown)
        .map(({ code, at, message, fix }) => `- \`${code}\` at ${text(at)}: ${text(message)} ${text(fix)}\n`)
        .join('')}`,
  );
  const shown = within(sections);
  const gaps = coverageGaps(coverage).map(
    ({ operation, covered, total, missing }) => `| ${operation} | ${covered} of ${total} | ${text(missing.join(' '))} |`,
  );
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
    `### Coverage: ${percent} % of the description\n\n| operation | covered | |\n|---|---|---|\n${gaps.join('\n')}\n`,
  ].join('\n');
}

const signs = { good: '✅', bad: '❌', empty: '➖' } as const;

/** As many of the texts, from the first, as the summary has room for. */
function within(texts: readonly string[]): readonly string[] {
  let room = mostOfList;
  const end = texts.findIndex((one) => {
    room -= Buffer.byteLength(one);
    return room < 0;
  });
  return end === -1 ? texts : texts.slice(0, end);
}

function leftOut(count: number, what: string): readonly string[] {
  return count === 0 ? [] : [`${countOf(count, what)}.\n`];
}

function annotation({ interaction, violation }: { interaction: VerifiedInteraction; violation: LocatedViolation }): string {
  const { consumer, description, input, line } = interaction;
  const { code, severity, at, message, fix } = violation;
  const place = line === undefined ? {} : { file: input, line: String(violation.line ?? line) };
  return command(severity, { ...place, title: `${code}: ${consumer}` }, `${description}: ${at}: ${message} ${fix}`);
}

/** Whatever stands in a value, there is one command, and the runner reads it as it was meant. */
function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${data(value).replaceAll(':', '%3A').replaceAll(',', '%2C')}`);
  return `::${name} ${pairs.join(',')}::${data(message)}\n`;
}

function data(value: string): string {
  return printable(value).replaceAll('%', '%25');
}

/** A value in Markdown, with nothing in it that Markdown or HTML would take for more than text. */
function text(value: string): string {
  return printable(value.slice(0, 500))
    .slice(0, 500)
    .replaceAll(/[&<>|`*_[\]\\~#@]/g, (char) => `&#${char.charCodeAt(0)};`);
}
