import { isNotChecked } from '../check/finding.ts';
import type { Contract } from '../contract/contract.ts';
import { nearMiss } from '../contract/near-miss.ts';
import { isPlatformHost } from '../contract/platform-host.ts';
import { redactStrings } from '../credentials/credentials.ts';
import { coveragePercent } from './coverage.ts';
import { countOf, type Gate, lacksBody, type Verification, type VerifiedInput } from './verification.ts';

/** The demands of a command beyond conforming interactions. */
export type Demands = {
  readonly contract: Contract;
  /** In percent; default 0. */
  readonly minCoverage?: number | undefined;
  /** Whether a run that checks nothing passes; default false. */
  readonly allowEmpty?: boolean | undefined;
  /** The provider to which the contracts are limited. */
  readonly provider?: string | undefined;
  /** The named hosts to which no request went, and the hosts of the requests; undefined if no request has a host. */
  readonly unusedHosts?: { readonly names: readonly string[]; readonly others: readonly string[] } | undefined;
  /** How to have something checked, if not by another file: one sentence. */
  readonly howToCheck?: string | undefined;
  /** The verdict on the command or proxy whose traffic is checked. Default: none. */
  readonly command?: Gate | undefined;
};

/** The exit codes of gates that fail. */
const codes = { failed: 1, unreadable: 2 } as const;

/** Everything of a verification but its verdict. */
export type Findings = Omit<Verification, 'gates'>;

/**
 * Ends a verification: adds the verdict of each gate, and masks whatever looks like a credential in any of its strings. Names,
 * descriptions and paths come from files as they are; this is the one place through which all of them go to a report. Exchanges were
 * masked when they were kept.
 */
export function conclude({ exchanges, ...found }: Findings, demands: Demands): Verification {
  return { ...redactStrings({ ...found, gates: gatesOf(found, demands) }), exchanges };
}

/** Lists the gates that apply, including those that pass. The first one that fails sets the exit code. */
function gatesOf(found: Findings, demands: Demands): readonly Gate[] {
  const { minCoverage, command } = demands;
  return [
    ...(command === undefined ? [] : [command]),
    readableGate(found.inputs),
    conformingGate(found),
    checkedGate(found, demands),
    ...(minCoverage === undefined ? [] : [coverageGate(found, minCoverage)]),
  ];
}

function readableGate(inputs: readonly VerifiedInput[]): Gate {
  const unreadable = inputs.filter(({ problem }) => problem !== undefined).length;
  return {
    name: 'inputs-readable',
    passed: unreadable === 0,
    message: unreadable === 0 ? 'Every input was read to its end.' : `${countOf(unreadable, 'file')} cannot be read.`,
    fix: undefined,
    exitCode: codes.unreadable,
  };
}

function conformingGate({ inputs, interactions }: Findings): Gate {
  const passed = interactions.every(({ conforms }) => conforms);
  const unrecorded = interactions.filter(lacksBody).length;
  const partly = interactions.filter((one) => one.conforms && !lacksBody(one) && one.violations.some(isNotChecked)).length;
  const conforming = interactions.filter(({ conforms }) => conforms).length - unrecorded;
  const rest =
    (partly === 0 ? '' : `; ${partly} of them checked only in part, because the files do not contain everything`) +
    (unrecorded === 0 ? '' : `; ${unrecorded} not checked in full, because a body was not recorded`);
  return {
    name: 'interactions-conform',
    passed,
    message: `${conforming} of ${countOf(interactions.length, 'interaction')} ${interactions.length === 1 ? 'conforms' : 'conform'}${rest}.`,
    fix: passed ? undefined : foreignProviders(inputs, interactions),
    exitCode: codes.failed,
  };
}

/** Explains how to skip a contract if all of its requests have paths that no operation has: it probably is with another provider. */
function foreignProviders(inputs: readonly VerifiedInput[], interactions: Verification['interactions']): string | undefined {
  const isKnown = new Map<string, boolean>();
  for (const { input, operation } of interactions) isKnown.set(input, isKnown.get(input) === true || operation !== undefined);
  const providersWhere = (known: boolean) => [
    ...new Set(inputs.flatMap(({ name, provider }) => (provider !== undefined && isKnown.get(name) === known ? [provider] : []))),
  ];
  const foreign = providersWhere(false);
  if (foreign.length === 0) return undefined;
  const [own = 'NAME'] = providersWhere(true).filter((name) => !foreign.includes(name));
  return `No path in the contracts with ${listOf(foreign)} is one of Flow Service's. Add --provider ${shellWord(own)} to check only the contracts with that provider.`;
}

function checkedGate(found: Findings, demands: Demands): Gate {
  const unchecked = findUnchecked(found, demands);
  const passed = unchecked === undefined || demands.allowEmpty === true;
  return {
    name: 'interactions-checked',
    passed,
    message: unchecked?.message ?? `${countOf(found.interactions.length, 'interaction was', 'interactions were')} checked.`,
    fix: passed ? undefined : unchecked.fix,
    exitCode: codes.failed,
  };
}

/** Finds out whether a run left out what the user wants to have checked, and why. Undefined if it did not. */
function findUnchecked({ inputs, interactions }: Findings, demands: Demands): Pick<Gate, 'message' | 'fix'> | undefined {
  if (interactions.length === 0) {
    const skipped = inputs.reduce((sum, { passedOver }) => sum + passedOver, 0);
    const kept = skipped === 0 ? '' : ` ${countOf(skipped, 'interaction was', 'interactions were')} skipped.`;
    const isUnreadable = inputs.length > 0 && inputs.every(({ problem }) => problem !== undefined);
    return { message: `Nothing was checked.${kept}`, fix: isUnreadable ? undefined : whyEmpty(inputs, demands) };
  }
  if (interactions.every(lacksBody)) {
    const fix = 'Repeat it with whole bodies, as the warnings explain; --allow-empty accepts it without.';
    return { message: 'No interaction was checked in full.', fix };
  }
  const { provider, unusedHosts: { names = [], others = [] } = {} } = demands;
  const providers = providersOf(inputs);
  if (provider !== undefined && providers.length > 0 && !providers.includes(provider))
    return { message: 'No contract was checked.', fix: whyEmpty(inputs, demands) };
  if (names.length > 0)
    return {
      message: 'No request to a named host was checked.',
      fix: `No request went to ${listOf(names, '')}. ${whyUnused(names, others)}`,
    };
  return undefined;
}

function providersOf(inputs: readonly VerifiedInput[]): readonly string[] {
  return [...new Set(inputs.flatMap(({ provider }) => provider ?? []))];
}

/** Names the providers and hosts that were seen instead of Flow Service's, and the option to select them. */
function whyEmpty(inputs: readonly VerifiedInput[], { contract, provider, howToCheck }: Demands): string {
  const providers = providersOf(inputs);
  const hosts = [...new Set(inputs.flatMap(({ skippedHosts }) => skippedHosts))];
  const variables = hosts.filter((host) => host.startsWith('{{'));
  const others = hosts.filter((host) => !isPlatformHost(contract, host) && !variables.includes(host));
  const reasons: string[] = [];
  if (provider !== undefined && providers.length > 0 && !providers.includes(provider)) {
    const near = providers.length === 1 ? providers[0] : nearMiss(provider, providers);
    const meant = near === undefined ? 'Name one of them with --provider.' : `Did you mean --provider ${shellWord(near)}?`;
    reasons.push(`No contract has the provider "${provider}"; the providers are ${listOf(providers)}. ${meant}`);
  }
  if (hosts.length > 0) {
    const [first] = others;
    const named = first === undefined ? '' : ` If one of them is Flow Service, name it: --host ${shellWord(first)}.`;
    reasons.push(`The requests went to ${listOf(hosts, '')}, to no endpoint of Flow Service that is checked.${named}`);
  }
  if (variables.length > 0)
    reasons.push(`The host ${listOf(variables, '')} is a variable without a value. Pass its value with --environment FILE.`);
  if (reasons.length === 0) reasons.push(howToCheck ?? 'No request is for an endpoint of Flow Service that is checked.');
  return `${reasons.join(' ')} Add --allow-empty if this is intended.`;
}

/** Names the hosts of the requests, and the one that a misspelled --host most likely means. */
function whyUnused([first = '']: readonly string[], others: readonly string[]): string {
  const seen = others.length === 0 ? '' : `The requests went to ${listOf(others, '')}. `;
  const near = nearMiss(first, others);
  const meant = near === undefined ? 'Correct or remove --host.' : `Did you mean --host ${shellWord(near)}?`;
  return `${seen}${meant} Add --allow-empty if this is intended.`;
}

function coverageGate({ coverage }: Findings, minCoverage: number): Gate {
  const percent = coveragePercent(coverage);
  const passed = percent >= minCoverage;
  return {
    name: 'min-coverage',
    passed,
    message: `${percent.toFixed(1)} % of the description is covered, ${passed ? 'at least' : 'less than'} the ${minCoverage} % that --min-coverage demands.`,
    fix: passed ? undefined : 'Exercise more of the description, as the section on coverage lists it, or lower --min-coverage.',
    exitCode: codes.failed,
  };
}

const mostListed = 5;

function listOf(names: readonly string[], quote = '"'): string {
  const shown = names.slice(0, mostListed).map((name) => `${quote}${name}${quote}`);
  const more = names.length - shown.length;
  return `${shown.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
}

/** Quotes a name for a shell. */
function shellWord(name: string): string {
  return /^[\w.:@%+/-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
