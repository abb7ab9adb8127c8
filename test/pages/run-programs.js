// Runs the programs of the pages one after another in one process. A mock answers their requests to Adobe. A line with its name precedes
// the output of each. It is plain JavaScript because it is copied into the project with the programs.
import { createMock } from 'flowservice-kit/mock';
import { interceptFlowService } from 'flowservice-kit/nock';

const { restore } = interceptFlowService(createMock());
for (const file of process.argv.slice(2)) {
  process.stdout.write(`\0${file}\n`);
  await import(file);
}
restore();
