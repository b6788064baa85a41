import type { SentenceView } from '../../clause/clause-view.js';
import { isPersonNoun, isRoleNoun } from '../../clause/role-noun.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { verbReadings } from '../../clause/verb-lexicon.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import type { Speaker } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { firstMention } from '../../mentions/first-mention.js';
import { INITIALS } from '../../mentions/persons/initials-only.js';
import { hasVerb } from '../content/has-verb.js';
import { isQuoted } from '../content/is-quoted.js';
import type { StatementContext } from '../rule.js';
import { readSpeakers } from './speaker.js';

/** The one person named in a sentence outside quotations, or null where there are several or none. */
function onlyPerson(view: SentenceView): Speaker | null {
  const named = flatMap(view.words, ({ mention, start }) =>
    mention >= 0 && view.mentions[mention]?.kind === 'person' && !isQuoted(view, start)
      ? [firstMention(view.mentions, mention)]
      : [],
  );
  const [first] = named;
  return first !== undefined && named.every((one) => one === first)
    ? { kind: 'mention', mention: first }
    : null;
}

/** The name between commas behind the office that a sentence begins with. */
function nameBetween({ chunks }: SentenceView, phrase: number): number | null {
  const isOffice = chunks[phrase]?.heads.length === 0 && isPersonNoun(chunks[phrase]?.head ?? '');
  const closed = chunks[phrase + 1]?.kind === 'comma' && chunks[phrase + 3]?.kind === 'comma';
  return isOffice && closed ? phrase + 2 : null;
}

/** `Yeka diduga menerima uang. "…," katanya.`: the accused does not speak, who told of it does; but `Budi, ditemui di Jakarta, …`. */
function isDoneTo({ chunks }: SentenceView, phrase: number): boolean {
  const verb = chunks.find(({ kind }, at) => at > phrase && kind === 'verb')?.head ?? '';
  return verb.startsWith('di') && isPassive(verb) && !isSpeechWord(verb, 'approached');
}

function isPassive(verb: string): boolean {
  const voices = verbReadings(verb);
  return voices.length > 0 && voices.every(({ voice }) => voice === 'passive');
}

/** The only person of a sentence, where it begins with that one: `Dadan meminta maaf. "…," katanya.` */
function subjectOf(view: SentenceView | undefined): Speaker | null {
  const person = view === undefined ? null : onlyPerson(view);
  if (view === undefined || person?.kind !== 'mention' || isQuoted(view, view.sentence.start + 1))
    return null;
  const phrase = view.chunks.findIndex(({ kind }) => kind === 'noun-phrase');
  // `Termasuk terlapor Dadan.` tells no deed.
  if (isDoneTo(view, phrase) || !hasVerb(view.chunks, phrase + 1)) return null;
  // `Direktur Bandara Lombok, Hadi Wibowo, membela …`
  const first = view.chunks[nameBetween(view, phrase) ?? phrase];
  const [head, ...more] = first?.heads ?? [];
  const root = head === undefined ? -1 : firstMention(view.mentions, head);
  return more.length === 0 && root === person.mention ? person : null;
}

/** `Hakim itu menolak gugatan yang diajukan Dadan`: an office without a name does something about the only person named. */
function isOfOther(view: SentenceView, person: Speaker): boolean {
  const first = view.chunks.find(({ kind }) => kind === 'noun-phrase');
  if (first === undefined || first.heads.length > 0 || !isPersonNoun(first.head)) return false;
  const agent = view.chunks.findIndex(({ heads }) =>
    heads.some((one) => firstMention(view.mentions, one) === rootOf(person)),
  );
  const verb = entryAt(view.chunks, agent - 1);
  return verb?.kind === 'verb' && isPassive(verb.head);
}

/** The persons named in what is said, none of whom says it (`"Saya bersama Pak Jokowi," ucapnya`), and behind a quotation those known by initials: who is accused is seldom heard. */
function silentIn({ mentions }: SentenceView, start: number, at: number): ReadonlySet<number> {
  const silent = new Set<number>();
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'person' || mention.method === 'pronoun' || mention.start > at) return;
    const said = mention.start >= start && mention.end <= at;
    if (said || (start < at && mention.rule === INITIALS)) silent.add(mention.antecedent ?? index);
  });
  return silent;
}

function rootOf(speaker: Speaker): number {
  return speaker.kind === 'mention' ? speaker.mention : -1;
}

/** How many sentences before a quotation may name the one whom `ujarnya` means, where nobody has spoken yet. */
const NEAR = 2;

/** The only person named right before a sentence; none where `dia` or another's deed parts them, null where nobody is named. */
function namedBefore(
  { views }: StatementContext,
  index: number,
  silent: ReadonlySet<number>,
): Speaker[] | null {
  for (let back = index - 1; back >= Math.max(0, index - NEAR); back -= 1) {
    const view = views[back] as SentenceView;
    const person = onlyPerson(view);
    if (person !== null && !silent.has(rootOf(person))) return isOfOther(view, person) ? [] : [person];
    if (view.words.some((word) => hasClass(word.lower, 'singular-pronoun'))) return [];
  }
  return null;
}

/** `[Kementerian Luar Negeri Kongo] menarik duta besarnya, katanya dalam sebuah pernyataan`: a body tells in a statement what it does itself. */
function bodyInStatement(view: SentenceView, start: number, at: number): Speaker[] {
  const tag = view.words.findIndex((word) => word.start === at);
  const [link, ...next] = view.words.slice(tag + 1, tag + 4).map(({ lower }) => lower);
  const written = tag > 0 && link === 'dalam' && next.some((word) => isRoleNoun(word, 'document'));
  if (!written || isQuoted(view, start)) return [];
  const subject = view.chunks.find(({ kind }) => kind === 'noun-phrase');
  if (subject === undefined || (view.words[subject.from]?.start ?? -1) !== start) return [];
  const speakers = readSpeakers(view, subject);
  const [only] = speakers;
  const isBody = only?.kind === 'mention' && view.mentions[only.mention]?.kind !== 'person';
  return speakers.length === 1 && isBody ? speakers : [];
}

/**
 * Whom `ujarnya` or `kata dia` means: the last person who spoke, or the only person named right before the quotation.
 *
 * @param view the sentence of the tag
 * @param context who spoke before
 * @param start where what is said begins, in UTF-16 code units of the article's text
 * @param at where the tag stands
 * @returns one speaker or none
 * @example
 * // Budi Santoso mengatakan stok aman. Harga naik, ujarnya. → Budi Santoso
 */
export function runningSpeakers(
  view: SentenceView,
  context: StatementContext,
  start: number,
  at: number,
): Speaker[] {
  const own = bodyInStatement(view, start, at);
  if (own.length > 0) return own;
  const first = context.views.findIndex((one) => one.sentence.end > start);
  const index = first < 0 ? view.index : Math.min(first, view.index);
  // Who is told to speak in what is said is not the one who says it.
  const before = Math.min(start, at);
  const spoke = context.spokeIn(index, before) || context.spokeIn(index - 1, before);
  const introduced = spoke ? null : subjectOf(context.views[index - 1]);
  const silent = silentIn(view, start, at);
  if (introduced !== null && !silent.has(rootOf(introduced))) return [introduced];
  const group = context.groupBefore(before, index);
  // `ia` may take up a paper, `ujarnya` does not.
  const last = context.speakerBefore(before, index, start === at, silent);
  // Behind the words of a body `ujarnya` may mean it or the person before.
  if (last !== null) return group.length > 0 ? [] : [last];
  return namedBefore(context, index, silent) ?? (group.length === 1 ? [...group] : []);
}
