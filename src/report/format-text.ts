import { styleText } from 'node:util';
import { isError } from '../check/finding.ts';
import { coverageGaps, coveragePercent } from '../verification/coverage.ts';
import {
  countOf,
  type Gate,
  lacksBody,
  type Verification,
  type VerifiedInput,
  type VerifiedInteraction,
} from '../verification/verification.ts';
import { formatViolation, interactionName, printable } from './printable.ts';
import { gateText, verdictOf } from './verdict.ts';

/** The number of interactions with violations that are listed; the JSON report has all. */
const maxShown = 200;

type Paint = (format: 'bold' | 'dim' | 'green' | 'red' | 'yellow', text: string) => string;

/** Formats a verification for people: the inputs, the violations by consumer and interaction, and the coverage. */
export function formatText(verification: Verification, { color }: { readonly color: boolean }): string {
  const { inputs, interactions } = verification;
  const paint: Paint = (format, text) => (color ? styleText(format, text, { validateStream: false }) : text);
  const parts = [inputTable(inputs, interactions, paint), violationsText(interactions, paint)];
  if (interactions.length > 0) parts.push(coverageText(verification, paint));
  return `${[...parts.filter((part) => part !== ''), verdictText(verification, paint)].join('\n\n')}\n`;
}

/** Returns the verdict on the run, and a line for each failed gate. */
export function verdictText(verification: Pick<Verification, 'gates' | 'interactions'>, paint: Paint = (_, text) => text): string {
  const { state, text, gates } = verdictOf(verification);
  const isEmpty = verification.interactions.length === 0;
  const isNew = ({ name, fix }: Gate): boolean => fix !== undefined || !(name === 'interactions-checked' && isEmpty);
  const failed = gates.filter((gate) => !gate.passed && isNew(gate)).map((gate) => paint('red', `✗ ${printable(reasonOf(gate))}`));
  return [paint(colors[state], `${printable(text)}.`), ...failed].join('\n');
}

const colors = { good: 'green', bad: 'red', empty: 'yellow' } as const;

/** Returns the text of a failed gate. The line with the verdict has the message of the gates for interactions already. */
function reasonOf(gate: Gate): string {
  return gate.name.startsWith('interactions-') ? (gate.fix ?? gate.message) : gateText(gate);
}

function inputTable(inputs: readonly VerifiedInput[], interactions: readonly VerifiedInteraction[], paint: Paint): string {
  const counts = new Map<string, { all: number; wrong: number; unseen: number }>();
  for (const interaction of interactions) {
    const { input, conforms } = interaction;
    const count = counts.get(input) ?? { all: 0, wrong: 0, unseen: 0 };
    count.all++;
    if (!conforms) count.wrong++;
    if (lacksBody(interaction)) count.unseen++;
    counts.set(input, count);
  }
  const width = Math.min(60, Math.max(0, ...inputs.map(({ name }) => printable(name).length)));
  return inputs
    .map(({ name, format = '', passedOver, problem }) => {
      const file = printable(name).padEnd(width);
      if (problem !== undefined) return `${paint('red', '✗')} ${file}  ${paint('red', printable(problem))}`;
      const { all, wrong, unseen } = counts.get(name) ?? { all: 0, wrong: 0, unseen: 0 };
      const verdicts = [
        countOf(all, 'interaction'),
        ...(wrong === 0 ? [] : [paint('red', `${wrong} not conforming`)]),
        ...(unseen === 0 ? [] : [`${unseen} not checked in full`]),
        ...(passedOver === 0 ? [] : [`${passedOver} skipped`]),
      ];
      const sign = wrong > 0 ? paint('red', '✗') : all === 0 || unseen > 0 ? paint('yellow', '-') : paint('green', '✓');
      return `${sign} ${file}  ${format.padEnd(12)} ${verdicts.join(', ')}`;
    })
    .join('\n');
}

function violationsText(interactions: readonly VerifiedInteraction[], paint: Paint): string {
  const found = interactions.filter(({ violations }) => violations.length > 0);
  // Errors come before warnings, because the list may be cut.
  const shown = [...found.filter(({ conforms }) => !conforms), ...found.filter(({ conforms }) => conforms)].slice(0, maxShown);
  const consumers = [...new Set(shown.map(({ consumer }) => consumer))];
  const groups = consumers.map((consumer) => {
    const own = shown.filter((one) => one.consumer === consumer);
    return [paint('bold', printable(consumer)), ...own.map((one) => interactionText(one, paint))].join('\n');
  });
  const more = found.length - shown.length;
  if (more > 0) groups.push(`${countOf(more, 'more interaction')} with violations; the JSON report lists all.`);
  return groups.join('\n\n');
}

function interactionText(interaction: VerifiedInteraction, paint: Paint): string {
  const { input, line, violations } = interaction;
  const place = paint('dim', printable(line === undefined ? input : `${input}:${line}`));
  return [
    `${printable(interactionName(interaction))}  ${place}`,
    ...violations.map((one) => {
      const text = formatViolation(one, one.line === line ? undefined : one.line);
      return text.replace(/^ {2}(\w+ \S+)/, (_, head: string) => `  ${paint(isError(one) ? 'red' : 'yellow', head)}`);
    }),
  ].join('\n');
}

/** The number of operations without a call that are named, unless a minimum coverage is demanded. */
const mostUncalled = 5;

function coverageText({ coverage, gates }: Verification, paint: Paint): string {
  const gaps = coverageGaps(coverage);
  const called = gaps.filter(({ covered }) => covered > 0);
  const uncalled = gaps.filter(({ covered }) => covered === 0).map(({ operation }) => operation);
  const width = Math.max(0, ...called.map(({ operation }) => operation.length));
  const lines = called.map(({ operation, covered, total, missing }) => {
    const count = `${covered} of ${total}`.padStart(8);
    return `  ${operation.padEnd(width)} ${count}  ${missing.length === 0 ? paint('green', 'all') : `not covered: ${missing.join('; ')}`}`;
  });
  const areNamed = uncalled.length <= mostUncalled || gates.some(({ name }) => name === 'min-coverage');
  if (uncalled.length > 0) lines.push(areNamed ? `  not called: ${uncalled.join(', ')}` : `  ${uncalled.length} operations not called`);
  return [`${paint('bold', 'Coverage')} ${coveragePercent(coverage).toFixed(1)} % of the description`, ...lines].join('\n');
}
