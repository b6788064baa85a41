import type { CardError, Part } from './card.js';
import type { GoldPage } from './gold-page.js';
import { findActor, isSpeaker, namesOf, shareName } from './page-names.js';
import type { PageView } from './page-view.js';
import { pairItems } from './pair-items.js';

type Optional = { readonly optional?: true | undefined };

/**
 * Scores the credited media with the medium they came through, and the speakers of a page, each once.
 * @param page the gold
 * @param view its rows
 * @example
 * // gold credit `Associated Press`, a row of `citations` credits agency/ap → right
 */
export function scorePageSources(page: GoldPage, view: PageView): Part {
  const credited = view.citations
    .filter(({ row }) => row.role === 'credited')
    .filter(({ source }, index, all) => all.findIndex((other) => other.source === source) === index);
  const credits = pairItems(page.credits, credited, (gold, { source, via }) => {
    const named = shareName(namesOf(gold), [source.name, ...aliasesOf(view, source.actor_id)]);
    const through = via === null || via.kind === 'outlet' ? undefined : via.name;
    const chain = gold.via === undefined ? through === undefined : shareName([gold.via], [through ?? '']);
    return named ? 1 + (chain ? 1 : 0) : 0;
  });
  const speaking = new Map(view.statements.map(({ speaker }) => [speaker.source_id, speaker]));
  const speakers = pairItems(page.speakers, [...speaking.values()], (gold, source) =>
    isSpeaker(view, gold, source) ? 1 + (gold.optional ? 0 : 1) : 0,
  );
  const parts = [
    tell(
      'credits',
      credits,
      (gold) => gold.name,
      ({ source }) => source.name,
    ),
    tell(
      'speakers',
      speakers,
      (gold) => gold.name,
      (source) => `${source.name} (${source.kind})`,
    ),
  ];
  return {
    tallies: Object.assign({}, ...parts.map(({ tallies }) => tallies)),
    errors: parts.flatMap(({ errors }) => errors),
  };
}

function aliasesOf(view: PageView, actor: string | null): readonly string[] {
  return actor === null ? [] : (view.actorById.get(actor)?.aliases ?? []);
}

/**
 * Scores the actors that a page names, and their countries.
 * @param page the gold
 * @param view its rows
 * @example
 * // gold actor Korea Utara of PRK, the row of `actors` has the country PRK → right twice
 */
export function scorePageActors(page: GoldPage, view: PageView): Part {
  const pairing = pairItems(page.actors, view.actors, (gold, actor) =>
    findActor(page, actor) === gold ? 1 : 0,
  );
  const told = tell(
    'actors',
    pairing,
    (gold) => gold.name,
    (actor) => `${actor.name} (${actor.kind})`,
  );
  const landed = pairing.pairs.filter(({ gold }) => gold.country !== undefined);
  const wrong = landed.filter(({ gold, found }) => found.country !== null && found.country !== gold.country);
  const empty = landed.filter(({ found }) => found.country === null);
  const lost = pairing.missed.filter(({ country, optional }) => country !== undefined && optional !== true);
  const right = landed.length - wrong.length - empty.length;
  return {
    tallies: {
      ...told.tallies,
      countries: { right, wrong: wrong.length, missed: wrong.length + empty.length + lost.length },
    },
    errors: [
      ...told.errors,
      ...[...wrong, ...empty].map(
        ({ gold, found }): CardError => ({
          field: 'countries',
          mark: '~',
          text: `${gold.name}: ${gold.country ?? '—'}, found ${found.country ?? '—'}`,
        }),
      ),
    ],
  };
}

function tell<G extends Optional, F>(
  field: string,
  {
    pairs,
    missed,
    extra,
  }: { pairs: readonly { gold: G; found: F }[]; missed: readonly G[]; extra: readonly F[] },
  nameGold: (gold: G) => string,
  nameFound: (found: F) => string,
): Part {
  const right = pairs.filter(({ gold }) => gold.optional !== true).length;
  const lost = missed.filter(({ optional }) => optional !== true);
  return {
    tallies: { [field]: { right, wrong: extra.length, missed: lost.length } },
    errors: [
      ...lost.map((gold): CardError => ({ field, mark: '-', text: nameGold(gold) })),
      ...extra.map((found): CardError => ({ field, mark: '+', text: nameFound(found) })),
    ],
  };
}
