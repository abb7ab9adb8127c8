/** Prints, as JSON, the differences between the resolution of types and code in a packed package: ARCHIVE ENTRY… */
import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';

const [archive = '', ...entrypoints] = process.argv.slice(2);
const result = await checkPackage(createPackageFromTarballData(readFileSync(archive)), { entrypoints });
if (!result.types) throw new Error('The package has no types.');
console.log(JSON.stringify(result.problems));
