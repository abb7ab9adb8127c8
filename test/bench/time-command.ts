// `node time-command.ts PROGRAM ARGUMENT…`: prints the time of a Node program from the start of its process to its exit, in milliseconds.
import { execFileSync } from 'node:child_process';

const start = performance.now();
execFileSync(process.execPath, process.argv.slice(2), { stdio: ['ignore', 'pipe', 'inherit'] });
process.stdout.write(String(performance.now() - start));
