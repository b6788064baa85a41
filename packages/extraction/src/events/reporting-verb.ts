import { reportingForms } from '@warta/indonesian';
import type { Chunk } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import { isRejectable } from '../statements/rejected-report.js';

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

/** `menepis laporan X bahwa mereka …`: who denies it is told of. */
function denies(chunk: Chunk | undefined): boolean {
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
    (denies(view.chunks[that - 2]) || (before.owners.length === 0 && isRejectable(before.head)));
  const at = beforeAdjuncts(view, claimed ? that - 2 : that - 1);
  return view.chunks[at]?.kind === 'verb' ? at : -1;
}
