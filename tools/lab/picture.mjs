import { Resvg } from '@resvg/resvg-js';
import * as vega from 'vega';
import { compile } from 'vega-lite';

const FONT = 'DejaVu Sans';

/** Mean width of a character of that font over its size: without a canvas Vega guesses 0.8, and pads every chart. */
const CHARACTER_WIDTH = { normal: 0.6, bold: 0.68 };

/** @typedef {{ fontSize?: number, fontWeight?: unknown }} TextItem */
/** @type {{ width: (item: TextItem, text: unknown) => number }} Exported by Vega, but not in its types. */
const textMetrics = Reflect.get(vega, 'textMetrics');
textMetrics.width = (item, text) => {
  const perSize = item.fontWeight === 'bold' ? CHARACTER_WIDTH.bold : CHARACTER_WIDTH.normal;
  return String(text ?? '').length * (item.fontSize ?? 11) * perSize;
};

/**
 * Draws a chart as SVG; the same chart gives the same text.
 *
 * @param {object} chart A Vega-Lite 5 specification.
 * @returns {Promise<string>} The SVG.
 */
export async function drawSvg(chart) {
  const { spec } = compile(/** @type {import('vega-lite').TopLevelSpec} */ (chart));
  const view = new vega.View(vega.parse(spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}

/**
 * Draws a chart as PNG at double size, for viewers that cannot draw Vega-Lite.
 *
 * @param {object} chart A Vega-Lite 5 specification.
 * @returns {Promise<Buffer>} The bytes of the picture.
 */
export async function drawPng(chart) {
  const svg = await drawSvg(chart);
  const font = { loadSystemFonts: true, defaultFontFamily: FONT, sansSerifFamily: FONT };
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: 2 } }).render().asPng();
}
