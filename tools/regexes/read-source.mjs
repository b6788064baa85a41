import ts from 'typescript';

/**
 * Reads which regular expressions a source makes.
 * @param {string} path Where it lies, for the places of what is found.
 * @param {string} text The source.
 * @returns {{ literals: import('./list-regexes.mjs').FoundRegex[], built: number }} Its literals, and in how
 *   many places it builds others from strings.
 */
export function readSource(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  /** @type {import('./list-regexes.mjs').FoundRegex[]} */
  const literals = [];
  let built = 0;
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      literals.push({ where: `${path}:${line}`, regex: fromLiteral(node.text) });
    }
    if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
      if (node.expression.getText() === 'RegExp') built += 1;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { literals, built };
}

/** @param {string} literal */
function fromLiteral(literal) {
  const end = literal.lastIndexOf('/');
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}
