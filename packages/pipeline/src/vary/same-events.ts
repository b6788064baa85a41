import type { Findings } from '@warta/extraction';

/** An event in words: two sentences tell the same where these are the same. */
export interface ToldInWords {
  readonly act: string;
  /** Actors and recipients, each by name in alphabetical order. */
  readonly roles: string;
  readonly status: string;
}

/** How the events of a changed sentence differ. */
export interface Difference {
  readonly lost: readonly ToldInWords[];
  readonly changed: readonly (readonly [before: ToldInWords, after: ToldInWords])[];
  readonly extra: readonly ToldInWords[];
}

/**
 * Puts the events of a sentence into words.
 * @param text the sentence
 * @param findings what was found in it
 * @example
 * const text = 'Iran menyerang.';
 * const findings = { mentions: [{ start: 0, end: 4 }], events: [{ act: 'attack', actors: [0], recipients: [], status: 'asserted' }] };
 * inWords(text, findings) // [{ act: 'attack', roles: 'Iran → ', status: 'asserted' }]
 */
export function inWords(text: string, { events, mentions }: Findings): ToldInWords[] {
  const name = (index: number): string => {
    const mention = mentions[mentions[index]?.antecedent ?? index];
    return mention === undefined ? '?' : text.slice(mention.start, mention.end);
  };
  const names = (indices: readonly number[]): string => [...new Set(indices.map(name))].sort().join(', ');
  return events.map(({ act, actors, recipients, status }) => ({
    act,
    roles: `${names(actors)} → ${names(recipients)}`,
    status,
  }));
}

/**
 * Tells how the events of a changed sentence differ from those of the sentence as it was.
 * @param before events of the sentence as it was
 * @param after events of the changed sentence
 * @returns what is lost, what has other roles or another status, what is extra; all empty where nothing differs
 * @example
 * const attack = { act: 'attack', roles: 'Iran → ', status: 'asserted' };
 * differ([attack], []) // { lost: [{ act: 'attack', … }], changed: [], extra: [] }
 * differ([attack], [attack]) // { lost: [], changed: [], extra: [] }
 */
export function differ(before: readonly ToldInWords[], after: readonly ToldInWords[]): Difference {
  const left = [...after];
  const take = (test: (one: ToldInWords) => boolean): ToldInWords | undefined => {
    const at = left.findIndex(test);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const unlike = before.filter(
    ({ act, roles, status }) =>
      take((one) => one.act === act && one.roles === roles && one.status === status) === undefined,
  );
  const pairs = unlike.map((one) => [one, take(({ act }) => act === one.act)] as const);
  return {
    lost: pairs.flatMap(([one, other]) => (other === undefined ? [one] : [])),
    changed: pairs.flatMap(([one, other]) => (other === undefined ? [] : [[one, other] as const])),
    extra: left,
  };
}
