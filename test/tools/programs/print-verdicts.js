/** Prints for each body in `bodies.json` whether the tool accepts it. Copied into the tool's project, beside `accepts.js`. */
import { readFileSync } from 'node:fs';
import { accepts } from './accepts.js';

const headers = {
  Authorization: 'Bearer any',
  'x-api-key': 'any',
  'x-gw-ims-org-id': '7DC732555AECDB4C0A494036@AdobeOrg',
  'x-sandbox-name': 'prod',
  'Content-Type': 'application/json',
};
const verdicts = [];
for (const body of JSON.parse(readFileSync('bodies.json', 'utf8'))) {
  const url = 'https://platform.adobe.io/data/foundation/flowservice/connections';
  verdicts.push(await accepts(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) })));
}
console.log(JSON.stringify(verdicts));
// Some tools keep a server or a timer.
process.exit();
