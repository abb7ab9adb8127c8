// The package's own declarations compute the type of a configuration from a JSON schema, which took a third of the type check.

/** Rules for descriptions, and other settings. */
export type Config = object;

/** A violation of a rule. */
export type Problem = { readonly ruleId: string; readonly message: string; readonly location: readonly { readonly pointer?: string }[] };

/** Completes a configuration. */
export function createConfig(config: { readonly extends?: readonly string[] }): Promise<Config>;

/** Checks a description. */
export function lint(options: { readonly ref: string; readonly config: Config }): Promise<readonly Problem[]>;

/** Reads a description and the files that it refers to. */
export function bundle(options: {
  readonly ref: string;
  readonly config: Config;
}): Promise<{ readonly bundle: { readonly parsed: unknown } }>;
