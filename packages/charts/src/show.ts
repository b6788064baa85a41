import type { Chart } from './chart.js';

/** MIME type under which JupyterLab draws Vega-Lite 5 itself. */
export const VEGA_LITE_MIME = 'application/vnd.vegalite.v5+json';

/** The part of `display` of tslab that showing a chart needs. */
export interface Display {
  raw(mime: string, content: never): unknown;
}

/**
 * Shows a chart below the cell of a notebook: `show(display, pagesByOutletAndDate(tables))`.
 *
 * @param display `display` of tslab, or anything with its `raw`.
 * @param chart The chart.
 * @example
 * const shown = [];
 * show({ raw: (mime) => shown.push(mime) }, pagesByOutletAndDate({ articles: [], sources: [] }));
 * shown // ['application/vnd.vegalite.v5+json']
 */
export function show(display: Display, chart: Chart): void {
  // tslab types the content as text but hands an object on as it is, which is what JupyterLab expects here.
  display.raw(VEGA_LITE_MIME, chart as never);
}
