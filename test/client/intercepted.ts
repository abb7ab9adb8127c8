import nock from 'nock';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import { dynamicsConnectionSpec } from '../../src/dynamics.ts';
import { operations } from '../contract.ts';
import { type CalledOperation, id } from './client-under-test.ts';

const host = 'https://platform.adobe.io';

/** The client's default base URL. */
export const production = `${host}/data/foundation/flowservice`;

/** Keeps the tests of a file off the Internet, and fails each test that leaves an interceptor unused. */
export function interceptProduction(): void {
  beforeAll(() => {
    nock.restore();
    nock.activate();
    nock.disableNetConnect();
    nock.enableNetConnect('127.0.0.1');
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    const unused = nock.pendingMocks();
    nock.cleanAll();
    expect(unused).toEqual([]);
  });
  afterAll(() => {
    nock.enableNetConnect();
    nock.restore();
  });
}

/** Intercepts the next request of an operation, with any query. */
export function nextRequest(operation: CalledOperation, body?: nock.RequestBodyMatcher): nock.Interceptor {
  const { method, path } = operations[operation];
  const filled = path.replace('{id}', operation === 'retrieveConnectionSpec' ? dynamicsConnectionSpec.id : id);
  return nock(host).intercept(`/data/foundation/flowservice${filled}`, method, body).query(true);
}

/** Sets the response to the next request that creates a connection. */
export function answerCreation(status: number, body: nock.Body = {}, headers: Record<string, string> = {}): void {
  nextRequest('createConnection').reply(status, body, headers);
}

/** The body of the response to a creation. */
export const created = { id, etag: '"9e0052a2-0000-0200-0000-5e35fb330000"' };
