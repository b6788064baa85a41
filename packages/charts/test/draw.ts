import { parse, View } from 'vega';
import { compile } from 'vega-lite';
import type { Chart } from '../src/chart.js';

/** Draws a chart as SVG; a warning of Vega-Lite is an error here. */
export async function draw(chart: Chart): Promise<string> {
  const complain = (...messages: unknown[]): never => {
    throw new Error(`Vega-Lite warns: ${messages.join(' ')}`);
  };
  const logger = {
    level: () => logger,
    warn: complain,
    error: complain,
    info: () => logger,
    debug: () => logger,
  };
  const { spec } = compile(chart, { logger: logger as never });
  const view = new View(parse(spec), { renderer: 'none', logger: logger as never });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}

/** All texts of a drawing, in order; the lines of one text joined by a space. */
export function textsOf(svg: string): string[] {
  const texts = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map((match) => match[1] ?? '');
  return texts.map((text) =>
    unescapeXml(
      text
        .replaceAll('</tspan>', ' ')
        .replace(/<[^>]*>/g, '')
        .trim(),
    ),
  );
}

/** The fields of each mark of a drawing that has all of them, from its accessible description. */
export function marksWith(svg: string, ...fields: string[]): string[][] {
  const labels = [...svg.matchAll(/<path aria-label="([^"]*)"/g)].map((match) => unescapeXml(match[1] ?? ''));
  const marks = labels.map((label) => new Map(label.split('; ').map(splitField)));
  const having = marks.filter((mark) => fields.every((field) => mark.has(field)));
  return having.map((mark) => fields.map((field) => mark.get(field) ?? ''));
}

function splitField(field: string): [string, string] {
  const at = field.indexOf(': ');
  return [field.slice(0, at), field.slice(at + 2)];
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
