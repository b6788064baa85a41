import type { Statement } from '@warta/extraction';
import { type ActorRow, type CitationRow, rowId, type SourceRow, type StatementRow } from '@warta/tables';
import type { Span } from '@warta/text';
import { addresseeOf } from './addressee-of.js';
import type { CitedMedia } from './cite-media.js';
import type { Directory } from './directory.js';
import type { LinkedArticle } from './linked-article.js';
import { officeHolder } from './office-holder.js';
import { isCapital } from './part-of.js';
import { actorSource, mediumSource, unnamedSource } from './source-rows.js';
import { visibleText } from './visible-text.js';

/** A statement with its row and what it was taken from. */
export interface CitedStatement {
  readonly row: StatementRow;
  readonly speaker: SourceRow;
  readonly citation: CitationRow;
}

/**
 * Makes the rows of the statements of an article and the citations of their speakers.
 *
 * @param linked - The article.
 * @param media - Its media.
 * @param actors - Rows of actors by id.
 * @param directory - Where known media are looked up.
 * @returns One for each of `findings.statements`, in order. Statements of one speaker through one medium share
 * the citation of the first.
 * @example
 * citeSpeakers(linked, media, actors, directory)[0]?.row.stance // 'alleges'
 */
export function citeSpeakers(
  linked: LinkedArticle,
  media: CitedMedia,
  actors: ReadonlyMap<string, ActorRow>,
  directory: Directory,
): CitedStatement[] {
  const citations = new Map<string, CitationRow>();
  return linked.findings.statements.map((statement) => {
    const speaker = speakerSource(statement, linked, media, actors, directory);
    const drafted = speakerCitation(statement, linked, media, speaker.source_id);
    const citation = citations.get(drafted.citation_id) ?? drafted;
    citations.set(citation.citation_id, citation);
    return { row: statementRow(statement, linked, media, speaker.source_id), speaker, citation };
  });
}

function speakerSource(
  { speaker }: Statement,
  linked: LinkedArticle,
  media: CitedMedia,
  actors: ReadonlyMap<string, ActorRow>,
  directory: Directory,
): SourceRow {
  const { article, articleId } = linked;
  if (speaker.kind === 'credit') {
    const id = media.credits[speaker.credit]?.source_id;
    const source = media.sources.find((row) => row.source_id === id);
    if (source !== undefined) return source;
  }
  if (speaker.kind === 'mention') return mentionedSource(speaker.mention, linked, actors, directory);
  const span = speaker.kind === 'anonymous' ? speaker.span : null;
  const holder = actors.get(officeHolder(visibleText(article.text, span) ?? '', linked) ?? '');
  if (holder !== undefined) return actorSource(holder);
  const country = speaker.kind === 'anonymous' ? speaker.country : null;
  return unnamedSource(articleId, visibleText(article.text, span) ?? '?', country, span?.start ?? null);
}

/** The actor or medium that a mention names; a mention of nobody known stays a source of its article. */
function mentionedSource(
  at: number,
  { article, articleId, findings, actorIds }: LinkedArticle,
  actors: ReadonlyMap<string, ActorRow>,
  directory: Directory,
): SourceRow {
  const mention = findings.mentions[at];
  const actor = actors.get(actorIds[at] ?? '');
  if (actor !== undefined) return actorSource(speakingFor(actor, actors, directory));
  const words = visibleText(article.text, mention ?? null) ?? '?';
  const ids = [...(mention?.candidates ?? []), ...directory.idsOfName(words)];
  const [medium] = ids.flatMap((id) => directory.mediumById(id) ?? []);
  if (medium !== undefined) return mediumSource(medium);
  return unnamedSource(articleId, words, mention?.country ?? null, mention?.start ?? null);
}

/** A capital named for its government (`Teheran membantah`) is its country as a source, so that none is listed twice. */
function speakingFor(actor: ActorRow, actors: ReadonlyMap<string, ActorRow>, directory: Directory): ActorRow {
  return isCapital(actor.actor_id, directory) ? (actors.get(actor.part_of ?? '') ?? actor) : actor;
}

/** The credit through which a statement came: its own, else the one of the whole page. */
function viaCredit({ speaker, via }: Statement, { wholePage }: CitedMedia): number | null {
  const credit = via ?? wholePage;
  return speaker.kind === 'credit' && speaker.credit === credit ? null : credit;
}

function speakerCitation(
  statement: Statement,
  linked: LinkedArticle,
  media: CitedMedia,
  sourceId: string,
): CitationRow {
  const { article, articleId } = linked;
  const span = speakerSpan(statement, linked);
  const credit = viaCredit(statement, media);
  const via = credit === null ? undefined : media.credits[credit];
  // A medium that is its own way to the page stands where its own credit stands in the chain.
  const viaId =
    via?.source_id === sourceId ? via.via_id : (via?.citation_id ?? media.publisher?.citation_id ?? null);
  return {
    citation_id: rowId('cit', articleId, 'speaker', sourceId, viaId),
    article_id: articleId,
    source_id: sourceId,
    role: 'speaker',
    via_id: viaId,
    cue: visibleText(article.text, statement.cue),
    start: span?.start ?? null,
    end: span?.end ?? null,
  };
}

function speakerSpan({ speaker }: Statement, { article, findings }: LinkedArticle): Span | null {
  if (speaker.kind === 'anonymous') return speaker.span;
  if (speaker.kind === 'credit') return article.credits[speaker.credit] ?? null;
  return findings.mentions[speaker.mention] ?? null;
}

function statementRow(
  statement: Statement,
  linked: LinkedArticle,
  media: CitedMedia,
  speakerId: string,
): StatementRow {
  const { article, articleId } = linked;
  const { start, end, stance, quote, said, content, cue } = statement;
  const credit = viaCredit(statement, media);
  const viaId = credit === null ? null : (media.credits[credit]?.source_id ?? null);
  return {
    statement_id: rowId('sta', articleId, start, end, speakerId, stance, cue.start),
    article_id: articleId,
    speaker_id: speakerId,
    addressee_id: addresseeOf(statement, linked),
    stance,
    quote,
    cue: article.text.slice(cue.start, cue.end),
    said: said?.edtf ?? null,
    said_from: said?.from || null,
    said_to: said?.to || null,
    via_id: viaId === speakerId ? null : viaId,
    start,
    end,
    content_start: content?.start ?? null,
    content_end: content?.end ?? null,
  };
}
