// `node hostile-cost.ts KIND BYTES`: prints what it costs to refuse one hostile body, in milliseconds of processor time and MB of memory.

import { request } from '../requests.ts';
import { checkRequest } from './built-check.ts';
import { hostileBodies } from './hostile-body.ts';
import { tutorialRequest } from './tutorial-request.ts';

const [, , kind = '', bytes] = process.argv;
const hostile = request({ body: hostileBodies[kind]?.(Number(bytes)) });
// A server has answered others before.
for (let i = 0; i < 1000; i++) checkRequest(tutorialRequest());

const peak = () => process.resourceUsage().maxRSS / 1024;
const before = peak();
const start = process.cpuUsage();
const violations = checkRequest(hostile);
const { user, system } = process.cpuUsage(start);
if (violations.length === 0) throw new Error(`The body with ${kind} is not refused.`);
console.log(JSON.stringify({ milliseconds: (user + system) / 1000, megabytes: peak() - before }));
