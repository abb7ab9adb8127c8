import { type Case, mistake } from '../case.ts';
import type { OperationId, ViolationCode } from '../contract.ts';
import { described } from '../described.ts';
import { bodyOf, requestTo } from '../request-to.ts';

/** Makes truncated, malformed and too large bodies for every operation with a body. */
export function bytesMutants(): readonly Case[] {
  return described.flatMap(({ id, mediaType }) => {
    if (mediaType === undefined) return [];
    const body = bodyOf(id);
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return [...(typeof body === 'string' ? forms(id, text) : texts(id, text)), ...sizes(id, text)];
  });
}

/** Makes truncated and malformed JSON. */
function texts(id: OperationId, text: string): readonly Case[] {
  const cuts = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => text.slice(0, Math.floor((text.length * tenth) / 10)));
  const broken = [
    ...cuts,
    `${text}}`,
    `${text},`,
    `${text}${text}`,
    text.replaceAll('}', ',}'),
    text.replaceAll('"', "'"),
    text.replace('"Contoso"', 'NaN'),
    text.replace('"Contoso"', "'Contoso'"),
    `// a\n${text}`,
    text.replace('Contoso', 'a\nb'),
    text.replace('Contoso', '\\x'),
    'name=Contoso',
    '<a/>',
    '{',
    '"',
    '\0',
  ];
  return [
    ...broken.map((body) =>
      sent(id, `body ${JSON.stringify(`${body.slice(0, 12)}…${body.slice(-12)}`)} of ${body.length} characters`, body, 'body-not-json'),
    ),
    ...unreadable(id, text, 'body-not-json'),
    sent(id, 'a body 100,000 levels deep', '['.repeat(100_000) + ']'.repeat(100_000), 'body-too-large'),
  ];
}

/** Makes bodies that are sent as a form but are not form-encoded. */
function forms(id: OperationId, form: string): readonly Case[] {
  const json = JSON.stringify(Object.fromEntries(new URLSearchParams(form)));
  const multipart = '--x\r\nContent-Disposition: form-data; name="grant_type"\r\n\r\nclient_credentials\r\n--x--\r\n';
  return [
    ...[
      json,
      JSON.stringify(form),
      `[${json}]`,
      ` ${json}`,
      multipart,
      '<grant_type>client_credentials</grant_type>',
      'client_credentials',
      form.replace('client_secret=', ''),
    ].map((body) => sent(id, `body ${JSON.stringify(`${body.slice(0, 12)}…`)}`, body, 'body-not-form')),
    ...unreadable(id, form.replace('openid', 'Contoso'), 'body-not-form'),
  ];
}

function unreadable(id: OperationId, text: string, code: ViolationCode): readonly Case[] {
  return [
    sent(id, 'a byte order mark', `\ufeff${text}`, code),
    sent(id, 'bytes that are not UTF-8', Buffer.from(text.replace('Contoso', '\xff'), 'latin1'), code),
    sent(id, 'UTF-16', Buffer.from(text, 'utf16le'), code),
  ];
}

function sizes(id: OperationId, text: string): readonly Case[] {
  return [
    sent(id, 'no body', '', 'body-missing'),
    sent(id, 'a body beyond the limit', text.replace(/Contoso|openid/, 'x'.repeat(1_100_000)), 'body-too-large'),
  ];
}

function sent(id: OperationId, what: string, body: string | Uint8Array, code: ViolationCode): Case {
  return mistake(`${id}: ${what}`, requestTo(id, { body }), code, '/body');
}
