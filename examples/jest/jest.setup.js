import { toConformToFlowService } from 'flowservice-kit/expect';

expect.extend({ toConformToFlowService });
