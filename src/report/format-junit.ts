import { isError } from '../check/finding.ts';
import { type Gate, lacksBody, type Verification, type VerifiedInput, type VerifiedInteraction } from '../verification/verification.ts';
import { escapeMarkup as escaped, formatViolation, interactionName } from './printable.ts';
import { gateText, verdictOf } from './verdict.ts';

/**
 * Formats a verification as a test report for Jenkins and GitLab: a suite for each input, a test case for each interaction, an error for
 * each unreadable input, and a suite of the gates, such as the minimum coverage.
 *
 * @see junit-10.xsd of the xUnit plugin of Jenkins
 */
export function formatJunit(verification: Verification): string {
  const { inputs, interactions } = verification;
  const byInput = Map.groupBy(interactions, ({ input }) => input);
  const suites = inputs.map((input) => suite(input, byInput.get(input.name) ?? []));
  const { gates } = verdictOf(verification);
  if (gates.length > 0) suites.push(gateSuite(gates));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="flowservice">\n${suites.join('')}</testsuites>\n`;
}

function suite({ name, format, problem }: VerifiedInput, interactions: readonly VerifiedInteraction[]): string {
  const failures = interactions.filter(({ conforms }) => !conforms).length;
  const tests = interactions.length + (problem === undefined ? 0 : 1);
  const error =
    problem === undefined
      ? ''
      : `    <testcase name="can be read" classname="${escaped(name)}"><error type="unreadable" message="${escaped(problem)}"/></testcase>\n`;
  // The schema allows a file only on a suite; the text of a failure names file and line.
  const file = format === 'traffic' ? '' : ` file="${escaped(name)}"`;
  const counts = `tests="${tests}" failures="${failures}" errors="${problem === undefined ? 0 : 1}" skipped="${interactions.filter(lacksBody).length}"`;
  return `  <testsuite name="${escaped(name)}" ${counts}${file}>\n${error}${interactions.map(testCase).join('')}  </testsuite>\n`;
}

function gateSuite(gates: readonly Gate[]): string {
  const cases = gates.map((gate) => {
    const text = escaped(gateText(gate));
    const result = gate.passed ? `<system-out>${text}</system-out>` : `<failure type="${gate.name}" message="${text}"/>`;
    return `    <testcase name="${gate.name}" classname="gates">${result}</testcase>\n`;
  });
  const failures = gates.filter(({ passed }) => !passed).length;
  return `  <testsuite name="gates" tests="${gates.length}" failures="${failures}" errors="0">\n${cases.join('')}  </testsuite>\n`;
}

function testCase(interaction: VerifiedInteraction): string {
  const { input, consumer, line, violations } = interaction;
  const failures = violations.filter(isError);
  const warnings = violations.filter((one) => !isError(one));
  const place = `${input}${line === undefined ? '' : `:${line}`}`;
  const [first] = failures;
  const failure =
    first === undefined
      ? lacksBody(interaction)
        ? '\n      <skipped message="A body was not recorded."/>'
        : ''
      : `\n      <failure type="${escaped(first.code)}" message="${escaped(first.message)}">${escaped(`${place}\n${failures.map((one) => formatViolation(one, one.line)).join('\n')}`)}</failure>`;
  const output =
    warnings.length === 0
      ? ''
      : `\n      <system-out>${escaped(warnings.map((one) => formatViolation(one, one.line)).join('\n'))}</system-out>`;
  return `    <testcase name="${escaped(interactionName(interaction))}" classname="${escaped(consumer)}">${failure}${output}</testcase>\n`;
}
