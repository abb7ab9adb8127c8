/** Bodies that are made to hurt whoever reads them, each of just so many bytes or a few less. */
export const hostileBodies: Readonly<Record<string, (bytes: number) => Buffer>> = {
  'deep nesting': (bytes) => Buffer.from('['.repeat(bytes / 2) + ']'.repeat(bytes / 2)),
  'one key again and again': (bytes) => members(bytes, () => '"name":""'),
  'unknown properties': (bytes) => members(bytes, (i) => `"${i.toString(36)}":1`),
  'unknown properties with placeholders': (bytes) => members(bytes, (i) => `"${i.toString(36)}":"{A}"`),
  'a long string': (bytes) => Buffer.from(`{"name":"${'x'.repeat(bytes - 11)}"}`),
  'broken off': (bytes) => Buffer.from('[1'.padEnd(bytes, ',1')),
};

function members(bytes: number, member: (index: number) => string): Buffer {
  let text = `{${member(0)}`;
  for (let i = 1; ; i++) {
    const next = `,${member(i)}`;
    if (text.length + next.length >= bytes) return Buffer.from(`${text}}`);
    text += next;
  }
}
