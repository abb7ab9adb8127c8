import type { Wordings } from './wording.ts';

/** Words for findings about the form of an interaction in a file. */
export const files: Wordings<
  'secret-exposed' | 'interaction-duplicate' | 'matcher-loose' | 'not-recorded' | 'not-judged' | 'value-unknown'
> = {
  'secret-exposed': () => ({
    message: 'The file contains what looks like a real credential.',
    expected: 'a placeholder such as {MASKED}',
    received: 'a value that looks real (not shown)',
    fix: 'Replace it with a placeholder and rotate the credential; treat it as compromised.',
    reference: 'Description: format password, security schemes',
  }),
  'interaction-duplicate': () => ({
    message: 'An earlier interaction has the same description and provider states.',
    expected: 'a unique description',
    received: 'the same description again',
    fix: 'Give each interaction its own description: Pact keeps or replays only one of them.',
    reference: 'Pact specification V4, interactions',
  }),
  'matcher-loose': ({ operation, accepted }) => ({
    message: `The matcher accepts an invalid value${accepted === undefined ? '' : `, such as ${accepted}`}.`,
    expected: 'the value itself, or a regex for the whole value that only valid values match',
    received: 'a matcher that an invalid value passes',
    fix: 'Match the value itself, or use the matchers of flowservice-kit/pact.',
    reference: `Description: ${operation.id}; Pact specification V4, matching rules`,
  }),
  'not-recorded': ({ received, way }, { at }) => {
    const isRequest = at === '/body';
    return {
      message: `The ${isRequest ? 'request' : 'response'} body is not checked: the recording does not contain it.`,
      expected: 'the body that was sent',
      received,
      fix: sentence(way),
      reference: `HTTP Archive (HAR) 1.2, ${isRequest ? 'postData' : 'content'}`,
    };
  },
  'not-judged': ({ why, way }, { at }) => ({
    message: `The ${at === '/body' ? 'request' : 'response'} body is not checked: ${why}.`,
    expected: 'a whole body within the limits of the check',
    received: why,
    fix: sentence(way),
    reference: "This toolkit's own limits, README of src/cli",
  }),
  'value-unknown': ({ received, why, way, reference }, { at }) => ({
    message: `${at === '/body' ? 'The request body' : `The value at ${at}`} is not checked: ${why}.`,
    expected: 'the value that is sent',
    received,
    fix: sentence(way),
    reference,
  }),
};

function sentence(way: string): string {
  return `${way.charAt(0).toUpperCase()}${way.slice(1)}.`;
}
