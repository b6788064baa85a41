import { reportingForms } from '@warta/indonesian';
import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { hasClass } from '../../clause/word-class.js';
import { isRejectable } from '../../statements/claims/rejected-report.js';

/** Back over days and addressees: `mengatakan [kepada AS] [pada Rabu] bahwa`. */
function beforeAdjuncts(view: SentenceView, from: number): number {
  let at = from;
  for (;;) {
    const kind = view.chunks[at]?.kind;
    const led = view.chunks[at - 1]?.kind === 'preposition';
    if (led && (kind === 'noun-phrase' || kind === 'time')) at -= 2;
    else if (kind === 'time' || kind === 'bracket') at -= 1;
    else return at;
  }
}

/** `menepis laporan Reuters bahwa mereka …`, `membantah tuduhan Sudan bahwa mereka …`: of whom a medium tells, or who is accused, is who denies it; the report of a state may be of its own. */
function isOfAnother(view: SentenceView, claim: number): boolean {
  const chunk = view.chunks[claim];
  if (chunk === undefined || !isDenyingVerb(view.chunks[claim - 1])) return false;
  const byBody = chunk.owners.every((owner) => view.mentions[owner]?.kind === 'organization');
  return byBody || hasClass(chunk.head, 'accusing');
}

function isDenyingVerb(chunk: Chunk | undefined): boolean {
  const forms = chunk?.kind === 'verb' ? reportingForms(chunk.head) : [];
  return forms.some(({ stance, voice }) => stance === 'denies' && voice === 'active');
}

/**
 * Index of the verb that reports what stands behind `bahwa`, over the claim that it denies (`membantah tuduhan bahwa`); or -1.
 *
 * @param view the sentence
 * @param that index of the `bahwa`
 */
export function reportingVerb(view: SentenceView, that: number): number {
  const before = view.chunks[that - 1];
  const claimed =
    before?.kind === 'noun-phrase' &&
    (before.owners.length === 0 ? isRejectable(before.head) : isOfAnother(view, that - 1));
  const at = beforeAdjuncts(view, claimed ? that - 2 : that - 1);
  return view.chunks[at]?.kind === 'verb' ? at : -1;
}
