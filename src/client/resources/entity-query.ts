import type { Description } from '../../generated/description-type.ts';

type Parameters = Description['components']['parameters'];

/** The parameters of the API description with conditions for listed entities. */
type Filter = 'ConnectionFilter' | 'SourceConnectionFilter' | 'TargetConnectionFilter' | 'FlowFilter' | 'RunFilter';

type Condition<Name extends Filter, Fields extends FilterFields = Parameters[Name]['x-filter']> =
  | `${Fields['text'][number] | `${Fields['below'][number]}.${string}`}==${string}`
  | `${Fields['number'][number]}${'==' | '>' | '<' | '>=' | '<='}${number}`;

type FilterFields = { readonly [kind in 'text' | 'below' | 'number']: readonly string[] };

/**
 * A condition for listed connections. Text fields support `==`; time fields, in milliseconds since 1970, also `<`, `>`, `<=` and `>=`.
 * Several values separated by commas match any of them; put a value with a comma in double quotes.
 *
 * @see Sort and filter responses, property
 */
export type ConnectionCondition = Condition<'ConnectionFilter'>;

/** A condition for listed source connections, such as `baseConnectionId==…`; written like a {@link ConnectionCondition}. */
export type SourceConnectionCondition = Condition<'SourceConnectionFilter'>;

/** A condition for listed target connections, such as `params.dataSetId==…`; written like a {@link ConnectionCondition}. */
export type TargetConnectionCondition = Condition<'TargetConnectionFilter'>;

/** A condition for listed dataflows, such as `state==enabled`; written like a {@link ConnectionCondition}. */
export type FlowCondition = Condition<'FlowFilter'>;

/** A condition for listed flow runs, such as `flowId==…`; written like a {@link ConnectionCondition}. */
export type RunCondition = Condition<'RunFilter'>;

/** Conditions for counted or listed entities. */
export type EntityQuery<Condition extends string> = {
  /** Conditions such as `name==Contoso` and `state==enabled`. All of them must be met. */
  readonly properties?: readonly Condition[];
};

/** Conditions, order and page size of listed entities. */
export type EntityListQuery<Condition extends string> = EntityQuery<Condition> & {
  /** Number of entities per page, at most 100. */
  readonly limit?: number;
  /** Fields separated by commas, with `-` before a field for descending order: `-createdAt,name`. Default: newest first. */
  readonly orderBy?: string;
  /** Continues after the page that returned this token. The rest of the query should be the same. */
  readonly continuationToken?: string;
};
