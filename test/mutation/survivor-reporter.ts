import type { MutantResult } from '@stryker-mutator/api/core';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import type { Reporter } from '@stryker-mutator/api/report';
import { codeOf, isExcused } from './survivors.ts';

/** Prints each mutant that no test noticed as soon as it is known, so that a run that is stopped has results. */
const reporter: Reporter = {
  onMutantTested(mutant: Readonly<MutantResult>) {
    if ((mutant.status !== 'Survived' && mutant.status !== 'NoCoverage') || isExcused(mutant)) return;
    const { fileName, location, mutatorName, replacement } = mutant;
    console.log(`survived: ${fileName}:${location.start.line} ${mutatorName}${mutant.static ? ', static' : ''}`);
    console.log(`  - ${codeOf(mutant)}\n  + ${replacement}`);
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Reporter, 'survivors', reporter)];
