import { revealName, type Wordings } from './wording.ts';

const formats = {
  json: { expected: 'JSON in UTF-8', reference: 'RFC 8259 §8.1' },
  form: { expected: 'a form in UTF-8', reference: 'RFC 6749 §4.4.2, Appendix B' },
} as const;

/** Words for request bodies that cannot be read. */
export const reading: Wordings<
  'body-missing' | 'body-too-large' | 'not-utf8' | 'byte-order-mark' | 'not-json' | 'not-form' | 'name-repeated'
> = {
  'body-missing': ({ rule: { mediaType, reference } }) => ({
    message: 'The request has no body.',
    expected: `a body of type ${mediaType}`,
    received: 'nothing',
    fix: `Send a request body with Content-Type: ${mediaType}.`,
    reference: mediaType === 'application/json' ? 'Flow Service error messages, 1405-400' : reference,
  }),
  'body-too-large': ({ unit, limit, count }) => {
    const found = `${count ?? `more than ${limit}`} ${unit}`;
    return {
      message: `The body has ${found}${unit === 'levels' ? ' of objects and arrays' : ''}.`,
      expected: `at most ${limit} ${unit}`,
      received: found,
      fix: 'Send only what the operation needs: a few hundred bytes.',
      reference: "This toolkit's own limit, x-max-bytes, x-max-depth, x-max-properties and x-max-items in the description; RFC 8259 §9",
    };
  },
  'not-utf8': ({ isJson }) => ({
    ...formats[isJson ? 'json' : 'form'],
    message: 'The body is not valid UTF-8.',
    received: 'bytes that are not UTF-8',
    fix: 'Encode the body as UTF-8.',
  }),
  'byte-order-mark': ({ isJson }) => ({
    ...formats[isJson ? 'json' : 'form'],
    message: 'The body begins with a byte order mark.',
    received: 'a byte order mark',
    fix: 'Remove the byte order mark: save the file as UTF-8 without BOM.',
  }),
  'not-json': ({ position }) => {
    const place = position === undefined ? 'its end' : `line ${position.line}, column ${position.column}`;
    return {
      ...formats.json,
      message: `The body is not valid JSON: syntax error at ${place}.`,
      received: `invalid JSON at ${place}`,
      fix: 'Fix the syntax error, or use a JSON serializer to build the body.',
      reference: 'RFC 8259 §2',
    };
  },
  'not-form': () => ({
    ...formats.form,
    message: 'The body is not form-encoded, although Content-Type says so.',
    received: 'another format (not shown)',
    fix: 'Write the parameters as name=value, separated by &, or use a library for it.',
  }),
  'name-repeated': ({ position }, { value }) => {
    const name = revealName(String(value));
    const shared = { received: 'the same name again' };
    return position === undefined
      ? {
          ...shared,
          message: `Parameter ${name} occurs more than once.`,
          expected: 'each parameter once',
          fix: 'Remove all but one of them.',
          reference: 'RFC 6749 §3.2',
        }
      : {
          ...shared,
          message: `Property ${name} occurs twice in its object, again at line ${position.line}, column ${position.column}.`,
          expected: 'each property name once',
          fix: 'Remove one of them; which one a reader uses is not defined.',
          reference: 'RFC 8259 §4',
        };
  },
};
