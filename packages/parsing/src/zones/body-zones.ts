import type { Line } from '../line.js';
import { isHeadlineLike, titleShare } from './headline-shape.js';
import type { Label } from './label.js';
import { isListItem } from './list-item.js';
import type { PageDraft } from './page-draft.js';
import { opensLikeCaption } from './photo-mark.js';

const PICTURE =
  /(?:(?:foto|photo|images|getty|dok\.?)[^()[\]]{0,40}|[([][^()[\]/]{2,30}\/[^()[\]/]{3,40})[)\]]$/i;

const MOST_LINKED = 24;
const NAMES_COMMAS = 4;
const ENTRY = /^[\p{L}\d][^:.]{0,40}:\s/u;
const TITLE_SHARE = 0.6;
/** A full stop, the opening of a list, a whole quotation. */
const NO_HEADLINE = /[^.]\.["”’')\]]*$|[:;]$|^["“].*["”]$/u;

/**
 * Names the lines of the body: paragraphs, and the captions and headlines of other pages among them.
 * @example
 * // a line between two paragraphs, `Foto: Budi` → caption; all other open lines → body
 */
export function nameBody(draft: PageDraft): void {
  let under: Under = 'text';
  for (let index = draft.body.first; index <= draft.body.last; index += 1) {
    const line = draft.lines[index];
    if (line === undefined) continue;
    draft.labels[index] ??= bodyLabel(draft, line, index, under);
    under = nextUnder(draft.labels[index], under);
  }
}

/** What a line stands under: text, a marker of other pages, or a headline under one. */
type Under = 'text' | 'marker' | 'headline';

function nextUnder(label: Label | null | undefined, under: Under): Under {
  if (label?.kind === 'advertisement' || label?.rule === 'no-words') return under;
  if (label?.kind !== 'related' || label.rule === 'bare-headline') return 'text';
  return label.rule === 'stop-line' ? 'marker' : 'headline';
}

function bodyLabel(draft: PageDraft, line: Line, index: number, under: Under): Label {
  if (index === draft.body.first) return { kind: 'body', rule: 'paragraph' };
  if (line.words <= 60 && opensLikeCaption(line)) return { kind: 'caption', rule: 'caption-opening' };
  if (line.words <= 40 && index < draft.body.last && isCreditedPicture(line))
    return { kind: 'caption', rule: 'photo-credit' };
  if (isLinked(line, under)) return { kind: 'related', rule: 'after-marker' };
  if (line.ending === 'terminal') return { kind: 'body', rule: 'paragraph' };
  if (isListItem(line)) return { kind: 'body', rule: 'list-item' };
  if (!isHeadlineLike(line)) return { kind: 'body', rule: 'paragraph' };
  return isEntry(draft, line, index)
    ? { kind: 'body', rule: 'list-item' }
    : { kind: 'related', rule: 'bare-headline' };
}

/** A row of names, or a labelled entry among others: `Alamat: Jalan Melati 3`, `Real Madrid: Andi, Budi, Candra`. */
function isEntry(draft: PageDraft, line: Line, index: number): boolean {
  if (line.text.split(',').length > NAMES_COMMAS) return true;
  return ENTRY.test(line.text) && [index - 1, index + 1].some((near) => isUnlinked(draft, near));
}

function isUnlinked(draft: PageDraft, index: number): boolean {
  const label = draft.labels[index];
  return (label == null || label.kind === 'body') && ENTRY.test(draft.lines[index]?.text ?? '');
}

/** The headline under a marker; more may follow where they are in title case. */
function isLinked(line: Line, under: Under): boolean {
  if (under === 'text' || line.words > MOST_LINKED || NO_HEADLINE.test(line.text)) return false;
  const open = line.ending === 'open';
  return (under === 'marker' && open) || titleShare(line.text) >= TITLE_SHARE;
}

/** Running text ends with a full stop even where it names an agency. */
function isCreditedPicture(line: Line): boolean {
  return (line.ending === 'open' || isPicture(line.text)) && line.hasPhotoCredit;
}

function isPicture(text: string): boolean {
  return (text.endsWith(')') || text.endsWith(']')) && PICTURE.test(text.slice(-60));
}
