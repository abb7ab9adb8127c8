import { env } from 'node:process';
import { experiencePlatform } from './experience-platform.ts';
import { createDataflow } from './journey.ts';

const {
  AEP_BASE_URL = 'https://platform.adobe.io',
  ACCESS_TOKEN: accessToken = '',
  API_KEY: apiKey = '',
  IMS_ORG: imsOrg = '',
  SANDBOX_NAME: sandbox = '',
  SERVICE_URI: serviceUri = '',
  SERVICE_PRINCIPAL_ID: servicePrincipalId = '',
  SERVICE_PRINCIPAL_KEY: servicePrincipalKey = '',
} = env;

const platform = experiencePlatform(AEP_BASE_URL, { accessToken, apiKey, imsOrg, sandbox });
const dataflow = await createDataflow(platform, { serviceUri, servicePrincipalId, servicePrincipalKey });
console.log('created', dataflow);
const run = await platform.flowService.flows.waitForRun(dataflow, { timeout: 20 * 60_000 });
console.log(run.metrics.statusSummary.status);
