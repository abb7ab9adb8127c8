import { looksSecret } from '../credentials/credentials.ts';

/** Returns whether a value resembles the valid ones. Any other value could be a secret in the wrong place. */
export function isLike(form: RegExp, value: string): boolean {
  return form.test(value) && !looksSecret(value);
}

/** Returns whether a value is one or a few words, like the names of operations and types. */
export function isWord(value: string): boolean {
  return isLike(/^[A-Za-z_:/ -]{0,40}$/, value);
}

/** A scheme, or a host with a dot, perhaps with a port and a path. */
export const likeUrl = /^(?:[a-z][a-z0-9+.-]*:|\/\/|(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[:/]|$)|\{)/i;

/** Five groups of hexadecimal digits, a few too many or too few. */
export const likeUuid = /^[0-9a-f]{6,10}(?:-[0-9a-f]{3,5}){3}-[0-9a-f]{10,14}$/i;

/** Figures, perhaps with a stage of release, or a placeholder for them. */
export const likeVersion = /^(?:v?[\d.,]{1,12}(?:-[a-z]{1,8})?|latest|\$?\{{1,2}\w+\}{1,2}|<\w+>)$/i;

/** Words of letters, or a version, at least one of them a word that the names of auth specs have. */
export const likeAuthSpec =
  /^(?=.*(?:auth|basic|service|principal|key|token|dynamics|credential|identity))(?:(?:\(?(?:oauth2[a-z]*|[a-z]+2?)\)?|\d\.\d)(?:[ _-]|$)){1,12}$/i;

/** Known kinds of media types, wildcards and short names; a value with any other slash may be a secret in Base64. */
export const likeMediaType =
  /^(?:(?:application|audio|font|image|message|model|multipart|text|video|\*)\/[\w.+*-]+|[a-z]*\/?[a-z.+-]*json)\s*(?:;|$)/i;

const whole = /^\{[A-Za-z0-9_]+\}$/;

/** Returns whether a value is nothing but a `{PLACEHOLDER}`, as in the published examples: legal, but surely a mistake. */
export function isPlaceholder(value: string): boolean {
  return value.length > 2 && value.charCodeAt(0) === 0x7b && whole.test(value);
}

/** Returns whether a placeholder is in capitals, like those of the documentation. Any other could be a secret in braces. */
export function isPrinted(placeholder: string): boolean {
  return /^\{[A-Z_]+\}$/.test(placeholder);
}
