/** Colours that people with any common colour blindness tell apart: Okabe and Ito, "Color Universal Design" (2008). */
export const COLORS = {
  blue: '#0072B2',
  sky: '#56B4E9',
  green: '#009E73',
  orange: '#E69F00',
  vermillion: '#D55E00',
  purple: '#CC79A7',
  ink: '#222222',
  grey: '#767676',
  line: '#D9D9D9',
  band: '#F3F3F0',
  paper: '#FFFFFF',
} as const;

/** From few to many, light to dark, readable in grey: the blues of ColorBrewer (Apache 2.0), lightest left out. */
export const BLUES = ['#D2E3F3', '#9AC8E0', '#5BA3CF', '#2171B5', '#084488'] as const;

/** As {@link BLUES}, for claims: the oranges of ColorBrewer (Apache 2.0), lightest left out. */
export const ORANGES = ['#FDD9B5', '#FDB27C', '#F58536', '#D4580F', '#8C3304'] as const;

/** Look of every chart. */
export const CONFIG = {
  background: COLORS.paper,
  font: 'DejaVu Sans, Verdana, sans-serif',
  view: { stroke: null },
  title: { anchor: 'start', fontSize: 16, subtitleFontSize: 11.5, subtitleColor: '#555555', offset: 16 },
  axis: {
    labelFontSize: 11,
    titleFontSize: 11,
    titleFontWeight: 'normal',
    titleColor: '#555555',
    labelLimit: 240,
  },
  header: { labelFontSize: 12, labelFontWeight: 'bold', title: null },
  legend: { labelFontSize: 11, titleFontSize: 11, titleFontWeight: 'normal', symbolLimit: 0 },
  text: { fontSize: 11 },
} as const;
