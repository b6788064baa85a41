import type { Issue } from '../article.js';
import { cleanText } from '../bytes/clean-text.js';
import type { MetadataHint, Page } from '../page.js';
import { blockZones } from './block-zones.js';
import { parseDocument } from './dom.js';
import { joinBlocks } from './html-text.js';
import { readJsonLd } from './json-ld.js';
import { layOut } from './lay-out.js';
import { mainBlocks } from './main-content.js';
import { readDescription, readMetaTags } from './meta-tags.js';
import { readPageMarks } from './page-marks.js';

/**
 * Reads the HTML of a news page: its visible text in document order, the zones that its markup shows (title,
 * lead, captions, related links, tags, furniture), and what JSON-LD, meta tags, `<time>` and links state.
 * Body paragraphs have no zone here: their words decide.
 * @param html the decoded page
 * @param uri where it was found, if known
 * @example
 * readHtml('<h1>Harga Beras Turun</h1><p>Jakarta - Harga turun.</p>', null);
 * // { text: 'Harga Beras Turun\n\nJakarta - Harga turun.', zones: [{ kind: 'title', start: 0, end: 17, … }], … }
 */
export function readHtml(html: string, uri: string | null): Page {
  const clean = cleanText(html);
  const document = parseDocument(clean.text);
  const linked = readJsonLd(document);
  const marks = readPageMarks(document);
  const metadata: MetadataHint[] = [...linked.hints, ...readMetaTags(document), ...marks.hints];
  const laidOut = layOut(document.body);
  const titles = metadata.filter((hint) => hint.field === 'title').map((hint) => hint.value);
  const main = mainBlocks(document, laidOut);
  const zones = blockZones({ blocks: laidOut.blocks, main, titles, description: readDescription(document) });
  const { text, zones: spans } = joinBlocks(laidOut.blocks, zones);
  return {
    text,
    uri: uri ?? marks.address,
    zones: spans,
    metadata,
    issues: [...clean.issues, ...linked.issues, ...(text === '' ? [emptyPage] : [])],
  };
}

const emptyPage: Issue = {
  stage: 'read',
  code: 'empty-page',
  severity: 'error',
  message: 'The page shows no text; it may be filled by a script, so save it from a browser.',
  span: null,
};
