import { drawLots } from './draw-lots.mjs';
import { drawStory, makeParagraph } from './make-paragraph.mjs';
import { readCases } from './read-cases.mjs';
import { varyPage } from './vary-page.mjs';

const FEWEST_PARAGRAPHS = 7;
const MORE_PARAGRAPHS = 6;
const BETWEEN = 3;
const FURNITURE = new Set(['related', 'advertisement']);

/**
 * Makes pages of about 2,700 characters out of the text cases. Each is one whole case, with paragraphs put behind its
 * first one. A page so has one masthead, one dateline and one foot, as real pages have: were the paragraphs of the
 * cases drawn as they are, nearly each would bring a dateline, for cases are little more than beginnings of pages.
 * Their sentences are drawn from the bodies of all cases past the dateline and set into frames, for sentences of cases
 * are too short and name too few persons, offices and figures. Between them stand links to other pages and
 * advertisements. Other names, figures and times stand on each page, so that hardly a paragraph or date line returns
 * and nothing is gained by remembering lines. The same call gives the same pages.
 *
 * Of a thousand characters, here and on 1,805 real pages (of four collections, each with its own mean):
 * lines 7.4 (5.0 to 7.2), days in brackets 0.7 (0.1 to 0.5), weekdays 1.3 (0.4 to 0.8), quotation marks 2.4 (2.1 to
 * 2.9), capitals 53 (42 to 63), commas 8.3 (5 to 10), sentence ends 9.4 (6 to 9), zones that are no body 3.2 (0.6 to
 * 3.9), credits 0.5 (0.05 to 0.4).
 * @param {number} characters How many characters the pages have together, at least.
 */
export function makeCorpus(characters) {
  const cases = readCases();
  const clauses = cases.flatMap(clausesOf);
  const furniture = cases.flatMap(furnitureOf);
  const draw = drawLots(1);
  const corpus = [];
  let length = 0;
  for (let index = 0; length < characters; index += 1) {
    const middle = makeMiddle(clauses, furniture, draw);
    const page = varyPage(putBehindFirst(cases[index % cases.length], middle), draw);
    corpus.push(page);
    length += page.length;
  }
  return corpus;
}

/** Whole sentences of running text that stand alone in their paragraph. */
function clausesOf({ text, zones }) {
  return zones
    .filter(({ kind, rule }) => kind === 'body' && rule === 'paragraph')
    .map(({ start, end }) => text.slice(start, end))
    .filter((part) => /^[^\n"“.:(]{40,}\.$/.test(part))
    .map((part) => part.slice(0, -1));
}

/** What stands in a line of its own under the first paragraph. */
function furnitureOf({ text, zones }) {
  const first = zones.findIndex(({ kind }) => kind === 'body');
  return zones
    .slice(first)
    .filter(
      ({ kind, rule, end }) => FURNITURE.has(kind) && rule !== 'inside-paragraph' && endsLine(text, end),
    )
    .map(({ start, end }) => text.slice(start, end));
}

function endsLine(text, end) {
  return end === text.length || text.charAt(end) === '\n';
}

function makeMiddle(clauses, furniture, draw) {
  const story = drawStory(draw);
  const parts = [];
  for (let left = FEWEST_PARAGRAPHS + draw(MORE_PARAGRAPHS); left > 0; left -= 1) {
    parts.push(makeParagraph(clauses, story, draw));
    if (left % BETWEEN === 0) parts.push(furniture[draw(furniture.length)]);
  }
  return parts.join('\n\n');
}

function putBehindFirst({ text, zones }, middle) {
  const first = zones.find(({ kind }) => kind === 'body')?.end ?? text.length;
  const feed = text.indexOf('\n', first);
  const at = feed < 0 ? text.length : feed;
  return `${text.slice(0, at)}\n\n${middle}${text.slice(at)}`;
}
