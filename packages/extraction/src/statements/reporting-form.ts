import { type ReportingForm, reportingForms } from '@warta/indonesian';
import type { Chunk } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import type { Subject } from '../clause/subject.js';
import { hasClass } from '../clause/word-class.js';

/** Forms of one word, of two (`menyambut baik`), or with the object pronoun (`menyangkalnya`). */
function formsAt(view: SentenceView, chunk: Chunk): readonly ReportingForm[] {
  const two = reportingForms(`${chunk.head} ${view.words[chunk.to]?.lower ?? ''}`);
  if (two.length > 0) return two;
  const forms = reportingForms(chunk.head);
  return forms.length > 0 || !chunk.head.endsWith('nya')
    ? forms
    : reportingForms(chunk.head.slice(0, -3)).filter((form) => form.frame === 'react');
}

/**
 * The reading of a chunk as a reporting verb whose subject speaks; headlines drop meN-.
 *
 * @param view the sentence
 * @param chunk one of its chunks
 * @returns the reading, or null where the chunk reports nothing
 */
export function activeForm(view: SentenceView, chunk: Chunk): ReportingForm | null {
  const headline = view.zone === 'title';
  const forms = formsAt(view, chunk);
  return (
    forms.find(
      (form) => form.voice === 'active' || form.voice === 'stative' || (headline && form.voice === 'bare'),
    ) ?? null
  );
}

/**
 * Tells whether the speech is made: not negated, not only planned, possible or ended.
 *
 * @param view the sentence
 * @param subject the subject with the words passed on the way
 * @example
 * // WHO tidak mengatakan …, WHO akan mengatakan … → false
 */
export function isReal(view: SentenceView, subject: Subject): boolean {
  return subject.chain.every((at) => {
    const chunk = view.chunks[at];
    return (
      chunk !== undefined &&
      !hasClass(chunk.head, 'unreal') &&
      !hasClass(chunk.head, 'negator') &&
      !hasClass(chunk.head, 'cessation')
    );
  });
}
