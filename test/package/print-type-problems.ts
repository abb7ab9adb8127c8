/** Prints the entry points of a packed package whose types resolve differently from its code, as JSON: ARCHIVE ENTRY… */
import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';

const [archive = '', ...entrypoints] = process.argv.slice(2);
const result = await checkPackage(createPackageFromTarballData(readFileSync(archive)), { entrypoints });
if (!result.types) throw new Error('The package has no types.');
// The package contains only ES modules, so problems of other kinds of resolution are ignored.
const problems = result.problems.filter(
  (problem) => !('resolutionKind' in problem) || ['node16-esm', 'bundler'].includes(problem.resolutionKind),
);
console.log(JSON.stringify(problems));
