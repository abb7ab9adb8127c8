import { type Command, Option } from 'commander';
import { fail } from './fail.ts';

/** An option that may be given several times, each with a value of its own. */
export class RepeatableOption extends Option {}

/** Refuses every other option with a value that is given twice: all but its last value would be lost in silence. */
export function refuseRepetition(command: Command): void {
  for (const option of command.options) {
    if (option instanceof RepeatableOption || option.isBoolean()) continue;
    let count = 0;
    command.on(`option:${option.name()}`, () => {
      if (++count > 1) fail(`${option.long} is given twice, and only one value would be used. Give it once.`);
    });
  }
}
