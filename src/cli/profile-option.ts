import { Option } from 'commander';
import { profiles } from '../check/profile.ts';

/** `--profile`: how strictly requests are taken, by every command that checks them. */
export function profileOption(): Option {
  return new Option('--profile <name>', 'what to refuse: all that the tutorial does not have, or only what Adobe says is refused')
    .choices(profiles)
    .default('strict');
}
