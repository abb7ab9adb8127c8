import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Violation } from '../../src/generated/flow-service.ts';
import { formatSummary } from '../../src/report/format-github.ts';
import { formatHtml } from '../../src/report/format-html.ts';
import { formatJson } from '../../src/report/format-json.ts';
import { formatJunit } from '../../src/report/format-junit.ts';
import { formatText } from '../../src/report/format-text.ts';
import { formatViolation } from '../../src/report/printable.ts';
import { verdictOf } from '../../src/report/verdict.ts';
import { exitCodeOf } from '../../src/verification/verification.ts';
import { verifyFiles } from '../../src/verification/verify-files.ts';
import type { Header } from '../contract.ts';
import { bodies, headers } from '../requests.ts';
import { connections, foundIn, type Members, pairs, writeFiles } from './verify-written.ts';

const right = JSON.stringify(bodies.basic);
const wrong = JSON.stringify({ ...bodies.basic, connectionSpec: { id: '0ed90a81-07f4-4586-8190-b40eccef1c5a', version: '1.0' } });
const created = JSON.stringify({ id: '4cb0c374-d3bb-4557-b139-5712880adc55', etag: '"9e0052a2-0000-0200-0000-5e35fb330000"' });
const json = 'application/json';

/** A recording of one request that creates a connection, and of its response. */
function har(request: Members, response: Members = {}, log: Members = {}): Members {
  const received = {
    status: 201,
    headers: [
      { name: 'content-type', value: json },
      { name: 'x-request-id', value: 'r1' },
      { name: 'location', value: '/data/foundation/flowservice/connections/4cb0c374-d3bb-4557-b139-5712880adc55' },
    ],
    content: { size: created.length, mimeType: json, text: created },
    ...response,
  };
  const sent = { method: 'POST', url: connections, headers: pairs('name'), bodySize: -1, ...request };
  return { log: { version: '1.2', creator: { name: 'Playwright' }, ...log, entries: [{ request: sent, response: received }] } };
}

const postData = { mimeType: json, text: '', params: [] };
const unseen = ['body-not-recorded /body'];
const missing = ['body-missing /body'];

test.each<[string, Members, readonly string[]]>([
  ['an attached file that is not there, without sizes', { postData: { ...postData, _file: 'gone.json' } }, unseen],
  ['an attached file that is not there, and its size', { bodySize: 243, postData: { ...postData, _file: 'gone.json' } }, unseen],
  ['an attached file that is not there, and a size of 0', { bodySize: 0, postData: { ...postData, _file: 'gone.json' } }, unseen],
  ['an empty text, as content: omit writes it', { postData }, unseen],
  ['no postData and an unknown size', {}, unseen],
  ['no postData and a Content-Length', { headers: pairs('name', { 'content-length': 312 }) }, unseen],
  ['no postData, a size of 0 and a Content-Length', { bodySize: 0, headers: pairs('name', { 'Content-Length': 312 }) }, unseen],
  ['no postData, a size of 0 and a chunked body', { bodySize: 0, headers: pairs('name', { 'Transfer-Encoding': 'chunked' }) }, unseen],
  ['a size alone', { bodySize: 288 }, unseen],
  [
    'an encoded body that it leaves out',
    { bodySize: 288, headers: pairs('name', { 'content-encoding': 'gzip' }) },
    ['header-format /headers/content-encoding', ...unseen],
  ],
  [
    'a body that it leaves out and a wrong type',
    { headers: pairs('name', {}, [...headers.slice(0, 4), ['Content-Type', 'text/plain']]) },
    ['content-type /headers/content-type', ...unseen],
  ],
  ['no body, of a size of 0', { bodySize: 0 }, missing],
  ['no body, of an empty text and a size of 0', { bodySize: 0, postData }, missing],
  ['no body, of a Content-Length of 0', { headers: pairs('name', { 'content-length': 0 }) }, missing],
  ['no body and no size', { bodySize: undefined }, missing],
  ['a text', { postData: { mimeType: json, text: right } }, []],
  ['a text in base64', { postData: { mimeType: json, text: Buffer.from(right).toString('base64'), encoding: 'base64' } }, []],
  [
    'a text and, beside it, the same as a parameter',
    { postData: { mimeType: json, text: right, params: [{ name: right, value: '' }] } },
    [],
  ],
  ['a wrong text', { postData: { mimeType: json, text: wrong } }, ['connection-spec-unknown /body/connectionSpec/id']],
])('judges a request of which a recording has %s', async (_, request, expected) => {
  expect(await foundIn(join(writeFiles({ 'a.har': har(request) }), 'a.har'))).toEqual([expected]);
});

const unseenAnswer = ['body-not-recorded /response/body'];

test.each<[string, Members, readonly string[]]>([
  ['an attached file that is not there', { content: { size: -1, mimeType: json, _file: 'gone.json' } }, unseenAnswer],
  ['a size without a text', { content: { size: 95, mimeType: json } }, unseenAnswer],
  ['an empty text and a size', { content: { size: 95, mimeType: json, text: '' } }, unseenAnswer],
  [
    'an attached file that is not there, and a size of 0',
    { content: { size: 0, mimeType: json, text: '', _file: 'gone.json' } },
    unseenAnswer,
  ],
  ['no content', { content: undefined }, unseenAnswer],
  [
    'no text and a Content-Length of 0',
    {
      headers: [
        { name: 'content-type', value: json },
        { name: 'content-length', value: '0' },
      ],
      content: { size: 95, mimeType: json },
    },
    ['body-not-json /response/body'],
  ],
  [
    'a type that is wrong, without a text',
    { headers: [{ name: 'content-type', value: 'text/html' }], content: { size: 95 } },
    ['response-content-type /response/headers/content-type', ...unseenAnswer],
  ],
  ['a status that is wrong, without a text', { status: 299, content: { size: 95 } }, ['status-undocumented /response/status']],
  ['an empty text and a size of 0', { content: { size: 0, mimeType: json, text: '' } }, ['body-not-json /response/body']],
  [
    'a text in base64',
    { content: { size: created.length, mimeType: json, text: Buffer.from(created).toString('base64'), encoding: 'base64' } },
    [],
  ],
])('judges a response of which a recording has %s', async (_, response, expected) => {
  const request = { postData: { mimeType: json, text: right } };
  expect(await foundIn(join(writeFiles({ 'a.har': har(request, response) }), 'a.har'))).toEqual([expected]);
});

test('expects no body of a response that has none', async () => {
  const request = {
    method: 'DELETE',
    url: `${connections}/4cb0c374-d3bb-4557-b139-5712880adc55`,
    headers: pairs('name', {}, headers.slice(0, 4)),
  };
  const response = { status: 204, headers: [], content: { size: 0, mimeType: 'x-unknown' } };
  expect(await foundIn(join(writeFiles({ 'a.har': har(request, response) }), 'a.har'))).toEqual([[]]);
});

test.each([
  ['Playwright', /recordHar: \{ content: 'embed' \}/],
  ['Firefox', /devtools\.netmonitor\.har\.includeResponseBodies/],
  ['WebInspector', /DevTools/],
  ['another tool', /Record again/],
])('names the way in which %s records bodies', async (name, way) => {
  const { interactions } = await verifyFiles([join(writeFiles({ 'a.har': har({}, {}, { creator: { name } }) }), 'a.har')]);
  const [violation] = interactions.flatMap(({ violations }) => violations.filter(({ code }) => code === 'body-not-recorded'));
  expect(violation).toMatchObject({ severity: 'warning', fix: expect.stringMatching(way) });
  expect(formatViolation(violation as Violation).match(new RegExp(way, 'g'))).toHaveLength(1);
});

test.each<[string, Members, Members, number]>([
  ['a request body that was not recorded', {}, {}, 0],
  ['a wrong request body that was not recorded, and its refusal', {}, { status: 400, content: { size: 95, mimeType: json } }, 0],
  ['a response body that was not recorded', { postData: { mimeType: json, text: right } }, { content: { size: 95, mimeType: json } }, 8],
  ['bodies that were recorded', { postData: { mimeType: json, text: right } }, {}, 9],
])('coverage counts only the recorded parts of %s', async (_, request, response, covered) => {
  const { coverage, interactions } = await verifyFiles([join(writeFiles({ 'a.har': har(request, response) }), 'a.har')]);
  expect(interactions.map(({ conforms }) => conforms)).toEqual([true]);
  expect(coverage.covered).toBe(covered);
});

const sha1 = (letter: string): string => `${letter.repeat(40)}.json`;
const attaching = har({ postData: { ...postData, _file: sha1('c') } }, { content: { size: -1, mimeType: json, _file: sha1('a') } });

test('reads the files that Playwright attached, and skips them and those of an earlier recording in a folder', async () => {
  const folder = writeFiles({ 'a.har': attaching, [sha1('c')]: wrong, [sha1('a')]: created, [sha1('b')]: '[1]' });
  const { inputs, interactions } = await verifyFiles([folder]);
  expect(inputs.map(({ name, problem }) => [name, problem])).toEqual([[join(folder, 'a.har'), undefined]]);
  expect(interactions.map(({ violations }) => violations.map(({ at }) => at))).toEqual([['/body/connectionSpec/id']]);
});

test('reports a file that is named on the command line, even if a recording names it as attached', async () => {
  const folder = writeFiles({ 'a.har': attaching, [sha1('c')]: '{}', [sha1('a')]: created });
  const { inputs } = await verifyFiles([join(folder, 'a.har'), join(folder, sha1('c'))]);
  expect(inputs.map(({ problem }) => problem)).toEqual([undefined, expect.stringContaining('The file is JSON, but')]);
});

test('reports other unreadable files in the folder of a recording', async () => {
  const { inputs } = await verifyFiles([writeFiles({ 'a.har': attaching, [sha1('c')]: right, 'other.json': '{}', [sha1('a')]: created })]);
  expect(inputs.map(({ problem }) => problem)).toEqual([undefined, expect.stringContaining('The file is JSON, but')]);
});

test.each([
  ['a file with another name, which a recording names', ['.'], 'pact.json'],
  ['a file that the user names, although Playwright attaches files of such names', ['a.har', sha1('c')], sha1('c')],
])('still reports what cannot be read: %s', async (_, names, _file) => {
  const folder = writeFiles({ 'a.har': har({ postData: { ...postData, _file } }), [_file]: '{"consumer":' });
  const { inputs } = await verifyFiles(names.map((name) => join(folder, name)));
  expect(inputs.map(({ name, problem }) => [basename(name), problem === undefined])).toEqual([
    ['a.har', true],
    [_file, false],
  ]);
});

test.each([
  ['a parent folder', '../outside.json'],
  ['a folder below and back', 'below/../../outside.json'],
  ['a link to a folder', 'linked/inside.json'],
  ['an absolute path', '/etc/hostname'],
  ['an absolute path, although the folder has such a file', '/below/inside.json'],
  ['a name without a folder', 'below//inside.json'],
  ['the folder itself, and a file in it', './below/inside.json'],
  ['an alternative stream of Windows', 'below:inside.json'],
  ['a link', 'link.json'],
  ['the folder itself', '.'],
  ['a path of Windows', 'below\\inside.json'],
  ['a name with a zero', 'a\u0000.json'],
])('does not read an attached file through %s', async (_, _file) => {
  const folder = writeFiles({ 'outside.json': wrong });
  const own = join(folder, 'own');
  mkdirSync(join(own, 'below'), { recursive: true });
  writeFileSync(join(own, 'below', 'inside.json'), wrong);
  writeFileSync(join(own, 'below:inside.json'), wrong);
  symlinkSync('../outside.json', join(own, 'link.json'));
  symlinkSync('below', join(own, 'linked'));
  writeFileSync(join(own, 'a.har'), JSON.stringify(har({ postData: { ...postData, _file } })));
  expect(await foundIn(join(own, 'a.har'))).toEqual([unseen]);
});

test.each(['wrong.json', 'below/wrong.json', '.hidden/wrong.json', 'wrong.'])('reads the attached file %s', async (_file) => {
  const folder = writeFiles({ 'a.har': har({ postData: { ...postData, _file } }) });
  mkdirSync(join(folder, dirname(_file)), { recursive: true });
  writeFileSync(join(folder, _file), wrong);
  expect(await foundIn(join(folder, 'a.har'))).toEqual([['connection-spec-unknown /body/connectionSpec/id']]);
});

test('does not read an attached file that is too large', async () => {
  const folder = writeFiles({
    'a.har': har({ postData: { ...postData, _file: 'large.json' } }),
    'large.json': Buffer.alloc(17 << 20, 0x20),
  });
  expect(await foundIn(join(folder, 'a.har'))).toEqual([unseen]);
});

test.each<[string, Members, string, readonly string[]]>([
  [
    'of Proxyman, under the name of Chrome',
    { _clientName: 'curl', _isIntercepted: true },
    'curl',
    ['header-missing /headers/authorization'],
  ],
  ['of Proxyman without a client', { _isIntercepted: true }, 'Proxyman', ['header-missing /headers/authorization']],
  ['of Chrome, which leaves the token out', { _resourceType: 'fetch' }, 'WebInspector', []],
])('recognizes an entry %s', async (_, members, consumer, expected) => {
  const request = { headers: pairs('name', {}, headers.slice(1)), postData: { mimeType: json, text: right } };
  const { log } = har(request, {}, { creator: { name: 'WebInspector' } }) as { log: { entries: Members[] } };
  const file = join(writeFiles({ 'a.har': { log: { ...log, entries: log.entries.map((entry) => ({ ...entry, ...members })) } } }), 'a.har');
  expect(await foundIn(file)).toEqual([expected]);
  expect((await verifyFiles([file])).interactions.map((one) => one.consumer)).toEqual([consumer]);
});

const file = { _file: 'gone.json' };

test.each<[string, Members, Members, string]>([
  ['a request', { bodySize: 243 }, {}, 'a length of 243 bytes, without the body'],
  ['a request', { headers: pairs('name', { 'content-length': 312 }) }, {}, 'a length of 312 bytes, without the body'],
  ['a request', { bodySize: 5, headers: pairs('name', { 'content-length': 312 }) }, {}, 'a length of 5 bytes, without the body'],
  ['a request', { headers: pairs('name', { 'transfer-encoding': 'chunked' }) }, {}, 'no body and no length'],
  ['a request', {}, {}, 'no body and no length'],
  ['a request', { postData: file }, {}, 'the name of an attached file, "gone.json", that is not readable beside the recording'],
  ['a response', {}, { content: { size: 95 } }, 'a length of 95 bytes, without the body'],
  ['a response', {}, { content: { size: -1 } }, 'no body and no length'],
  ['a response', {}, { content: file }, 'the name of an attached file, "gone.json", that is not readable beside the recording'],
])('reports what a recording has instead of the body of %s: %j', async (kind, request, response, received) => {
  const sent = kind === 'a response' ? { ...request, postData: { mimeType: json, text: right } } : request;
  const { interactions } = await verifyFiles([join(writeFiles({ 'a.har': har(sent, response) }), 'a.har')]);
  expect(interactions[0]?.violations.filter(({ code }) => code === 'body-not-recorded').map((one) => one.received)).toEqual([received]);
});

test.each([
  ['https://platform.adobe.io', ['/headers/authorization', '/body/auth/params/password']],
  ['http://localhost:4010', ['/body/auth/params/password']],
])('reports the real credentials in a recording of %s, except for tokens of this machine', async (origin, expected) => {
  const token = `Bearer ${Buffer.from('{"alg":"RS256"}').toString('base64url')}.${'Xk29fsldKf9283hQz7'.repeat(3)}.${'mZ8qLw3Rt5Yp1'.repeat(3)}`;
  const sent = headers.map(([name, value]): Header => [name, name === 'Authorization' ? token : value]);
  const body = {
    ...bodies.basic,
    auth: { ...bodies.basic.auth, params: { ...bodies.basic.auth.params, password: 'Xk29f-sldKf9-283hQz' } },
  };
  const request = {
    url: `${origin}/data/foundation/flowservice/connections`,
    headers: pairs('name', {}, sent),
    postData: { text: JSON.stringify(body) },
  };
  const { interactions } = await verifyFiles([join(writeFiles({ 'a.har': har(request) }), 'a.har')]);
  expect(interactions[0]?.violations.flatMap(({ code, at }) => (code === 'secret-exposed' ? [at] : []))).toEqual(expected);
});

test('the verdict counts interactions that were checked only in part separately', async () => {
  const verification = await verifyFiles([writeFiles({ 'a.har': har({}), 'b.har': har({ postData: { mimeType: json, text: right } }) })]);
  expect(verdictOf(verification)).toMatchObject({
    state: 'good',
    text: '1 of 2 interactions conform; 1 not checked in full, because a body was not recorded',
  });
});

test.each([
  ['a request body', har({}), undefined],
  ['a response body', har({ postData: { mimeType: json, text: right } }, { content: { size: 95, mimeType: json } }), undefined],
  ['a request body, and is accepted', har({}), true],
])('no report calls a recording good that leaves out %s', async (_, recording, allowEmpty) => {
  const verification = await verifyFiles([writeFiles({ 'a.har': recording })], { allowEmpty });
  expect(exitCodeOf(verification)).toBe(allowEmpty === true ? 0 : 1);
  expect(JSON.parse(formatJson(verification)).summary).toMatchObject({ interactions: 1, conforming: 0, notRecorded: 1 });
  expect(formatJunit(verification)).toContain('<skipped message="A body was not recorded."/>');
  expect(formatText(verification, { color: false })).toContain('0 of 1 interaction conforms; 1 not checked in full');
  expect(formatText(verification, { color: false })).not.toContain('✓');
  for (const format of [formatHtml, formatSummary]) expect(format(verification)).toContain('1 not checked in full');
});
