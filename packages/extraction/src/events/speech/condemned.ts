import { reportingForms } from '@warta/indonesian';
import type { SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { hasClass } from '../../clause/word-class.js';
import type { Stance } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { patientOf } from '../../statements/cues/passive-patient.js';
import type { StatementDraft } from '../../statements/draft.js';
import { claimSpeakers } from '../../statements/speakers/claim-speakers.js';
import { isWrong } from '../../statements/wrongs/wrong-acts.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { ToldEvent } from '../told-event.js';
import { addressed } from './addressed.js';
import { firstNames, firstOfContent, namesBehind, namesIn, phraseBehind } from './content-names.js';
import { performedObject } from './performed-object.js';

/** `Serangan [Israel] disebut Turki biadab`: whose deed a passive of saying judges; of an arrest or a killing only who suffers it may be named. */
function judgedDoers(view: SentenceView, { rule, cue }: StatementDraft): readonly number[] {
  if (rule !== 'passive-cue') return [];
  const verb = view.chunks.findIndex(({ from }) => view.words[from]?.start === cue.start);
  const deed = verb < 0 ? undefined : patientOf(view, verb)?.chunk;
  const judged = deed?.heads.length === 0 && isWrong(deed.head, 'deed') && !isWrong(deed.head, 'struck-by');
  return judged ? namesIn(view, deed) : [];
}

/** `mengecam penangkapan direktur [Lokataru] Delpedro Marhaen`: whose director is arrested is not condemned either. */
function isBesideVictim(view: SentenceView, deed: ToldEvent | undefined, name: number): boolean {
  if (deed?.telling.rule !== 'noun-event' || deed.roles.recipients.length === 0) return false;
  const { chunk, frame } = deed.telling;
  const harms = isActOf(frame.act, 'judicial') || isActOf(frame.act, 'harm');
  return (
    harms && frame.roles['possessor'] === 'recipients' && view.chunks[chunk]?.owners.includes(name) === true
  );
}

/** `mengecam [dunia internasional] karena membiarkan serangan Israel`: somebody without a name is condemned, for how they take a deed of others. */
function isOfNobodyNamed(view: SentenceView, draft: StatementDraft): boolean {
  const at = firstOfContent(view, draft);
  const chunk = view.chunks[at];
  if (chunk?.kind !== 'noun-phrase' || namesIn(view, chunk).length > 0) return false;
  const behind = view.chunks[at + 1];
  const goesOn = behind?.kind === 'subordinator' || behind?.head === 'atas';
  return goesOn && isActWord(chunk.head, 'onlooker');
}

/** `mengecam [Iran] yang membantu Venezuela merakit drone`: who is named right behind, whoever does the deed behind. */
function describedTarget(view: SentenceView, draft: StatementDraft): readonly number[] {
  const at = firstOfContent(view, draft);
  return view.chunks[at + 1]?.head === 'yang' ? (view.chunks[at]?.heads ?? []) : [];
}

/** Who stands behind `oleh` in what is condemned, or whose word it is: `mencibir ajakan berunding dari [Seoul]`. */
function makersBehind(view: SentenceView, draft: StatementDraft): readonly number[] {
  const done = namesBehind(view, draft, 'done-by');
  if (done.length > 0) return done;
  const noun = view.chunks[firstOfContent(view, draft)]?.head ?? '';
  const isWord = isRoleNoun(noun, 'request') || reportsAs(noun, 'noun');
  // A capital behind `dari` is its government.
  return isWord ? (phraseBehind(view, draft, 'come-from')?.heads ?? []) : [];
}

/** `mengecam kegagalan [PBB] dalam menghentikan serangan Rusia`: who failed, not who does what was to be stopped. */
function whoFailed(view: SentenceView, draft: StatementDraft): readonly number[] {
  const noun = view.chunks[firstOfContent(view, draft)];
  return noun !== undefined && hasClass(noun.head, 'failing-in') ? namesIn(view, noun) : [];
}

/** `mengecam pernyataan [Ukraina] bahwa Teheran mengirim drone`: whose words they are, and not whom they are about; null where something else is condemned. */
function whoseWords(view: SentenceView, draft: StatementDraft): readonly number[] | null {
  const at = firstOfContent(view, draft);
  const noun = view.chunks[at]?.head ?? '';
  const isWord = reportingForms(noun).some(({ voice, stance }) => voice === 'noun' && stance !== 'promises');
  if (!isWord) return null;
  const { speakers, last } = claimSpeakers(view, at);
  const names = flatMap(speakers, (speaker) => (speaker.kind === 'mention' ? [speaker.mention] : []));
  const link = view.chunks[last + 1]?.kind === 'comma' ? last + 2 : last + 1;
  return view.chunks[link]?.head === 'bahwa' ? names : null;
}

/**
 * The condemned: the doer of the act condemned, or the name in what is condemned.
 *
 * @param view the sentence
 * @param draft the statement
 * @param stance its settled stance
 * @param inside the acts told in its content
 * @returns mentions; empty where no name is condemned
 * @example
 * // mengecam serangan [Israel] ke Gaza, memprotes pemakaian meriam air oleh kapal [China]
 */
export function condemned(
  view: SentenceView,
  draft: StatementDraft,
  stance: Stance,
  inside: readonly ToldEvent[],
): readonly number[] {
  if (isOfNobodyNamed(view, draft)) return [];
  const deed = inside[0];
  const doers = deed?.roles.actors ?? [];
  // `Pengeboman Kabul oleh [AS] dikecam Iran`, `mengutuk serangan kepada MONUSCO`: whom the deed was done to is not condemned for it.
  const suffers = (name: number): boolean => deed?.roles.recipients.includes(name) === true;
  if (draft.addressee !== null)
    return suffers(draft.addressee) ? doers : addressed(view, draft.addressee, stance);
  const performed = performedObject(view, draft, stance);
  const first = (performed.length > 0 ? performed : firstNames(view, draft)).filter(
    (name) => !suffers(name) && !isBesideVictim(view, deed, name),
  );
  const outright = [
    ...whoFailed(view, draft),
    ...describedTarget(view, draft).filter((name) => !suffers(name)),
  ];
  if (outright.length > 0) return outright;
  const told = whoseWords(view, draft);
  if (told !== null) return told.filter((name) => !suffers(name));
  // `mengecam [Presiden Moon] karena mengkritik uji coba Korea Utara`: one person is named, whoever does the deeds behind.
  const person = first.length === 1 && view.mentions[first[0] ?? -1]?.kind === 'person';
  if (doers.length > 0 && !person) return doers;
  const named = first.length > 0 ? first : makersBehind(view, draft);
  return named.length > 0 || doers.length > 0 ? named : judgedDoers(view, draft);
}
