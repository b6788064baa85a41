import type { Statement } from '@warta/extraction';
import type { CitedStatement } from './cite-speakers.js';

/**
 * Finds the statements that several speakers make together (`Menteri A, Menteri B dan Menteri C mengatakan`): those
 * of the same words, content, cue and stance.
 *
 * @param found - The statements of an article as found.
 * @param cited - The same statements with their speakers.
 * @returns For each statement itself, then those of the other speakers, in order.
 * @example
 * spokenTogether(found, cited)[0]?.map(({ row }) => row.speaker_id) // ['source/country/CHN', 'source/country/RUS']
 */
export function spokenTogether(
  found: readonly Statement[],
  cited: readonly CitedStatement[],
): readonly (readonly CitedStatement[])[] {
  const groups = new Map<string, Map<string, CitedStatement>>();
  const keys = found.map(utteranceKey);
  cited.forEach((one, at) => {
    const key = keys[at] ?? '';
    const group = groups.get(key) ?? new Map<string, CitedStatement>();
    if (!group.has(one.row.speaker_id)) group.set(one.row.speaker_id, one);
    groups.set(key, group);
  });
  return cited.map((one, at) => {
    const others = [...(groups.get(keys[at] ?? '')?.values() ?? [])];
    return [one, ...others.filter(({ row }) => row.speaker_id !== one.row.speaker_id)];
  });
}

function utteranceKey({ start, end, cue, content, stance }: Statement): string {
  return [start, end, cue.start, cue.end, content?.start, content?.end, stance].join(' ');
}
