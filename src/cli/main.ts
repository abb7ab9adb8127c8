#!/usr/bin/env node
import './require-node.js';

// Loaded behind the check of Node's version, and once the compile cache is on.
import('./flowservice.ts').then(({ flowservice }) => flowservice(process.argv));
