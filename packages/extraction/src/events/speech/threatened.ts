import type { SentenceView } from '../../clause/clause-view.js';
import { opensPredicate } from '../../clause/opens-predicate.js';
import { anySpeechWord } from '../../clause/speech-word.js';
import { hasClass } from '../../clause/word-class.js';
import type { StatementDraft } from '../../statements/draft.js';
import { foretellsPrice } from '../../statements/stances/vows-revenge.js';
import { isOfSpeakers } from '../../take-ups/party.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { statusOf } from '../status/status.js';
import type { ToldEvent } from '../told-event.js';
import { firstNames, firstOfContent, namesBehind, namesIn } from './content-names.js';

/** `mengancam`, not `memperingatkan`. */
function isThreat({ article }: SentenceView, { cue }: StatementDraft): boolean {
  return ANCAM.test(article.text.slice(cue.start, cue.end));
}

/** `mengancam [Arab Saudi] dengan serangan`: what is said begins with the one threatened. */
function isAimed(view: SentenceView, draft: StatementDraft): boolean {
  const { cue, content } = draft;
  return isThreat(view, draft) && content !== null && content.start > cue.end;
}

const ANCAM = new RegExp(anySpeechWord('threat-root'), 'iu');

/** `mengancam akan membalas [AS]`, `mengancam mengenakan tarif terhadap [Kanada]`: whom the speaker would do it to. */
function struckBy(view: SentenceView, draft: StatementDraft): readonly number[] {
  let at = firstOfContent(view, draft);
  if (at < 0) return [];
  while (view.chunks[at]?.kind === 'auxiliary' || view.chunks[at]?.kind === 'verb') at += 1;
  if (
    view.chunks[at - 1]?.kind !== 'verb' ||
    (view.words[view.chunks[at - 1]?.from ?? 0]?.start ?? 0) < draft.cue.end
  )
    return [];
  // `mengancam akan membantu Iran`: no threat to whom it would help.
  if (isActWord(view.chunks[at - 1]?.head ?? '', 'helping')) return [];
  const object = namesIn(view, view.chunks[at]);
  if (object.length > 0) return object;
  const names = namesBehind(view, draft, 'done-to');
  return names.length > 0 ? names : originBehind(view, draft);
}

/** `mengancam mengenakan tarif terhadap [barang] dari [Brasil]`: whose goods they are. */
function originBehind(
  { chunks, words, mentions }: SentenceView,
  { content }: StatementDraft,
): readonly number[] {
  const from = chunks.findIndex(
    ({ head, from }, at) =>
      head === 'dari' &&
      chunks[at - 2]?.head === 'terhadap' &&
      (words[from]?.start ?? 0) > (content?.start ?? Infinity),
  );
  const state = from < 0 ? [] : (chunks[from + 1]?.heads ?? []);
  return state.filter((one) => mentions[one]?.kind === 'country');
}

/** `[Israel] akan membayar mahal`. */
function payers(view: SentenceView, draft: StatementDraft): readonly number[] {
  const { content } = draft;
  if (content === null || !foretellsPrice(view.article.text.slice(content.start, content.end))) return [];
  return firstNames(view, draft);
}

/** A threat is to somebody, not to the place where it would be done. */
function namedSides(view: SentenceView, names: readonly number[]): readonly number[] {
  return names.filter((one) => view.mentions[one]?.kind !== 'place');
}

/** `akan menyerang kapal bila [Israel] tidak membuka blokade`: whose deed it depends on. */
function conditioned(view: SentenceView, { content }: StatementDraft): readonly number[] {
  const at = view.chunks.findIndex(
    ({ head, from }) =>
      hasClass(head, 'condition') && (view.words[from]?.start ?? 0) > (content?.start ?? Infinity),
  );
  const [phrase, next] = [view.chunks[at + 1], view.chunks[at + 2]];
  const acts = opensPredicate(next) && next?.head.startsWith('di') !== true;
  return at >= 0 && acts ? namesIn(view, phrase) : [];
}

/** `mengancam akan memasok rudal ke Ukraina`: no threat to whom it would help; but `mengancam menghentikan bantuan ke Ukraina`. */
function isKindness(event: ToldEvent | undefined): boolean {
  if (event === undefined || !isActOf(event.telling.frame.act, 'kind')) return false;
  return !event.telling.chain.some((signal) => statusOf([signal], null, false) === 'negated');
}

/** What may be warned about: a clause, or the noun of a hostile deed; not `sejak gencatan senjata antara X dan Y`. */
function mayBeWarnedOf(event: ToldEvent | undefined): boolean {
  if (event === undefined) return false;
  const { frame, rule } = event.telling;
  return rule !== 'noun-event' || isActOf(frame.act, 'hostile') || isActOf(frame.act, 'harm');
}

/**
 * Who is warned: whom the speaker would strike, or who would do what is warned about.
 *
 * @param view the sentence
 * @param draft the warning or threat, without an addressee
 * @param inside the acts told in its content
 * @returns mentions; empty where nobody is named
 * @example
 * // Iran mengancam akan menyerang [Israel]. → Israel
 */
export function threatened(
  view: SentenceView,
  draft: StatementDraft,
  inside: readonly ToldEvent[],
): readonly number[] {
  const { mentions } = view;
  const isOwn = (one: number): boolean => isOfSpeakers(mentions, draft.speakers, one);
  const roles = inside[0]?.roles;
  if (roles !== undefined && roles.actors.length > 0 && mayBeWarnedOf(inside[0])) {
    const own = roles.actors.some(isOwn);
    const harms = isThreat(view, draft) || isActOf(inside[0]?.telling.frame.act ?? '', 'hostile');
    // `konsekuensi bila Iran menerima jet dari Rusia`: who takes it is warned, and not who gives it.
    const takers = conditioned(view, draft).filter((one) => roles.recipients.includes(one));
    const others = takers.length > 0 ? takers : roles.actors;
    const struckByOwn = harms && !isKindness(inside[0]) ? namedSides(view, roles.recipients) : [];
    const struck = own ? struckByOwn : others;
    return (struck.length > 0 ? struck : conditioned(view, draft)).filter((one) => !isOwn(one));
  }
  const aimed = isAimed(view, draft) ? firstNames(view, draft) : [];
  const struck = [aimed, payers(view, draft), struckBy(view, draft), conditioned(view, draft)]
    .map((names) => names.filter((one) => !isOwn(one)))
    .find((names) => names.length > 0);
  return struck ?? [];
}
