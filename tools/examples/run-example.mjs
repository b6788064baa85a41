import { inspect } from 'node:util';
import { readExample } from './read-example.mjs';

const AsyncFunction = /** @type {FunctionConstructor} */ ((async () => {}).constructor);

/**
 * Runs an example and compares what comes of it with what it says; `…` stands for whatever is left out.
 * @param {string} example The text of an `@example`.
 * @param {Readonly<Record<string, unknown>>} names What it may call.
 * @returns {Promise<string[]>} What does not agree, in words.
 */
export async function runExample(example, names) {
  const steps = readExample(example);
  if (!steps.some(({ value }) => value !== null)) return ['says nothing of what comes of it'];
  const lines = steps.map(({ code, value }) => (value === null ? code : `values.push(${code});`));
  /** @type {unknown[]} */
  const values = [];
  try {
    await new AsyncFunction('values', ...Object.keys(names), `{${lines.join('\n')}}`)(
      values,
      ...Object.values(names),
    );
  } catch (error) {
    return [`fails: ${error}`];
  }
  return steps
    .filter(({ value }) => value !== null)
    .flatMap(({ code, value }, at) => disagreement(code, value ?? '', values[at]));
}

/**
 * @param {string} code
 * @param {string} said
 * @param {unknown} value
 */
function disagreement(code, said, value) {
  const shown = inspect(value, { depth: 9, breakLength: 100 });
  const pattern = compact(said).split('…').map(escaped).join('.*?');
  return new RegExp(`^${pattern}$`, 's').test(compact(shown))
    ? []
    : [`${code}\n  says ${said}\n  gives ${shown}`];
}

/** White space, and commas before a bracket, are as one likes. @param {string} text */
function compact(text) {
  return text
    .replace(/\s+/g, '')
    .replace(/,(?=[\]}])/g, '')
    .replace(/,…/g, '…');
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
