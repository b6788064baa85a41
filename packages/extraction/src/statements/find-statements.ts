import type { SentenceView } from '../clause/clause-view.js';
import { rememberFlags, rememberForms } from '../clause/word-form.js';
import { flatMap } from '../flat-map.js';
import { mapList } from '../map-list.js';
import { cutAtAnswer } from './content/cut-at-answer.js';
import { cutAtClaim } from './content/cut-at-claim.js';
import { cutAtContrast } from './content/cut-at-contrast.js';
import { cutAtListed } from './content/cut-at-listed.js';
import { cutAtNext } from './content/cut-at-next.js';
import { cutAtTag } from './content/cut-at-tag.js';
import { cutBehindPhrase } from './content/cut-behind-phrase.js';
import { withOwnWords } from './content/own-words.js';
import { withPerformative } from './cues/performative.js';
import { findPriorActs } from './cues/prior-acts.js';
import { changeStatement, type RuleDraft, type StatementDraft, type UnmadeDraft } from './draft.js';
import type { StatementContext, StatementRule } from './rule.js';
import { SpeakerLog } from './speakers/speaker-log.js';
import { withoutRelays } from './speakers/without-relays.js';
import { withToldStance } from './stances/told-stance.js';
import { statementRules } from './statement-rules.js';

function overlaps(a: StatementDraft, b: StatementDraft): boolean {
  return a.cue.start < b.cue.end && b.cue.start < a.cue.end;
}

/** One draft for each cue: the first rule that reads it. */
function onePerCue(drafts: readonly StatementDraft[]): StatementDraft[] {
  const kept: StatementDraft[] = [];
  for (const draft of drafts)
    if (!kept.some((other) => overlaps(other, draft))) kept.push(changeStatement(draft, {}));
  return kept.sort((a, b) => a.cue.start - b.cue.start);
}

/** `berkata tidak ingin berkomentar`: the saying of a refusal is the refusal. */
function withoutFrames(drafts: readonly StatementDraft[]): StatementDraft[] {
  const refusals = drafts.filter(({ stance }) => stance === 'declines').map(({ cue }) => cue.start);
  return drafts.filter(
    ({ stance, content }) => stance !== 'states' || content === null || !refusals.includes(content.start),
  );
}

const CLOSED = /["”]/u;

const MARKS = /^[\s.,!?]{0,3}$/u;

/** `jelas Rossi akan menang," sambungnya`: behind the closing mark nothing is said. */
function saysSomething({ content }: StatementDraft, view: SentenceView): boolean {
  if (content === null || !CLOSED.test(view.article.text.slice(content.start, content.start + 1)))
    return true;
  return !view.quotes.some(
    ({ end }) => end <= content.start && MARKS.test(view.article.text.slice(end, content.start)),
  );
}

/** A bit for each rule that a word may be a cue of. */
const rulesOf = rememberForms(({ lower }) =>
  statementRules.reduce((bits, rule, at) => (rule.mayCue(lower) ? bits | (1 << at) : bits), 0),
);

/** Most words are a cue of none. */
const mayCue = rememberFlags((form) => rulesOf(form) !== 0);

/** The rules that may read a sentence, by its words. */
function rulesFor(view: SentenceView): readonly StatementRule[] {
  let bits = 0;
  for (const { form } of view.words) if (mayCue(form)) bits |= rulesOf(form);
  return bits === 0 ? [] : statementRules.filter((_, at) => (bits & (1 << at)) !== 0);
}

/** What is said in a text, and what is told to be said without having been. */
export interface FoundSpeech {
  readonly made: readonly StatementDraft[];
  readonly unmade: readonly UnmadeDraft[];
}

/** The acts of speech that are not made, where no rule reads their cue as one that is. */
function unmadeOf(all: readonly RuleDraft[], made: readonly StatementDraft[]): UnmadeDraft[] {
  return flatMap(all, (draft) =>
    draft.unmade === undefined || made.some((other) => overlaps(other, draft))
      ? []
      : [{ draft: changeStatement(draft, {}), signals: draft.unmade }],
  );
}

function isMadeDraft({ unmade }: RuleDraft): boolean {
  return unmade === undefined;
}

/** Each ends what is said where something else begins, one behind the other. */
const CUTS = [cutAtNext, cutAtListed, cutAtAnswer, cutAtTag, cutAtClaim];

function readSentence(
  view: SentenceView,
  rules: readonly StatementRule[],
  context: StatementContext,
): FoundSpeech {
  const all = flatMap(rules, (rule) => rule.find(view, context)).filter((draft) =>
    saysSomething(draft, view),
  );
  const drafts = onePerCue(all.every(isMadeDraft) ? all : all.filter(isMadeDraft));
  const ended = CUTS.reduce<readonly StatementDraft[]>((kept, cut) => cut(kept, view), withoutFrames(drafts));
  const made = withoutRelays(ended, view);
  return { made, unmade: drafts.length === all.length ? [] : unmadeOf(all, drafts) };
}

/** What the rules read, sentence by sentence; captions report nothing. */
function readStatements(views: readonly SentenceView[]): FoundSpeech {
  const log = new SpeakerLog(views);
  const made: StatementDraft[] = [];
  const unmade: UnmadeDraft[] = [];
  for (const view of views) {
    if (view.zone === 'caption') continue;
    const rules = rulesFor(view);
    if (rules.length === 0) continue;
    log.wasAsked();
    const first = readSentence(view, rules, log);
    unmade.push(...first.unmade);
    if (first.made.length === 0) continue;
    const asked = log.wasAsked();
    const noted = log.note(first.made, view);
    // Read again once the sentence's own speakers are known, where a rule asks for them: `Kirby mencatat …, yang menurutnya …`.
    made.push(...(asked && noted ? readSentence(view, rules, log) : first).made);
  }
  return { made, unmade };
}

/** Adds what is read from what others said: their own words, and acts of speech told by them. */
function withPriorActs(
  found: readonly StatementDraft[],
  views: readonly SentenceView[],
): readonly StatementDraft[] {
  const own = withOwnWords(found, views);
  const prior = flatMap(own, (draft) => findPriorActs(draft, views));
  return prior.length === 0 ? own : [...own, ...prior].sort((a, b) => a.cue.start - b.cue.start);
}

/** Cuts what is said to its end, and gives it its stance. */
function settleStatements(
  all: readonly StatementDraft[],
  views: readonly SentenceView[],
): readonly StatementDraft[] {
  const settled: StatementDraft[] = [];
  for (const draft of all) {
    const view = views[draft.sentence];
    const short = view === undefined ? draft : cutBehindPhrase(draft, view);
    const cut = withPerformative(cutAtContrast(short, views, all), views);
    settled.push(withToldStance(cut, views, settled.at(-1)));
  }
  return settled;
}

/**
 * Finds every reported speech act of articles; captions report none. Each step is taken for all articles before the next.
 *
 * @param articles for each of them its sentences, in order
 * @returns for each of them drafts in text order, one for each cue, and apart from them the speech that is not made
 * @example
 * // Kementerian Kesehatan mengatakan bahwa vaksin itu aman, tetapi warga ragu. → vaksin itu aman
 */
export function findStatements(articles: readonly (readonly SentenceView[])[]): readonly FoundSpeech[] {
  const found = mapList(articles, readStatements);
  const all = mapList(articles, (views, at) => withPriorActs(found[at]?.made ?? [], views));
  return mapList(articles, (views, at) => ({
    made: settleStatements(all[at] ?? [], views),
    unmade: found[at]?.unmade ?? [],
  }));
}
