import { type Case, doubtful, fine } from '../case.ts';
import { authSpecs, bodies, type Json } from '../requests.ts';
import { reversed } from './edit.ts';
import { type PatchOf, patches } from './patch-kinds.ts';

type Value = Json[string];

/** Makes valid, sometimes unusual JSON Patches. */
export function patchVariations(): readonly Case[] {
  return patches.flatMap((patch) => [...general(patch), ...(patch.operation === 'updateConnection' ? credentials(patch) : [])]);
}

function general({ operation, right: whole, kinds, send }: PatchOf): readonly Case[] {
  const sent = (what: string, body: unknown) => fine(`${operation}: ${what}`, send(body));
  const removals = kinds.flatMap(({ right }) => (right.value === undefined ? [right.path] : []));
  return [
    ...kinds.flatMap(({ schema, right }) =>
      (schema.properties?.op?.enum ?? []).flatMap((op) =>
        [...new Set([right.path, ...(schema.properties?.path?.enum ?? [])])].map((path) => sent(`${op} ${path}`, [{ ...right, op, path }])),
      ),
    ),
    ...whole.map((instruction, index) => sent(`instruction ${index} alone`, [instruction])),
    ...removals.flatMap((path) =>
      [null, 7, 'x', { password: 'x' }, ['x']].map((value) =>
        sent(`remove ${path} with the value ${JSON.stringify(value)}`, [{ op: 'remove', path, value }]),
      ),
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
    sent('white space around everything', `\r\n\t ${JSON.stringify(whole, null, '\t')}\n\n`),
    sent('escapes in names', JSON.stringify(whole).replaceAll('"op"', '"\\u006fp"').replaceAll('/name', '\\/name')),
    ...['/name', '/description'].map((path) =>
      doubtful(
        `${operation}: a placeholder for ${path}`,
        send([{ op: 'replace', path, value: '{VALUE}' }]),
        'placeholder-left',
        '/body/0/value',
      ),
    ),
  ];
}

/** Changes the credentials of a base connection. */
function credentials({ operation, send }: PatchOf): readonly Case[] {
  const replacing = (value: Value) => send([{ op: 'replace', path: '/auth/params', value }]);
  return [
    ...authSpecs.map((spec) => fine(`${operation}: new ${spec} params`, replacing({ ...bodies[spec].auth.params }))),
    doubtful(
      `${operation}: a placeholder for a password`,
      replacing({ ...bodies.basic.auth.params, password: '{PASSWORD}' }),
      'placeholder-left',
      '/body/0/value/password',
    ),
  ];
}
