import type { Chunk } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import { isPersonNoun, isRoleNoun } from '../clause/role-noun.js';
import { hasClass } from '../clause/word-class.js';
import { flatMap } from '../flat-map.js';
import { isOneSide, partyOf, speakerParty } from '../take-ups/party.js';
import type { StatementDraft } from './draft.js';
import { isPolice } from './law-officer.js';
import { isOwnActor } from './own-actor.js';
import { speakerText } from './speaker-text.js';
import { isWrong } from './wrong-acts.js';

/** `tentara Rwanda` are the own of who speaks for Rwanda. */
function isOwnCountry(view: SentenceView, { heads, owners }: Chunk, { speakers }: StatementDraft): boolean {
  const [owner] = owners;
  if (heads.length > 0 || owner === undefined || view.mentions[owner]?.kind !== 'country') return false;
  const party = partyOf(view.mentions, owner);
  return speakers.some(
    (speaker) =>
      isOneSide(speakerParty(view.mentions, speaker), party) && !CRITIC.test(speakerText(view, speaker)),
  );
}

/** `Pemimpin oposisi Uganda`: who does not speak for the state. */
const CRITIC =
  /\b(?:oposisi|pengacara|aktivis|advokat|wartawan|jurnalis|pembangkang|pemantau|mantan|analis|pengamat|peneliti)\b/iu;

/** `artileri Rusia`, `konvoi RSF`: arms and what moves them act for whose they are. */
function isArms({ head, owners }: Chunk): boolean {
  return owners.length > 0 && (isWrong(head, 'weapons') || isWrong(head, 'vessels'));
}

/** `Juru bicara Hamas Abu Ubaida`: what Hamas or its fighters do is their own. */
function isOwnGroup(
  { mentions }: SentenceView,
  { heads, owners }: Chunk,
  { speakers }: StatementDraft,
): boolean {
  const names = heads.length > 0 ? heads : owners.slice(0, 1);
  return names.some((name) => mentions[name]?.kind === 'group' && isOwnActor(mentions, speakers, name));
}

/** `Manuver tersebut melanggar hukum`. */
function pointsAt(view: SentenceView, { from, to }: Chunk): boolean {
  return to > from + 1 && hasClass(view.words[to - 1]?.lower ?? '', 'determiner');
}

/** `tindakan itu`, `penjualan kayu itu melanggar`: the deed stands for its doer. */
function isDeed(noun: string, verb: string): boolean {
  return isWrong(noun, 'deed') || (isWrong(verb, 'breach') && /^\p{Ll}{4,}an$/u.test(noun));
}

/** `Kapolres: polisi menembak perampok`. */
function isOwnForce(
  view: SentenceView,
  { head, heads, owners }: Chunk,
  { speakers }: StatementDraft,
): boolean {
  return heads.length + owners.length === 0 && OFFICERS.has(head) && isPolice(view, speakers);
}

const OFFICERS: ReadonlySet<string> = new Set([
  'polisi',
  'petugas',
  'aparat',
  'penyidik',
  'personel',
  'anggota',
  'tim',
]);

function isOwnSide(view: SentenceView, chunk: Chunk, draft: StatementDraft): boolean {
  return isOwnCountry(view, chunk, draft) || isOwnGroup(view, chunk, draft) || isOwnForce(view, chunk, draft);
}

/** `sumber kebakaran`, `sumber api`: where it comes from, and nobody. */
function isThing({ words }: SentenceView, { from }: Chunk, head: string): boolean {
  const next = words[from + 1]?.lower ?? '';
  return head === 'sumber' && (isWrong(next, 'harm') || ORIGINS.has(next));
}

const ORIGINS: ReadonlySet<string> = new Set([
  'api',
  'masalah',
  'penularan',
  'air',
  'listrik',
  'suara',
  'dana',
]);

/** `tindakan menghasut`: the verb only tells which deed. */
function namesDeed({ words }: SentenceView, { head, from, to }: Chunk, verb: string): boolean {
  return isWrong(head, 'deed') && to === from + 1 && words[to]?.lower === verb;
}

/** `ada pihak asing yang mendanai`: the noun behind `ada`. */
function headOf(view: SentenceView, { head, from }: Chunk): string {
  return head === 'ada' || head === 'adanya' ? (view.words[from + 1]?.lower ?? head) : head;
}

/**
 * Tells whether a phrase is somebody other than the speaker: a name, an office, people or a body.
 *
 * @param view the sentence
 * @param phrase index of the noun phrase
 * @param verb what it does, in lower case
 * @param draft the statement
 * @param anything whether a thing that belongs to somebody counts too (`pangkalan Uni Emirat Arab`)
 * @example
 * // Menteri Luar Negeri Rwanda: [FDLR] … → true; [tentara Rwanda] …, [pihaknya] … → false
 */
export function isAnother(
  view: SentenceView,
  phrase: number,
  verb: string,
  draft: StatementDraft,
  anything = false,
): boolean {
  const chunk = view.chunks[phrase];
  if (chunk === undefined || isWrong(chunk.head, 'own')) return false;
  if (hasClass(chunk.head, 'pronoun')) return chunk.head === 'mereka';
  if (isWrong(view.words[chunk.to - 1]?.lower ?? '', 'own')) return false;
  const own = flatMap(draft.speakers, (speaker) => (speaker.kind === 'mention' ? [speaker.mention] : []));
  const head = headOf(view, chunk);
  if (isThing(view, chunk, head) || namesDeed(view, chunk, verb)) return false;
  const noun = head.replace(/nya$/u, '');
  // `tentaranya` are the speaker's own.
  if (noun !== head && isRoleNoun(noun, 'organ')) return false;
  const named = chunk.heads.map((head) => view.mentions[head]?.antecedent ?? head);
  if (named.some((head) => own.includes(head)) || isOwnSide(view, chunk, draft)) return false;

  return (
    anything ||
    named.length > 0 ||
    isPersonNoun(noun) ||
    isRoleNoun(head, 'organ') ||
    isRoleNoun(noun, 'relational') ||
    (draft.belief && isWrong(head, 'premises')) ||
    isArms(chunk) ||
    isDeed(chunk.head, verb) ||
    (isWrong(verb, 'breach') && pointsAt(view, chunk))
  );
}
