import { type HarTiming, harWriter } from '../interactions/har-writer.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { pactWriter } from '../interactions/write-pact.ts';
import { fail } from './fail.ts';
import { version } from './version.ts';
import { checkWritable, writeWholeFile } from './write-whole-file.ts';

/** What passes, until it is written. */
export type Recording = {
  readonly add: (interaction: Interaction, timing: HarTiming) => void;
  /** Writes the whole file, or nothing. */
  readonly write: () => void;
};

/** Starts a recording of the kind that the file's name says; undefined where there is to be none. */
export function startRecording(file: string | undefined, consumer: string | undefined): Recording | undefined {
  if (file === undefined) return undefined;
  if (!/\.(?:har|json)$/i.test(file))
    fail(`--record ${file} says nothing of its form. End the name with .har, or with .json for a contract.`);
  checkWritable(file);
  if (/\.har$/i.test(file)) {
    const writer = harWriter({ name: 'flowservice', version }, consumer);
    return {
      add: writer.add,
      write: () => {
        const { har, leftOut } = writer.result();
        writeWholeFile(file, `${JSON.stringify(har, null, 2)}\n`);
        if (leftOut > 0) process.stderr.write(`flowservice: ${leftOut} requests are not in it, for it would be too long.\n`);
      },
    };
  }
  if (consumer === undefined) return fail("a contract needs the consumer's name: add --consumer, such as --consumer sources.");
  const writer = pactWriter(consumer);
  return { add: (interaction) => writer.add(interaction), write: () => writePact(writer, file) };
}

/** Writes a contract, and tells what is not in it. */
export function writePact(writer: ReturnType<typeof pactWriter>, file: string): void {
  const { pact, leftOut } = writer.result();
  writeWholeFile(file, `${JSON.stringify(pact, null, 2)}\n`);
  if (leftOut > 0) {
    const left = leftOut === 1 ? '1 request is' : `${leftOut} requests are`;
    const why = 'what does not conform, or is answered otherwise than described, by another provider, or as none could do again';
    process.stderr.write(`flowservice: ${left} not in it, for a contract has nothing of ${why}.\n`);
  }
}
