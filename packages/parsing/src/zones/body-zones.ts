import type { Line } from '../line.js';
import { isHeadlineLike } from './headline-shape.js';
import type { Label } from './label.js';
import { isListItem } from './list-item.js';
import type { PageDraft } from './page-draft.js';
import { endsWithPhotoCredit, opensLikeCaption } from './photo-mark.js';

const PICTURE =
  /(?:(?:foto|photo|images|getty|dok\.?)[^()[\]]{0,40}|[([][^()[\]/]{2,30}\/[^()[\]/]{3,40})[)\]]$/i;

/** Names the lines of the body: paragraphs, and the captions and headlines of other pages among them. */
export function nameBody(draft: PageDraft): void {
  let afterMarker = false;
  for (let index = draft.body.first; index <= draft.body.last; index += 1) {
    const line = draft.lines[index];
    if (line === undefined) continue;
    draft.labels[index] ??= bodyLabel(draft, line, index, afterMarker);
    const label = draft.labels[index];
    afterMarker = isMarker(label) || (afterMarker && label?.kind === 'advertisement');
  }
}

/** A marker, or a headline under one, lets more headlines follow. */
function isMarker(label: Label | null | undefined): boolean {
  return label?.kind === 'related' && label.rule !== 'bare-headline';
}

function bodyLabel(draft: PageDraft, line: Line, index: number, afterMarker: boolean): Label {
  if (index === draft.body.first) return { kind: 'body', rule: 'paragraph' };
  if (line.words <= 60 && opensLikeCaption(line.head)) return { kind: 'caption', rule: 'caption-opening' };
  if (line.words <= 40 && index < draft.body.last && isCreditedPicture(line))
    return { kind: 'caption', rule: 'photo-credit' };
  if (line.ending === 'terminal') return { kind: 'body', rule: 'paragraph' };
  if (isListItem(line)) return { kind: 'body', rule: 'list-item' };
  if (afterMarker && line.words <= 24) return { kind: 'related', rule: 'after-marker' };
  return isHeadlineLike(line)
    ? { kind: 'related', rule: 'bare-headline' }
    : { kind: 'body', rule: 'paragraph' };
}

/** Running text ends with a full stop even where it names an agency. */
function isCreditedPicture(line: Line): boolean {
  return (line.ending === 'open' || PICTURE.test(line.text.slice(-60))) && endsWithPhotoCredit(line.text);
}
