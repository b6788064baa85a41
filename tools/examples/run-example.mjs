import { inspect } from 'node:util';
import { readExample } from './read-example.mjs';

const AsyncFunction = /** @type {FunctionConstructor} */ ((async () => {}).constructor);

/**
 * Runs an example and compares what comes of it with what it says; `…` stands for whatever is left out, and words may
 * follow a value behind a comma, a colon or a semicolon.
 * @param {string} example The text of an `@example`.
 * @param {Readonly<Record<string, unknown>>} names What it may call.
 * @returns {Promise<string[] | null>} What does not agree, in words; null where it names what it may not call.
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
    return error instanceof ReferenceError ? null : [`fails: ${error}`];
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
  const ends = [...said.matchAll(/[,:;] /g)].map(({ index }) => said.slice(0, index));
  const agrees = [said, ...ends].some((one) => patternOf(one).test(compact(shown)));
  return agrees ? [] : [`${code}\n  says ${said}\n  gives ${shown}`];
}

/** @param {string} said */
function patternOf(said) {
  return new RegExp(`^${compact(said).split('…').map(escaped).join('.*?')}$`, 's');
}

/** White space, commas before a bracket and the sizes of sets and arrays are as one likes. @param {string} text */
function compact(text) {
  return text
    .replace(/\s+/g, '')
    .replace(/,(?=[\]}])/g, '')
    .replace(/,…/g, '…')
    .replace(/\b(Set|Map|\w*Array)\(\d+\)/g, '$1');
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
