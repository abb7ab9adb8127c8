#!/usr/bin/env node
import './require-node.js';

// Loaded after the check of the Node version and with the compile cache enabled.
import('./flowservice.ts').then(({ flowservice }) => flowservice(process.argv));
