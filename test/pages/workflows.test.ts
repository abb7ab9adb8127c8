import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { commandsIn, complaint } from '../cli/accepts.ts';
import { pages } from './page.ts';

type Job = { readonly steps?: readonly { readonly run?: string }[]; readonly script?: readonly string[] };
type Workflow = { readonly jobs?: Readonly<Record<string, Job>> } & Readonly<Record<string, Job>>;

const workflows = pages.flatMap(({ file, blocks }) =>
  blocks.filter(({ language }) => language === 'yaml').map(({ text, name = '' }) => ({ file, name, text })),
);

test('there is a workflow for GitHub and for GitLab for each who uses this in CI', () => {
  const places = ['mock/README.md', 'spec/README.md', 'src/cli/README.md'].flatMap((file) => [`${file} GitHub`, `${file} GitLab`]);
  expect(workflows.map(({ file, name }) => `${file} ${name === '.gitlab-ci.yml' ? 'GitLab' : 'GitHub'}`).sort()).toEqual(places);
});

test.each(workflows)('each command of $name in $file is taken as it stands', async ({ text }) => {
  const { jobs, ...others }: Workflow = parse(text, { strict: true });
  const scripts = Object.values(jobs ?? others).flatMap(({ steps = [], script = [] }) => [...steps.map(({ run = '' }) => run), ...script]);
  const commands = commandsIn(scripts.join('\n'));
  expect(commands.length).toBeGreaterThan(0);
  for (const { line, name, args } of commands) expect([line, await complaint(name, args)]).toEqual([line, '']);
});
