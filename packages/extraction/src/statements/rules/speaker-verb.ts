import type { ReportingForm } from '@warta/indonesian';
import type { Chunk } from '../../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import { AUXILIARY, skipAhead } from '../../clause/skip-chunks.js';
import { turnsBack } from '../../clause/turns-back.js';
import { entryAt } from '../../entry-at.js';
import { isActWord } from '../../events/act-word.js';
import { flatMap } from '../../flat-map.js';
import { mapList } from '../../map-list.js';
import { readAim } from '../claims/aim.js';
import { verbContent } from '../content/verb-content.js';
import { chunksWith } from '../cues/cue-places.js';
import { isDeniedClause } from '../cues/denied-clause.js';
import { activeForm, isMutual, mayReport, pairEnd } from '../cues/reporting-form.js';
import { reportsHere } from '../cues/reports-here.js';
import { isActOfSpeech, isMade, mayBeUnmade, withUnmade } from '../cues/unmade.js';
import type { RuleDraft, StatementDraft } from '../draft.js';
import type { StatementContext, StatementRule } from '../rule.js';
import { citedSpeakers } from '../speakers/cited-speakers.js';
import { reportingSubject } from '../speakers/reporting-subject.js';
import { resolveSpeakers } from '../speakers/resolve-speakers.js';
import { behindNameAndColon } from './behind-name-and-colon.js';

/** `Polri pun membantah keras.` */
function endsClause(view: SentenceView, at: number): boolean {
  const chunk = view.chunks[skipAhead(view.chunks, at, AUXILIARY)];
  return chunk === undefined || chunk.kind === 'mark';
}

/** `Rusia Sebut AS: …` tells of whom it is said, `Iran Jawab Trump: …` to whom. */
function isAimed({ stance, quoteOnly }: ReportingForm): boolean {
  return stance !== 'states' || quoteOnly;
}

/** What a verb with its subject reports, whether it was said or not. */
function toldBy(
  view: SentenceView,
  form: ReportingForm,
  at: number,
  phrase: number,
  context: StatementContext,
): StatementDraft[] {
  const chunk = view.chunks[at] as Chunk;
  const cited = citedSpeakers(view, phrase, at, context);
  const speakers = cited.length > 0 ? cited : resolveSpeakers(view, phrase, context);
  const pointed = form.frame === 'react' && chunk.head.endsWith('nya');
  const said = form.stance === 'denies' ? null : behindNameAndColon(view, at);
  const content = pointed ? null : (said?.content ?? verbContent(view, form, at, phrase));
  // `Bangkok dan Phnom Penh saling menuduh.`: each of the other.
  const bare = (form.stance === 'denies' || isMutual(view, chunk)) && endsClause(view, at + 1);
  // `…, Kamboja Sambut Baik`: what is welcomed stands before.
  const welcomed = view.headline && form.stance === 'praises' && endsClause(view, at + 2);
  if (speakers.length === 0 || (content === null && !pointed && !bare && !welcomed)) return [];
  const belief = form.belief || form.claim;
  const pair = pairEnd(view, at);
  const span = chunkSpan(view, chunk);
  const cue = { start: span.start, end: entryAt(view.words, pair)?.end ?? span.end };
  return [
    {
      speakers,
      ...readAim(view, form, at),
      ...(said === null || !isAimed(form) ? {} : { addressee: said.addressee }),
      cue,
      content,
      belief,
      sentence: view.index,
      rule: speakerVerb.name,
    },
  ];
}

/** Whether a verb tells what the deed before its comma leads to. */
function setsOff({ chunks }: SentenceView, at: number): boolean {
  if (entryAt(chunks, at - 1)?.kind !== 'comma' || !isActWord(chunks[at]?.head ?? '', 'sets-off'))
    return false;
  return chunks.slice(0, at - 1).some(({ kind }) => kind === 'verb');
}

function readVerb(view: SentenceView, chunk: Chunk, at: number, context: StatementContext): RuleDraft[] {
  // `negara yang menuduh China justru mengirim senjata`: of what it is accused is not told.
  if (turnsBack(view.chunks, at, at + 1)) return [];
  const form = activeForm(view, chunk);
  // `melanggar wilayah udara, mendorong Tallinn meminta konsultasi`: what a deed leads to is not asked for.
  if (form?.needsComplement === true && setsOff(view, at)) return [];
  const subject = form === null ? null : reportingSubject(view, at);
  if (form === null || subject === null || subject.phrase === null) return [];
  const made =
    isMade(view, subject, at) &&
    !(isActOfSpeech(form) && isDeniedClause(view, subject.phrase)) &&
    reportsHere(view, form, at, subject.phrase);
  if (!made && !mayBeUnmade(view, form, at, subject.phrase)) return [];
  const told = toldBy(view, form, at, subject.phrase, context);
  return mapList(told, (draft) => (made ? draft : { ...draft, ...withUnmade(view, subject, at) }));
}

const cuesIn = chunksWith(mayReport);

const READ: ReadonlySet<string> = new Set(['verb', 'noun-phrase', 'negator']);

/** `X mengatakan bahwa …`, `X menuduh Y …`, `X meminta Y untuk …`, `X membantah …`. */
export const speakerVerb: StatementRule = {
  name: 'speaker-verb',
  mayCue: mayReport,
  find: (view, context) =>
    flatMap(cuesIn(view), (at) => {
      const chunk = view.chunks[at] as Chunk;
      return READ.has(chunk.kind) ? readVerb(view, chunk, at, context) : [];
    }),
  positive: {
    text: 'Gedung Putih menuduh Iran memasok drone ke Rusia.',
    finds: ['Gedung Putih | alleges | Iran memasok drone ke Rusia'],
  },
  negative: { text: 'Gedung Putih tidak menuduh Iran memasok drone ke Rusia.', finds: [] },
};
