import { Command } from 'commander';
import { scenarios, UnknownScenarioError } from '../../mock/index.ts';
import { readScenario, writeScenario } from '../../mock/scenarios/chosen-scenario.ts';
import { operationsOf, type Scenario } from '../../mock/scenarios/scenario.ts';
import { flowService } from '../contract/flow-service.ts';
import { fail } from './fail.ts';

/** `flowservice scenarios`: lists the failure scenarios of the mock, or prints one with its settings and all ways to apply it. */
export function scenariosCommand(): Command {
  return new Command('scenarios')
    .description('List the failure scenarios of the mock. With a name or an error code, print one with its settings and how to apply it.')
    .argument('[name]', 'name of a scenario, such as throttled, or code of an error, such as 1418')
    .addHelpText(
      'after',
      '\nExamples:\n  $ flowservice scenarios\n  $ flowservice scenarios throttled\n  $ flowservice mock --scenario throttled:retryAfter=5',
    )
    .action((name: string | undefined) => {
      process.stdout.write(name === undefined ? listOfScenarios() : page(name));
    });
}

function listOfScenarios(): string {
  const [errors, failures] = [scenarios.filter(({ error }) => error !== undefined), scenarios.filter(({ error }) => error === undefined)];
  const width = Math.max(...errors.map(({ name }) => name.length));
  const lines = errors.map(({ name, summary }) => `${name.padEnd(width)}  ${summary}\n`);
  return `${failures.map(describe).join('\n')}\nError responses, selected by name or code:\n\n${lines.join('')}\n${waysToApply('throttled')}`;
}

function describe(scenario: Scenario): string {
  const { name, summary, operations } = scenario;
  const only = operations === undefined ? '' : `  For:     ${operationsOf(scenario)}\n`;
  return `${name}\n  ${summary}\n${only}  Example: flowservice mock --scenario ${writeScenario(scenario)}\n`;
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
    operations === undefined ? '' : `Operations: ${operationsOf(scenario)}\n`,
    breaksDescription ? 'The responses do not conform to the description, on purpose.\n' : '',
    rows.length === 0 ? 'Settings: none\n\n' : `Settings:\n${rows.join('')}\n`,
    waysToApply(writeScenario({ name, settings }), hasAuthParams(scenario)),
  ].join('');
}

/** Returns whether a scenario applies to a request that auth params, its own or those of its connection, can name the scenario for. */
function hasAuthParams({ operations = [] }: Scenario): boolean {
  const withParams = ['createConnection', 'updateConnection', 'testConnection', 'exploreConnection'] as const;
  return typeof operations === 'string' || operations.length === 0 || withParams.some((id) => operations.includes(id));
}

function scenarioNamed(text: string): ReturnType<typeof readScenario> {
  try {
    return readScenario(flowService, text);
  } catch (error) {
    if (error instanceof UnknownScenarioError)
      fail(`${error.message.charAt(0).toLowerCase()}${error.message.slice(1)} "flowservice scenarios" lists all scenarios.`);
    throw error;
  }
}

function waysToApply(scenario: string, byAuthParams = true): string {
  const [name = ''] = scenario.split(':');
  const magic = `  by the auth params   a serviceUri of https://${name}.crm.dynamics.com, or the name as username or servicePrincipalId\n`;
  return `How to apply it:
  to every request     flowservice mock --scenario ${scenario}
  to one request       curl -H 'x-mock-scenario: ${scenario}' …
  to the next two      curl -X POST http://127.0.0.1:4010/__mock/scenarios -d '{"scenario": "${scenario}", "times": 2}'
${byAuthParams ? magic : ''}  in code              mock.scenario('${scenario}', { times: 2 })
`;
}
