import { type Case, doubtful, fine } from '../case.ts';
import { credentials, formOf, queryWith, requestTo } from '../request-to.ts';

/** Makes valid, sometimes unusual requests for a token. */
export function tokenVariations(): readonly Case[] {
  const form = formOf(credentials);
  const { scope: _, ...needed } = credentials;
  return [
    sent('parameters in reverse', form.split('&').reverse().join('&')),
    fine('issueTokenV2: without a scope', requestTo('issueTokenV2', { body: formOf(needed) })),
    ...Object.keys(credentials).map((_, index) => {
      const query = queryWith(Object.entries(credentials).slice(0, index + 1));
      return fine(`issueToken: the first ${index + 1} parameters in the query`, requestTo('issueToken', { query }));
    }),
    fine(
      'issueToken: all parameters in the query, and no media type',
      requestTo('issueToken', { query: queryWith(Object.entries(credentials)), headers: [] }),
    ),
    sent('blanks as +', `${formOf(needed)}&scope=openid+AdobeID`),
    sent('blanks as %20', `${formOf(needed)}&scope=openid%20AdobeID`),
    sent(
      'every letter percent-encoded',
      form.replaceAll(/[a-z]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
    ),
    sent(
      'hexadecimal digits in lower case',
      form.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    ),
    sent('commas as they are', form.replaceAll('%2C', ',')),
    sent('a secret of unusual characters', formOf({ ...credentials, client_secret: ' &=+%:{}[]",\\ ü🦊 ' })),
    sent('a secret with = as it is', form.replace(/client_secret=[^&]*/, 'client_secret=a==')),
    sent('& at both ends', `&${form}&`),
    ...['client_id', 'client_secret', 'scope'].map((name) =>
      doubtful(
        `issueToken: a placeholder for ${name}`,
        requestTo('issueToken', { body: formOf({ ...credentials, [name]: '{PLACEHOLDER}' }) }),
        'placeholder-left',
        `/body/${name}`,
      ),
    ),
  ];
}

function sent(what: string, body: string): Case {
  return fine(`issueToken: ${what}`, requestTo('issueToken', { body }));
}
