import type { EventFinding } from '@warta/extraction';
import { overlapsSpan, type Span } from '@warta/text';
import type { CardError, Part } from './card.js';
import { describeEvent, type FoundCase, quoteSpan } from './found-case.js';
import type { GoldTakeUp } from './gold-case.js';
import { locateQuote } from './locate-quote.js';
import { pairItems } from './pair-items.js';
import type { StatementPairing } from './score-statements.js';

/**
 * Scores the `takeUps` of a case: an earlier event is taken up by the right words, in the right statement, with the
 * right status. A case where they have not been annotated counts for nothing.
 * @param found the case with what was found
 * @param statements the pairing of its statements
 * @example
 * // `Iran membantah tuduhan itu`, found with the transfer told before for its antecedent → right
 */
export function scoreTakeUps(found: FoundCase, statements: StatementPairing): Part {
  const golds = found.located.gold.takeUps;
  if (golds === undefined) return { tallies: {}, errors: [] };
  const founds = found.findings.events.filter(({ antecedent }) => antecedent !== null);
  const { pairs, missed, extra } = pairItems(golds, founds, (gold, event) =>
    isRight(found, statements, gold, event) ? 1 : 0,
  );
  const sure = pairs.filter(({ gold }) => gold.optional !== true).length;
  const lost = missed.filter(({ optional }) => optional !== true);
  return {
    tallies: { takeUps: { right: sure, wrong: extra.length, missed: lost.length } },
    errors: [
      ...lost.map((gold): CardError => ({ field: 'takeUps', mark: '-', text: describe(gold) })),
      ...extra.map((event): CardError => ({ field: 'takeUps', mark: '+', text: line(found, event) })),
    ],
  };
}

function isRight(
  found: FoundCase,
  statements: StatementPairing,
  gold: GoldTakeUp,
  event: EventFinding,
): boolean {
  const { events, statements: said } = found.findings;
  const of = events[event.antecedent ?? -1];
  const statement = found.located.statements[gold.statement];
  return (
    of !== undefined &&
    event.status === gold.status &&
    stands(found, gold.trigger, event.trigger) &&
    stands(found, gold.of, of.trigger) &&
    statements.pairs.some((pair) => pair.gold === statement && pair.found === said[event.statement ?? -1])
  );
}

function stands({ article }: FoundCase, reference: string, span: Span): boolean {
  const place = locateQuote(article.text, reference);
  return place !== null && overlapsSpan(place, span);
}

function describe({ trigger, of, statement, status }: GoldTakeUp): string {
  return `${trigger} takes up ${of} | ${status} | statement ${statement}`;
}

function line(found: FoundCase, event: EventFinding): string {
  const of = found.findings.events[event.antecedent ?? -1];
  return `${describeEvent(found, event)} takes up ${quoteSpan(found, of?.trigger ?? null)}`;
}
