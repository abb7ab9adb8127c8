import type { AuthSpec } from '../contract/auth-spec.ts';
import { bodyReference } from './body.ts';
import { didYouMean, quoted, received, type Wordings } from './wording.ts';

/** Words for findings about the auth spec and its params. */
export const auth: Wordings<'auth-spec-unknown' | 'auth-spec-missing' | 'foreign-param'> = {
  'auth-spec-unknown': ({ source: { title, authSpecs }, meant }, finding) => ({
    message: `${title} has no auth spec of this name${didYouMean(meant === undefined ? undefined : `"${meant.specName}"`)}`,
    expected: namesOf(authSpecs),
    received: received(finding),
    fix: meant === undefined ? `Send ${namesOf(authSpecs)}.` : `Change it to "${meant.specName}".`,
    reference: referenceOf(meant),
  }),
  'auth-spec-missing': ({ source: { authSpecs } }, { value }) => ({
    message: `auth.specName is ${value === undefined ? 'missing' : 'empty'}.`,
    expected: namesOf(authSpecs),
    received: value === undefined ? 'nothing' : 'an empty string',
    fix: `Send ${namesOf(authSpecs)}.`,
    reference: bodyReference,
  }),
  'foreign-param': ({ authSpec, owner, isPatch }, { value }) => {
    const params = authSpec.params.join(', ');
    return {
      message: isPatch
        ? `${value} belongs to "${owner.specName}", not to "${authSpec.specName}".`
        : `${value} belongs to "${owner.specName}", but specName is "${authSpec.specName}".`,
      expected: params,
      received: String(value),
      fix: isPatch
        ? `Send the params of the connection's auth spec (${params}), which cannot change.`
        : `Send the params of the named auth spec (${params}), or name the other auth spec.`,
      reference: referenceOf(authSpec),
    };
  },
};

function namesOf(authSpecs: readonly AuthSpec[]): string {
  return quoted([...new Set(authSpecs.map(({ specName }) => specName))]);
}

function referenceOf(authSpec: AuthSpec | undefined): string {
  return authSpec?.nodes.get('/auth')?.['x-reference'] ?? bodyReference;
}
