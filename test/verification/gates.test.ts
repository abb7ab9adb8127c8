import { expect, test } from 'vitest';
import { conclude, type Demands } from '../../src/verification/gates.ts';
import { exitCodeOf, type Gate, type VerifiedInput, type VerifiedInteraction } from '../../src/verification/verification.ts';
import { flowService } from '../contract.ts';
import { secrets, secretsIn } from '../secrets.ts';

type Run = { readonly inputs?: readonly Partial<VerifiedInput>[]; readonly interactions?: readonly VerifiedInteraction[] } & Omit<
  Demands,
  'contract'
>;

/** Concludes a run in which 1 of 8 parts of the description is covered. */
function gatesOf({ inputs = [{}], interactions = [right], ...demands }: Run): readonly Gate[] {
  const none = { name: 'a.json', format: undefined, passedOver: 0, provider: undefined, skippedHosts: [], problem: undefined };
  const coverage = { items: [], covered: 1, total: 8 };
  const found = { inputs: inputs.map((input) => ({ ...none, ...input })), interactions, coverage };
  return conclude(found, { contract: flowService, ...demands }).gates;
}

function interaction(about: Partial<VerifiedInteraction>): VerifiedInteraction {
  const sent = { operation: 'createConnection', method: 'POST', path: '/connections', status: 201 } as const;
  return { input: 'a.json', consumer: 'a', description: 'a', line: undefined, ...sent, violations: [], conforms: true, ...about };
}

const violation = (code: 'body-not-recorded' | 'value-unknown' | 'property-missing') =>
  ({ code, at: '/body', severity: 'warning', message: 'm', expected: 'e', fix: 'f', reference: 'r', line: undefined }) as const;
const right = interaction({});
const wrong = interaction({ conforms: false, violations: [violation('property-missing'), violation('body-not-recorded')] });
const warned = interaction({ violations: [violation('property-missing')] });
const partly = interaction({ violations: [violation('value-unknown')] });
const bodyless = interaction({ violations: [violation('value-unknown'), violation('body-not-recorded')] });
const unknownPath = interaction({ input: 'b.json', operation: undefined, conforms: false });

const platform = 'platform.adobe.io';
const failed: Gate = { name: 'command', passed: false, message: 'The command failed.', fix: undefined, exitCode: 7 };
const unreadable = { problem: 'The file is empty.' };
const between = (...names: readonly string[]) => names.map((provider) => ({ provider }));
const skipping = (...skippedHosts: readonly string[]) => [{ passedOver: 1, skippedHosts }];
const nothing = { interactions: [] };
const allow = 'Add --allow-empty if this is intended.';
const only = (provider: string) => `Add --provider ${provider} to check only the contracts with that provider.`;
const noRequest = `No request is for an endpoint of Flow Service that is checked. ${allow}`;
const noEndpoint = 'to no endpoint of Flow Service that is checked.';

/** The gates of some runs, as `passed` or `failed`, the message and the fix. */
const cases: Readonly<Record<Gate['name'], readonly (readonly [name: string, run: Run, verdict: string])[]>> = {
  command: [['a command that fails', { command: failed }, 'failed: The command failed.']],
  'inputs-readable': [
    ['readable files', {}, 'passed: Every input was read to its end.'],
    ['an unreadable file', { inputs: [{}, unreadable] }, 'failed: 1 file cannot be read.'],
    ['unreadable files', { inputs: [unreadable, unreadable] }, 'failed: 2 files cannot be read.'],
  ],
  'interactions-conform': [
    ['a valid interaction', {}, 'passed: 1 of 1 interaction conforms.'],
    ['valid ones', { interactions: [right, warned] }, 'passed: 2 of 2 interactions conform.'],
    ['an invalid one', { interactions: [right, wrong] }, 'failed: 1 of 2 interactions conform.'],
    [
      'unknown values',
      { interactions: [right, partly, bodyless, wrong] },
      'failed: 2 of 4 interactions conform; 1 of them checked only in part, because the files do not contain everything; ' +
        '1 not checked in full, because a body was not recorded.',
    ],
    [
      'contracts with another provider',
      { inputs: [{ provider: 'flow' }, { name: 'b.json', provider: 'billing' }], interactions: [right, unknownPath, unknownPath] },
      `failed: 1 of 3 interactions conform. No path in the contracts with "billing" is one of Flow Service's. ${only('flow')}`,
    ],
    [
      'contracts with other providers alone',
      { inputs: [{ name: 'b.json', provider: 'billing' }], interactions: [unknownPath] },
      `failed: 0 of 1 interaction conforms. No path in the contracts with "billing" is one of Flow Service's. ${only('NAME')}`,
    ],
    [
      'two contracts with one provider, of which one has only unknown paths',
      { inputs: [{ provider: 'flow' }, { name: 'b.json', provider: 'flow' }], interactions: [right, unknownPath] },
      `failed: 1 of 2 interactions conform. No path in the contracts with "flow" is one of Flow Service's. ${only('NAME')}`,
    ],
    [
      'a contract with a known path and an unknown one',
      { inputs: [{ provider: 'flow' }], interactions: [right, { ...unknownPath, input: right.input }] },
      'failed: 1 of 2 interactions conform.',
    ],
  ],
  'interactions-checked': [
    ['an interaction', {}, 'passed: 1 interaction was checked.'],
    ['two interactions', { interactions: [right, wrong] }, 'passed: 2 interactions were checked.'],
    ['some bodies', { interactions: [right, bodyless] }, 'passed: 2 interactions were checked.'],
    [
      'no body',
      { interactions: [bodyless] },
      'failed: No interaction was checked in full. Repeat it with whole bodies, as the warnings explain; --allow-empty accepts it without.',
    ],
    ['no body, allowed', { interactions: [bodyless], allowEmpty: true }, 'passed: No interaction was checked in full.'],
    ['the named provider', { inputs: between('flow', 'billing'), provider: 'billing' }, 'passed: 1 interaction was checked.'],
    ['a named provider without contracts', { provider: 'flow' }, 'passed: 1 interaction was checked.'],
    [
      'a recording, and no contract with the named provider',
      { inputs: between('flow-service', 'billing'), provider: 'flow-servise' },
      'failed: No contract was checked. No contract has the provider "flow-servise"; the providers are "flow-service", "billing". ' +
        `Did you mean --provider flow-service? ${allow}`,
    ],
    ['no contract, allowed', { inputs: between('flow'), provider: 'other', allowEmpty: true }, 'passed: No contract was checked.'],
    ['the named host', { unusedHosts: { names: [], others: ['a'] } }, 'passed: 1 interaction was checked.'],
    [
      'other hosts than the named one',
      { unusedHosts: { names: ['flow.exmaple'], others: ['flow.example', 'b'] } },
      'failed: No request to a named host was checked. No request went to flow.exmaple. The requests went to flow.example, b. ' +
        `Did you mean --host flow.example? ${allow}`,
    ],
    [
      'no host',
      { unusedHosts: { names: ['a', 'b'], others: [] } },
      `failed: No request to a named host was checked. No request went to a, b. Correct or remove --host. ${allow}`,
    ],
    [
      'no named host, allowed',
      { unusedHosts: { names: ['a'], others: [] }, allowEmpty: true },
      'passed: No request to a named host was checked.',
    ],
    ['nothing', nothing, `failed: Nothing was checked. ${noRequest}`],
    ['nothing, allowed', { ...nothing, allowEmpty: true }, 'passed: Nothing was checked.'],
    ['nothing of a command', { ...nothing, howToCheck: 'Set the URL.' }, `failed: Nothing was checked. Set the URL. ${allow}`],
    ['no file', { ...nothing, inputs: [] }, `failed: Nothing was checked. ${noRequest}`],
    ['unreadable files alone', { ...nothing, inputs: [unreadable] }, 'failed: Nothing was checked.'],
    ['an unreadable file and an empty one', { ...nothing, inputs: [unreadable, {}] }, `failed: Nothing was checked. ${noRequest}`],
    [
      'skipped requests to other hosts',
      { ...nothing, inputs: [...skipping(platform, "it's"), ...skipping("it's")] },
      `failed: Nothing was checked. 2 interactions were skipped. The requests went to ${platform}, it's, ${noEndpoint} ` +
        `If one of them is Flow Service, name it: --host 'it'\\''s'. ${allow}`,
    ],
    [
      "a skipped request to Adobe's host",
      { ...nothing, inputs: skipping(platform) },
      `failed: Nothing was checked. 1 interaction was skipped. The requests went to ${platform}, ${noEndpoint} ${allow}`,
    ],
    [
      'a skipped request to a variable',
      { ...nothing, inputs: skipping('{{baseUrl}}') },
      `failed: Nothing was checked. 1 interaction was skipped. The requests went to {{baseUrl}}, ${noEndpoint} ` +
        `The host {{baseUrl}} is a variable without a value. Pass its value with --environment FILE. ${allow}`,
    ],
    [
      'many skipped hosts',
      { ...nothing, inputs: skipping('a', 'b', 'c', 'd', 'e', 'f', 'g') },
      `failed: Nothing was checked. 1 interaction was skipped. The requests went to a, b, c, d, e and 2 more, ${noEndpoint} ` +
        `If one of them is Flow Service, name it: --host a. ${allow}`,
    ],
    [
      'the only provider, unlike the named one',
      { ...nothing, inputs: between('my flow'), provider: 'other' },
      `failed: Nothing was checked. No contract has the provider "other"; the providers are "my flow". Did you mean --provider 'my flow'? ${allow}`,
    ],
    [
      'providers unlike the named one',
      { ...nothing, inputs: between('flow', 'billing'), provider: 'other' },
      'failed: Nothing was checked. No contract has the provider "other"; the providers are "flow", "billing". ' +
        `Name one of them with --provider. ${allow}`,
    ],
  ],
  'min-coverage': [
    [
      'exactly the coverage',
      { minCoverage: 12.5 },
      'passed: 12.5 % of the description is covered, at least the 12.5 % that --min-coverage demands.',
    ],
    [
      'too little coverage',
      { minCoverage: 13 },
      'failed: 12.5 % of the description is covered, less than the 13 % that --min-coverage demands. ' +
        'Exercise more of the description, as the section on coverage lists it, or lower --min-coverage.',
    ],
  ],
};
const rows = Object.entries(cases).flatMap(([gate, some]) => some.map((one) => [gate, ...one] as const));

test.each(rows)('the gate %s has a verdict on %s', (name, _, run, verdict) => {
  const gate = gatesOf(run).find((one) => one.name === name);
  expect(`${gate?.passed ? 'passed' : 'failed'}: ${gate?.message}${gate?.fix === undefined ? '' : ` ${gate.fix}`}`).toBe(verdict);
});

const always = ['inputs-readable', 'interactions-conform', 'interactions-checked'] as const;

test.each<[string, Run, readonly Gate['name'][], number]>([
  ['that passes', {}, always, 0],
  ['with too little coverage', { minCoverage: 50 }, [...always, 'min-coverage'], 1],
  ['with an invalid interaction', { interactions: [wrong] }, always, 1],
  ['without an interaction', nothing, always, 1],
  ['without bodies', { interactions: [bodyless] }, always, 1],
  ['without contracts', { inputs: between('flow'), provider: 'other' }, always, 1],
  ['without the named host', { unusedHosts: { names: ['a'], others: [] } }, always, 1],
  ['with an unreadable file', { ...nothing, inputs: [unreadable] }, always, 2],
  ['of a command', { command: failed, inputs: [unreadable] }, ['command', ...always], 7],
])('the exit code of a run %s is the one of the first gate that fails', (_, run, names, exitCode) => {
  const gates = gatesOf(run);
  expect(gates.map(({ name }) => name)).toEqual(names);
  expect(exitCodeOf({ gates })).toBe(exitCode);
});

test('a gate contains no credential of the files', () => {
  const gates = gatesOf({ ...nothing, inputs: between(`Bearer ${secrets.token}`), provider: 'flow' });
  expect(secretsIn(JSON.stringify(gates))).toEqual([]);
});
