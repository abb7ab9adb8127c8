import { Command } from 'commander';
import { scenarios, UnknownScenarioError } from '../../mock/index.ts';
import { readScenario, writeScenario } from '../../mock/scenarios/chosen-scenario.ts';
import { fail } from './fail.ts';

/** `flowservice scenarios`: lists the failure scenarios of the mock, or prints one with its settings and all ways to apply it. */
export function scenariosCommand(): Command {
  return new Command('scenarios')
    .description('List the failure scenarios of the mock. With a name, print one with its settings and how to apply it.')
    .argument('[name]', 'name of a scenario, such as throttled')
    .addHelpText(
      'after',
      '\nExamples:\n  $ flowservice scenarios\n  $ flowservice scenarios throttled\n  $ flowservice mock --scenario throttled:retryAfter=5',
    )
    .action((name: string | undefined) => {
      process.stdout.write(name === undefined ? `${scenarios.map(describe).join('\n')}\n${waysToApply('throttled')}` : page(name));
    });
}

function describe(scenario: (typeof scenarios)[number]): string {
  const { name, summary, operations } = scenario;
  const only = operations === undefined ? '' : `  For:     ${operationNames(operations)}\n`;
  return `${name}\n  ${summary}\n${only}  Example: flowservice mock --scenario ${writeScenario(scenario)}\n`;
}

function operationNames(operations: NonNullable<(typeof scenarios)[number]['operations']>): string {
  return operations === 'authorized' ? 'every operation that requires a token' : operations.join(', ');
}

function page(text: string): string {
  const { scenario, settings } = scenarioNamed(text);
  const { name, summary, operations, choices, breaksDescription } = scenario;
  const rows = Object.entries(scenario.settings).map(([key, value]) => {
    const values = choices?.[key]?.join(', ') ?? (typeof value === 'number' ? 'a number, 0 or more' : 'a text');
    return `  ${key}  ${values} (default: ${value})\n`;
  });
  return [
    `${name}\n\n${summary}\n\n`,
    operations === undefined ? '' : `Operations: ${operationNames(operations)}\n`,
    breaksDescription ? 'The responses do not conform to the description, on purpose.\n' : '',
    rows.length === 0 ? 'Settings: none\n\n' : `Settings:\n${rows.join('')}\n`,
    waysToApply(writeScenario({ name, settings })),
  ].join('');
}

function scenarioNamed(text: string): ReturnType<typeof readScenario> {
  try {
    return readScenario(text);
  } catch (error) {
    if (error instanceof UnknownScenarioError)
      fail(`${error.message.charAt(0).toLowerCase()}${error.message.slice(1)} "flowservice scenarios" lists all scenarios.`);
    throw error;
  }
}

function waysToApply(scenario: string): string {
  const [name = ''] = scenario.split(':');
  return `How to apply it:
  to every request     flowservice mock --scenario ${scenario}
  to one request       curl -H 'x-mock-scenario: ${scenario}' …
  to the next two      curl -X POST http://127.0.0.1:4010/__mock/scenarios -d '{"scenario": "${scenario}", "times": 2}'
  by the auth params   a serviceUri of https://${name}.crm.dynamics.com, or the name as username or servicePrincipalId
  in code              mock.scenario('${scenario}', { times: 2 })
`;
}
