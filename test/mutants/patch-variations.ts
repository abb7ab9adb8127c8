import { type Case, doubtful, fine } from '../case.ts';
import { patch, requestTo } from '../request-to.ts';
import { authSpecs, bodies, type Json } from '../requests.ts';
import { reversed } from './edit.ts';
import { patchKinds, rightOf } from './patch-mutants.ts';

type Value = Json[string];

/** Makes valid, sometimes unusual JSON Patches. */
export function patchVariations(): readonly Case[] {
  const whole: readonly Value[] = JSON.parse(JSON.stringify(patch));
  return [
    ...patchKinds.flatMap((kind) => {
      const right = { ...rightOf(kind) };
      return (kind.properties?.op?.enum ?? []).map((op) => sent(`${op} ${right.path}`, [{ ...right, op }]));
    }),
    ...whole.map((instruction, index) => sent(`instruction ${index} alone`, [instruction])),
    ...authSpecs.map((spec) =>
      sent(`new ${spec} params`, [{ op: 'replace', path: '/auth/params', value: { ...bodies[spec].auth.params } }]),
    ),
    ...[null, 7, 'x', { password: 'x' }, ['x']].map((value) =>
      sent(`remove with the value ${JSON.stringify(value)}`, [{ op: 'remove', path: '/description', value }]),
    ),
    ...['', 'x'.repeat(10_000), '密码 – né 🦊 \u0000', '{"op": 1, "op": 2}'].map((value) =>
      sent(`description ${JSON.stringify(value).slice(0, 20)}`, [{ op: 'add', path: '/description', value }]),
    ),
    sent('members in reverse', reversed([...whole])),
    sent('the same instruction twice', [...whole.slice(0, 3), ...whole.slice(0, 3)]),
    sent(
      'a thousand instructions',
      Array.from({ length: 1000 }, () => ({ op: 'replace', path: '/name', value: 'x' })),
    ),
    text('white space around everything', `\r\n\t ${JSON.stringify(whole, null, '\t')}\n\n`),
    text('escapes in names', JSON.stringify(whole).replaceAll('"op"', '"\\u006fp"').replaceAll('/name', '\\/name')),
    ...['/name', '/description'].map((path) =>
      doubtful(
        `updateConnection: a placeholder for ${path}`,
        requestTo('updateConnection', { body: [{ op: 'replace', path, value: '{VALUE}' }] }),
        'placeholder-left',
        '/body/0/value',
      ),
    ),
    doubtful(
      'updateConnection: a placeholder for a password',
      requestTo('updateConnection', {
        body: [{ op: 'replace', path: '/auth/params', value: { ...bodies.basic.auth.params, password: '{PASSWORD}' } }],
      }),
      'placeholder-left',
      '/body/0/value/password',
    ),
  ];
}

function sent(what: string, body: Value): Case {
  return fine(`updateConnection: ${what}`, requestTo('updateConnection', { body }));
}

function text(what: string, body: string): Case {
  return fine(`updateConnection: ${what}`, requestTo('updateConnection', { body }));
}
