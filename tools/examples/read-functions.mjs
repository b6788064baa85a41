import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

/**
 * @typedef {object} ApiFunction One function that a package, or a file of it, exports.
 * @property {string} package The folder of the package.
 * @property {string} file Its file, from `src` on.
 * @property {boolean} inIndex Whether the package exports it.
 * @property {string} name What it is called.
 * @property {boolean} isFunction Whether it is written as one; what another function makes may be a value.
 * @property {string} what The first words of its doc comment; empty where it has none.
 * @property {readonly string[]} params The names of its parameters.
 * @property {readonly string[]} told The parameters that its comment tells of.
 * @property {boolean} throws Whether it throws by itself or by a function beside it.
 * @property {boolean} throwsTold Whether its comment says so.
 * @property {boolean} shows Whether its comment quotes or shows anything that it reads or gives.
 * @property {readonly string[]} examples The examples of its comment.
 */

/**
 * Reads the functions that the packages export, and those that their files export to each other, with their comments.
 * @param {string} root The folder of the repository.
 * @returns {ApiFunction[]} In the order of the packages and of their files.
 */
export function readFunctions(root) {
  return readdirSync(join(root, 'packages')).flatMap((name) => {
    const source = join(root, 'packages', name, 'src');
    const exported = exportedNames(parse(join(source, 'index.ts')));
    return sourceFiles(source).flatMap((file) =>
      functionsIn(parse(join(source, file))).map((one) => ({
        package: name,
        file,
        inIndex: exported.get(file)?.has(one.name) === true,
        ...one,
      })),
    );
  });
}

/** @param {string} folder */
function sourceFiles(folder) {
  const files = readdirSync(folder, { recursive: true }).map((file) => String(file).split(sep).join('/'));
  return files.filter((file) => file.endsWith('.ts')).sort();
}

/** @param {string} path */
function parse(path) {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

/**
 * What an index takes from where: `export { a, b } from './file.js'`.
 * @param {ts.SourceFile} index
 * @returns {ReadonlyMap<string, ReadonlySet<string>>} By file, names.
 */
function exportedNames(index) {
  /** @type {Map<string, Set<string>>} */
  const byFile = new Map();
  for (const { exportClause, moduleSpecifier } of index.statements.filter(ts.isExportDeclaration)) {
    if (!exportClause || !ts.isNamedExports(exportClause) || !moduleSpecifier)
      throw new Error(`${index.fileName} exports something without its name and file.`);
    const path = /** @type {ts.StringLiteral} */ (moduleSpecifier).text;
    const file = path.replace(/^\.\//, '').replace(/\.js$/, '.ts');
    const names = byFile.get(file) ?? new Set();
    for (const { name } of exportClause.elements) names.add(name.text);
    byFile.set(file, names);
  }
  return byFile;
}

/** @param {ts.SourceFile} source */
function functionsIn(source) {
  const all = source.statements.filter(ts.isFunctionDeclaration);
  const throwing = throwingNames(all);
  const made = source.statements.filter(ts.isVariableStatement).filter(isExported).map(readMade);
  return [
    ...all.filter(isExported).map((one) => ({ throws: throwing.has(nameOf(one)), ...readDoc(one) })),
    ...made,
  ];
}

/** @param {ts.FunctionDeclaration | ts.VariableStatement} one */
function isExported(one) {
  return one.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
}

/**
 * A function that is made by another (`rememberWords`), of which only the comment is known, or a value.
 * @param {ts.VariableStatement} one
 */
function readMade(one) {
  const name = one.declarationList.declarations[0]?.name.getText() ?? '';
  return { name, isFunction: false, params: [], throws: false, ...commentOf(one) };
}

/** @param {ts.FunctionDeclaration} one */
function readDoc(one) {
  return {
    name: nameOf(one) ?? '',
    isFunction: true,
    params: one.parameters.map(({ name }) => name.getText()),
    ...commentOf(one),
  };
}

/** @param {ts.Node} one */
function commentOf(one) {
  const tags = ts.getJSDocTags(one);
  const doc = ts.getJSDocCommentsAndTags(one).find(ts.isJSDoc);
  return {
    what: ts.getTextOfJSDocComment(doc?.comment) ?? '',
    told: tags.filter(ts.isJSDocParameterTag).map(({ name }) => name.getText()),
    throwsTold: tags.some(({ tagName }) => tagName.text === 'throws'),
    shows: /→|`[^`]+`|@example/.test(doc?.getText() ?? ''),
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
