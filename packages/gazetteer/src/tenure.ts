import type { Actor, Tenure } from './actor.js';
import { actors } from './actors.js';

/** First day that an EDTF day, month or year may mean. */
function firstDay(edtf: string): string {
  return `${edtf}-01-01`.slice(0, 10);
}

/** A bound not before any day that an EDTF day, month or year may mean. */
function lastDay(edtf: string): string {
  return `${edtf}${'-12-31'.slice(edtf.length === 4 ? 0 : 3)}`.slice(0, 10);
}

function covers(tenure: Tenure, from: string, to: string): boolean {
  if (tenure.from !== null && firstDay(tenure.from) > to) return false;
  return tenure.to === null || lastDay(tenure.to) >= from;
}

/** Later starts first; an unknown start last. */
function byStart(a: Tenure, b: Tenure): number {
  const [left, right] = [a.from ?? '', b.from ?? ''];
  return left < right ? 1 : left > right ? -1 : 0;
}

/**
 * Finds the office that an actor holds on a day; the last begun where there are several. An unknown end excludes nothing.
 * @param actor - a known actor
 * @param edtfDay - EDTF day, month or year; `~` and `?` are passed over
 * @example
 * const shoigu = actorById('person/sergei-shoigu');
 * tenureAt(shoigu, '2023-07-27')?.title // 'Menteri Pertahanan'
 */
export function tenureAt(actor: Actor, edtfDay: string): Tenure | undefined {
  const day = edtfDay.replace(/[~?%]/g, '');
  return [...actor.tenures].sort(byStart).find((tenure) => covers(tenure, firstDay(day), lastDay(day)));
}

/**
 * Lists who may hold an office on a day, in order of id.
 * @param title - the office in Indonesian, without its country (`Menteri Pertahanan`), any case
 * @param country - ISO 3166-1 alpha-3, or null for offices of no country
 * @param day - EDTF day, month or year
 * @example
 * holdersOf('Menteri Pertahanan', 'RUS', '2023-07-27').map(({ id }) => id) // [ 'person/sergei-shoigu' ]
 */
export function holdersOf(title: string, country: string | null, day: string): Actor[] {
  const wanted = title.toLowerCase();
  const plain = day.replace(/[~?%]/g, '');
  const holds = (tenure: Tenure): boolean =>
    tenure.title.toLowerCase() === wanted &&
    tenure.country === country &&
    covers(tenure, firstDay(plain), lastDay(plain));
  return actors.filter((actor) => actor.tenures.some(holds)).sort((a, b) => (a.id < b.id ? -1 : 1));
}
