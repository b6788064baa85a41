export { type Chart, emptyChart } from './chart.js';
export { pagesByOutletAndDate } from './charts/pages-by-outlet-and-date.js';
export type { PageTables } from './pages.js';
export { type FrameLike, MissingColumnError, type Rows } from './rows.js';
export { type Display, show, VEGA_LITE_MIME } from './show.js';
