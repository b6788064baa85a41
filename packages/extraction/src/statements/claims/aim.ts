import { type ReportingForm, reportingForms } from '@warta/indonesian';
import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import type { Word } from '../../clause/word.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import type { Stance } from '../../findings.js';
import { claimants, claimSpeakers, officeHolder } from '../speakers/claim-speakers.js';
import { isPerson } from '../speakers/is-person.js';
import { accusedStance } from '../stances/accused-stance.js';
import { claimObject } from './claim-object.js';
import { objectBehind } from './object-behind.js';
import { isClaimNoun, isDeniable } from './rejected-report.js';
import { targetOf } from './target-of.js';

/** `pengunduran`, `kematian`: a noun made of a verb or of what somebody is. */
const DEED = /^(?:pe|ke)\p{L}{3,}an$/u;

/** But `temuan penyelidikan X`: what they found out they say. */
function isDeed(word: string): boolean {
  return DEED.test(word) && !isRoleNoun(word, 'document') && !isSpeechWord(word, 'account');
}

/** `laporan media Thailand`: what the papers of a state report, it does not claim; `laporan harian Kompas` is the paper's. */
function isPress({ mentions }: SentenceView, owner: number, between: readonly Word[]): boolean {
  return mentions[owner]?.kind === 'country' && between.some(({ lower }) => isRoleNoun(lower, 'medium'));
}

/**
 * Tells whether the name in a claim's phrase is whose claim it is: `tuduhan pemerintah AS` is theirs; in
 * `tuduhan penggunaan drone Iran` Iran is accused.
 *
 * @param view the sentence
 * @param chunk the phrase
 * @param owner a mention in it
 * @example
 * // tuduhan pemerintah [AS] → true; tuduhan penggunaan drone [Iran] → false
 */
export function ownsClaim(view: SentenceView, { from, to }: Chunk, owner: number): boolean {
  const first = view.words.findIndex((word, at) => at >= from && at < to && word.mention === owner);
  const noun = view.words.findIndex(({ lower }, at) => at >= from && at < first && reportsAs(lower, 'noun'));
  // `isu pengunduran diri X`: what is rumoured of somebody is none of their words.
  if (noun < 0) {
    const inside = view.words.slice(from + 1, first);
    return !isPress(view, owner, inside) && !inside.some(({ lower }) => isDeed(lower));
  }
  // `klaim Presiden Amerika Serikat Donald Trump`: what stands between is the title.
  const title = view.mentions[owner]?.title?.start ?? Infinity;
  const between = view.words.slice(noun + 1, first).filter(({ start }) => start < title);
  if (isPress(view, owner, between)) return false;
  return between.every(
    ({ lower }) => isPerson(lower) || isRoleNoun(lower, 'people') || hasClass(lower, 'quantifier'),
  );
}

/** `mengecam pernyataan X`: who condemns what somebody says does not deny it; `mengecam tuduhan X` does. */
function condemnsSaying({ stance, root }: ReportingForm, noun: string): boolean {
  return stance === 'condemns' && !isClaimNoun(noun) && !isSpeechWord(root, 'scorn');
}

/** `tuduhan`, `klaim`: somebody makes it; `kabar dari AS` only comes from there. */
function isMadeBySomebody(noun: string): boolean {
  return reportingForms(noun).some(
    ({ voice, stance, claim }) => voice === 'noun' && (stance === 'alleges' || claim),
  );
}

/** `menepis tuduhan dari AS`, `membantah klaim yang dilontarkan AS`: who is named behind it. */
function claimMaker(view: SentenceView, at: number): number | null {
  const [speaker] = claimSpeakers(view, at).speakers;
  return speaker?.kind === 'mention' ? speaker.mention : null;
}

/** `mencemooh klaim AS`, `menepis tuduhan AS`: whose claim is rejected, or null. */
function claimOwner(view: SentenceView, form: ReportingForm, verb: number): number | null {
  const object = claimObject(view, form, verb);
  const owner = object === null ? undefined : (claimants(view, object)[0] ?? object.owners[0]);
  if (object === null || condemnsSaying(form, object.head)) return null;
  const [holder] = officeHolder(view, view.chunks.indexOf(object), object)?.speakers ?? [];
  if (holder?.kind === 'mention') return holder.mention;
  if (owner === undefined)
    return isMadeBySomebody(object.head) ? claimMaker(view, view.chunks.indexOf(object)) : null;
  return ownsClaim(view, object, owner) ? owner : null;
}

/** `mencemooh dugaan tersebut`, `mencibir laporan itu`: scorn for a claim denies it. */
function scorns({ root }: ReportingForm, noun: string): boolean {
  return isSpeechWord(root, 'scorn') && (isClaimNoun(noun) || isDeniable(noun));
}

/** `memberi tahu para perunding agar tidak terburu-buru`. */
function asks(view: SentenceView, { root }: ReportingForm, verb: number): boolean {
  if (!isSpeechWord(root, 'telling')) return false;
  const next = view.chunks[verb + 1];
  const told =
    next !== undefined && isSpeechWord(next.head, 'told-to') && next.to === next.from + 1
      ? verb + 2
      : verb + 1;
  const link = view.chunks[told + 1]?.head ?? '';
  return view.chunks[told]?.kind === 'noun-phrase' && link !== 'bahwa' && hasClass(link, 'content-opener');
}

/** How far behind `bahwa` what somebody should do may stand. */
const REACH = 8;

/** `Laporan itu menyarankan bahwa X mengirim senjata`, as English has it; but `menyarankan bahwa X sebaiknya mengirim`. */
function suggests(view: SentenceView, { root }: ReportingForm, verb: number): boolean {
  const opener = view.chunks[verb + 1];
  if (!isSpeechWord(root, 'suggesting') || opener?.head !== 'bahwa') return false;
  const said = view.words.slice(opener.to, opener.to + REACH);
  return !said.some(({ lower }) => isSpeechWord(lower, 'duty') || isSpeechWord(lower, 'ought'));
}

/** Whom a reporting verb aims at, and its stance in the light of that. */
export interface Aim {
  readonly stance: Stance;
  readonly addressee: number | null;
}

/**
 * Reads whom a reporting verb aims at: the accused, asked or addressed, or the owner of the claim it rejects.
 *
 * @param view the sentence
 * @param form the verb's reading
 * @param verb index of its chunk
 * @returns the stance, changed where the target changes it, and whom it aims at
 * @example
 * // Iran menepis tuduhan AS soal drone itu. → denies, AS
 */
export function readAim(view: SentenceView, form: ReportingForm, verb: number): Aim {
  const owner = claimOwner(view, form, verb);
  if (owner !== null) return { stance: 'denies', addressee: owner };
  const noun = entryAt(view.chunks, objectBehind(view, verb))?.head ?? '';
  // `menampik desakan agar ia mundur`: what is asked is not done, and nothing is denied.
  if (form.stance === 'denies' && isRoleNoun(noun, 'request')) return { stance: 'states', addressee: null };
  if (scorns(form, noun)) return { stance: 'denies', addressee: null };
  if (suggests(view, form, verb)) return { stance: 'states', addressee: null };
  if (asks(view, form, verb)) return { stance: 'demands', addressee: targetOf(view, form, verb) };
  return { stance: accusedStance(view, form, verb), addressee: targetOf(view, form, verb) };
}
