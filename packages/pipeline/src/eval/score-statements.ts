import type { Stance, Statement } from '@warta/extraction';
import { overlapsSpan, type Span } from '@warta/text';
import type { CardError, Part } from './card.js';
import { describeStatement, type FoundCase, labelFound, speakerSpan } from './found-case.js';
import type { LocatedStatement } from './located-case.js';
import { type Pairing, pairItems } from './pair-items.js';
import type { Tally } from './tally.js';

type Pair = Pairing<LocatedStatement, Statement>['pairs'][number];

/** The stances that the tables of allegations count. */
const claimStances: readonly Stance[] = ['alleges', 'denies', 'confirms', 'declines'];

/** Which found statement goes with which gold one; events need it to judge on whose word they stand. */
export type StatementPairing = Pairing<LocatedStatement, Statement>;

/**
 * Pairs statements by cue and content, the right speaker first.
 * @param found the case with what was found
 * @example
 * // two gold statements of one sentence, two found: each with the one whose cue or content it meets
 */
export function pairStatements(found: FoundCase): StatementPairing {
  return pairItems(found.located.statements, found.findings.statements, (gold, statement) => {
    const place = (overlapsSpan(gold.cue, statement.cue) ? 4 : 0) + likeness(gold.content, statement.content);
    if (place < 0.5) return 0;
    const stance = fitsStance(gold, statement) ? 0.5 : 0;
    return place + (fitsSpeaker(found, gold, statement) ? 2 : 0) + stance + (gold.gold.optional ? 0 : 0.1);
  });
}

/**
 * Scores the statements of a case: `statements` found at all; `speakers` and `stances`, each right on a found
 * statement; `claims`, speaker and stance together where the stance alleges, denies, confirms or declines;
 * `contents` that share eight tenths of their extent; `addressees` where one is named.
 * @param found the case with what was found
 * @param pairing of its statements
 * @example
 * // found with another speaker → statements right, speakers wrong
 */
export function scoreStatements(found: FoundCase, pairing: StatementPairing): Part {
  const right = (pair: Pair): boolean =>
    fitsSpeaker(found, pair.gold, pair.found) && fitsStance(pair.gold, pair.found);
  const sure = pairing.pairs.filter(({ gold }) => gold.gold.optional !== true);
  const doubtful = pairing.pairs.filter((pair) => pair.gold.gold.optional === true && !right(pair));
  const missed = pairing.missed.filter(({ gold }) => gold.optional !== true);
  const extra = [...pairing.extra, ...doubtful.map((pair) => pair.found)];
  const tally = (good: (pair: Pair) => boolean): Tally => {
    const hits = sure.filter(good).length;
    return {
      right: hits,
      wrong: sure.length - hits + extra.length,
      missed: sure.length - hits + missed.length,
    };
  };
  return {
    tallies: {
      statements: tally(() => true),
      speakers: tally(({ gold, found: statement }) => fitsSpeaker(found, gold, statement)),
      stances: tally(({ gold, found: statement }) => fitsStance(gold, statement)),
      claims: tallyClaims(sure.filter(right), sure, missed, extra),
      contents: tallyContents(sure, missed, extra),
      addressees: tallyAddressees(found, sure, missed),
    },
    errors: [
      ...missed.map((gold): CardError => ({ field: 'statements', mark: '-', text: describe(gold) })),
      ...extra.map(
        (statement): CardError => ({
          field: 'statements',
          mark: '+',
          text: describeStatement(found, statement),
        }),
      ),
      ...sure.flatMap((pair) => explain(found, pair)),
    ],
  };
}

function isClaim(stance: Stance): boolean {
  return claimStances.includes(stance);
}

function tallyClaims(
  right: readonly Pair[],
  sure: readonly Pair[],
  missed: readonly LocatedStatement[],
  extra: readonly Statement[],
): Tally {
  const golds = sure.filter(({ gold }) => isClaim(gold.gold.stance)).length;
  const founds = sure.filter(({ found }) => isClaim(found.stance)).length;
  const hits = right.filter(({ gold, found }) => isClaim(gold.gold.stance) && isClaim(found.stance)).length;
  return {
    right: hits,
    wrong: founds - hits + extra.filter(({ stance }) => isClaim(stance)).length,
    missed: golds - hits + missed.filter(({ gold }) => isClaim(gold.stance)).length,
  };
}

function tallyContents(
  sure: readonly Pair[],
  missed: readonly LocatedStatement[],
  extra: readonly Statement[],
): Tally {
  const right = sure.filter(({ gold, found }) => likeness(gold.content, found.content) >= 0.8).length;
  const golds = [...sure.map(({ gold }) => gold), ...missed].filter(({ content }) => content !== null);
  const founds = [...sure.map(({ found }) => found), ...extra].filter(({ content }) => content !== null);
  return { right, wrong: founds.length - right, missed: golds.length - right };
}

function tallyAddressees(
  found: FoundCase,
  sure: readonly Pair[],
  missed: readonly LocatedStatement[],
): Tally {
  const labels = sure.map((pair) => ({
    gold: pair.gold.addressee,
    found: pair.found.addressee === null ? null : labelFound(found, pair.found.addressee),
  }));
  const right = labels.filter(({ gold, found }) => gold !== null && gold === found).length;
  const there = labels.filter(({ gold }) => gold !== null);
  const lost = missed.filter(({ addressee }) => addressee !== null).length;
  // Whom a speech is about may be found as its addressee too: only a wrong name for a known one counts.
  const wrong = there.filter(({ gold, found }) => found !== null && found !== gold).length;
  return { right, wrong, missed: there.length - right + lost };
}

/** Shared extent of two spans as a part of their joint extent (Jaccard). */
function likeness(a: Span | null, b: Span | null): number {
  if (a === null || b === null) return 0;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (a.end - a.start + (b.end - b.start) - shared);
}

function fitsStance({ gold }: LocatedStatement, { stance }: Statement): boolean {
  return gold.stance === stance || (gold.orStance ?? []).includes(stance);
}

function fitsSpeaker(found: FoundCase, gold: LocatedStatement, { speaker }: Statement): boolean {
  if (gold.phrase !== null) {
    return speaker.kind === 'anonymous' && overlapsSpan(gold.phrase, speaker.span);
  }
  if (speaker.kind === 'mention') return labelFound(found, speaker.mention) === gold.speaker;
  if (speaker.kind === 'anonymous') return false;
  const span = speakerSpan(found, speaker);
  return found.located.mentions.some(
    (mention) => mention.label === gold.speaker && span !== null && overlapsSpan(mention, span),
  );
}

function describe({ gold }: LocatedStatement): string {
  return [gold.speaker, gold.stance, gold.cue, gold.content ?? '—'].join(' | ');
}

function explain(found: FoundCase, { gold, found: statement }: Pair): CardError[] {
  const line = `${describe(gold)}  ⟵ ${describeStatement(found, statement)}`;
  const error = (field: string): CardError => ({ field, mark: '~', text: line });
  return [
    ...(fitsSpeaker(found, gold, statement) ? [] : [error('speakers')]),
    ...(fitsStance(gold, statement) ? [] : [error('stances')]),
    ...(gold.content === null || likeness(gold.content, statement.content) >= 0.8 ? [] : [error('contents')]),
  ];
}
