import { severityOf } from '../../src/check/finding.ts';
import { flowService } from '../../src/contract/flow-service.ts';
import { codePages } from '../../src/messages/codes.ts';
import { markdownTable } from './fill-table.ts';

/** Makes the table of the codes of violations, in the order of the description. */
export function tableOfCodes(): string {
  const rows = Object.entries(codePages(flowService)).map(([code, { means, example, fix }]) => [
    `\`${code}\``,
    severityOf(code as keyof ReturnType<typeof codePages>),
    means,
    example.replaceAll('*', '\\*'),
    fix,
  ]);
  return markdownTable(['code', 'severity', 'meaning', 'example', 'fix'], rows);
}
