import { drawPng } from './picture.mjs';

const CHART = 'application/vnd.vegalite.v5+json';

/**
 * Adds a picture beside each chart, for viewers of notebooks that cannot draw Vega-Lite.
 *
 * @param {import('./notebook-file.mjs').Notebook} notebook
 * @returns {Promise<import('./notebook-file.mjs').Notebook>}
 */
export async function addPictures(notebook) {
  const cells = [];
  for (const cell of notebook.cells) {
    const outputs = [];
    for (const output of cell.outputs ?? []) outputs.push(await addPicture(output));
    cells.push(cell.cell_type === 'code' ? { ...cell, outputs } : cell);
  }
  return { ...notebook, cells };
}

/** @param {import('./notebook-file.mjs').Output} output */
async function addPicture(output) {
  const chart = output.data?.[CHART];
  if (chart === undefined || chart === null) return output;
  const png = await drawPng(chart);
  return { ...output, data: { ...output.data, 'image/png': `${png.toString('base64')}\n` } };
}
