import ts from 'typescript';

/** Something public that cannot be looked up: it has no docstring, no entry exports it, or a link to it leads nowhere. */
export type Gap = { readonly file: string; readonly line: number; readonly what: string };

/**
 * What is public and has no docstring: the exports of the entries, the types that they refer to, and the members of both; and the types
 * among these that no entry exports, so that a consumer cannot name them and no page tells of them. Members that override one of a base class are left out, and so are those of a parameter's type that is written in place, for the function's own
 * docstring tells of them. Of what is generated only the exports are looked at.
 */
export function findUndocumented(program: ts.Program, entries: readonly string[]): readonly Gap[] {
  const checker = program.getTypeChecker();
  const gaps: Gap[] = [];
  const seen = new Set<ts.Symbol>();
  const itself = (symbol: ts.Symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
  const exported = entries.flatMap((entry) => exportsOf(program, entry));
  const offered = new Set(exported.map(itself));

  const visitSymbol = (named: ts.Symbol, name: string): void => {
    const symbol = itself(named);
    const declarations = (symbol.declarations ?? []).filter((one) => !one.getSourceFile().fileName.includes('/node_modules/'));
    const [first] = declarations;
    if (first === undefined || seen.has(symbol)) return;
    seen.add(symbol);
    if (!offered.has(symbol)) gaps.push(gapAt(first, `${name} (exported by no entry)`));
    expectDocstring(symbol, first, name);
    if (!first.getSourceFile().fileName.includes('/src/generated/')) for (const one of declarations) visitParts(one, name);
  };

  const expectDocstring = (symbol: ts.Symbol, declaration: ts.Node, name: string): void => {
    if (ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim() === '') gaps.push(gapAt(declaration, name));
  };

  const visitParts = (node: ts.Node, name: string, inPlace = false): void =>
    ts.forEachChild(node, (part) => {
      if (ts.isBlock(part) || isHidden(part)) return;
      if (ts.isTypeReferenceNode(part)) {
        const symbol = checker.getSymbolAtLocation(part.typeName);
        if (symbol !== undefined && isExported(symbol)) visitSymbol(symbol, part.typeName.getText());
      }
      if (!isMember(part)) return visitParts(part, name, inPlace || ts.isParameter(part));
      const path = `${name}.${ts.isConstructorDeclaration(part) ? 'constructor' : part.name.getText()}`;
      const symbol = checker.getSymbolAtLocation(ts.isConstructorDeclaration(part) ? part : part.name) ?? symbolOf(part);
      if (!inPlace && symbol !== undefined && !seen.has(symbol)) {
        seen.add(symbol);
        expectDocstring(symbol, part, path);
      }
      visitParts(part, path, inPlace);
    });

  for (const symbol of exported) visitSymbol(symbol, symbol.name);
  return gaps;
}

function exportsOf(program: ts.Program, entry: string): readonly ts.Symbol[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${entry} exports nothing.`);
  return checker.getExportsOfModule(module);
}

/** What a module keeps to itself is not looked at: its members are those of what refers to it. */
function isExported({ flags, declarations = [] }: ts.Symbol): boolean {
  return (
    (flags & ts.SymbolFlags.Alias) !== 0 || declarations.some((one) => (ts.getCombinedModifierFlags(one) & ts.ModifierFlags.Export) !== 0)
  );
}

type Member =
  | ts.PropertySignature
  | ts.MethodSignature
  | ts.PropertyDeclaration
  | ts.MethodDeclaration
  | ts.AccessorDeclaration
  | ts.ConstructorDeclaration
  | ts.PropertyAssignment
  | ts.ShorthandPropertyAssignment;

function isMember(node: ts.Node): node is Member {
  return (
    ts.isPropertySignature(node) ||
    ts.isMethodSignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isAccessor(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node)
  );
}

/** What is private, says `@internal`, or is told of by a base class. */
function isHidden(node: ts.Node): boolean {
  if (ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal')) return true;
  const flags = ts.canHaveModifiers(node) ? ts.getCombinedModifierFlags(node as ts.Declaration) : 0;
  const isPrivate = (ts.isPropertyDeclaration(node) || ts.isMethodDeclaration(node)) && ts.isPrivateIdentifier(node.name);
  return isPrivate || (flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Override)) !== 0;
}

function symbolOf(node: ts.Node): ts.Symbol | undefined {
  const symbol: unknown = Reflect.get(node, 'symbol');
  return symbol as ts.Symbol | undefined;
}

function gapAt(node: ts.Node, what: string): Gap {
  const source = node.getSourceFile();
  return { file: source.fileName, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, what };
}
