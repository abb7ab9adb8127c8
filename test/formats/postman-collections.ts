/** Postman collections of one request, and the violations that verify finds in them. */
import { join } from 'node:path';
import { expect } from 'vitest';
import { bodies, headers } from '../requests.ts';
import { connections, foundIn, type Members, pairs, writeFiles } from './verify-written.ts';

export const header = pairs('key', {}, headers.slice(0, 4));
export const text = JSON.stringify(bodies.basic);

/** A collection with one request: a list of connections unless something else is given. */
export function collection(request: Members, item: Members = {}, more: Members = {}): Members {
  const sent = { method: 'GET', header, url: connections, ...request };
  return {
    info: { name: 'Sources', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [{ name: 'one', request: sent, ...item }],
    ...more,
  };
}

/** A request that creates a connection with a raw body. */
export function posting(raw: string, more: Members = {}): Members {
  return { method: 'POST', body: { mode: 'raw', raw, options: { raw: { language: 'json' } } }, ...more };
}

export async function found(...parts: Parameters<typeof collection>): Promise<unknown> {
  return foundIn(join(writeFiles({ 'a.json': collection(...parts) }), 'a.json'));
}

/** The raw body with some of its text replaced. */
export function raw(from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

export const specId = '"38ad80fe-8b06-4938-94f4-d4ee80266b07"';
export const unknown = (...places: readonly string[]): readonly string[] => places.map((at) => `value-unknown ${at}`);

export const post = (body: Members, type?: string): Members => ({
  method: 'POST',
  body,
  header: type === undefined ? header : [...header, { key: 'Content-Type', value: type }],
});
