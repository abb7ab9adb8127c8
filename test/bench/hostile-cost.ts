// `node hostile-cost.ts KIND BYTES`: prints the cost of refusing one hostile body, in milliseconds of processor time and MB of memory.

import { readFileSync, writeFileSync } from 'node:fs';
import { request } from '../requests.ts';
import { checkRequest } from './built.ts';
import { hostileBodies } from './hostile.ts';
import { tutorialRequest } from './tutorial-request.ts';

const [, , kind = '', bytes] = process.argv;
const hostile = request({ body: hostileBodies[kind]?.(Number(bytes)) });
// Warms up, as a server that has responded to others.
for (let i = 0; i < 1000; i++) checkRequest(tutorialRequest());

/** Returns the resident memory now (`VmRSS`), or its peak (`VmHWM`), in MB. */
const resident = (which: 'VmRSS' | 'VmHWM') =>
  Number(new RegExp(`${which}:\\s+(\\d+)`).exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
// Resets the peak, which creating the body has raised; see proc(5), clear_refs.
writeFileSync('/proc/self/clear_refs', '5');
const before = resident('VmRSS');
const start = process.cpuUsage();
const violations = checkRequest(hostile);
const { user, system } = process.cpuUsage(start);
if (violations.length === 0) throw new Error(`The body with ${kind} is not refused.`);
console.log(JSON.stringify({ milliseconds: (user + system) / 1000, megabytes: resident('VmHWM') - before }));
