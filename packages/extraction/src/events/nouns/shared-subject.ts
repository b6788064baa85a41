import { reportingForms } from '@warta/indonesian';
import { agentBehind } from '../../clause/agent-behind.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { AUXILIARY, skipAhead } from '../../clause/skip-chunks.js';
import { hasClass } from '../../clause/word-class.js';
import { namesOf } from '../roles/role-names.js';
import { subjectNames } from '../roles/subject-names.js';

/**
 * Names the subject of the clause that a noun stands in as an adjunct: `X dan Y membahas itu dalam pertemuan`, `Selama kunjungan ke Bali, X …`.
 *
 * @param view the sentence
 * @param noun index of the noun's chunk
 * @returns indices of mentions; empty where the noun is no adjunct
 */
export function sharedSubject(view: SentenceView, noun: number): readonly number[] {
  const before = view.chunks[noun - 1];
  const isAside = hasClass(view.chunks[noun]?.head ?? '', 'aside');
  if (before === undefined || !(hasClass(before.head, 'occasion') || isAside)) return [];
  if (noun <= 2) return subjectTakenUp(view, noun);
  for (let at = noun - 2; at >= 0; at -= 1) {
    const chunk = view.chunks[at];
    if (chunk?.kind === 'mark' || chunk?.kind === 'quote') return [];
    if (chunk?.kind === 'subordinator' && !hasClass(chunk.head, 'purpose')) return [];
    if (chunk?.kind === 'verb')
      return (
        namesBehindTag(view, at, isAside) ?? personBehind(view, at, noun) ?? subjectNames(view, at).names
      );
  }
  return [];
}

/** `…, kata Menteri X di sela kunjungannya`: the speaker stands behind the tag; null where the verb is none. */
function namesBehindTag(view: SentenceView, verb: number, isAside: boolean): readonly number[] | null {
  const forms = reportingForms(view.chunks[verb]?.head ?? '');
  // `demikian diumumkan Menteri X`: the agent of a passive stands there, too.
  const isTag = forms.some(({ voice }) => voice === 'tag' || (isAside && voice === 'passive'));
  const by = agentBehind(view.chunks, verb);
  const names = isTag ? namesOf(view, view.chunks[by]) : [];
  return names.length > 0 ? names : null;
}

/** `Hongaria tidak menangkap [Benjamin Netanyahu] selama kunjungannya`: `-nya` is the person, where none else is named; null elsewhere. */
function personBehind(view: SentenceView, verb: number, noun: number): readonly number[] | null {
  const owned = view.words[(view.chunks[noun]?.to ?? 0) - 1]?.lower.endsWith('nya') === true;
  const names = owned ? namesOf(view, view.chunks[verb + 1]) : [];
  const isPerson = (one: number): boolean => view.mentions[one]?.kind === 'person';
  // `diumumkan (oleh) [Andrzej Duda] selama kunjungannya`
  const by = agentBehind(view.chunks, skipAhead(view.chunks, verb + 1, AUXILIARY) - 1);
  const agent = owned ? namesOf(view, view.chunks[by]) : [];
  const isAgent =
    view.chunks[verb]?.head.startsWith('di') === true && agent.length > 0 && agent.every(isPerson);
  if (!isAgent && (names.length !== 1 || !names.every(isPerson))) return null;
  const subject = subjectNames(view, verb).names;
  if (isAgent && agent.length === 1) return subject.some(isPerson) ? null : agent;
  return subject.length > 0 && !subject.some(isPerson) ? names : null;
}

/** `Iran mengatakan (bahwa) pembicaraannya dengan IAEA berjalan`: who reports what begins with the noun. */
function reporterOf(view: SentenceView, noun: number): readonly number[] {
  const at = view.chunks[noun - 1]?.head === 'bahwa' ? noun - 2 : noun - 1;
  const verb = view.chunks[at];
  const reports = verb?.kind === 'verb' && reportsAs(verb.head, 'active');
  return reports ? subjectNames(view, at).names : [];
}

/**
 * Names whom `-nya` behind a noun takes up: who reports what begins with it, or the subject behind the comma of an adjunct at the head of a sentence.
 *
 * @param view the sentence
 * @param noun index of the noun's chunk
 * @returns indices of mentions; empty elsewhere
 * @example
 * // Selama [kunjungannya] ke Pyongyang, Lavrov … → Lavrov
 */
export function subjectTakenUp(view: SentenceView, noun: number): readonly number[] {
  const reporter = reporterOf(view, noun);
  if (reporter.length > 0 || noun > 2) return reporter;
  const comma = view.chunks.findIndex((chunk, at) => at > noun && chunk.kind === 'comma');
  return comma < 0 ? [] : namesOf(view, view.chunks[comma + 1]);
}
