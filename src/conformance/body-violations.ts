import { description } from '../generated/description.ts';
import { couldBeSecret } from '../redaction/could-be-secret.ts';
import { secretNames } from '../redaction/secret-names.ts';
import { otherSource } from './auth-branch.ts';
import { nearMiss } from './near-miss.ts';
import { isPlaceholder } from './placeholder.ts';
import { pointerNames, pointerTo } from './pointer.ts';
import { hide, kindOf, reveal, revealLike, revealName, revealPlaceholder } from './reveal.ts';
import type { SchemaNode } from './schema-nodes.ts';
import { urlFault } from './url-fault.ts';
import { type Violation, type ViolationCode, violation } from './violation.ts';

/** Where in a body a mistake is, and what the description says about the place. */
export type Place = { readonly at: string; readonly node: SchemaNode | undefined };

/** Where it is published what a body has, if the description says nothing more exact. */
export const bodyReference = 'Tutorial: Create a connection, Request';
const paramsPointer = '/auth/params/';

/** A property that the description requires and the body does not have. */
export function missing({ at, node }: Place): Violation {
  const code = at.startsWith(paramsPointer) ? 'auth-param-missing' : 'property-missing';
  return explain(code, { at, node }, `${capitalize(nameOf(at))} is missing.`, 'nothing', `Add ${path(at)}.`);
}

/** A property of a type that it cannot have. */
export function wrongType({ at, node }: Place, value: unknown): Violation {
  const type = node?.type === 'object' || node?.type === 'array' ? `an ${node.type}` : `a ${node?.type ?? 'string'}`;
  const subject = at === '' ? 'The body' : capitalize(nameOf(at));
  return {
    ...explain('property-type', { at, node }, `${subject} is ${kindOf(value)}, not ${type}.`, kindOf(value), `Send ${type}.`),
    expected: type,
  };
}

/** A property that must not be empty and is. */
export function empty(place: Place): Violation {
  if (place.at === '') return explain('property-empty', place, 'The body is an empty list.', 'an empty list', 'Send what is to be done.');
  return explain(
    'property-empty',
    place,
    `${capitalize(nameOf(place.at))} is empty.`,
    'an empty string',
    `Give ${path(place.at)} a value.`,
  );
}

/** A property whose value does not have the form that the description gives it. */
export function malformed(place: Place, value: string): Violation {
  const isURL = place.node?.['x-example']?.startsWith('https://') === true;
  const fault = isURL ? `is no absolute http or https URL: ${urlFault(value)}` : 'does not have the form that it must have';
  const received = secretNames.has(pointerNames(place.at).at(-1) ?? '') ? hide(value) : revealLike(likeUrl, value);
  return explain('property-format', place, `${capitalize(nameOf(place.at))} ${fault}.`, received, 'Correct its form.');
}

/** A scheme, or a host with a dot, perhaps with a port and a path. */
const likeUrl = /^(?:[a-z][a-z0-9+.-]*:|\/\/|(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[:/]|$)|\{)/i;

/** A value that is still a placeholder of the documentation. */
export function placeholderLeft(place: Place, value: string): Violation {
  const example = place.node?.['x-example'];
  const fix = example === undefined ? 'Put the real value in its place.' : `Put the real value in its place, such as ${example}.`;
  return {
    ...explain(
      'placeholder-left',
      place,
      `${capitalize(nameOf(place.at))} is still a placeholder of the documentation.`,
      revealPlaceholder(value),
      fix,
    ),
    fix,
  };
}

/** A property that may have some values only, and has another. */
export function notAllowed(place: Place, value: string, allowed = place.node?.enum ?? [place.node?.const ?? '']): Violation {
  return {
    ...explain(
      'property-format',
      place,
      `${capitalize(nameOf(place.at))} has a value that it cannot have.`,
      revealLike(/^[A-Za-z_:/ -]{0,40}$/, value),
      'Correct it.',
    ),
    expected: allowed.map((one) => `"${one}"`).join(' or '),
    fix: place.node?.['x-fix'] ?? `Send ${allowed.join(' or ')}.`,
  };
}

/** A path that a patch cannot change; `meant` is the one that it most likely stands for. */
export function unpatchable(place: Place, value: string, allowed: readonly string[], meant: string | undefined): Violation {
  const fixed = /^\/(?:connectionSpec|auth\/specName)(?:\/|$)/.test(value);
  const why = fixed
    ? 'is what a connection keeps for life'
    : `is nothing that can be changed${meant === undefined ? '' : `; did you mean ${meant}?`}`;
  const wrong = notAllowed(place, value, allowed);
  const subject = wrong.received === reveal(value) ? wrong.received : path(place.at);
  return {
    ...wrong,
    message: `${subject} ${why}${why.endsWith('?') ? '' : '.'}`,
    fix: fixed ? 'Create a new connection instead.' : `Send ${meant ?? allowed.join(' or ')}.`,
    reference: fixed
      ? 'Flow Service error messages, 1414-400; Dynamics tutorial of 2025, tip on the authentication type'
      : 'Update connections using the Flow Service API; Flow Service error messages, 1455-400',
  };
}

/** A property that nobody declares in the place around it; `meant` is the one of the known names that it most likely stands for. */
export function unknown({ at, node }: Place, known: readonly string[], meant: string | undefined): Violation {
  const written = pointerNames(at).at(-1) ?? '';
  const name = reveal(written);
  const end = meant === undefined ? '.' : `; did you mean ${meant}?`;
  const shown = pointerTo(at.slice(0, at.lastIndexOf('/')), revealName(written));
  return violation(at.startsWith(paramsPointer) ? 'auth-param-unknown' : 'property-unknown', `/body${shown}`, {
    message: `${name} is no property of ${parentOf(at)}${end}`,
    expected: `one of ${known.join(', ')}`,
    received: name,
    fix: meant === undefined ? `Leave ${name} out.` : `Write ${meant}, exactly so, and once.`,
    reference: node?.['x-reference'] ?? bodyReference,
  });
}

/** A connection specification id that is not Dynamics'. */
export function unknownConnectionSpec(place: Place, value: string): Violation {
  const providers: Readonly<Record<string, string>> = description.components.schemas.DynamicsConnectionSpec.properties.id['x-provider-ids'];
  const provider = Object.hasOwn(providers, value.toLowerCase()) ? providers[value.toLowerCase()] : undefined;
  const source = otherSource(value)?.source;
  const wanted = place.node?.const ?? '';
  let message = 'connectionSpec.id is not the id of the Microsoft Dynamics connection specification.';
  if (provider !== undefined) message = `connectionSpec.id is a provider id (${provider}), not a connection specification id.`;
  else if (source !== undefined) message = `connectionSpec.id is the connection specification of ${source}, not of Microsoft Dynamics.`;
  else if (nearMiss(value, [wanted]) !== undefined) message = 'connectionSpec.id is almost, but not quite, that of Microsoft Dynamics.';
  const isLikeId = /^[{}0-9a-f-]{1,50}$/i.test(value) && !couldBeSecret(value);
  const received = isLikeId || isPlaceholder(value) ? reveal(value) : 'a string that is no UUID (not shown)';
  return explain('connection-spec-unknown', place, message, received, `Send ${wanted}.`);
}

/** A connection specification version that Dynamics' connection specification does not have. */
export function wrongVersion(place: Place, value: string): Violation {
  return explain(
    'connection-spec-version',
    place,
    'connectionSpec.version is not a version of the Microsoft Dynamics connection specification.',
    revealLike(likeVersion, value),
    'Send "1.0".',
  );
}

/** Figures, perhaps with a stage of release, and what stands for them until they are known. */
const likeVersion = /^(?:v?[\d.,]{1,12}(?:-[a-z]{1,8})?|latest|\$?\{{1,2}\w+\}{1,2}|<\w+>)$/i;

function explain(code: ViolationCode, { at, node }: Place, message: string, received: string, fix: string): Violation {
  return violation(code, `/body${at}`, {
    message,
    expected: node?.const === undefined ? expectedOf(node) : `"${node.const}"`,
    received,
    fix: node?.['x-fix'] ?? fix,
    reference: node?.['x-reference'] ?? bodyReference,
  });
}

function expectedOf(node: SchemaNode | undefined): string {
  if (node?.type === 'object')
    return node.properties === undefined ? 'an object' : `an object with ${Object.keys(node.properties).join(', ')}`;
  if (node?.type === 'array') return 'a list that is not empty';
  return node?.['x-example'] === undefined ? 'a string that is not empty' : `a string such as ${node['x-example']}`;
}

function path(at: string): string {
  const names = pointerNames(at).map((name) => (/^[0-9]+$/.test(name) ? `[${name}]` : `.${name}`));
  return names.join('').replace(/^\./, '') || 'the body';
}

function nameOf(at: string): string {
  return at.startsWith(paramsPointer) ? `the auth param ${pointerNames(at).at(-1)}` : path(at);
}

function parentOf(at: string): string {
  return path(at.slice(0, at.lastIndexOf('/')));
}

function capitalize(text: string): string {
  return text.startsWith('the ') ? `The ${text.slice(4)}` : text;
}
