import { withoutNya } from '@warta/indonesian';
import { containsSpan, type Span } from '@warta/text';
import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { rememberFlags } from '../../clause/word-form.js';
import { entryAt } from '../../entry-at.js';
import type { Speaker } from '../../findings.js';
import { isOwnActor, speakerIdentities } from '../speakers/own-actor.js';
import { isContestedVerb } from '../wrongs/contested-verb.js';
import { isWrong } from '../wrongs/wrong-acts.js';
import { deniesAtWord } from './denies-at-word.js';

/** `[Thailand], kata juru bicara pemerintahnya, …`: who speaks, inserted behind the name, serves whom the clause is about. */
function isServedByTag({ chunks, words }: SentenceView, phrase: number): boolean {
  const [comma, tag, speaker] = chunks.slice(phrase + 1, phrase + 4);
  if (comma?.kind !== 'comma' || speaker?.kind !== 'noun-phrase') return false;
  if (!reportsAs(tag?.head ?? '', 'tag')) return false;
  return words
    .slice(speaker.from, speaker.to)
    .some(({ lower, mention }) => mention < 0 && lower.endsWith('nya'));
}

/** The speaker's own side: `kami`, `pihaknya`, `klien kami`, `para pejuangnya`, the speaker's own state by its name. */
function isOwnSide(view: SentenceView, phrase: number, speakers: readonly Speaker[]): boolean {
  const chunk = view.chunks[phrase];
  if (chunk === undefined) return false;
  if (isServedByTag(view, phrase)) return true;
  if (chunk.heads.length > 0) return chunk.heads.every((one) => isOwnActor(view.mentions, speakers, one));
  const noun = withoutNya(chunk.head);
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

/** `mengatakan '[kami] tidak menjual apa pun'`: in a quotation inside the quotation it is another who speaks. */
function isQuotedInside(view: SentenceView, phrase: number, { start }: Span): boolean {
  const mark = entryAt(view.words, (view.chunks[phrase]?.from ?? 0) - 1);
  return mark !== undefined && mark.start > start && SINGLE.has(mark.text);
}

const SINGLE: ReadonlySet<string> = new Set(["'", '‘', '’']);

function isDenied(view: SentenceView, verb: number, content: Span, speakers: readonly Speaker[]): boolean {
  const { phrase, chain } = findSubject(view.chunks, verb);
  if (phrase === null || isQuotedInside(view, phrase, content) || !isOwnSide(view, phrase, speakers))
    return false;
  const words = chain.map((at) => view.chunks[at]?.head ?? '');
  const never = words.includes('pernah') && deniesDealing(view, verb, speakers);
  if (!never && !isContestedVerb(view, verb)) return false;
  // `memperingatkan Beijing agar tidak memasok drone`
  if (words.some((word) => hasClass(word, 'unreal') || hasClass(word, 'wish'))) return false;
  // `belum pernah` is never, and `belum` alone is not yet.
  const isNever = words.includes('pernah') && words.some((word) => hasClass(word, 'negator'));
  return isNever || words.some((word) => hasClass(word, 'denying'));
}

const isNo = rememberFlags(({ lower }) => lower === 'pernah' || hasClass(lower, 'denying'));

/**
 * Tells whether what is said denies a contested act of the speaker's own side.
 *
 * @param view a sentence that holds it
 * @param content what is said
 * @param speakers who says it
 * @returns true for `Kami tidak menjual peluru`, `Tidak ada tentara kami di sana`, `Bukan kami yang merusak`; false for `Kami tidak menjual tiket`
 * @example
 * // "Kami tidak menjual peluru," kata Menteri X. → true; "Kami tidak menjual tiket," kata Menteri X. → false
 */
export function deniesOwnAct(view: SentenceView, content: Span, speakers: readonly Speaker[]): boolean {
  if (!view.words.some(({ form }) => isNo(form))) return false;
  const inside = (span: Span): boolean => containsSpan(content, span);
  const verbs = view.chunks.some(
    (chunk, at) =>
      chunk.kind === 'verb' && inside(chunkSpan(view, chunk)) && isDenied(view, at, content, speakers),
  );
  return verbs || view.words.some((word, at) => inside(word) && deniesAtWord(view, at));
}
