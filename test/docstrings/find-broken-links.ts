import ts from 'typescript';
import type { Gap } from './find-undocumented.ts';

/** The links in docstrings whose name leads to nothing in its file. One to a URL has no name. */
export function findBrokenLinks(program: ts.Program): readonly Gap[] {
  const checker = program.getTypeChecker();
  return program.getSourceFiles().flatMap((source) => {
    const broken: Gap[] = [];
    const seen = new Set<ts.Node>();
    const visit = (node: ts.Node): void => {
      for (const docstring of ts.getJSDocCommentsAndTags(node)) visitDocstring(docstring);
      ts.forEachChild(node, visit);
    };
    const visitDocstring = (node: ts.Node): void => {
      // What belongs to a statement is given for its parts as well.
      if (seen.has(node)) return;
      seen.add(node);
      if ((ts.isJSDocLink(node) || ts.isJSDocLinkCode(node) || ts.isJSDocLinkPlain(node)) && node.name !== undefined) {
        const what = node.name.getText(source);
        const isUrl = /^https?$/.test(what) && node.text.startsWith('://');
        if (!isUrl && checker.getSymbolAtLocation(node.name) === undefined)
          broken.push({ file: source.fileName, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, what });
      }
      ts.forEachChild(node, visitDocstring);
    };
    if (source.text.includes('{@link')) visit(source);
    return broken;
  });
}
