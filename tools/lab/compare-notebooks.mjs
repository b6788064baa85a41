import { sortKeys, textOf } from './notebook-file.mjs';

const PICTURES = new Set(['image/png', 'image/svg+xml']);

/**
 * Compares what a notebook shows: printed text and charts; pictures follow from the charts and are passed over.
 *
 * @param {import('./notebook-file.mjs').Notebook} committed
 * @param {import('./notebook-file.mjs').Notebook} fresh
 * @returns {string[]} One line for each cell whose outputs differ.
 */
export function compareNotebooks(committed, fresh) {
  const differing = fresh.cells.filter((cell, index) => showing(cell) !== showing(committed.cells[index]));
  return differing.map(
    (cell) => `cell ${fresh.cells.indexOf(cell) + 1}: ${[cell.source].flat().join('').slice(0, 80)}`,
  );
}

/** @param {import('./notebook-file.mjs').Cell | undefined} cell */
function showing(cell) {
  const outputs = (cell?.outputs ?? []).map((output) => ({
    text: textOf(output),
    data: withoutPictures(output.data),
  }));
  return JSON.stringify(sortKeys(outputs));
}

/** @param {Record<string, unknown>} [data] */
function withoutPictures(data = {}) {
  return Object.fromEntries(Object.entries(data).filter(([mime]) => !PICTURES.has(mime)));
}
