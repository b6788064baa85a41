import type { CardError, Part } from './card.js';
import type { GoldPage, GoldPageStatement } from './gold-page.js';
import { labelActor, labelName } from './page-names.js';
import { shorten } from './page-quotes.js';
import type { PageView } from './page-view.js';
import type { Pairing } from './pair-items.js';

type Found = PageView['statements'][number];
type Pair = Pairing<GoldPageStatement, Found>['pairs'][number];
type Report = PageView['reports'][number];

/**
 * Scores whom statements are `about` and which `claimed` act they tell, as a reader of the tables would look it up: in the
 * addressee, and in the reports of the statement or within its content. A statement that alleges, denies, confirms or
 * declines tells its act right where one of those reports has it.
 * @param page the gold
 * @param view its rows
 * @param pairs statements found, with their gold
 * @param missed statements not found
 * @example
 * // the accusation of Gedung Putih, gold about Korea Utara, has Korea Utara for its addressee → right
 */
export function scorePageAbout(
  page: GoldPage,
  view: PageView,
  pairs: readonly Pair[],
  missed: readonly GoldPageStatement[],
): Part {
  const about = pairs.filter(({ gold }) => gold.about !== undefined);
  const judged = about.map((pair) => judgeAbout(page, view, pair));
  const claimed = pairs.filter(({ gold }) => gold.act !== undefined);
  const told = claimed.filter(({ gold, found }) =>
    reportsOf(view, found).some(({ event }) => event.act === gold.act),
  );
  const rightAbout = judged.filter((one) => one === 'right').length;
  return {
    tallies: {
      about: {
        right: rightAbout,
        wrong: judged.filter((one) => one === 'wrong').length,
        missed: about.length - rightAbout + missed.filter((gold) => gold.about !== undefined).length,
      },
      claimed: {
        right: told.length,
        wrong: claimed.filter((pair) => !told.includes(pair) && takesUp(view, pair)).length,
        missed: claimed.length - told.length + missed.filter((gold) => gold.act !== undefined).length,
      },
    },
    errors: [
      ...about
        .filter((_, at) => judged[at] !== 'right')
        .map(
          ({ gold }): CardError => ({ field: 'about', mark: '~', text: describe(gold, gold.about ?? []) }),
        ),
      ...claimed
        .filter((pair) => !told.includes(pair))
        .map(
          ({ gold }): CardError => ({ field: 'claimed', mark: '-', text: describe(gold, [gold.act ?? '']) }),
        ),
    ],
  };
}

/** Right where one that it is about stands in the statement's reports or is its addressee, wrong where its addressee is another. */
function judgeAbout(page: GoldPage, view: PageView, { gold, found }: Pair): 'right' | 'wrong' | 'missed' {
  const wanted = [...(gold.about ?? []), ...(gold.addressee === undefined ? [] : [gold.addressee])].map(
    (name) => labelName(page, name),
  );
  const label = (id: string): string => {
    const actor = view.actorById.get(id);
    return actor === undefined ? `?${id}` : labelActor(page, actor);
  };
  const addressee = found.row.addressee_id === null ? null : label(found.row.addressee_id);
  if (addressee !== null) return wanted.includes(addressee) ? 'right' : 'wrong';
  const named = reportsOf(view, found).flatMap(({ event }) =>
    [...event.actors, ...event.recipients].map(label),
  );
  return named.some((one) => wanted.includes(one)) ? 'right' : 'missed';
}

/** What a claim takes up it is sure of, where the acts that its content tells may only stand beside its own. */
function takesUp({ reports }: PageView, { found: { row } }: Pair): boolean {
  return reports.some(
    ({ row: report }) => report.rule === 'take-up' && report.statement_id === row.statement_id,
  );
}

/** The reports that a statement tells itself or holds in its content. */
function reportsOf({ reports }: PageView, { row }: Found): Report[] {
  const { content_start: from, content_end: to } = row;
  return reports.filter(
    ({ row: report }) =>
      report.statement_id === row.statement_id ||
      (from !== null && to !== null && from <= report.start && report.end <= to),
  );
}

function describe({ speaker, stance, cue, quote }: GoldPageStatement, wanted: readonly string[]): string {
  return [wanted.join('; '), speaker, stance, cue, shorten(quote)].join(' | ');
}
