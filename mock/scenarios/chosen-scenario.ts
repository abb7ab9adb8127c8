import { nearMiss } from '../../src/conformance/index.ts';
import { scenarios } from './index.ts';
import type { Scenario, ScenarioSettings } from './scenario.ts';

/** A scenario with its settings. */
export type ChosenScenario = { readonly scenario: Scenario; readonly settings: ScenarioSettings };

/** Nobody has written such a scenario, or such a setting; the message says what there is. */
export class UnknownScenarioError extends Error {
  override name = 'UnknownScenarioError';
}

/**
 * Reads a scenario as people write it: its name, then settings, such as `throttled` or `slow:latency=300,jitter=0`.
 *
 * @throws UnknownScenarioError
 */
export function readScenario(text: string): ChosenScenario {
  const [name = '', rest = ''] = text.split(/:(.*)/s);
  const pairs = rest === '' ? [] : rest.split(',').map((pair) => pair.split(/=(.*)/s));
  return chooseScenario(name.trim(), Object.fromEntries(pairs.map(([key = '', value = '']) => [key.trim(), value.trim()])));
}

/**
 * The scenario of this name, with settings of the kind that it has.
 *
 * @throws UnknownScenarioError
 */
export function chooseScenario(name: string, given: Readonly<Record<string, unknown>> = {}): ChosenScenario {
  const names = scenarios.map((one) => one.name);
  const scenario = scenarios.find((one) => one.name === name);
  if (scenario === undefined) throw new UnknownScenarioError(`There is no scenario ${shown(name)}${suggestion(name, names)}`);
  const settings: Record<string, string | number> = { ...scenario.settings };
  for (const [key, value] of Object.entries(given)) {
    const initial = scenario.settings[key];
    if (initial === undefined || !Object.hasOwn(scenario.settings, key)) {
      const keys = Object.keys(scenario.settings);
      const known = keys.length === 0 ? '; it has none.' : suggestion(key, keys);
      throw new UnknownScenarioError(`The scenario ${name} has no setting ${shown(key)}${known}`);
    }
    const isNumber = typeof initial === 'number';
    if (isNumber && !/^[0-9]{1,9}(?:\.[0-9]+)?$/.test(String(value))) {
      throw new UnknownScenarioError(`The setting ${key} of the scenario ${name} is ${shown(String(value))}. Give it a number, 0 or more.`);
    }
    const choices = scenario.choices?.[key];
    if (choices?.includes(String(value)) === false) {
      throw new UnknownScenarioError(
        `The setting ${key} of the scenario ${name} is ${shown(String(value))}. Make it ${choices.join(' or ')}.`,
      );
    }
    settings[key] = isNumber ? Number(value) : String(value);
  }
  return { scenario, settings };
}

function suggestion(wrong: string, right: readonly string[]): string {
  const near = nearMiss(wrong, right);
  return near === undefined ? `. There is ${right.join(', ')}.` : `; did you mean ${near}?`;
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 60));
}
