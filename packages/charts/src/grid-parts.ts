import type { DateBands } from './date-bands.js';
import { COLORS } from './theme.js';

/** Width of a band of a date axis, in pixels. */
export const BAND_WIDTH = { day: 34, month: 34, year: 40 } as const;
/** Width of the bands after the axis, whose labels are longer, in pixels. */
export const ROW_HEIGHT = 24;

/**
 * Gives the horizontal axis of dates, in its order and with every band.
 *
 * @param bands The bands.
 * @returns The encoding of channel `x` over field `band`.
 * @example
 * dateAxis(bandDates([])).field // 'band'
 */
export function dateAxis(bands: DateBands) {
  return {
    field: 'band',
    type: 'ordinal',
    scale: { domain: [...bands.regular, ...bands.extra], paddingInner: 0.06, paddingOuter: 0.03 },
    axis: { title: null, labelAngle: -45, domain: false, ticks: false, labelPadding: 4 },
  } as const;
}

/**
 * Shades the bands that are no part of the time axis: coarse dates and no date.
 *
 * @param bands The bands.
 * @returns A layer; without such bands it draws nothing.
 * @example
 * extraBandLayer(bandDates([])).data.values // []
 */
export function extraBandLayer(bands: DateBands) {
  return {
    data: { values: bands.extra.map((band) => ({ band })) },
    mark: { type: 'rect', color: COLORS.band, tooltip: null },
    encoding: { x: dateAxis(bands) },
  } as const;
}

/**
 * Gives the width of a plot with a date axis.
 *
 * @param bands The bands.
 * @param band Width of one band in pixels.
 * @returns Pixels, never under 120.
 * @example
 * dateWidth(bandDates([]), 30) // 120
 */
export function dateWidth(bands: DateBands, band: number = BAND_WIDTH[bands.unit]): number {
  return Math.max(120, (bands.regular.length + bands.extra.length) * band);
}

/**
 * Colours a count from light to dark, and the digits on it so that they can be read.
 *
 * @param most The largest count.
 * @param range Colours from few to many.
 * @returns Encodings of channel `color` for the cell and for its digits, over field `count`.
 * @example
 * countColors(5, ['#fff', '#000']).cell.scale.domain // [0, 5]
 */
export function countColors(most: number, range: readonly string[]) {
  const top = Math.max(most, 4);
  return {
    cell: {
      field: 'count',
      type: 'quantitative',
      scale: { domain: [0, top], range: [...range] },
      legend: null,
    },
    digits: {
      condition: { test: `datum.count > ${top * 0.6}`, value: COLORS.paper },
      value: COLORS.ink,
    },
  } as const;
}
