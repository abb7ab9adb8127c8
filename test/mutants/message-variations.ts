import { type Case, doubtful, fine } from '../case.ts';
import type { Header } from '../contract.ts';
import { type DescribedOperation, described } from '../described.ts';
import { headersOf, pathOf, requestTo } from '../request-to.ts';
import { withHeader } from '../requests.ts';

/** Makes valid requests to every operation, with sometimes unusual paths and headers. */
export function messageVariations(): readonly Case[] {
  return described.flatMap((operation) => [
    fine(`${operation.id}: as described`, requestTo(operation.id)),
    ...pathVariations(operation),
    ...headersOf(operation.id).flatMap(([name]) => valuesOf(operation, name)),
    ...headerVariations(operation),
    ...(operation.mediaType === undefined ? [fine(`${operation.id}: an undocumented body`, requestTo(operation.id, { body: '{}' }))] : []),
  ]);
}

function pathVariations({ id, path, basePath, trailingSlash, parameters }: DescribedOperation): readonly Case[] {
  const right = pathOf(id);
  const example = String(parameters.find((one) => one.in === 'path')?.example);
  const to = (what: string, target: string) => fine(`${id}: ${what}`, requestTo(id, { path: target }));
  return [
    ...(basePath === '' ? [] : [to("under Adobe's base path", `${basePath}${right}`)]),
    ...(trailingSlash ? [to('a slash at the end', `${right}/`)] : []),
    ...(trailingSlash && basePath !== '' ? [to("a slash at the end, under Adobe's base path", `${basePath}${right}/`)] : []),
    ...(right === path
      ? []
      : [
          to('an id in upper case', path.replace('{id}', example.toUpperCase())),
          to(
            'an id with a digit percent-encoded',
            path.replace(
              '{id}',
              example.replace(/^./, (digit) => `%${digit.charCodeAt(0).toString(16)}`),
            ),
          ),
          to('an id with hyphens percent-encoded', path.replace('{id}', example.replaceAll('-', '%2D'))),
        ]),
  ];
}

/** Makes requests with the valid values of a header, and with the placeholder of the documentation, which is a warning. */
function valuesOf({ id, mediaType = '' }: DescribedOperation, name: string): readonly Case[] {
  const all = headersOf(id);
  const sent = (value: string) => requestTo(id, { headers: withHeader(name, value, all) });
  const placeholder = { Authorization: 'Bearer {ACCESS_TOKEN}', 'Content-Type': undefined }[name] ?? '{PLACEHOLDER_1}';
  const right: Readonly<Record<string, readonly string[]>> = {
    Authorization: ['bearer abc', 'BEARER abc', 'Bearer   abc', 'Bearer abc.def-_~+/=='],
    'x-api-key': ['a', '{not a placeholder', '00000000-0000-0000-0000-000000000000', 'acp_foundation_machineLearning'],
    'x-gw-ims-org-id': ['destinationapi@AdobeOrg', '5C1328435BF324E90A49402A@AdobeOrg'],
    'x-sandbox-name': ['dev-2', 'acme-dev', 'delete-sandbox-adfengine-test-8', '1', '  prod '],
    'If-Match': ['"1400dd53-0000-0200-0000-5f3f23450000"', '"6d27f305-40be-41c3-97d4-a701827c34df"', '"a"', '"W/a"', '"a b, c"', ' "a" '],
    'Content-Type': [`${mediaType}; charset=utf-8`, mediaType.toUpperCase(), `${mediaType};charset="UTF-8"`, `${mediaType} ; version=1`],
  };
  const warned = `/headers/${name.toLowerCase()}`;
  return [
    ...(right[name] ?? []).map((value) => fine(`${id}: ${name} may be ${value}`, sent(value))),
    ...(name === 'Content-Type' ? [] : [doubtful(`${id}: ${name}: ${placeholder}`, sent(placeholder), 'placeholder-left', warned)]),
  ];
}

function headerVariations({ id, mediaType, parameters }: DescribedOperation): readonly Case[] {
  const all = headersOf(id);
  const sent = (what: string, headers: readonly Header[]) => fine(`${id}: ${what}`, requestTo(id, { headers }));
  return [
    sent(
      'header names in upper case',
      all.map(([name, value]) => [name.toUpperCase(), value]),
    ),
    sent(
      'header names in lower case',
      all.map(([name, value]) => [name.toLowerCase(), value]),
    ),
    sent('headers in reverse', [...all].reverse()),
    sent('undocumented headers', [...all, ['Accept', 'application/json; version=1'], ['X-Request-Id', 'abc'], ['User-Agent', 'aepp']]),
    ...parameters.flatMap(({ name, example, 'x-restricted': restricted }) =>
      restricted === undefined
        ? []
        : [
            doubtful(
              `${id}: ${name}, which not every token may be sent with`,
              requestTo(id, { headers: [...all, [name, String(example)]] }),
              'header-restricted',
              `/headers/${name}`,
            ),
          ],
    ),
    ...(mediaType === undefined
      ? []
      : ['identity', 'IDENTITY'].map((coding) => sent(`content coding ${coding}`, [...all, ['Content-Encoding', coding]]))),
  ];
}
