import { decodeHTMLStrict } from 'entities';
import type { Issue } from '../article.js';
import { readIssue } from '../read-issue.js';

/** A plain text without what HTML and a lost encoding left in it. */
export interface PlainText {
  readonly text: string;
  readonly issues: readonly Issue[];
}

const ENTITY = /&(?:#\d{2,7}|#x[0-9a-f]{2,6}|[a-z][a-z\d]{1,30});/gi;
const OPENING = /(?<![^\s(])\?(?=\p{Lu}\p{Ll})/gu;
const CLOSING = /(?<=[,.!])\?(?=\s|$)/g;
const APOSTROPHE = /(?<=\p{Ll})\?(?=\p{Ll})/gu;
const DASH = /(?<=[\p{L}\p{N},)] )\?(?= \p{L})/gu;

/**
 * Reads a plain text that came out of HTML or of a wrong encoding: entities (`&quot;`), and question marks in place of
 * quotation marks (`?Kami tahu,? kata Budi`), which only both an opening and a closing one prove.
 * @param text a text, no HTML
 * @example
 * readPlainText('&quot;Ya,&quot; kata Budi').text // '"Ya," kata Budi'
 * readPlainText('?Kami tahu,? kata Budi').text // '“Kami tahu,” kata Budi'
 * readPlainText('Apakah benar? Kami tahu.').text // 'Apakah benar? Kami tahu.'
 */
export function readPlainText(text: string): PlainText {
  const bare = text.includes('&') ? decodeEntities(text) : { text, count: 0 };
  const marked = bare.text.includes('?') ? restoreMarks(bare.text) : { text: bare.text, count: 0 };
  const issues: Issue[] = [];
  if (bare.count > 0) issues.push(readIssue('html-entities', `${bare.count} HTML entities were read.`));
  if (marked.count > 0)
    issues.push(
      readIssue(
        'lost-marks',
        `${marked.count} question marks stand where quotation marks or dashes were lost, and are read as those; take the text again as UTF-8.`,
      ),
    );
  return { text: marked.text, issues };
}

interface Changed {
  readonly text: string;
  readonly count: number;
}

function decodeEntities(text: string): Changed {
  let count = 0;
  const decoded = text.replace(ENTITY, (entity) => {
    const char = decodeHTMLStrict(entity);
    if (char === entity || NO_TEXT.test(char)) return entity;
    count += 1;
    return char.replace(INVISIBLE, '').replace(/\u00a0/g, ' ');
  });
  return { text: decoded, count };
}

/** What no text holds: control characters and what stands for a character that is none. */
const NO_TEXT = /[\p{Cc}\p{Cs}\p{Cn}\ufffd]/u;

/** Soft hyphens, marks of direction and their like. */
const INVISIBLE = /\p{Cf}/gu;

function restoreMarks(text: string): Changed {
  if (text.search(OPENING) < 0 || text.search(CLOSING) < 0) return { text, count: 0 };
  let count = 0;
  const to = (mark: string) => (): string => {
    count += 1;
    return mark;
  };
  const restored = text
    .replace(OPENING, to('“'))
    .replace(CLOSING, to('”'))
    .replace(APOSTROPHE, to('’'))
    .replace(DASH, to('–'));
  return { text: restored, count };
}
