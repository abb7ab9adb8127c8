/** Prints, as JSON, where the types of a packed package resolve otherwise than its code: ARCHIVE ENTRY… */
import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';

const [archive = '', ...entrypoints] = process.argv.slice(2);
const result = await checkPackage(createPackageFromTarballData(readFileSync(archive)), { entrypoints });
if (!result.types) throw new Error('The package has no types.');
// The package is ES modules alone: what other kinds of resolution miss is no fault.
const problems = result.problems.filter(
  (problem) => !('resolutionKind' in problem) || ['node16-esm', 'bundler'].includes(problem.resolutionKind),
);
console.log(JSON.stringify(problems));
