import type { Place } from '../check/finding.ts';
import { pointerNames } from '../contract/pointer.ts';
import type { SchemaNode } from '../contract/schema-nodes.ts';
import type { Source } from '../contract/source.ts';
import { placeholder } from './headers.ts';
import { didYouMean, quoted, received, reveal, revealName, typeOf, type Wordings, type Words, withArticle } from './wording.ts';

/** The source for the members of a body, if the description does not name a more exact one. */
export const bodyReference = 'Tutorial: Create a connection, Request';

/** Words for findings in a request body that can be read. */
export const body: Wordings<
  | 'member-missing'
  | 'member-type'
  | 'member-empty'
  | 'member-form'
  | 'member-placeholder'
  | 'member-choice'
  | 'member-count'
  | 'member-range'
  | 'member-refused'
  | 'member-advised'
  | 'member-conflict'
  | 'item-missing'
  | 'member-unknown'
  | 'patch-path'
  | 'spec-id'
  | 'spec-version'
> = {
  'member-missing': ({ allowed, ...place }) => ({
    ...words(place, `${capitalize(nameOf(place))} is missing.`, `Add ${pathOf(place.pointer)}.`),
    ...(allowed === undefined ? {} : { expected: quoted(allowed) }),
    received: 'nothing',
  }),
  'member-type': (place, { value }) => {
    const type = typeOfNode(place.node);
    return {
      ...words(place, `${capitalize(nameOf(place))} is ${typeOf(value)}, not ${type}.`, `Send ${type}.`),
      expected: type,
      received: typeOf(value),
    };
  },
  'member-empty': (place, { value }) =>
    place.pointer === ''
      ? { ...words(place, 'The body is an empty list.', 'Send at least one instruction.'), received: 'an empty list' }
      : {
          ...words(place, `${capitalize(nameOf(place))} is empty.`, `Set ${pathOf(place.pointer)} to a value.`),
          received: Array.isArray(value) ? 'an empty list' : 'an empty string',
        },
  'member-count': ({ count, ...place }) => ({
    ...words(place, `${capitalize(nameOf(place))} has ${count} items.`, 'Send fewer items.'),
    expected: 'one item',
    received: `${count} items`,
  }),
  'member-range': ({ limit, isBelow, ...place }, finding) => ({
    ...words(place, `${capitalize(nameOf(place))} is ${isBelow ? 'too small' : 'too large'}.`, ''),
    expected: `${typeOfNode(place.node)}, at ${isBelow ? 'least' : 'most'} ${limit}`,
    received: typeof finding.value === 'number' && !finding.secret ? String(finding.value) : received(finding),
  }),
  'member-refused': (place, { value }) => ({
    ...words(place, `${capitalize(nameOf(place))} is not allowed in this request.`, `Remove ${value}.`),
    expected: `no ${value}`,
    received: reveal(String(value)),
  }),
  'member-advised': ({ by, ...place }, finding) => {
    const type = typeOfNode(place.node);
    const isType = finding.code === 'property-type';
    const isMissing = finding.code === 'property-missing';
    const problem = isMissing ? 'is missing' : isType ? `is ${typeOf(finding.value)}` : 'has an unusual format';
    const message = `${capitalize(nameOf(place))} ${problem}, which the ${by} does not allow.`;
    return {
      ...words(place, message, isMissing ? `Add ${pathOf(place.pointer)}.` : `Send ${type}.`),
      ...(isType ? { expected: `${type}, as in the ${by}` } : {}),
      received: isType ? typeOf(finding.value) : received(finding),
    };
  },
  'member-conflict': ({ other, ...place }, { value }) => ({
    ...words(place, `${capitalize(nameOf(place))} is not allowed with ${other}.`, `Remove ${pathOf(place.pointer)}.`),
    expected: `no ${pointerNames(place.pointer).at(-1)}`,
    received: typeOf(value),
  }),
  'item-missing': ({ name, item, ...place }) => ({
    ...words(place, `${capitalize(nameOf(place))} has no item with the ${name} "${item}".`, `Add an item with the ${name} "${item}".`),
    expected: `an item with the ${name} "${item}"`,
    received: 'nothing',
  }),
  'member-form': (place, finding) => {
    const isUrl = place.node?.['x-example']?.startsWith('https://') === true;
    const fault = isUrl ? `is not an absolute http or https URL: ${urlFault(String(finding.value))}` : 'has an invalid format';
    return { ...words(place, `${capitalize(nameOf(place))} ${fault}.`, 'Correct the value.'), received: received(finding) };
  },
  'member-placeholder': (place, finding) => {
    const example = place.node?.['x-example'];
    return {
      ...words(place, `${capitalize(nameOf(place))} is still a placeholder from the documentation.`, ''),
      received: placeholder(finding),
      fix: example === undefined ? 'Replace it with the real value.' : `Replace it with the real value, such as ${example}.`,
    };
  },
  'member-choice': ({ allowed, meant, ...place }, finding) => ({
    ...words(place, `${capitalize(nameOf(place))} has an invalid value${didYouMean(meant)}`, ''),
    expected: quoted(allowed),
    received: received(finding),
    fix: meant === undefined ? (place.node?.['x-fix'] ?? `Send ${allowed.join(' or ')}.`) : `Change it to ${meant}.`,
  }),
  'member-unknown': ({ known, meant, ...place }, { value }) => {
    const name = meant === undefined ? revealName(String(value)) : reveal(String(value));
    return {
      message: `Unknown property ${name} in ${pathOf(place.pointer)}${didYouMean(meant === undefined ? undefined : `"${meant}"`)}`,
      expected: `one of ${known.join(', ')}`,
      received: name,
      fix: meant === undefined ? `Remove ${name}.` : `Rename it to "${meant}".`,
      reference: place.node?.['x-reference'] ?? bodyReference,
    };
  },
  'patch-path': ({ allowed, meant, ...place }, finding) => {
    const isFixed = /^\/(?:connectionSpec|auth\/specName)(?:\/|$)/.test(String(finding.value));
    const shown = received(finding);
    const subject = finding.secret ? pathOf(place.pointer) : shown;
    return {
      message: `${subject} cannot be changed${isFixed ? ' after the connection is created.' : didYouMean(meant)}`,
      expected: quoted(allowed),
      received: shown,
      fix: isFixed
        ? 'Create a new connection instead.'
        : `${meant === undefined ? `Send ${allowed.join(' or ')}` : `Change it to ${meant}`}.`,
      reference: isFixed
        ? 'Flow Service error messages, 1414-400; Dynamics tutorial of 2025, tip on the authentication type'
        : `${place.node?.['x-reference']?.split(';', 1)[0] ?? bodyReference}; Flow Service error messages, 1455-400`,
    };
  },
  'spec-id': ({ provider, source, sources, other, isNear, ...place }, finding) => {
    const isOne = sources.length === 1;
    const chosen = isOne ? `the ${source.title} connection specification` : 'a chosen connection specification';
    let message = `connectionSpec.id is not the id of ${chosen}.`;
    if (provider !== undefined) message = `connectionSpec.id is a provider id (${provider}), not a connection specification id.`;
    else if (other !== undefined)
      message = `connectionSpec.id is the connection specification of ${other.title}, ${isOne ? `not of ${source.title}` : 'which is not chosen'}.`;
    else if (isNear) message = `connectionSpec.id differs slightly from the id of ${source.title}.`;
    const basic = words(place, message, `Send ${source.id}.`);
    return {
      ...basic,
      ...(isOne ? {} : { expected: idsOf(sources) }),
      ...(other === undefined ? {} : { fix: `${basic.fix} To use ${other.title}, add --source ${other.name}.` }),
      received: finding.secret ? 'a string that is not a UUID (not shown)' : received(finding),
    };
  },
  'spec-version': ({ source: { title, version }, ...place }, finding) => ({
    ...words(place, `connectionSpec.version is not a version of the ${title} connection specification.`, `Send "${version}".`),
    received: received(finding),
  }),
};

/** Names the ids that a contract has, at most five of them. */
function idsOf(sources: readonly Source[]): string {
  const ids = sources.slice(0, 5).map(({ id, title }) => `${id} (${title})`);
  return `one of ${ids.join(', ')}${sources.length > ids.length ? ` and ${sources.length - ids.length} more` : ''}`;
}

function words({ node }: Place, message: string, fix: string): Words {
  return {
    message,
    expected: node?.const === undefined ? expectedOf(node) : `"${node.const}"`,
    fix: node?.['x-fix'] ?? fix,
    reference: node?.['x-reference'] ?? bodyReference,
  };
}

function expectedOf(node: SchemaNode | undefined): string {
  if (node?.enum !== undefined) return quoted(node.enum);
  if (node?.type === 'object') {
    return node.properties === undefined ? 'an object' : `an object with ${Object.keys(node.properties).join(', ')}`;
  }
  if (node?.type === 'array') return 'a list that is not empty';
  const type = typeOfNode(node);
  if (type !== 'a string') return `${type}${node?.minimum === undefined ? '' : `, at least ${node.minimum}`}`;
  return node?.['x-example'] === undefined ? 'a string that is not empty' : `a string such as ${node['x-example']}`;
}

/** Returns the type that a place should have, with its article. */
function typeOfNode(node: SchemaNode | undefined): string {
  const [type = 'string'] = [node?.type ?? []].flat();
  return withArticle(type);
}

/** Returns a pointer into a body as JavaScript writes a path, such as `[0].value.password`. */
function pathOf(pointer: string): string {
  const names = pointerNames(pointer).map((name) => (/^[0-9]+$/.test(name) ? `[${name}]` : `.${name}`));
  return names.join('').replace(/^\./, '') || 'the body';
}

function nameOf({ pointer }: Pick<Place, 'pointer'>): string {
  return pointer.startsWith('/auth/params/') ? `the auth param ${pointerNames(pointer).at(-1)}` : pathOf(pointer);
}

function capitalize(text: string): string {
  return text.startsWith('the ') ? `The ${text.slice(4)}` : text;
}

/**
 * Returns the reason why a value is not an absolute http or https URL, without any part of the value. It only explains a value that the
 * description's pattern rejects.
 *
 * @see RFC 3986 §3, RFC 9110 §4.2
 */
function urlFault(value: string): string {
  if (/\s/.test(value)) return 'it contains white space';
  if (/\{[A-Za-z0-9_]+\}/.test(value)) return 'part of it is still a placeholder';
  // A name with a dot in it, or with digits after the colon, is a host and not a scheme.
  const [start, scheme = ''] = /^([A-Za-z][A-Za-z0-9+-]*):(?!\d)/.exec(value) ?? [''];
  if (start === '') return 'it has no scheme';
  if (!/^https?$/i.test(scheme)) return 'its scheme is neither http nor https';
  const rest = value.slice(start.length);
  if (!rest.startsWith('//')) return 'it has no // after its scheme';
  const authority = rest.slice(2).split(/[/?#]/, 1)[0] ?? '';
  if (authority.includes('@')) return 'it contains credentials';
  if (authority === '' || authority.startsWith(':')) return 'it has no host';
  const port = /:([^:\]]*)$/.exec(authority)?.[1] ?? '';
  return /^\d{0,5}$/.test(port) && Number(port) <= 65_535
    ? 'it contains characters that a URL cannot contain'
    : 'its port is not a number from 0 to 65535';
}
