/** Prints, as JSON, each entry point of a packed package whose types and code resolve differently: ARCHIVE ENTRY… */
import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';

const [archive = '', ...entrypoints] = process.argv.slice(2);
const result = await checkPackage(createPackageFromTarballData(readFileSync(archive)), { entrypoints });
if (!result.types) throw new Error('The package has no types.');
// The package has ES modules only, so the problems of other resolution modes are ignored.
const problems = result.problems.filter(
  (problem) => !('resolutionKind' in problem) || ['node16-esm', 'bundler'].includes(problem.resolutionKind),
);
console.log(JSON.stringify(problems));
