import { anyOf } from '../../any-of.js';
import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import type { StatementDraft } from '../draft.js';
import { createPhraseSearch } from '../phrase-search.js';
import { isAnother } from './is-another.js';
import { isWrong, wrongWords } from './wrong-acts.js';
import { wrongContext } from './wrong-context.js';

/** `drone yang menyerang kota itu lepas landas dari `: up to where the launching place is named. */
const THINGS = [...wrongWords('weapons'), ...wrongWords('vessels'), ...wrongWords('shot')];

const launches = createPhraseSearch(
  THINGS,
  `${anyOf(THINGS)}\\b[^.;"“”]{0,80}?\\b${anyOf(wrongWords('launched'))} `,
);

/** `drone itu berasal dari [Belarus]`; where a ship is from tells of no wrong. */
const comes = createPhraseSearch(
  wrongWords('shot'),
  `${anyOf(wrongWords('shot'))}\\b[^.;"“”]{0,80}?\\b${anyOf(wrongWords('comes-from'))} `,
);

/** `mencegat dua `, right before what was shot. */
const stopped = new RegExp(`${anyOf(wrongWords('stops'))}(?:nya)?(?: [\\p{L}\\d.]+){0,3} $`, 'iu');

/** `drone itu milik [Rusia]`: up to whose they are. */
const belongs = createPhraseSearch(
  THINGS,
  `${anyOf(THINGS)}(?: \\p{L}+){0,2} (?:itu|tersebut|ini) (?:${wrongContext.any('is-whose')} )?milik `,
);

/** `mencegat drone [yang diluncurkan dari X]`: what is told is that it was stopped, which accuses no state. */
function isStopped(before: string, launch: string): boolean {
  return launch.includes(' yang ') && stopped.test(before);
}

/**
 * Finds from whose land weapons are told to have come, or whose they are: `drone itu lepas landas dari [pangkalan Uni Emirat Arab]`, `drone itu milik [Rusia]`.
 *
 * @param view the sentence of the reporting word
 * @param draft the statement
 * @returns index of the phrase with the name of a state other than the speaker's, or -1
 * @example
 * // Rusia mengatakan drone yang menyerang kota itu lepas landas dari [pangkalan Ukraina]. → pangkalan Ukraina
 * // Rusia mengatakan drone itu milik Rusia. → -1
 * // Israel mengatakan pihaknya mencegat rudal yang ditembakkan dari Yaman. → -1
 */
export function launchedFrom(view: SentenceView, draft: StatementDraft): number {
  const { content } = draft;
  if (content === null) return -1;
  const said = view.article.text.slice(content.start, content.end);
  const found = launches.find(said) ?? comes.find(said) ?? belongs.find(said);
  if (found === null || isStopped(said.slice(0, found.index), found[0])) return -1;
  const start = content.start + found.index + found[0].length;
  const at = view.chunks.findIndex((chunk) => {
    const span = chunkSpan(view, chunk);
    return span.start <= start && start < span.end;
  });
  const chunk = view.chunks[at];
  const names = chunk?.kind === 'noun-phrase' ? [...chunk.heads, ...chunk.owners] : [];
  const ofState = names.some(
    (one) =>
      view.mentions[one]?.kind === 'country' &&
      !isWrong(view.mentions[one]?.candidates[0]?.toLowerCase() ?? '', 'of-others'),
  );
  return ofState && isAnother(view, at, '', draft, true) ? at : -1;
}
