import { createRequire } from 'node:module';
import type { MatchingResult, Mismatch } from '@pact-foundation/pact-core';
import { reveal, typeOf } from '../../src/messages/wording.ts';
import { isSecretHeader, isSecretPath } from './secret-place.ts';

type Core = typeof import('@pact-foundation/pact-core');

/**
 * Reads the mismatches of a running mock server of Pact. Pact itself reports them only after the test, and if the test throws, it only
 * logs them, with credentials.
 */
export function readMismatches(port: number): readonly MatchingResult[] {
  // The mock server runs in the copy of the core that Pact loads, which may not be installed where an import would find it.
  const core: Core = createRequire(createRequire(import.meta.url).resolve('@pact-foundation/pact'))('@pact-foundation/pact-core');
  return core.makeConsumerPact('reader', 'reader', 4, 'error').mockServerMismatches(port);
}

/** Formats each mismatch as one line: headers before the body, both sorted by name, because Pact's order differs between runs. */
export function describeMismatches(results: readonly MatchingResult[]): readonly string[] {
  const expected = results.flatMap((result) => ('type' in result && result.type === 'missing-request' ? [nameOf(result)] : []));
  const lines = results.flatMap((result) => {
    if (!('type' in result)) return [result.error];
    if (result.type === 'request-mismatch') return describeAll(result.mismatches);
    if (result.type === 'request-not-found') return [`${nameOf(result)}: expected ${expected.join(' or ') || 'no such request'}`];
    return [];
  });
  return lines.length > 0 ? lines : expected.map((request) => `${request}: expected but never sent`);
}

function describeAll(mismatches: readonly Mismatch[]): readonly string[] {
  // A wrong Content-Type is reported once, as a header.
  const reported = mismatches.filter((mismatch) => !('type' in mismatch && mismatch.type === 'BodyTypeMismatch'));
  const lines = (reported.length > 0 ? reported : mismatches).map(describe);
  return [...new Set(lines)].sort((a, b) => Number(a.startsWith('$')) - Number(b.startsWith('$')) || (a < b ? -1 : 1));
}

function describe(mismatch: Mismatch): string {
  if ('path' in mismatch) return describeBody(mismatch);
  if (!('type' in mismatch)) return 'a mismatch that Pact does not explain';
  if (mismatch.type === 'HeaderMismatch') return describeHeader(mismatch);
  if (mismatch.type === 'QueryMismatch') return `?${mismatch.parameter}: expected ${mismatch.expected || 'no such parameter'}`;
  if (mismatch.type === 'BodyTypeMismatch') return `Content-Type: expected ${mismatch.expected} but received ${reveal(mismatch.actual)}`;
  return `${mismatch.type}: expected ${mismatch.expected} but received ${reveal(mismatch.actual)}`;
}

function describeHeader({ key, expected, actual, mismatch }: Extract<Mismatch, { type: 'HeaderMismatch' }>): string {
  const missing = / was missing$/.test(mismatch);
  const such = missing || isSecretHeader(key) || / to match '/.test(mismatch) ? 'a value such as ' : '';
  const received = isSecretHeader(key) ? 'another (not shown)' : reveal(actual);
  // Pact encodes the value of a missing header as JSON, but not the value of a wrong one.
  return `${key}: expected ${such}${missing ? textIn(expected) : expected} but ${missing ? 'it is missing' : `received ${received}`}`;
}

function textIn(json: string): string {
  const value = parsed(json);
  return typeof value === 'string' ? value : json;
}

function describeBody({ path, expected = '', actual = '', mismatch }: BodyMismatch): string {
  if (/^Failed to parse/.test(mismatch)) return `${path}: expected JSON but received something else (not shown)`;
  if (/^Expected a Map with keys/.test(mismatch)) return `${path}: expected ${members(expected)} but received ${members(actual)}`;
  const [, wantedItems, items] = /^Expected a List with (\d+) elements but received (\d+) elements$/.exec(mismatch) ?? [];
  if (items !== undefined) return `${path}: expected a list of ${wantedItems} but received a list of ${items}`;
  const wanted = / to match '| the same type /.test(mismatch) ? `a value such as ${expected}` : expected;
  return `${path}: expected ${wanted} but received ${isSecretPath(path) ? 'another (not shown)' : show(actual)}`;
}

type BodyMismatch = Extract<Mismatch, { path: string }>;

function members(keys: string): string {
  const names: unknown = JSON.parse(keys);
  return Array.isArray(names) && names.length > 0 ? `the members ${names.join(', ')}` : 'no members';
}

function show(json: string): string {
  const value = parsed(json);
  if (typeof value === 'string') return reveal(value);
  return typeof value === 'number' || typeof value === 'boolean' ? json : typeOf(value);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

function nameOf({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method} ${path}`;
}
