/** Prints, as JSON, the differences between the resolution of types and code in a packed package: ARCHIVE ENTRY… */
import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';

const [archive = '', ...entrypoints] = process.argv.slice(2);
const result = await checkPackage(createPackageFromTarballData(readFileSync(archive)), { entrypoints });
if (!result.types) throw new Error('The package has no types.');
// The package has only ES modules, so problems of other kinds of resolution are expected.
const problems = result.problems.filter(
  (problem) => !('resolutionKind' in problem) || ['node16-esm', 'bundler'].includes(problem.resolutionKind),
);
console.log(JSON.stringify(problems));
