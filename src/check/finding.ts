import type { AuthSpec } from '../contract/auth-spec.ts';
import type { BodyRule, Operation } from '../contract/operation.ts';
import type { ParameterRule } from '../contract/parameter-rule.ts';
import { pointerTo } from '../contract/pointer.ts';
import type { SchemaNode } from '../contract/schema-nodes.ts';
import type { KnownSource, Source } from '../contract/source.ts';
import type { Violation } from '../generated/flow-service.ts';
import type { SchemaError } from '../generated/validators.ts';
import type { Position } from './read-json.ts';
import type { Shape } from './response-shape.ts';

/** The kind of a mistake: stable, kebab-case, listed in the description's `Violation` schema. */
export type ViolationCode = Violation['code'];

/** One mistake, as data. `src/messages` turns it into a violation, which has words. */
export type Finding = {
  readonly code: ViolationCode;
  readonly severity: Violation['severity'];
  /** A pointer into the interaction, such as `/headers/x-api-key` or `/body/auth/params/password`. It holds no credential. */
  readonly at: string;
  /** The received value, exactly as it was sent; undefined if it is missing. It may be a credential: see `secret`. */
  readonly value: unknown;
  /** Whether the value is or could be a credential, so that it must be masked. */
  readonly secret: boolean;
  /** Whether every profile rejects the mistake: a required value is missing because of it, or Adobe documents the error response. */
  readonly essential: boolean;
  /** Whether the rule is not published, but only inferred from documented requests, so that the lenient profile does not apply it. */
  readonly inferred?: boolean;
  /** The data for its message. */
  readonly detail: Detail;
};

/** The place of a mistake in a body: the pointer below the body, and the node of the description for it. */
export type Place = { readonly pointer: string; readonly node: SchemaNode | undefined };

/** The data for the message about a finding, by kind. `rule` is the part of the description that the request breaks. */
export type Detail =
  | { readonly kind: 'header-missing'; readonly rule: ParameterRule; readonly instead: string | undefined }
  | { readonly kind: 'header-repeated'; readonly rule: ParameterRule; readonly count: number }
  | { readonly kind: 'header-empty' | 'header-value' | 'header-placeholder' | 'header-restricted'; readonly rule: ParameterRule }
  | { readonly kind: 'token-scheme'; readonly rule: ParameterRule; readonly scheme: string | undefined }
  | { readonly kind: 'token-missing' | 'token-characters'; readonly rule: ParameterRule }
  | { readonly kind: 'content-type'; readonly rule: BodyRule; readonly count: number; readonly instead: string | undefined }
  | { readonly kind: 'path-value' | 'path-placeholder'; readonly rule: ParameterRule }
  | { readonly kind: 'query-repeated'; readonly rule: ParameterRule; readonly count: number }
  | { readonly kind: 'query-value'; readonly rule: ParameterRule; readonly part: string | undefined }
  | { readonly kind: 'query-placeholder'; readonly rule: ParameterRule }
  | {
      readonly kind: 'query-missing';
      readonly rule: ParameterRule;
      readonly needs: string | undefined;
      readonly instead: string | undefined;
    }
  | { readonly kind: 'query-unknown'; readonly operation: Operation; readonly meant: string | undefined }
  | { readonly kind: 'query-conflict'; readonly operation: Operation; readonly parameters: readonly [string, string] }
  | { readonly kind: 'query-and-body'; readonly name: string }
  | { readonly kind: 'unexplored-source'; readonly source: string }
  | { readonly kind: 'uncovered-resource'; readonly resource: string; readonly paths: readonly string[] }
  | { readonly kind: 'uncovered-neighbor'; readonly neighbor: string; readonly operations: readonly string[] }
  | { readonly kind: 'unknown-path'; readonly meant: string | undefined; readonly paths: readonly string[]; readonly reference: string }
  | { readonly kind: 'unknown-method'; readonly methods: readonly string[]; readonly meant: string | undefined; readonly reference: string }
  | { readonly kind: 'body-missing'; readonly rule: BodyRule }
  | {
      readonly kind: 'body-too-large';
      readonly unit: 'bytes' | 'levels' | 'properties' | 'items';
      readonly limit: number;
      readonly count: number | undefined;
    }
  | { readonly kind: 'not-utf8' | 'byte-order-mark'; readonly isJson: boolean }
  | { readonly kind: 'not-json'; readonly position: Position | undefined }
  | { readonly kind: 'not-form' }
  | { readonly kind: 'name-repeated'; readonly position: Position | undefined }
  | (Place & { readonly kind: 'member-missing'; readonly allowed: readonly string[] | undefined })
  | (Place & { readonly kind: 'member-type' | 'member-empty' | 'member-form' | 'member-placeholder' | 'member-refused' })
  | (Place & { readonly kind: 'member-count'; readonly count: number })
  | (Place & { readonly kind: 'member-range'; readonly limit: number; readonly isBelow: boolean })
  /** `by` is the schema that requires more than Flow Service does. */
  | (Place & { readonly kind: 'member-advised'; readonly by: string })
  /** `other` is the value of another property, as a clause, that excludes the property. */
  | (Place & { readonly kind: 'member-conflict'; readonly other: string })
  /** A list lacks an item whose property `name` has a value. */
  | (Place & { readonly kind: 'item-missing'; readonly name: string; readonly item: string })
  | (Place & { readonly kind: 'spec-version'; readonly source: Source })
  | (Place & { readonly kind: 'member-choice'; readonly allowed: readonly string[]; readonly meant: string | undefined })
  | (Place & { readonly kind: 'member-unknown'; readonly known: readonly string[]; readonly meant: string | undefined })
  | (Place & { readonly kind: 'patch-path'; readonly allowed: readonly string[]; readonly meant: string | undefined })
  | (Place & {
      readonly kind: 'spec-id';
      readonly provider: string | undefined;
      /** The source whose id was most likely intended. */
      readonly source: Source;
      readonly sources: readonly Source[];
      /** The documented source with the received id. */
      readonly other: KnownSource | undefined;
      readonly isNear: boolean;
    })
  | { readonly kind: 'auth-spec-unknown'; readonly source: Source; readonly meant: AuthSpec | undefined }
  | { readonly kind: 'auth-spec-missing'; readonly source: Source }
  | { readonly kind: 'foreign-param'; readonly authSpec: AuthSpec; readonly owner: AuthSpec; readonly isPatch: boolean }
  | { readonly kind: 'status'; readonly operation: Operation; readonly documented: readonly number[] }
  | { readonly kind: 'response-header-unknown'; readonly operation: Operation; readonly documented: readonly string[] }
  | { readonly kind: 'response-content-type'; readonly operation: Operation; readonly mediaType: string }
  | { readonly kind: 'response-not-json'; readonly operation: Operation; readonly bytes: number }
  | { readonly kind: 'response-member'; readonly operation: Operation; readonly rule: Pick<SchemaError, 'keyword' | 'params'> }
  | (Shape & { readonly kind: 'response-shape'; readonly operation: Operation; readonly due: readonly string[] })
  | { readonly kind: 'refusal-unexplained'; readonly operation: Operation }
  | { readonly kind: 'secret-exposed' | 'interaction-duplicate' }
  | { readonly kind: 'matcher-loose'; readonly operation: Operation; readonly accepted?: string | undefined }
  | { readonly kind: 'not-recorded'; readonly received: string; readonly way: string }
  | { readonly kind: 'not-judged'; readonly why: string; readonly way: string }
  | {
      readonly kind: 'value-unknown';
      readonly received: string;
      readonly why: string;
      readonly way: string;
      readonly reference: string;
    };

/** Codes of legal requests that are almost surely a mistake. Every other code is an error: the published rules reject it. */
const warnings: ReadonlySet<ViolationCode> = new Set([
  'query-unknown',
  'header-restricted',
  'placeholder-left',
  'response-header-unknown',
  'matcher-loose',
  'body-not-recorded',
  'value-unknown',
]);

type Options = { readonly value?: unknown; readonly secret?: boolean; readonly essential?: boolean };

/** Returns the severity of a code, unless an operation or the profile gives it another one. */
export function severityOf(code: ViolationCode): Violation['severity'] {
  return warnings.has(code) ? 'warning' : 'error';
}

/** Makes a finding with the severity of its code. Default: no value, not secret, not essential. */
export function finding(code: ViolationCode, at: string, detail: Detail, options: Options = {}): Finding {
  const { value, secret = false, essential = false } = options;
  return { code, severity: severityOf(code), at, value, secret, essential, detail };
}

/** Returns whether the published rules reject the interaction because of a finding. */
export function isError({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity === 'error';
}

/** Makes the finding for a body that is not checked: `why` is a clause about it, `way` an instruction. It is never a conforming one. */
export function notJudged(at: '/body' | '/response/body', why: string, way: string): Finding {
  return finding('body-not-recorded', at, { kind: 'not-judged', why, way });
}

/** Returns whether a finding reports a place that was not checked, because its value is missing or cannot be judged. */
export function isNotChecked({ code }: Pick<Finding, 'code'>): boolean {
  return code === 'body-not-recorded' || code === 'value-unknown';
}

/** Sorts the findings in an object by the order in which the description has its members; unknown members come last. */
export function inDescribedOrder(findings: readonly Finding[], around: string, members: readonly string[]): readonly Finding[] {
  const rank = ({ at }: Finding): number => {
    const known = members.findIndex((name) => isWithin(at, pointerTo(around, name)));
    return known === -1 ? members.length : known;
  };
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

/** Returns whether a place is another one or is below it. */
export function isWithin(at: string, around: string): boolean {
  return at === around || at.startsWith(`${around}/`);
}
