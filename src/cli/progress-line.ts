import type { WriteStream } from 'node:tty';
import { redactText } from '../credentials/credentials.ts';

/** How long a file is read before anything is told of it, and how often then, in milliseconds. */
const patience = 1000;
const pause = 200;

/** A line on a terminal that tells how much of a long file has been read; elsewhere nothing is told. */
export function progressLine(out: Pick<WriteStream, 'write'> & { readonly isTTY?: boolean }): {
  readonly show: (file: string, read: number, total: number) => void;
  readonly clear: () => void;
} {
  if (out.isTTY !== true) return { show: () => {}, clear: () => {} };
  const start = Date.now();
  let told = 0;
  return {
    show: (file, read, total) => {
      const now = Date.now();
      if (now - start < patience || now - told < pause) return;
      told = now;
      out.write(`\r\u001b[KReading ${redactText(file)}: ${Math.floor((100 * read) / total)} %`);
    },
    clear: () => {
      if (told > 0) out.write('\r\u001b[K');
    },
  };
}
