import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { hasClass } from '../../clause/word-class.js';
import { mapList } from '../../map-list.js';
import type { StatementDraft } from '../../statements/draft.js';
import { isOneSide, partyOf, speakerParty } from '../../take-ups/party.js';
import { isActOf } from '../act-group.js';
import { frameReadings } from '../frame.js';
import { firstOfContent } from './content-names.js';

/** How many words behind the one warned may name the hazard: `risiko wabah`, `adanya potensi gelombang`. */
const NEAR = 5;

/** `tentang cuaca ekstrem`, `bahwa wabah dapat menyebar`. */
function namesHazard(view: SentenceView, { cue, addressee }: StatementDraft): boolean {
  const mention = view.mentions[addressee ?? -1];
  const from = view.words.findIndex(({ start }) => start >= Math.max(cue.end, mention?.end ?? 0));
  if (from < 0) return false;
  const end = view.words.findIndex(({ lower }, at) => at >= from && isSpeechWord(lower, 'hazard-end'));
  const near = view.words.slice(from, Math.min(from + NEAR, end < 0 ? view.words.length : end));
  // `gelombang kedua serangan`: a figure of speech for a deed.
  if (
    near.some(({ lower }) =>
      frameReadings(lower).some(({ frame, voice }) => voice === 'noun' && isActOf(frame.act, 'strike')),
    )
  )
    return false;
  return near.some(({ lower, mention: name }) => name < 0 && isSpeechWord(lower, 'hazard'));
}

/** `bahwa tentara NATO akan diserang`, `akan menjadi sasaran`: what is to come to others is the threat. */
function befallsOthers(view: SentenceView, subject: number): boolean {
  const verb = view.chunks.find(({ kind }, at) => at > subject && kind === 'verb');
  return verb !== undefined && (verb.head.startsWith('di') || hasClass(verb.head, 'becoming'));
}

/** `memperingatkan Ukraina bahwa peretas [Rusia] menyusup`: what somebody else does. */
function tellsOfOthers(view: SentenceView, draft: StatementDraft): boolean {
  const at = firstOfContent(view, draft);
  if (draft.addressee === null || view.chunks[at - 1]?.head !== 'bahwa') return false;
  const chunk = view.chunks[at];
  const names = chunk === undefined || befallsOthers(view, at) ? [] : [...chunk.heads, ...chunk.owners];
  const sides = [
    partyOf(view.mentions, draft.addressee),
    ...mapList(draft.speakers, (speaker) => speakerParty(view.mentions, speaker)),
  ];
  const others = names.filter((name) => !sides.some((side) => isOneSide(side, partyOf(view.mentions, name))));
  return names.length > 0 && others.length === names.length;
}

/** `mengingatkan Israel untuk mempertimbangkan`; `mengingatkan Israel untuk tidak menyerang` warns. */
function remindsToDo(view: SentenceView, { cue }: StatementDraft): boolean {
  if (!isSpeechWord(view.article.text.slice(cue.start, cue.end).toLowerCase(), 'reminding')) return false;
  const opens = view.chunks.findIndex(
    ({ head, from }) => hasClass(head, 'content-opener') && (view.words[from]?.start ?? 0) >= cue.end,
  );
  return opens >= 0 && view.chunks[opens]?.head !== 'bahwa' && view.chunks[opens + 1]?.kind === 'verb';
}

/**
 * Tells whether a warning goes to people without a name, for their own good: `memperingatkan [warganya] agar tidak pergi`, `memperingatkan [para pemudik]`.
 *
 * @param view the sentence
 * @param draft the warning
 * @example
 * // memperingatkan warganya agar tidak pergi karena Teheran menangkap orang asing → true
 * // memperingatkan Teheran agar tidak menangkap orang asing → false
 */
export function warnsFolk(view: SentenceView, { cue }: StatementDraft): boolean {
  const chunk = view.chunks.find(({ from }) => (view.words[from]?.start ?? 0) >= cue.end);
  if (chunk?.kind !== 'noun-phrase' || chunk.heads.length + chunk.owners.length > 0) return false;
  return isRoleNoun(chunk.head.replace(/nya$/u, ''), 'people') && !isRoleNoun(chunk.head, 'office');
}

/**
 * Tells whether a warning is for the safety of the one warned, and no threat.
 *
 * @param view the sentence
 * @param draft the warning
 * @example
 * // memperingatkan Kongo bahwa wabah dapat menyebar → true
 * // memperingatkan Jepang agar tidak menempatkan rudal → false
 */
export function warnsOfHazard(view: SentenceView, draft: StatementDraft): boolean {
  return (
    warnsFolk(view, draft) ||
    namesHazard(view, draft) ||
    tellsOfOthers(view, draft) ||
    remindsToDo(view, draft)
  );
}
