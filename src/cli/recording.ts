import manifest from '../../package.json' with { type: 'json' };
import type { Contract } from '../contract/contract.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { type HarTiming, harWriter } from '../formats/har/har-writer.ts';
import { pactWriter } from '../formats/pact-writer/pact-writer.ts';
import { fail, notify } from './fail.ts';
import { checkPactFile, writePact } from './write-pact.ts';
import { checkWritable, writeWholeFile } from './write-whole-file.ts';

/** A recording of traffic, kept in memory until it is written. */
export type Recording = {
  readonly add: (exchange: Exchange, timing: HarTiming) => void;
  /** Writes each file completely, or leaves it unchanged. Replaces HAR files, and merges into contracts. */
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
  for (const file of pacts) checkPactFile(file, consumer ?? '');
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
        if (leftOut > 0)
          notify(`${leftOut === 1 ? '1 request was' : `${leftOut} requests were`} left out of ${file}, which would be too long.`);
      }
      writePact(pact, pacts);
    },
  };
}
