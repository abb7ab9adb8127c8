import ts from 'typescript';

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  allowImportingTsExtensions: true,
  noEmit: true,
  noLib: true,
  types: [],
};

/**
 * Modules and what they import of this project, parsed but not checked. Packages are left out: to read their types takes longer than all
 * the rest.
 */
export function readSources(entries: readonly string[]): ts.Program {
  const host = ts.createCompilerHost(options);
  return ts.createProgram(entries, options, {
    ...host,
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => (text.startsWith('.') ? ts.resolveModuleName(text, from, options, host) : { resolvedModule: undefined })),
  });
}
