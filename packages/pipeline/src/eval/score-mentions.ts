import type { Mention } from '@warta/extraction';
import type { CardError, Part } from './card.js';
import { type FoundCase, isLater, labelFound, quoteSpan } from './found-case.js';
import type { LocatedMention } from './located-case.js';
import { type Pairing, pairItems } from './pair-items.js';

type Pair = Pairing<LocatedMention, Mention>['pairs'][number];

/**
 * Scores the mentions of a case: `mentions` by span, `kinds` by span and kind, `antecedents` of pronouns and
 * role phrases by what they take up.
 * @param found the case with what was found
 * @example
 * // `Menlu Rusia Lavrov`, where `Rusia Lavrov` is found → two missed, one wrong
 */
export function scoreMentions(found: FoundCase): Part {
  const { located, findings } = found;
  const later = located.mentions.filter(({ gold }) => gold.antecedent !== undefined);
  const named = located.mentions.filter(({ gold }) => gold.antecedent === undefined);
  const foundNamed = findings.mentions.filter(
    (mention) => !isLater(mention) || named.some((gold) => sameSpan(gold, mention) > 0),
  );
  const pairing = pairItems(named, foundNamed, sameSpan);
  const sure = pairing.pairs.filter(({ gold }) => gold.gold.optional !== true);
  const missed = pairing.missed.filter(({ gold }) => gold.optional !== true);
  const wrongKind = sure.filter((pair) => pair.gold.gold.kind !== pair.found.kind);
  const wrong = pairing.extra.length;
  const antecedents = scoreLater(found, later);
  return {
    tallies: {
      mentions: { right: sure.length, wrong, missed: missed.length },
      kinds: {
        right: sure.length - wrongKind.length,
        wrong: wrong + wrongKind.length,
        missed: missed.length + wrongKind.length,
      },
      ...antecedents.tallies,
    },
    errors: [
      ...missed.map(
        ({ gold }): CardError => ({ field: 'mentions', mark: '-', text: `${gold.text} (${gold.kind})` }),
      ),
      ...pairing.extra.map(
        (mention): CardError => ({ field: 'mentions', mark: '+', text: describe(found, mention) }),
      ),
      ...wrongKind.map((pair): CardError => ({ field: 'kinds', mark: '~', text: bothKinds(pair) })),
      ...antecedents.errors,
    ],
  };
}

function sameSpan(gold: LocatedMention, found: Mention): number {
  return gold.start === found.start && gold.end === found.end ? 1 : 0;
}

function bothKinds({ gold: { gold }, found }: Pair): string {
  return `${gold.text}: ${gold.kind}, found ${found.kind} (${found.rule})`;
}

function describe(found: FoundCase, mention: Mention): string {
  return `${quoteSpan(found, mention)} (${mention.kind}, ${mention.rule})`;
}

/** Only articles say what pronouns take up, so only there is a resolved one judged. */
function scoreLater(found: FoundCase, golds: readonly LocatedMention[]): Part {
  const { mentions } = found.findings;
  if (golds.length === 0) return { tallies: {}, errors: [] };
  const resolved = mentions.filter((mention) => isLater(mention) && mention.antecedent !== null);
  const pairing = pairItems(golds, resolved, sameSpan);
  const right = pairing.pairs.filter(
    ({ gold, found: mention }) => labelFound(found, mention.antecedent ?? -1) === gold.label,
  );
  const wrong = pairing.pairs.filter((pair) => !right.includes(pair));
  return {
    tallies: {
      antecedents: {
        right: right.length,
        wrong: wrong.length + pairing.extra.length,
        missed: wrong.length + pairing.missed.length,
      },
    },
    errors: [
      ...pairing.missed.map(({ gold }): CardError => ({ field: 'antecedents', mark: '-', text: gold.text })),
      ...pairing.extra.map(
        (mention): CardError => ({ field: 'antecedents', mark: '+', text: describe(found, mention) }),
      ),
      ...wrong.map(
        ({ gold, found: mention }): CardError => ({
          field: 'antecedents',
          mark: '~',
          text: `${gold.gold.text}: ${gold.label}, found ${labelFound(found, mention.antecedent ?? -1)}`,
        }),
      ),
    ],
  };
}
