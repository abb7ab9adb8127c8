import { checkAlone } from './check-alone.ts';
import type { Part } from './claim.ts';
import { commandLine } from './command-line.ts';
import { hostile } from './hostile.ts';
import { http } from './http.ts';
import { inProcess } from './in-process.ts';
import { proxy } from './proxy.ts';
import { sources } from './sources.ts';
import { startUp } from './start-up.ts';
import { stored } from './stored.ts';
import { verification } from './verification.ts';

/** Every part of the benchmark, in the order of the table. */
export const parts: readonly Part[] = [http, startUp, inProcess, stored, checkAlone, sources, hostile, commandLine, proxy, verification];
