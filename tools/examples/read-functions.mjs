import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * @typedef {object} ApiFunction One function that a package exports.
 * @property {string} package The folder of the package.
 * @property {string} name What it is called.
 * @property {string} what The first words of its doc comment; empty where it has none.
 * @property {readonly string[]} params The names of its parameters.
 * @property {readonly string[]} told The parameters that its comment tells of.
 * @property {boolean} throws Whether it throws by itself or by a function beside it.
 * @property {boolean} throwsTold Whether its comment says so.
 * @property {readonly string[]} examples The examples of its comment.
 */

/**
 * Reads the functions that the packages export, with their doc comments.
 * @param {string} root The folder of the repository.
 * @returns {ApiFunction[]} In the order of the packages and of their indexes.
 */
export function readFunctions(root) {
  const packages = readdirSync(join(root, 'packages'));
  return packages.flatMap((name) => {
    const index = join(root, 'packages', name, 'src', 'index.ts');
    return exportedNames(parse(index)).flatMap(({ file, names }) =>
      functionsIn(parse(join(dirname(index), file)), new Set(names)).map((one) => ({
        package: name,
        ...one,
      })),
    );
  });
}

/** @param {string} path */
function parse(path) {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

/**
 * What an index takes from where: `export { a, b } from './file.js'`.
 * @param {ts.SourceFile} index
 */
function exportedNames(index) {
  return index.statements.filter(ts.isExportDeclaration).map(({ exportClause, moduleSpecifier }) => {
    if (!exportClause || !ts.isNamedExports(exportClause) || !moduleSpecifier)
      throw new Error(`${index.fileName} exports something without its name and file.`);
    const file = /** @type {ts.StringLiteral} */ (moduleSpecifier).text.replace(/\.js$/, '.ts');
    return { file, names: exportClause.elements.map(({ name }) => name.text) };
  });
}

/**
 * @param {ts.SourceFile} source
 * @param {ReadonlySet<string>} names
 */
function functionsIn(source, names) {
  const all = source.statements.filter(ts.isFunctionDeclaration);
  const throwing = throwingNames(all);
  return all
    .filter(({ name }) => name && names.has(name.text))
    .map((one) => ({ name: one.name?.text ?? '', throws: throwing.has(one.name?.text), ...readDoc(one) }));
}

/** @param {ts.FunctionDeclaration} one */
function readDoc(one) {
  const tags = ts.getJSDocTags(one);
  const doc = ts.getJSDocCommentsAndTags(one).find(ts.isJSDoc);
  return {
    what: ts.getTextOfJSDocComment(doc?.comment) ?? '',
    params: one.parameters.map(({ name }) => name.getText()),
    told: tags.filter(ts.isJSDocParameterTag).map(({ name }) => name.getText()),
    throwsTold: tags.some(({ tagName }) => tagName.text === 'throws'),
    examples: tags
      .filter(({ tagName }) => tagName.text === 'example')
      .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? ''),
  };
}

/**
 * The functions of a file that throw, or call one that does.
 * @param {readonly ts.FunctionDeclaration[]} functions
 */
function throwingNames(functions) {
  const names = new Set(functions.filter((one) => holds(one, ts.isThrowStatement)).map(nameOf));
  for (let before = -1; before !== names.size; ) {
    before = names.size;
    for (const one of functions) if (holds(one, (node) => calls(node, names))) names.add(nameOf(one));
  }
  return names;
}

/** @param {ts.FunctionDeclaration} one */
function nameOf(one) {
  return one.name?.text;
}

/**
 * @param {ts.Node} node
 * @param {ReadonlySet<string | undefined>} names
 */
function calls(node, names) {
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && names.has(node.expression.text);
}

/**
 * @param {ts.Node} node
 * @param {(node: ts.Node) => boolean} test
 * @returns {boolean} Whether something in it passes, but for what it catches itself.
 */
function holds(node, test) {
  if (test(node)) return true;
  if (ts.isTryStatement(node) && node.catchClause) return holds(node.catchClause, test);
  return ts.forEachChild(node, (child) => holds(child, test) || undefined) ?? false;
}
