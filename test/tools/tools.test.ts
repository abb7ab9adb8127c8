import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tableIn } from '../../docs/tables/fill-table.ts';
import { validators } from '../../src/generated/validators.ts';
import { root } from '../package/installed-package.ts';
import { invalidBodies, validBodies } from './bodies.ts';
import { nameAndVersion, page } from './page.ts';
import { tools } from './tools.ts';

test('the table of docs/generators.md has a result for each tool and version in the list', () => {
  const rows = tableIn(readFileSync(page, 'utf8'), 'tools')
    .split('\n')
    .map((line) => line.slice(2, -2).split(' | '));
  const expected = tools.flatMap((tool) => Object.keys(tool.makes).map((product) => [...nameAndVersion(tool.packages[0]), product]));
  expect(rows.slice(2).map((cells) => cells.slice(0, 3))).toEqual(expected);
  for (const [, , , json, yaml] of rows.slice(2)) {
    expect(json).toMatch(/^(?:accepts \d of \d valid bodies, rejects \d of \d|no problems|fails: .)/);
    expect(yaml).toMatch(/^(?:accepts \d of \d valid bodies, rejects \d of \d|the same|fails: .)/);
  }
});

test('the check of this package accepts the valid bodies and rejects the others', () => {
  expect(validBodies.filter((body) => !validators.CreateConnectionRequest(body))).toEqual([]);
  expect(Object.entries(invalidBodies).filter(([, body]) => validators.CreateConnectionRequest(body))).toEqual([]);
});

test('the list of tools states exact versions, and those of the tools that the project uses itself', () => {
  const { devDependencies } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  const packages = tools.flatMap((tool) => tool.packages.map(nameAndVersion));
  expect(packages.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  const shared = packages.filter(([name]) => name in devDependencies);
  expect(shared.length).toBeGreaterThan(2);
  for (const name of new Set(shared.map(([name]) => name))) expect(shared).toContainEqual([name, devDependencies[name]]);
});
