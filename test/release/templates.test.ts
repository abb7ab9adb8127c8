import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../package/installed-package.ts';

type Field = { readonly type: string; readonly id?: string; readonly attributes: { readonly label?: string; readonly value?: string } };

const forms = globSync('.github/ISSUE_TEMPLATE/*.yml', { cwd: root }).filter((file) => basename(file) !== 'config.yml');

test.each(forms)('GitHub accepts the form %s', (file) => {
  const { name, description, labels, body } = parse(readFileSync(join(root, file), 'utf8'), { strict: true });
  expect({ name, description, labels }).toEqual({
    name: expect.any(String),
    description: expect.any(String),
    labels: [expect.any(String)],
  });
  const fields: readonly Field[] = body;
  const answers = fields.filter(({ type }) => type !== 'markdown');
  expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length);
  expect(new Set(answers.map(({ attributes }) => attributes.label)).size).toBe(answers.length);
  for (const { type, id, attributes } of fields) {
    expect(['markdown', 'textarea', 'dropdown']).toContain(type);
    if (type === 'markdown') expect(attributes.value).toEqual(expect.any(String));
    else expect([id, attributes.label]).toEqual([expect.stringMatching(/^[\w-]+$/), expect.any(String)]);
  }
});

test('there is a form for a bug, a wrong verdict and a feature', () => {
  expect(forms.map((file) => basename(file, '.yml')).sort()).toEqual(['bug', 'feature', 'wrong-verdict']);
});
