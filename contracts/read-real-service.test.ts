import { expect, test } from 'vitest';
import { readRealService } from './verify/real-service.ts';

const complete = {
  FLOWSERVICE_BASE_URL: 'http://127.0.0.1',
  FLOWSERVICE_ACCESS_TOKEN: 'token',
  FLOWSERVICE_API_KEY: 'api-key',
  FLOWSERVICE_IMS_ORG: 'real@AdobeOrg',
  FLOWSERVICE_SANDBOX: 'sandbox',
  FLOWSERVICE_SERVICE_URI: 'https://real.crm.dynamics.com',
  FLOWSERVICE_USERNAME: 'user',
  FLOWSERVICE_PASSWORD: 'password',
};

test.each([
  [
    'one is empty',
    { FLOWSERVICE_API_KEY: '' },
    'FLOWSERVICE_BASE_URL is set, but not FLOWSERVICE_API_KEY. Set it, or unset FLOWSERVICE_BASE_URL.',
  ],
  [
    'two are unset',
    { FLOWSERVICE_PASSWORD: undefined, FLOWSERVICE_SANDBOX: undefined },
    'not FLOWSERVICE_SANDBOX, FLOWSERVICE_PASSWORD. Set them,',
  ],
])('readRealService reports the missing variables if %s', (_what, change, message) => {
  expect(() => readRealService({ ...complete, ...change })).toThrow(message);
});

test('readRealService returns undefined without a base URL', () => {
  expect(readRealService({ ...complete, FLOWSERVICE_BASE_URL: undefined })).toBeUndefined();
});
