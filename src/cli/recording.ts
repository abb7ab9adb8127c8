import manifest from '../../package.json' with { type: 'json' };
import type { Contract } from '../contract/contract.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { type HarTiming, harWriter } from '../formats/har/har-writer.ts';
import { type PactWriter, pactWriter } from '../formats/pact-writer/pact-writer.ts';
import { fail, notify } from './fail.ts';
import { checkWritable, writeWholeFile } from './write-whole-file.ts';

/** A recording of traffic, kept in memory until it is written. */
export type Recording = {
  readonly add: (exchange: Exchange, timing: HarTiming) => void;
  /** Writes each file completely, or leaves it unchanged. */
  readonly write: () => void;
};

/** Starts a recording into files. The ending of a file's name determines its format. */
export function startRecording(contract: Contract, files: readonly string[], consumer: string | undefined): Recording {
  for (const file of files) {
    if (!/\.(?:har|json)$/i.test(file))
      fail(`--record ${file}: unsupported file type. Use .har for a HAR recording or .json for a Pact contract.`);
    checkWritable(file);
  }
  const hars = files.filter((file) => /\.har$/i.test(file));
  const pacts = files.filter((file) => !hars.includes(file));
  if (pacts.length > 0 && consumer === undefined)
    fail('a contract needs the name of the consumer. Add --consumer, such as --consumer sources.');
  const har = harWriter({ name: 'flowservice', version: manifest.version }, consumer);
  const pact = pactWriter(contract, consumer ?? '');
  return {
    add: (exchange, timing) => {
      if (hars.length > 0) har.add(exchange, timing);
      if (pacts.length > 0) pact.add(exchange);
    },
    write: () => {
      const { har: recorded, leftOut } = har.result();
      for (const file of hars) {
        writeWholeFile(file, `${JSON.stringify(recorded, null, 2)}\n`);
        if (leftOut > 0) notify(`${requests(leftOut)} left out of ${file}, which would be too long.`);
      }
      writePact(pact, pacts);
    },
  };
}

/** Writes a contract to each of some files, and prints how many requests it leaves out. */
export function writePact(writer: PactWriter, files: readonly string[]): void {
  const { pact, leftOut } = writer.result();
  for (const file of files) {
    writeWholeFile(file, `${JSON.stringify(pact, null, 2)}\n`);
    if (leftOut === 0) continue;
    const reasons = 'they do not conform, have undocumented responses, belong to another provider, or cannot be replayed';
    notify(`${requests(leftOut)} left out of the contract: ${reasons}.`);
  }
}

function requests(count: number): string {
  return count === 1 ? '1 request was' : `${count} requests were`;
}
