import { z } from 'zod';
import type { Card } from './card.js';
import { type Group, inGroup, type Score } from './groups.js';
import { f1 } from './tally.js';

const baselineFile = z.strictObject({
  source: z.string(),
  /** F1 by `group.field`; a lower score fails. */
  floors: z.record(z.string(), z.number().min(0).max(1)),
  /** Wrong and missed, by case and field, when the floors were last written. */
  errors: z.record(z.string(), z.record(z.string(), z.number().int().positive())),
  /** Floors that were lowered, and why. */
  lowered: z.array(
    z.strictObject({ field: z.string(), from: z.number(), to: z.number(), reason: z.string() }),
  ),
});

/** The committed floors. */
export type Baseline = z.infer<typeof baselineFile>;

/** A score below its floor. */
export interface Fall {
  readonly field: string;
  readonly floor: number;
  readonly score: number;
  /** `g-002 (1 → 2)`: cases whose errors in the field are not what they were. */
  readonly changed: readonly string[];
}

const emptyBaseline: Baseline = {
  source:
    'F1 by group and field; written by `nx run pipeline:eval -- --update`, which never lowers a floor without a reason.',
  floors: {},
  errors: {},
  lowered: [],
};

/**
 * Reads the text of baseline.json.
 * @param json the file's text, or null where there is none yet
 * @throws ZodError where it has not the documented form
 * @example readBaseline(null).floors // {}
 */
export function readBaseline(json: string | null): Baseline {
  return json === null ? emptyBaseline : baselineFile.parse(JSON.parse(json));
}

/**
 * Lists the scores below their floors, and floors that no score answers to.
 * @param baseline the floors
 * @param scores of this run
 * @param cards of this run
 * @example
 * const score = { group: 'dev', field: 'acts', tally: { right: 1, wrong: 1, missed: 1 } };
 * findFalls({ ...readBaseline(null), floors: { 'dev.acts': 0.6 } }, [score], [])
 * // [{ field: 'dev.acts', floor: 0.6, score: 0.5, changed: [] }]
 */
export function findFalls(baseline: Baseline, scores: readonly Score[], cards: readonly Card[]): Fall[] {
  return scores.flatMap((score) => {
    const field = keyOf(score);
    const floor = baseline.floors[field];
    const value = f1(score.tally);
    if (floor === undefined || value >= floor - 1e-9) return [];
    return [{ field, floor, score: value, changed: listChanges(baseline, score, cards) }];
  });
}

/**
 * Raises the floors to the scores of a run; lowers them only for a reason.
 * @param baseline the floors so far
 * @param scores of this run
 * @param cards of this run
 * @param reason why floors may fall, or null
 * @throws Error where a score is below its floor and there is no reason
 * @example
 * const score = { group: 'dev', field: 'acts', tally: { right: 1, wrong: 1, missed: 1 } };
 * raiseFloors(readBaseline(null), [score], [], null).floors // { 'dev.acts': 0.5 }
 */
export function raiseFloors(
  baseline: Baseline,
  scores: readonly Score[],
  cards: readonly Card[],
  reason: string | null,
): Baseline {
  const falls = findFalls(baseline, scores, cards);
  if (falls.length > 0 && reason === null)
    throw new Error(
      `Below the floor: ${falls.map(({ field }) => field).join(', ')}. Floors are not lowered without a reason.`,
    );
  const fallen = new Set(falls.map(({ field }) => field));
  const floors = scores.map((score): [string, number] => {
    const field = keyOf(score);
    const value = roundDown(f1(score.tally));
    return [field, fallen.has(field) ? value : Math.max(value, baseline.floors[field] ?? 0)];
  });
  const lowered = falls.map(({ field, floor, score }) => ({
    field,
    from: floor,
    to: roundDown(score),
    reason: reason ?? '',
  }));
  return {
    ...baseline,
    floors: Object.fromEntries(floors),
    errors: Object.fromEntries(
      cards
        .map((card): [string, Record<string, number>] => [card.id, countErrors(card)])
        .filter(([, counts]) => Object.keys(counts).length > 0),
    ),
    lowered: [...baseline.lowered, ...lowered],
  };
}

/**
 * Writes the baseline with one floor and one case a line.
 * @example formatBaseline(readBaseline(null)).split('\n').length // 13
 */
export function formatBaseline({ source, floors, errors, lowered }: Baseline): string {
  const lines = (entries: readonly string[]): string => entries.map((entry) => `    ${entry}`).join(',\n');
  const record = (values: object): string =>
    lines(Object.entries(values).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`));
  return [
    '{',
    `  "source": ${JSON.stringify(source)},`,
    `  "floors": {\n${record(floors)}\n  },`,
    `  "errors": {\n${record(errors)}\n  },`,
    `  "lowered": [\n${lines(lowered.map((entry) => JSON.stringify(entry)))}\n  ]`,
    '}',
    '',
  ].join('\n');
}

function keyOf({ group, field }: { group: Group; field: string }): string {
  return `${group}.${field}`;
}

function roundDown(value: number): number {
  return Math.floor(value * 1e4 + 1e-9) / 1e4;
}

function countErrors({ tallies }: Card): Record<string, number> {
  return Object.fromEntries(
    Object.entries(tallies)
      .map(([field, { wrong, missed }]): [string, number] => [field, wrong + missed])
      .filter(([, count]) => count > 0),
  );
}

function listChanges(baseline: Baseline, { group, field }: Score, cards: readonly Card[]): string[] {
  return cards
    .filter((card) => inGroup(card, group))
    .flatMap((card) => {
      const before = baseline.errors[card.id]?.[field] ?? 0;
      const now = countErrors(card)[field] ?? 0;
      return before === now ? [] : [`${card.id} (${before} → ${now})`];
    });
}
