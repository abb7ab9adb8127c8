import { nearMiss, reveal } from '../../src/conformance/index.ts';
import { scenarios } from './index.ts';
import type { Scenario, ScenarioSettings } from './scenario.ts';

/** A scenario with its settings. */
export type ChosenScenario = { readonly scenario: Scenario; readonly settings: ScenarioSettings };

/** Nobody has written such a scenario, or such a setting; the message says what there is. */
export class UnknownScenarioError extends Error {
  override name = 'UnknownScenarioError';
}

/**
 * Reads a scenario as people write it in an option, a header, an admin request or a call: its name, then settings, such as `throttled` or
 * `slow:latency=300,jitter=0`.
 *
 * @param more further settings, which replace those of the text
 * @throws UnknownScenarioError
 */
export function readScenario(text: string, more: Readonly<Record<string, unknown>> = {}): ChosenScenario {
  const [name = '', rest = ''] = text.split(/:(.*)/s);
  const pairs = rest === '' ? [] : rest.split(',').map((pair) => pair.split(/=(.*)/s));
  return chooseScenario(name.trim(), { ...Object.fromEntries(pairs.map(([key = '', value = '']) => [key.trim(), value.trim()])), ...more });
}

/** Writes a scenario with all of its settings, as `readScenario` reads it. */
export function writeScenario({ name, settings }: Pick<Scenario, 'name' | 'settings'>): string {
  const pairs = Object.entries(settings).map(([key, value]) => `${key}=${value}`);
  return [name, ...(pairs.length === 0 ? [] : [pairs.join(',')])].join(':');
}

/**
 * The scenario of this name, with settings of the kind that it has.
 *
 * @throws UnknownScenarioError
 */
export function chooseScenario(name: string, given: Readonly<Record<string, unknown>> = {}): ChosenScenario {
  const names = scenarios.map((one) => one.name);
  const scenario = scenarios.find((one) => one.name === name);
  if (scenario === undefined)
    throw new UnknownScenarioError(`There is no scenario ${reveal(name)}${correction(name) ?? suggestion(name, names)}`);
  const settings: Record<string, string | number> = { ...scenario.settings };
  for (const [key, value] of Object.entries(given)) {
    const initial = scenario.settings[key];
    if (initial === undefined || !Object.hasOwn(scenario.settings, key)) {
      const keys = Object.keys(scenario.settings);
      const known = keys.length === 0 ? '; it has none.' : suggestion(key, keys);
      throw new UnknownScenarioError(`The scenario ${name} has no setting ${reveal(key)}${known}`);
    }
    const isNumber = typeof initial === 'number';
    if (isNumber && !/^[0-9]{1,9}(?:\.[0-9]+)?$/.test(String(value))) {
      throw new UnknownScenarioError(
        `The setting ${key} of the scenario ${name} is ${reveal(String(value))}. Give it a number, 0 or more.`,
      );
    }
    const choices = scenario.choices?.[key];
    if (choices?.includes(String(value)) === false) {
      throw new UnknownScenarioError(
        `The setting ${key} of the scenario ${name} is ${reveal(String(value))}. Make it ${choices.join(' or ')}.`,
      );
    }
    settings[key] = isNumber ? Number(value) : String(value);
  }
  return { scenario, settings };
}

/** The right way to write a scenario whose settings begin after another sign than a colon. */
function correction(name: string): string | undefined {
  const scenario = scenarios.find((one) => one.name === /^([a-z-]+)[^a-z-]/.exec(name)?.[1]);
  if (scenario === undefined) return undefined;
  const form = writeScenario(scenario);
  return form === scenario.name ? `. Write ${form}; it has no settings.` : `. Write the settings after a colon, such as ${form}.`;
}

function suggestion(wrong: string, right: readonly string[]): string {
  const near = nearMiss(wrong, right);
  return near === undefined ? `. There is ${right.join(', ')}.` : `; did you mean ${near}?`;
}
