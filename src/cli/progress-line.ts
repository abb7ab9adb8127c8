import type { WriteStream } from 'node:tty';
import { redactText } from '../credentials/credentials.ts';
import { printable } from '../report/printable.ts';

/** The time before the line appears and the pause between two updates, in milliseconds. */
const delay = 1000;
const pause = 200;

/** Creates a line on a terminal that shows how much of a long file has been read. Prints nothing if the stream is not a terminal. */
export function progressLine(out: Pick<WriteStream, 'write'> & { readonly isTTY?: boolean }): {
  readonly show: (file: string, read: number, total: number) => void;
  readonly clear: () => void;
} {
  if (out.isTTY !== true) return { show: () => {}, clear: () => {} };
  const start = Date.now();
  let updated = 0;
  return {
    show: (file, read, total) => {
      const now = Date.now();
      if (now - start < delay || now - updated < pause) return;
      updated = now;
      out.write(`\r\u001b[KReading ${printable(redactText(file))}: ${Math.floor((100 * read) / total)} %`);
    },
    clear: () => {
      if (updated > 0) out.write('\r\u001b[K');
    },
  };
}
