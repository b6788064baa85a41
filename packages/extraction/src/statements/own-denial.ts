import type { Span } from '@warta/text';
import { chunkSpan, type SentenceView } from '../clause/clause-view.js';
import { isRoleNoun } from '../clause/role-noun.js';
import { findSubject } from '../clause/subject.js';
import { hasClass } from '../clause/word-class.js';
import { rememberFlags } from '../clause/word-form.js';
import { actOf } from '../events/act.js';
import { frameReadings } from '../events/frame.js';
import { findObjectWord } from '../events/object-class.js';
import type { Speaker } from '../findings.js';
import { harbours } from './harbours.js';
import { isOwnActor, speakerIdentities } from './own-actor.js';
import { beginsWrong, findWrong, isWrong, wrongWords } from './wrong-acts.js';

/** The speaker's own side: `kami`, `pihaknya`, `klien kami`, `para pejuangnya`, the speaker's own state by its name. */
function isOwnSide(view: SentenceView, phrase: number, speakers: readonly Speaker[]): boolean {
  const chunk = view.chunks[phrase];
  if (chunk === undefined) return false;
  if (chunk.heads.length > 0) return chunk.heads.every((one) => isOwnActor(view.mentions, speakers, one));
  const noun = chunk.head.replace(/nya$/u, '');
  if (noun !== chunk.head && (isRoleNoun(noun, 'organ') || isRoleNoun(noun, 'fighters'))) return true;
  return isWrong(chunk.head, 'own') || isWrong(view.words[chunk.to - 1]?.lower ?? '', 'own');
}

/** Who speaks for a state or an armed group has dealings to deny: `tidak pernah berurusan dengan militer Iran`. */
function deniesDealing(view: SentenceView, verb: number, speakers: readonly Speaker[]): boolean {
  if (!isWrong(view.chunks[verb]?.head ?? '', 'dealing')) return false;
  return speakers.some((speaker) => {
    const index = speaker.kind === 'mention' ? speaker.mention : -1;
    if (view.mentions[index]?.kind === 'group') return true;
    return [...speakerIdentities(view.mentions, speaker)].some((id) => id.startsWith('country/'));
  });
}

/** A contested act by its verb and the class of its object, or a wrong by its verb. */
function isContested(view: SentenceView, verb: number): boolean {
  const chunk = view.chunks[verb];
  if (chunk === undefined) return false;
  const { start } = chunkSpan(view, chunk);
  if (harbours(view.article.text.slice(start, view.sentence.end))) return true;
  if (isWrong(chunk.head, 'wrong') || takesPart(view, verb)) return true;
  return frameReadings(chunk.head).some(({ frame, voice, rest }) => {
    if (actOf(frame.act).contested !== true || voice !== 'active' || rest.length > 0) return false;
    const end = view.chunks[verb + 1]?.to ?? chunk.to;
    return frame.object === undefined || findObjectWord(view, chunk.to, end, frame.object) >= 0;
  });
}

/** `menerima uang`, `memerintahkan penembakan`, `terlibat dalam penggelapan`. */
function takesPart(view: SentenceView, verb: number): boolean {
  if (!isWrong(view.chunks[verb]?.head ?? '', 'part')) return false;
  const next = view.chunks[verb + 1];
  const noun = (next?.kind === 'preposition' ? view.chunks[verb + 2] : next)?.head ?? '';
  return (['gain', 'harm', 'done'] as const).some((name) => isWrong(noun, name));
}

const isNo = rememberFlags(({ lower }) => hasClass(lower, 'denying'));

function isDenied(view: SentenceView, verb: number, speakers: readonly Speaker[]): boolean {
  const { phrase, chain } = findSubject(view.chunks, verb);
  if (phrase === null || !isOwnSide(view, phrase, speakers)) return false;
  const words = chain.map((at) => view.chunks[at]?.head ?? '');
  const never = words.includes('pernah') && deniesDealing(view, verb, speakers);
  if (!never && !isContested(view, verb)) return false;
  return !words.some((word) => hasClass(word, 'unreal')) && words.some((word) => hasClass(word, 'denying'));
}

/** `Tidak ada tentara kami di sana`, `Tidak satu pun prajurit kami`, `Kami tidak memiliki tentara di sana`. */
function deniesForce(view: SentenceView, at: number): boolean {
  const none = view.words[at]?.lower === 'tidak' || view.words[at]?.lower === 'tak';
  const next = view.words[at + 1]?.lower ?? '';
  const has = HAS.has(next) && isWrong(view.words[at - 1]?.lower ?? '', 'own');
  const nobody = NOBODY.has(next) && view.words[at + 2]?.lower === 'pun';
  if (!none || (next !== 'ada' && !has && !nobody)) return false;
  return view.words.slice(at + 2, at + 7).some((word) => isWrong(word.lower, 'force'));
}

const HAS: ReadonlySet<string> = new Set(['memiliki', 'punya', 'mempunyai']);
const NOBODY: ReadonlySet<string> = new Set(['satu', 'seorang', 'sebutir', 'sepucuk', 'seekor']);

/** `Bukan kami yang merusak pagar itu`. */
function deniesDoing(view: SentenceView, at: number): boolean {
  return (
    view.words[at]?.lower === 'bukan' &&
    isWrong(view.words[at + 1]?.lower ?? '', 'own') &&
    view.words[at + 2]?.lower === 'yang'
  );
}

/**
 * Tells whether what is said clears the speaker by its words alone.
 *
 * @param text what is said
 * @example
 * deniesGuilt('Saya tidak bersalah') // true, as `Tidak ada pegawai kami yang terlibat` and `kapal itu bukan miliknya`
 */
export function deniesGuilt(text: string): boolean {
  const subject = OWN_SUBJECT.exec(text)?.[0].length ?? 0;
  if (beginsWrong(text.slice(subject), 'innocent') || findWrong(text, 'not-ours') >= 0) return true;
  return NONE_OF_OURS.test(text) || ONLY_HARMLESS.test(text) || NO_BRIBE.test(text);
}

/** `Uang itu pinjaman pribadi, bukan suap`. */
const NO_BRIBE = new RegExp(
  `^(?:[\\p{L}\\d-]+ ){1,3}(?:itu|ini|tersebut)(?:,? [\\p{L}\\d-]+){0,6}?,? bukan(?:lah)? (?:${[...wrongWords('bribe'), ...wrongWords('done'), 'uang sogok', 'hasil kejahatan'].join('|')})\\b`,
  'iu',
);

/** `hanya mengirim bantuan kemanusiaan, bukan senjata`. */
const ONLY_HARMLESS = new RegExp(
  `^(?:\\p{L}+ ){0,4}hanya \\p{L}+[^.;]{0,80}?,? (?:dan )?bukan (?:${wrongWords('force').join('|')})\\b`,
  'iu',
);

const NONE_OF_OURS = /^(?:tidak|tak) ada (?:\p{L}+ ){0,4}(?:kami|kita|pihaknya) yang terlibat\b/iu;

/** Who speaks, at the head of what is said. */
const OWN_SUBJECT = new RegExp(
  `^(?:(?:bahwa|jika|kalau) )?(?:${wrongWords('speaker').join('|')}) (?:sama sekali |pun |juga )?`,
  'iu',
);

/**
 * Tells whether what is said denies a contested act of the speaker's own side.
 *
 * @param view a sentence that holds it
 * @param content what is said
 * @param speakers who says it
 * @returns true for `Kami tidak menjual peluru`, `Tidak ada tentara kami di sana`, `Bukan kami yang merusak`; false for `Kami tidak menjual tiket`
 */
export function deniesOwnAct(view: SentenceView, content: Span, speakers: readonly Speaker[]): boolean {
  if (!view.words.some(({ form }) => isNo(form))) return false;
  const inside = (span: Span): boolean => content.start <= span.start && span.end <= content.end;
  const verbs = view.chunks.some(
    (chunk, at) => chunk.kind === 'verb' && inside(chunkSpan(view, chunk)) && isDenied(view, at, speakers),
  );
  if (verbs) return true;
  return view.words.some((word, at) => inside(word) && (deniesForce(view, at) || deniesDoing(view, at)));
}
