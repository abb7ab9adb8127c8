// A process of its own in which the programs of the pages run one after another: what they send to Adobe a mock answers, and what
// each prints comes behind a line with its name. Plain JavaScript, for it is copied into the project that has them.
import { createMock } from 'flowservice-kit/mock';
import { interceptFlowService } from 'flowservice-kit/nock';

const { restore } = interceptFlowService(createMock());
for (const file of process.argv.slice(2)) {
  process.stdout.write(`\0${file}\n`);
  await import(file);
}
restore();
