import type { Contract } from '../../src/contract/contract.ts';
import { codeOfExample, errorNames, errorsWithCode, formsOfCode } from '../../src/contract/error-example.ts';
import { nearMiss } from '../../src/contract/near-miss.ts';
import type { Operation } from '../../src/contract/operation.ts';
import { looksSecret } from '../../src/credentials/credentials.ts';
import { didYouMean, revealName } from '../../src/messages/wording.ts';
import { scenariosOf } from './index.ts';
import { appliesTo, operationsOf, type Scenario, type ScenarioSettings } from './scenario.ts';

/** A scenario with its settings. */
export type ChosenScenario = { readonly scenario: Scenario; readonly settings: ScenarioSettings };

/** Thrown for an unknown scenario, an invalid setting or a full plan. The message lists the valid names, or the fix. */
export class UnknownScenarioError extends Error {
  override name = 'UnknownScenarioError';
}

/** The circumstances in which a scenario is read. */
export type ReadingOptions = {
  /** Further settings, which replace those of the text. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The operation of the request, or of the plan. It decides between errors that share a code. */
  readonly operation?: Operation | undefined;
};

/**
 * Reads a scenario as it is written in an option, a header, an admin request or a call: its name or the code of an error, then settings,
 * such as `throttled`, `slow:latency=300,jitter=0` or `1418`.
 *
 * @throws UnknownScenarioError
 */
export function readScenario(contract: Contract, text: string, { settings = {}, operation }: ReadingOptions = {}): ChosenScenario {
  const [name = '', rest = ''] = text.split(/:(.*)/s);
  // A credential is not split, because its parts may not be recognized.
  const parts = rest === '' ? [] : looksSecret(rest) ? [rest] : rest.split(',');
  const pairs = parts.map((pair) => pair.split(/=(.*)/s));
  const written = Object.fromEntries(pairs.map(([key = '', value = '']) => [key.trim(), value.trim()]));
  return withSettings(scenarioNamed(contract, name.trim(), operation), { ...written, ...settings });
}

/** Writes a scenario with all of its settings, as `readScenario` reads it. */
export function writeScenario({ name, settings }: Pick<Scenario, 'name' | 'settings'>): string {
  const pairs = Object.entries(settings).map(([key, value]) => `${key}=${value}`);
  return [name, ...(pairs.length === 0 ? [] : [pairs.join(',')])].join(':');
}

/** Adds settings to a scenario: the given ones, which are checked, and the defaults of the others. */
export function withSettings(scenario: Scenario, given: Readonly<Record<string, unknown>> = {}): ChosenScenario {
  const settings = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, settingOf(scenario, key, String(value))]));
  return { scenario, settings: { ...scenario.settings, ...scenario.derive?.(settings), ...settings } };
}

/** Returns the scenario with a name or an error code. Several errors may share a code: the first that the operation can have counts. */
function scenarioNamed(contract: Contract, name: string, operation: Operation | undefined): Scenario {
  const all = scenariosOf(contract);
  const named = all.filter((one) => one.name === name);
  const coded = errorsWithCode(contract, name).flatMap((error) => all.filter((one) => one.name === error));
  const [first, ...others] = [...named, ...coded];
  if (first === undefined) throw new UnknownScenarioError(`Unknown scenario ${revealName(name)}${correction(contract, name)}`);
  return [first, ...others].find((one) => operation !== undefined && appliesTo(one, operation)) ?? first;
}

/**
 * Refuses a scenario for an operation on which it has no effect, and lists the scenarios of the operation.
 *
 * @throws UnknownScenarioError
 */
export function refuseWithoutEffect(contract: Contract, { scenario }: ChosenScenario, operation: Operation): void {
  if (appliesTo(scenario, operation)) return;
  const possible = scenariosOf(contract).filter((one) => appliesTo(one, operation));
  const names = possible.map(({ name }) => name);
  const near = didYouMean(nearMiss(scenario.name, names));
  const code = scenario.error?.code === undefined ? '' : ` (${scenario.error.code})`;
  throw new UnknownScenarioError(
    `Scenario ${scenario.name}${code} has no effect on ${operation.id}, only on ${operationsOf(scenario)}${near} For ${operation.id}, use ${names.join(', ')}.`,
  );
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
function correction(contract: Contract, name: string): string {
  if (/^(?:FLOW-?)?[0-9-]{3,}$/i.test(name)) {
    const codes = [...new Set(errorNames(contract).flatMap((error) => formsOfCode(codeOfExample(contract, error) ?? '').slice(0, 1)))];
    const known = codes.filter((code) => code !== '').toSorted();
    return `: no operation here has an error with this code${didYouMean(nearMiss(name, known))} The codes are ${known.join(', ')}.`;
  }
  const all = scenariosOf(contract);
  const scenario = all.find((one) => one.name === /^([a-z-]+)[^a-z-]/.exec(name)?.[1]);
  if (scenario === undefined) {
    return suggestion(
      name,
      all.map((one) => one.name),
    );
  }
  const form = writeScenario(scenario);
  return form === scenario.name ? `. Write ${form}, which has no settings.` : `. Write the settings after a colon: ${form}.`;
}

function suggestion(wrong: string, names: readonly string[]): string {
  const near = nearMiss(wrong, names);
  return near === undefined ? `. Use ${names.join(', ')}.` : didYouMean(near);
}
