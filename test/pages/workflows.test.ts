import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { commandsIn, complaint } from '../cli/accepts.ts';
import { pages, root } from './page.ts';

type Step = { readonly run?: string; readonly uses?: string; readonly with?: Readonly<Record<string, string>> };
type Job = { readonly steps?: readonly Step[]; readonly script?: readonly string[] };
type Workflow = { readonly jobs?: Readonly<Record<string, Job>> } & Readonly<Record<string, Job>>;

const action: { readonly inputs: object } = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
const snippets = pages.flatMap(({ file, blocks }) =>
  blocks.filter(({ language }) => language === 'yaml').map(({ text, name = '' }) => ({ file, name, text })),
);
const workflows = snippets.filter(({ name }) => name !== 'compose.yaml');

test('docs/consumer-in-ci.md has the same three jobs for GitHub and for GitLab', () => {
  const jobs = workflows.filter(({ name }) => /^\.git(?:hub|lab)/.test(name)).map(({ text }): Workflow => parse(text));
  const expected = ['integration', 'contract', 'types'];
  expect(jobs.map((workflow) => Object.keys(workflow.jobs ?? workflow))).toEqual([expected, expected]);
});

test.each(workflows)('every command of $name in $file is valid', async ({ text }) => {
  const { jobs, ...others }: Workflow = parse(text, { strict: true });
  const scripts = Object.values(jobs ?? others).flatMap(({ steps = [], script = [] }) => [...steps.map(({ run = '' }) => run), ...script]);
  const actions = Object.values(jobs ?? {}).flatMap(({ steps = [] }) => steps.filter(({ uses }) => uses?.includes('/flowservice-kit@')));
  const commands = [...commandsIn(scripts.join('\n')), ...actions.map(commandOf)];
  expect(commands.length).toBeGreaterThan(0);
  for (const { line, name, args } of commands) expect([line, await complaint(name, args)]).toEqual([line, '']);
});

test('the Compose file starts the image with valid options, and the tests when it is healthy', async () => {
  const [file, ...others] = snippets.filter(({ name }) => name === 'compose.yaml');
  expect(others).toEqual([]);
  const { services, volumes } = parse(file?.text ?? '', { strict: true });
  const { image, command, volumes: mounted } = services['flow-service'];
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect([image, mounted, volumes]).toEqual([`ghcr.io/OWNER/flowservice-kit:${version}`, ['state:/data'], { state: null }]);
  expect(await complaint('mock', ['--host', '0.0.0.0', ...command])).toBe('');
  expect(services.tests).toMatchObject({
    environment: { FLOWSERVICE_BASE_URL: 'http://flow-service:4010/data/foundation/flowservice' },
    depends_on: { 'flow-service': { condition: 'service_healthy' } },
  });
});

/** Returns the command that the action runs for its inputs. */
function commandOf({ with: inputs = {} }: Step): ReturnType<typeof commandsIn>[number] {
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
  const [name, ...others] = ['verify', 'exec'].filter((input) => inputs[input] !== undefined);
  if (name === undefined || others.length > 0) throw new Error('The action takes either verify or exec.');
  const options = inputs.options?.trim().split('\n') ?? [];
  return { line: `the action's ${name}`, name, args: [...options, ...(name === 'exec' ? ['--', 'true'] : ['pacts'])] };
}
