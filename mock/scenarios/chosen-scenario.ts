import { nearMiss } from '../../src/contract/near-miss.ts';
import { looksSecret } from '../../src/credentials/credentials.ts';
import { didYouMean, revealName } from '../../src/messages/wording.ts';
import { scenarios } from './index.ts';
import type { Scenario, ScenarioSettings } from './scenario.ts';

/** A scenario with its settings. */
export type ChosenScenario = { readonly scenario: Scenario; readonly settings: ScenarioSettings };

/** Thrown for an unknown scenario, an invalid setting or a full plan. The message lists the valid names, or the fix. */
export class UnknownScenarioError extends Error {
  override name = 'UnknownScenarioError';
}

/**
 * Reads a scenario as it is written in an option, a header, an admin request or a call: its name, then settings, such as `throttled` or
 * `slow:latency=300,jitter=0`.
 *
 * @param more - further settings, which replace those of the text
 * @throws UnknownScenarioError
 */
export function readScenario(text: string, more: Readonly<Record<string, unknown>> = {}): ChosenScenario {
  const [name = '', rest = ''] = text.split(/:(.*)/s);
  // A credential is not split, because its parts may not be recognized.
  const parts = rest === '' ? [] : looksSecret(rest) ? [rest] : rest.split(',');
  const pairs = parts.map((pair) => pair.split(/=(.*)/s));
  return chooseScenario(name.trim(), { ...Object.fromEntries(pairs.map(([key = '', value = '']) => [key.trim(), value.trim()])), ...more });
}

/** Writes a scenario with all of its settings, as `readScenario` reads it. */
export function writeScenario({ name, settings }: Pick<Scenario, 'name' | 'settings'>): string {
  const pairs = Object.entries(settings).map(([key, value]) => `${key}=${value}`);
  return [name, ...(pairs.length === 0 ? [] : [pairs.join(',')])].join(':');
}

/**
 * Returns the scenario with this name. Checks the settings and fills in the others.
 *
 * @throws UnknownScenarioError
 */
export function chooseScenario(name: string, given: Readonly<Record<string, unknown>> = {}): ChosenScenario {
  const scenario = scenarios.find((one) => one.name === name);
  if (scenario === undefined) throw new UnknownScenarioError(`Unknown scenario ${revealName(name)}${correction(name)}`);
  const settings = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, settingOf(scenario, key, String(value))]));
  return { scenario, settings: { ...scenario.settings, ...settings } };
}

function settingOf({ name, settings, choices }: Scenario, key: string, value: string): string | number {
  const keys = Object.keys(settings);
  if (!keys.includes(key)) {
    const known = keys.length === 0 ? '. It has no settings.' : suggestion(key, keys);
    throw new UnknownScenarioError(`Unknown setting ${revealName(key)} of scenario ${name}${known}`);
  }
  const invalid = `Setting ${key} of scenario ${name} has the invalid value ${revealName(value)}.`;
  const words = choices?.[key];
  if (words?.includes(value) === false) throw new UnknownScenarioError(`${invalid} Use ${words.join(' or ')}.`);
  if (typeof settings[key] !== 'number') return value;
  if (!/^[0-9]{1,9}(?:\.[0-9]+)?$/.test(value)) throw new UnknownScenarioError(`${invalid} Use a number, 0 or greater.`);
  return Number(value);
}

/** Ends the message about an unknown scenario: settings that follow another character than a colon, a similar name, or all names. */
function correction(name: string): string {
  const scenario = scenarios.find((one) => one.name === /^([a-z-]+)[^a-z-]/.exec(name)?.[1]);
  if (scenario === undefined) {
    return suggestion(
      name,
      scenarios.map((one) => one.name),
    );
  }
  const form = writeScenario(scenario);
  return form === scenario.name ? `. Write ${form}, which has no settings.` : `. Write the settings after a colon: ${form}.`;
}

function suggestion(wrong: string, names: readonly string[]): string {
  const near = nearMiss(wrong, names);
  return near === undefined ? `. Use ${names.join(', ')}.` : didYouMean(near);
}
