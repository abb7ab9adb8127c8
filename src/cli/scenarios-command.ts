import { Command } from 'commander';
import { scenarios } from '../../mock/index.ts';

/** `flowservice scenarios`: what can be made to go wrong, with an example each. */
export function scenariosCommand(): Command {
  return new Command('scenarios')
    .description('List what the mock can make go wrong, and how to ask for it.')
    .addHelpText('after', '\nExamples:\n  $ flowservice scenarios\n  $ flowservice mock --scenario throttled:retryAfter=5')
    .action(() => {
      process.stdout.write(`${scenarios.map(describe).join('\n')}\n${ways}`);
    });
}

function describe({ name, summary, settings, operations }: (typeof scenarios)[number]): string {
  const written = Object.entries(settings).map(([key, value]) => `${key}=${value}`);
  const example = [name, ...(written.length === 0 ? [] : [written.join(',')])].join(':');
  const only = operations === undefined ? '' : `  For:     ${operations.join(', ')}\n`;
  return `${name}\n  ${summary}\n${only}  Example: flowservice mock --scenario ${example}\n`;
}

const ways = `How to play one:
  to every request     flowservice mock --scenario throttled
  to one request       curl -H 'x-mock-scenario: throttled' …
  to the next two      curl -X POST http://127.0.0.1:4010/__mock/scenarios -d '{"scenario": "throttled", "operation": "createConnection", "times": 2}'
  by what is sent      a serviceUri of https://throttled.crm.dynamics.com, or the name as username or servicePrincipalId
  in process           mock.scenario('throttled', { times: 2 })
`;
