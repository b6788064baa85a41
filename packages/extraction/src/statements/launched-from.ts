import { chunkSpan, type SentenceView } from '../clause/clause-view.js';
import { anyOf } from './any-of.js';
import type { StatementDraft } from './draft.js';
import { isAnother } from './is-another.js';
import { createPhraseSearch } from './phrase-search.js';
import { wrongWords } from './wrong-acts.js';

/** `drone yang menyerang kota itu lepas landas dari `: up to where the launching place is named. */
const THINGS = [...wrongWords('weapons'), ...wrongWords('vessels'), ...wrongWords('shot')];

const launches = createPhraseSearch(
  THINGS,
  `${anyOf(THINGS)}\\b[^.;"“”]{0,80}?\\b${anyOf(wrongWords('launched'))} `,
);

/**
 * Finds from whose land weapons are told to have come: `drone itu lepas landas dari [pangkalan Uni Emirat Arab]`.
 *
 * @param view the sentence of the reporting word
 * @param draft the statement
 * @returns index of the phrase with the name of a state other than the speaker's, or -1
 */
export function launchedFrom(view: SentenceView, draft: StatementDraft): number {
  const { content } = draft;
  if (content === null) return -1;
  const found = launches.find(view.article.text.slice(content.start, content.end));
  if (found === null) return -1;
  const start = content.start + found.index + found[0].length;
  const at = view.chunks.findIndex((chunk) => chunkSpan(view, chunk).start === start);
  const chunk = view.chunks[at];
  const names = chunk?.kind === 'noun-phrase' ? [...chunk.heads, ...chunk.owners] : [];
  const ofState = names.some((one) => view.mentions[one]?.kind === 'country');
  return ofState && isAnother(view, at, '', draft, true) ? at : -1;
}
