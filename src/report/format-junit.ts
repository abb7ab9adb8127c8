import { isError } from '../conformance/index.ts';
import type { Verification, VerifiedInput, VerifiedInteraction } from '../verification/verification.ts';
import { escapeMarkup as escaped } from './escape-markup.ts';
import { formatViolation } from './format-violation.ts';
import { groupBy } from './group-by.ts';

/**
 * A test report that Jenkins and GitLab read: a suite for each input, a test case for each interaction, an error for what could not
 * be read.
 *
 * @see JUnit's format as the xUnit plugin of Jenkins has it, junit-10.xsd
 */
export function formatJunit({ inputs, interactions }: Verification): string {
  const byInput = groupBy(interactions, ({ input }) => input);
  const suites = inputs.map((input) => suite(input, byInput.get(input.name) ?? []));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="flowservice">\n${suites.join('')}</testsuites>\n`;
}

function suite({ name, format, problem }: VerifiedInput, interactions: readonly VerifiedInteraction[]): string {
  const failures = interactions.filter(({ conforms }) => !conforms).length;
  const tests = interactions.length + (problem === undefined ? 0 : 1);
  const error =
    problem === undefined
      ? ''
      : `    <testcase name="can be read" classname="${escaped(name)}"><error type="unreadable" message="${escaped(problem)}"/></testcase>\n`;
  // The schema has the file on a suite, and neither file nor line on a test case: those stand in the failure's text.
  const file = format === 'traffic' ? '' : ` file="${escaped(name)}"`;
  const counts = `tests="${tests}" failures="${failures}" errors="${problem === undefined ? 0 : 1}"`;
  return `  <testsuite name="${escaped(name)}" ${counts}${file}>\n${error}${interactions.map(testCase).join('')}  </testsuite>\n`;
}

function testCase({ input, consumer, description, line, violations }: VerifiedInteraction): string {
  const failures = violations.filter(isError);
  const warnings = violations.filter((one) => !isError(one));
  const place = `${input}${line === undefined ? '' : `:${line}`}`;
  const [first] = failures;
  const failure =
    first === undefined
      ? ''
      : `\n      <failure type="${first.code}" message="${escaped(first.message)}">${escaped(`${place}\n${failures.map((one) => formatViolation(one, one.line)).join('\n')}`)}</failure>`;
  const output =
    warnings.length === 0
      ? ''
      : `\n      <system-out>${escaped(warnings.map((one) => formatViolation(one, one.line)).join('\n'))}</system-out>`;
  return `    <testcase name="${escaped(description)}" classname="${escaped(consumer)}">${failure}${output}</testcase>\n`;
}
