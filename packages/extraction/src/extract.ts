import type { Article } from '@warta/parsing';
import type { Span } from '@warta/text';
import type { SentenceView } from './clause/clause-view.js';
import { readSentenceTokens } from './clause/sentence-tokens.js';
import { toldFindings } from './events/event-findings.js';
import { type LocatedEvent, locateEvents } from './events/locate-events.js';
import { speechFindings } from './events/speech/speech-findings.js';
import { readUnmade, tellersOf, unmadeFindings } from './events/speech/unmade-findings.js';
import type { Findings, Mention, Stance } from './findings.js';
import { flatMap } from './flat-map.js';
import { findLongSentences } from './long-sentences.js';
import { mapList } from './map-list.js';
import { findMentions } from './mentions/find-mentions.js';
import { readSentences } from './read-sentences.js';
import { actsInside, type ReadStatement } from './read-statement.js';
import { standsBehindClaim } from './statements/claims/stands-behind-claim.js';
import type { StatementDraft } from './statements/draft.js';
import { findStatements } from './statements/find-statements.js';
import { nominalClaim } from './statements/rules/nominal-claim.js';
import { isBackground } from './statements/stances/is-background.js';
import { relaysAnother } from './statements/stances/relays-another.js';
import { settleStance } from './statements/stances/settle-stance.js';
import { toStatements } from './statements/to-statements.js';
import { joinTakeUps } from './take-ups/join-take-ups.js';
import { findTakeUps } from './take-ups/take-ups.js';
import { pairTold } from './take-ups/told.js';

/** `X menyebut tuduhan AS bahwa …`, `media itu melaporkan X membantah …`: what is told inside by another is not told by who reports it. */
function isAnothers(draft: StatementDraft, { start, end }: Span, drafts: readonly StatementDraft[]): boolean {
  const from = draft.content?.start ?? 0;
  return drafts.some(
    ({ rule, stance, cue, content }) =>
      (rule === nominalClaim.name || stance === 'denies' || stance === 'declines') &&
      cue.start >= from &&
      content !== null &&
      // In `laporan X yang menyebut … ditolak Y` what X says stands inside what is denied.
      content.start >= from &&
      content.start <= start &&
      end <= content.end,
  );
}

/** `menyebut tuduhan bahwa … mengada-ada`: nor what stands behind a claim that nobody is named for. */
function isBehindClaim({ content }: StatementDraft, { view, told }: LocatedEvent): boolean {
  const start = view.chunks[told.telling.clauseStart]?.from ?? 0;
  return content !== null && standsBehindClaim(view, start, content.start);
}

function readStatements(
  views: readonly SentenceView[],
  events: readonly LocatedEvent[],
  mentions: readonly Mention[],
  drafts: readonly StatementDraft[],
): ReadStatement[] {
  let first = 0;
  return flatMap(drafts, (draft) => {
    const view = views[draft.sentence];
    if (view === undefined) return [];
    const inside = actsInside(draft, events);
    const relays = relaysAnother(draft, drafts, mentions);
    const settled = settleStance(
      draft,
      mapList(
        inside.filter(
          (event) =>
            !isAnothers(draft, event.trigger, drafts) &&
            !isBehindClaim(draft, event) &&
            !isBackground(draft, event),
        ),
        ({ told }) => told,
      ),
      mentions,
      view.article.text,
      view.sentence.start,
    );
    const stance: Stance = relays ? 'states' : settled;
    const statements = toStatements(view, draft, stance);
    const read = { draft, view, statements, first, inside };
    first += statements.length;
    return [read];
  });
}

/** How many articles are read together: what is read of all of them has still to be near at hand for the next step. */
const TOGETHER = 32;

/** Takes each step for all articles before the next: the code of one step stays near at hand, that of all of them does not. */
function extractTogether(articles: readonly Article[]): Findings[] {
  const tokens = mapList(articles, readSentenceTokens);
  const mentions = findMentions(articles, tokens);
  const views = mapList(articles, (article, at) =>
    readSentences(article, mentions[at] ?? [], tokens[at] ?? []),
  );
  const events = mapList(views, locateEvents);
  const speech = findStatements(views);
  return mapList(articles, (article, at) => {
    const named = mentions[at] ?? [];
    const located = events[at] ?? [];
    const read = readStatements(views[at] ?? [], located, named, speech[at]?.made ?? []);
    const unmade = readUnmade(views[at] ?? [], located, speech[at]?.unmade ?? []);
    const told = toldFindings(located, unmade.length === 0 ? read : [...read, ...tellersOf(unmade)]);
    const takeUps = findTakeUps(read, pairTold(located, told, read), named);
    return {
      mentions: named,
      statements: flatMap(read, ({ statements }) => statements),
      events: joinTakeUps(
        [...told, ...speechFindings(read, located), ...unmadeFindings(unmade, read)],
        takeUps,
      ),
      issues: findLongSentences(article),
    };
  });
}

/**
 * Does what {@link extract} does for many articles, in clearly less time than one by one.
 *
 * @param articles parsed articles, any number
 * @returns the findings of each, in their order, as `extract` returns them
 * @example
 * const titles = ['Iran Membantah', 'Rusia Menuduh Ukraina'];
 * extractAll(titles.map((title) => parseArticle(title))).map(({ mentions }) => mentions.length) // [1, 2]
 */
export function extractAll(articles: readonly Article[]): Findings[] {
  const all: Findings[] = [];
  for (let from = 0; from < articles.length; from += TOGETHER)
    all.push(...extractTogether(articles.slice(from, from + TOGETHER)));
  return all;
}

/**
 * Finds who says that who did what to whom in an article. It links nothing: names carry candidates, and roles point to mentions.
 *
 * @param article a parsed article (`parseArticle` of `@warta/parsing`)
 * @returns mentions, statements and events in text order, each with its span in UTF-16 code units of `article.text` and the rule that made it
 * @example
 * const article = parseArticle('Drone untuk Rusia\n\nJAKARTA - Gedung Putih menuduh Iran memasok drone.');
 * extract(article).statements.map((s) => s.stance) // ['alleges']
 */
export function extract(article: Article): Findings {
  return extractAll([article])[0] as Findings;
}
