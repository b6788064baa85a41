import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { notebooks } from './places.mjs';

/**
 * @typedef {{ output_type: string, name?: string, text?: string | string[], data?: Record<string, unknown>,
 *   metadata?: object, execution_count?: number | null }} Output
 * @typedef {{ cell_type: string, id?: string, metadata: Record<string, unknown>, source: string | string[],
 *   outputs?: Output[], execution_count?: number | null }} Cell
 * @typedef {{ cells: Cell[], metadata: object, nbformat: number, nbformat_minor: number }} Notebook
 */

/** @returns {string[]} File names of the notebooks, in order. */
export function listNotebooks() {
  return readdirSync(notebooks)
    .filter((name) => name.endsWith('.ipynb'))
    .sort();
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {Notebook}
 */
export function readNotebook(folder, name) {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

/**
 * Writes a notebook as Jupyter does: one space, sorted keys, so that saving it there changes nothing.
 *
 * @param {string} folder
 * @param {string} name
 * @param {Notebook} notebook
 */
export function writeNotebook(folder, name, notebook) {
  writeFileSync(join(folder, name), `${JSON.stringify(sortKeys(notebook), null, 1)}\n`);
}

/**
 * @param {unknown} value
 * @returns {unknown}
 */
export function sortKeys(value) {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item)]));
}

/**
 * Takes out what differs from run to run: times, counts of cells, how the printed text was cut into chunks.
 *
 * @param {Notebook} notebook
 * @returns {Notebook}
 */
export function settle(notebook) {
  let count = 0;
  const cells = notebook.cells.map((cell) => {
    if (cell.cell_type !== 'code') return cell;
    count += 1;
    return { ...cell, metadata: {}, execution_count: count, outputs: joinStreams(cell.outputs ?? []) };
  });
  return { ...notebook, cells };
}

/**
 * @param {Output[]} outputs
 * @returns {Output[]}
 */
function joinStreams(outputs) {
  /** @type {Output[]} */
  const joined = [];
  for (const output of outputs) {
    const last = joined.at(-1);
    if (output.output_type !== 'stream') joined.push(output);
    else if (last?.output_type === 'stream' && last.name === output.name)
      last.text = splitLines(`${textOf(last)}${textOf(output)}`);
    else joined.push({ ...output, text: splitLines(textOf(output)) });
  }
  return joined;
}

/**
 * @param {Output} output
 * @returns {string} What a stream printed.
 */
export function textOf(output) {
  return [output.text ?? ''].flat().join('');
}

/** @param {string} text */
function splitLines(text) {
  return text.split(/(?<=\n)/);
}
