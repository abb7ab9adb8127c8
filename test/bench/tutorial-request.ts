import { description } from '../../src/generated/description.ts';
import type { RequestMessage } from '../contract.ts';
import { type Json, request } from '../requests.ts';

const printed = description.components.examples['create-basic'].value;

/** Returns the tutorial's call with values for its placeholders, and edited auth params. */
export function tutorialRequest(edit: (params: Json) => void = () => {}): RequestMessage {
  const params: Json = { serviceUri: 'https://contoso.crm.dynamics.com', username: 'anna@contoso.com', password: 'not-a-password' };
  edit(params);
  return request({ body: { ...printed, auth: { ...printed.auth, params } } });
}

/** Returns the tutorial's call as it is printed, with its placeholders. */
export function printedRequest(): RequestMessage {
  const headers = [
    ['Authorization', 'Bearer {ACCESS_TOKEN}'],
    ['x-api-key', '{API_KEY}'],
    ['x-gw-ims-org-id', '{IMS_ORG}'],
    ['x-sandbox-name', '{SANDBOX_NAME}'],
    ['Content-Type', 'application/json'],
  ] as const;
  return request({ headers, body: printed });
}

/** Returns a request for another source. */
export function salesforceRequest(): RequestMessage {
  const params = { environmentUrl: 'https://contoso.my.salesforce.com', clientId: 'app', clientSecret: 'not-a-secret', apiVersion: '60.0' };
  const connectionSpec = { id: 'cfc0fee1-7dc0-40ef-b73e-d8b134c436f5', version: '1.0' };
  return request({ body: { name: 'Salesforce', auth: { specName: 'OAuth2 Client Credential', params }, connectionSpec } });
}
