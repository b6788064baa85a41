import type { EventFinding } from '@warta/extraction';
import { containsSpan } from '@warta/text';
import type { CitedArticle } from './cited-article.js';
import { distinct } from './count-values.js';

/**
 * Names whose claim a denial or an admission answers: those who allege the event within the words that answer them.
 *
 * @param finding - An event.
 * @param cited - Its article.
 * @returns Ids of sources; none for an event that no such statement tells, and never who denies or admits it.
 * @example
 * // Iran membantah tuduhan AS bahwa Teheran mengirim drone. → ['source/country/USA']
 * // Iran membantah mengirim drone. AS menuduh Rusia menyerang. → []
 */
export function claimantsOf(
  finding: EventFinding,
  { findings, statements, together }: CitedArticle,
): string[] {
  const answer = finding.statement === null ? undefined : findings.statements[finding.statement];
  const answered = answer?.content ?? null;
  if (answer === undefined || answered === null) return [];
  if (answer.stance !== 'denies' && answer.stance !== 'confirms') return [];
  const answering = (together[finding.statement ?? -1] ?? []).map(({ row }) => row.speaker_id);
  const claimants = findings.statements.flatMap(({ stance, cue, content }, at) =>
    stance === 'alleges' &&
    containsSpan(answered, cue) &&
    // `seperti dituduhkan AS` only points at what is denied beside it.
    (content === null || containsSpan(content, finding.trigger))
      ? (statements[at]?.row.speaker_id ?? [])
      : [],
  );
  return distinct(claimants.filter((id) => !answering.includes(id)));
}
