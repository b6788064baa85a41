import { type ReportingForm, reportingForms } from '@warta/indonesian';
import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import type { Word } from '../../clause/word.js';
import { hasClass } from '../../clause/word-class.js';
import { flatMap } from '../../flat-map.js';
import { contentFrom, upToComma } from '../content/content.js';
import { isQuotedWhole } from '../content/is-quoted.js';
import type { StatementDraft } from '../draft.js';
import { wordsWith } from './cue-places.js';

const pronounsIn = wordsWith((word) => hasClass(word, 'first-person'));

/** The object-voice form behind `kami` that tells a stance: `telah kami konfirmasikan`. */
function priorForm(view: SentenceView, n: number): ReportingForm | null {
  const pronoun = view.words[n]?.lower ?? '';
  if (!hasClass(pronoun, 'first-person') || !hasClass(view.words[n - 1]?.lower ?? '', 'perfect')) return null;
  const forms = reportingForms(view.words[n + 1]?.lower ?? '');
  return forms.find((form) => form.voice === 'bare' && form.stance !== 'states') ?? null;
}

/** `seperti yang telah kami peringatkan`: what follows is the warning itself, told by the quotation. */
function pointsAhead(view: SentenceView, n: number): boolean {
  return view.words.slice(Math.max(0, n - 4), n).some(({ lower }) => hasClass(lower, 'likeness'));
}

function readAt(view: SentenceView, n: number, draft: StatementDraft): StatementDraft[] {
  const form = priorForm(view, n);
  const word = view.words[n + 1];
  if (form === null || word === undefined || pointsAhead(view, n)) return [];
  const at = chunkAt(view, n + 1);
  return [
    {
      speakers: draft.speakers,
      stance: form.stance,
      cue: { start: word.start, end: word.end },
      content: upToComma(view, contentFrom(view, at + 1), at),
      addressee: null,
      belief: form.belief || form.claim,
      sentence: view.index,
      rule: 'prior-act',
    },
  ];
}

/**
 * Finds speech acts that a quotation says its speakers have performed before: `"… yang telah kami konfirmasikan …," kata X`.
 *
 * @param draft a statement
 * @param views the sentences of the article; a quotation may reach over several
 * @returns one statement of the same speakers for each, empty where the content is no quotation or tells none
 * @example
 * // "Pengiriman itu, sebagian telah kami konfirmasikan selesai, berbahaya," kata X. → X confirms selesai
 * // "Pengiriman itu kami sayangkan," kata X. → none, it is the act of these words
 */
export function findPriorActs(draft: StatementDraft, views: readonly SentenceView[]): StatementDraft[] {
  const { content } = draft;
  if (content === null) return [];
  return flatMap(
    views
      .slice(0, draft.sentence + 1)
      .filter((view) => view.sentence.end > content.start)
      .filter((view) => isQuotedWhole(view, content)),
    (view) =>
      flatMap(pronounsIn(view), (n) => {
        const word = view.words[n] as Word;
        return word.start >= content.start && word.end <= content.end ? readAt(view, n, draft) : [];
      }),
  );
}
