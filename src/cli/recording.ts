import { flowService } from '../contract/flow-service.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { type HarTiming, harWriter } from '../formats/har/har-writer.ts';
import { type PactWriter, pactWriter } from '../formats/pact-writer/pact-writer.ts';
import { fail, notify } from './fail.ts';
import { notEmpty } from './not-empty.ts';
import { version } from './version.ts';
import { checkWritable, writeWholeFile } from './write-whole-file.ts';

/** Collects an option's files: it may be given several times, and each of them is written. */
export function addFile(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, notEmpty(text)];
}

/** What passes, until it is written. */
export type Recording = {
  readonly add: (exchange: Exchange, timing: HarTiming) => void;
  /** Writes each file whole, or not at all. */
  readonly write: () => void;
};

/** Starts a recording into files, each of the kind that its name says. */
export function startRecording(files: readonly string[], consumer: string | undefined): Recording {
  for (const file of files) {
    if (!/\.(?:har|json)$/i.test(file))
      fail(`--record ${file} says nothing of its form. End the name with .har, or with .json for a contract.`);
    checkWritable(file);
  }
  const hars = files.filter((file) => /\.har$/i.test(file));
  const pacts = files.filter((file) => !hars.includes(file));
  if (pacts.length > 0 && consumer === undefined) fail("a contract needs the consumer's name: add --consumer, such as --consumer sources.");
  const har = harWriter({ name: 'flowservice', version }, consumer);
  const pact = pactWriter(flowService, consumer ?? '');
  return {
    add: (exchange, timing) => {
      if (hars.length > 0) har.add(exchange, timing);
      if (pacts.length > 0) pact.add(exchange);
    },
    write: () => {
      const { har: recorded, leftOut } = har.result();
      for (const file of hars) {
        writeWholeFile(file, `${JSON.stringify(recorded, null, 2)}\n`);
        if (leftOut > 0) notify(`${leftOut} requests are not in ${file}, because it would be too long.`);
      }
      writePact(pact, pacts);
    },
  };
}

/** Writes a contract to each of some files, and prints how many requests are not in it. */
export function writePact(writer: PactWriter, files: readonly string[]): void {
  const { pact, leftOut } = writer.result();
  for (const file of files) {
    writeWholeFile(file, `${JSON.stringify(pact, null, 2)}\n`);
    if (leftOut === 0) continue;
    const left = leftOut === 1 ? '1 request is' : `${leftOut} requests are`;
    const why = 'what does not conform, or is answered otherwise than described, by another provider, or as none could do again';
    notify(`${left} not in it, for a contract has nothing of ${why}.`);
  }
}
