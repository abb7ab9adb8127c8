import type { OperationId } from '../conformance/index.ts';
import type { Coverage, CoverageItem } from './coverage.ts';

/** What nobody exercises of one operation. */
export type CoverageGap = {
  readonly operation: OperationId;
  readonly covered: number;
  readonly total: number;
  /** Sentences, such as `No createConnection uses the auth spec …`; one alone where the operation is not called at all. */
  readonly missing: readonly string[];
};

/** What nobody exercises, operation by operation in the description's order; operations that are wholly exercised are among them, without a sentence. */
export function coverageGaps({ items }: Coverage): readonly CoverageGap[] {
  return [...new Set(items.map(({ operation }) => operation))].map((operation) => {
    const own = items.filter((item) => item.operation === operation);
    const open = own.filter(({ covered }) => !covered);
    return { operation, covered: own.length - open.length, total: own.length, missing: sentences(operation, open) };
  });
}

/** How the names of each kind are told; `operation` stands for the operation's id. */
const verbs: Readonly<Record<Exclude<CoverageItem['kind'], 'operation'>, (operation: string, names: string) => string>> = {
  'auth spec': (operation, names) => `No ${operation} uses ${names}.`,
  'required header': (operation, names) => `No ${operation} sends ${names}.`,
  'query parameter': (operation, names) => `No ${operation} asks for ${names}.`,
  'optional property': (operation, names) => `No ${operation} sends ${names}.`,
  answer: (operation, names) => `Nobody tests ${names} of ${operation}.`,
};

function sentences(operation: OperationId, open: readonly CoverageItem[]): readonly string[] {
  if (open.some(({ kind }) => kind === 'operation')) return [`Nobody calls ${operation}.`];
  return Object.entries(verbs).flatMap(([kind, tell]) => {
    const names = open.filter((item) => item.kind === kind).map(({ name }) => name);
    return names.length === 0 ? [] : [tell(operation, names.join(', '))];
  });
}
