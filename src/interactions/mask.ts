export { mask } from '../redaction/credentials.ts';
