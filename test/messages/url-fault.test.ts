import { expect, test } from 'vitest';
import { violationOf } from '../../src/messages/violations.ts';
import { basic, findingsOf } from './causes.ts';

test.each([
  ['contoso.crm.dynamics.com', 'it has no scheme'],
  ['//contoso.crm.dynamics.com', 'it has no scheme'],
  ['ftp://contoso.crm.dynamics.com', 'its scheme is neither http nor https'],
  ['https:contoso.crm.dynamics.com', 'it has no // after its scheme'],
  ['https:///api/data', 'it has no host'],
  ['https://anna:flowservice@contoso.crm.dynamics.com', 'it contains credentials'],
  ['https://contoso.crm.dynamics.com ', 'it contains white space'],
  ['https://{ORG}.crm.dynamics.com', 'part of it is still a placeholder'],
  ['https://münchen.crm.dynamics.com', 'it contains characters that a URL cannot contain'],
  ['https://contoso.crm.dynamics.com:port', 'its port is not a number from 0 to 65535'],
  ['https://contoso.crm.dynamics.com:65536', 'its port is not a number from 0 to 65535'],
])('the message about %s says why it is not a URL, and does not show it', (serviceUri, reason) => {
  const found = findingsOf(basic((_, params) => (params.serviceUri = serviceUri))).map(violationOf);
  expect(found.map(({ message }) => message)).toEqual([`The auth param serviceUri is not an absolute http or https URL: ${reason}.`]);
  expect(JSON.stringify(found)).not.toContain('anna');
});
