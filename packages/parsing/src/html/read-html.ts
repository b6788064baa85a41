import type { Issue } from '../article.js';
import { cleanText } from '../bytes/clean-text.js';
import type { MetadataHint, Page } from '../page.js';
import { readIssue } from '../read-issue.js';
import { articleScope, titleBlock } from './article-scope.js';
import { blockZones } from './block-zones.js';
import { type HtmlDocument, parseDocument } from './dom.js';
import { firstArticle } from './first-article.js';
import { type HtmlText, joinBlocks } from './join-blocks.js';
import { readJsonLd } from './json-ld.js';
import { layOut } from './lay-out.js';
import { mainBlocks } from './main-blocks.js';
import { readDescription, readMetaTags } from './meta-tags.js';
import { readPageMarks } from './page-marks.js';
import { scopedHints, scopedMarks } from './scoped-marks.js';

/**
 * Reads the HTML of a news page: its visible text in document order, the zones that its markup shows (title,
 * lead, captions, related links, tags, furniture), and what JSON-LD, meta tags, `<time>` and links state.
 * Body paragraphs have no zone here: their words decide.
 * @param html the decoded page
 * @param uri where it was found, if known
 * @example
 * readHtml('<h1>Harga Beras Turun</h1><p>Jakarta - Harga turun.</p>', null);
 * // { text: 'Harga Beras Turun\n\nJakarta - Harga turun.', uri: null,
 * //   zones: [{ kind: 'title', rule: 'html-heading', start: 0, end: 17 }], metadata: [], issues: [] }
 */
export function readHtml(html: string, uri: string | null): Page {
  const clean = cleanText(html);
  const document = parseDocument(clean.text);
  const linked = readJsonLd(document);
  const marks = readPageMarks(document);
  const metadata = [...linked.hints, ...readMetaTags(document), ...marks.hints].map(plainHint);
  const read = readBlocks(document, metadata);
  return {
    text: read.text,
    uri: uri ?? marks.address,
    zones: read.zones,
    metadata: [...metadata, ...read.hints],
    issues: [...clean.issues, ...linked.issues, ...pageIssues(read.text, read.articles)],
  };
}

/** What the blocks of a page come to. */
interface ReadBlocks extends HtmlText {
  readonly articles: number;
  readonly hints: readonly MetadataHint[];
}

function readBlocks(document: HtmlDocument, metadata: readonly MetadataHint[]): ReadBlocks {
  const laidOut = layOut(document.body);
  const { blocks } = laidOut;
  const titles = metadata.filter((hint) => hint.field === 'title').map((hint) => hint.value);
  const title = titleBlock(blocks, titles);
  // Looking for the text may change the document: all else is read before.
  const description = readDescription(document);
  const scoped = scopedMarks(document);
  const { main, articles } = firstArticle(blocks, mainBlocks(document, laidOut), title);
  const scope = articleScope(main, title);
  const joined = joinBlocks(blocks, blockZones({ blocks, main, title, scope, description }));
  return { ...joined, articles, hints: scopedHints(scoped, scope) };
}

/** Publishers' systems encode texts twice, and leave markup in titles. */
function plainHint(hint: MetadataHint): MetadataHint {
  if (!/&[#\w]{2,10};|<\/?[a-z]/i.test(hint.value)) return hint;
  return { ...hint, value: parseDocument(hint.value).body.textContent?.trim() ?? '' };
}

function pageIssues(text: string, articles: number): Issue[] {
  if (text === '') return [emptyPage];
  if (articles < 2) return [];
  const message = `The page holds ${articles} articles; the first is read, the others are kept as zones only.`;
  return [readIssue('several-articles', message)];
}

const emptyPage: Issue = readIssue(
  'empty-page',
  'The page shows no text; it may be filled by a script, so save it from a browser.',
);
