import { type AuthBranch, authBranches, branchMeant } from './auth-branch.ts';
import { bodyReference } from './body-violations.ts';
import { pointerNames } from './pointer.ts';
import { revealLike } from './reveal.ts';
import { type Violation, violation } from './violation.ts';

const authSpecNames = authBranches.map(({ specName }) => `"${specName}"`).join(' or ');

/** A param of another authentication specification than the one that `specName` names. */
export function foreignParam(at: string, branch: AuthBranch, owner: AuthBranch): Violation {
  const name = pointerNames(at).at(-1) ?? '';
  return violation('auth-param-foreign', `/body${at}`, {
    message: `${name} belongs to "${owner.specName}", but specName is "${branch.specName}".`,
    expected: branch.params.join(', '),
    received: name,
    fix: `Send the params of the named auth spec (${branch.params.join(', ')}), or name the other auth spec.`,
    reference: branch.nodes.get('/auth')?.['x-reference'] ?? bodyReference,
  });
}

/** The same in a patch, which names no auth spec: the connection has one already. */
export function foreignPatchParam(foreign: Violation, branch: AuthBranch): Violation {
  const owner = authBranches.find(({ ownParams }) => ownParams.some((param) => param === foreign.received));
  return {
    ...foreign,
    message: `${foreign.received} belongs to "${owner?.specName}", not to "${branch.specName}".`,
    fix: `Send the params of one auth spec (${branch.params.join(', ')}), the one that the connection has and keeps for life.`,
  };
}

/** Words of letters, or a version, at least one of them such as auth specs have. */
const likeAuthSpec =
  /^(?=.*(?:auth|basic|service|principal|key|token|dynamics|credential|identity))(?:(?:\(?(?:oauth2[a-z]*|[a-z]+2?)\)?|\d\.\d)(?:[ _-]|$)){1,12}$/i;

/** An authentication specification that the connection specification does not have. */
export function unknownAuthSpec(specName: string, params: unknown): Violation {
  const meant = branchMeant(specName, params);
  return violation('auth-spec-unknown', '/body/auth/specName', {
    message: `Microsoft Dynamics has no auth spec of this name${meant === undefined ? '.' : `; did you mean "${meant.specName}"?`}`,
    expected: authSpecNames,
    received: revealLike(likeAuthSpec, specName),
    fix: meant === undefined ? `Send ${authSpecNames}.` : `Write "${meant.specName}", exactly so.`,
    reference: meant?.nodes.get('/auth')?.['x-reference'] ?? bodyReference,
  });
}

/** A specName that is missing or empty. */
export function noAuthSpec(specName: '' | undefined): Violation {
  const explanation = { expected: authSpecNames, fix: `Send ${authSpecNames}.`, reference: bodyReference };
  return specName === ''
    ? violation('property-empty', '/body/auth/specName', {
        message: 'auth.specName is empty.',
        received: 'an empty string',
        ...explanation,
      })
    : violation('property-missing', '/body/auth/specName', { message: 'auth.specName is missing.', received: 'nothing', ...explanation });
}
