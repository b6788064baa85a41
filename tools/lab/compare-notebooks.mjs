import { sortKeys, textOf } from './notebook-file.mjs';

const PICTURES = new Set(['image/png', 'image/svg+xml']);

/**
 * Compares what a notebook says and shows: cells, printed text and charts; pictures follow from the charts and are passed over.
 *
 * @param {import('./notebook-file.mjs').Notebook} committed
 * @param {import('./notebook-file.mjs').Notebook} fresh
 * @returns {string[]} One line for each cell that differs.
 */
export function compareNotebooks(committed, fresh) {
  const length = Math.max(committed.cells.length, fresh.cells.length);
  const places = Array.from({ length }, (_, at) => at);
  const differing = places.filter((at) => showing(fresh.cells[at]) !== showing(committed.cells[at]));
  return differing.map(
    (at) => `cell ${at + 1}: ${sourceOf(fresh.cells[at] ?? committed.cells[at]).slice(0, 80)}`,
  );
}

/** @param {import('./notebook-file.mjs').Cell | undefined} cell */
function sourceOf(cell) {
  return [cell?.source ?? ''].flat().join('');
}

/** @param {import('./notebook-file.mjs').Cell | undefined} cell */
function showing(cell) {
  const outputs = (cell?.outputs ?? []).map((output) => ({
    text: textOf(output),
    data: withoutPictures(output.data),
  }));
  return JSON.stringify([sourceOf(cell), sortKeys(outputs)]);
}

/** @param {Record<string, unknown>} [data] */
function withoutPictures(data = {}) {
  return Object.fromEntries(Object.entries(data).filter(([mime]) => !PICTURES.has(mime)));
}
