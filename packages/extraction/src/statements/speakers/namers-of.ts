import type { SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { findSubject } from '../../clause/subjects/subject.js';
import type { Speaker } from '../../findings.js';
import type { StatementContext } from '../rule.js';
import { isOwnActor } from './own-actor.js';
import { resolveSpeakers } from './resolve-speakers.js';

/** One person, named or not. */
function isOnePerson({ mentions }: SentenceView, speaker: Speaker): boolean {
  if (speaker.kind === 'mention') return mentions[speaker.mention]?.kind === 'person';
  return speaker.kind === 'anonymous';
}

/** `Kementerian Energi Chile` and `Menteri Keuangan Chile Budi`: the country in the title of the one ends the name of the other. */
function isOfCountry({ article, mentions }: SentenceView, teller: Speaker, body: number): boolean {
  const title = teller.kind === 'mention' ? mentions[teller.mention]?.title : null;
  const named = mentions[body];
  if (title === null || title === undefined || named === undefined) return false;
  const text = article.text.slice(named.start, named.end);
  return mentions.some(
    ({ kind, start, end }) =>
      kind === 'country' &&
      title.start <= start &&
      end <= title.end &&
      text.endsWith(` ${article.text.slice(start, end)}`),
  );
}

function isOwn(view: SentenceView, teller: Speaker, one: Speaker): boolean {
  if (one.kind !== 'mention' || isOnePerson(view, one)) return false;
  return isOwnActor(view.mentions, [teller], one.mention) || isOfCountry(view, teller, one.mention);
}

/**
 * Names whose word it is what a thing is called in what somebody tells of others: the teller's, where the others are a body of the teller's own side.
 *
 * @param view the sentence
 * @param verb index of the verb of the clause around
 * @param near who does what that clause tells
 * @param context who spoke before
 * @returns the teller, or those who do what the clause around tells
 * @example
 * // Menteri Keuangan Chile Budi menyebut Kementerian Energi Chile melanjutkan apa yang disebutnya … → Budi
 * // Menteri Keuangan Chile Budi menyebut Peru melanjutkan apa yang disebutnya … → Peru
 */
export function namersOf(
  view: SentenceView,
  verb: number,
  near: readonly Speaker[],
  context: StatementContext,
): Speaker[] {
  const before = view.chunks.findIndex(
    ({ kind, head }, at) => at < verb && kind === 'verb' && reportsAs(head, 'active', 'say'),
  );
  const [teller, ...more] =
    before < 0 ? [] : resolveSpeakers(view, findSubject(view.chunks, before).phrase, context);
  if (teller === undefined || more.length > 0 || !isOnePerson(view, teller)) return [...near];
  const own = near.every((one) => isOwn(view, teller, one));
  return own ? [teller] : [...near];
}
