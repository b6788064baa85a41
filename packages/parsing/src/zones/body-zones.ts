import type { Line } from '../line.js';
import { isHeadlineLike } from './headline-shape.js';
import type { PageDraft } from './page-draft.js';
import { endsWithPhotoCredit, opensLikeCaption } from './photo-mark.js';

/** Names the lines of the body: paragraphs, and the captions and headlines of other pages among them. */
export function nameBody(draft: PageDraft): void {
  let afterMarker = false;
  for (let index = draft.body.first; index <= draft.body.last; index += 1) {
    const line = draft.lines[index];
    if (line === undefined) continue;
    if (draft.labels[index] === null)
      draft.labels[index] = bodyLabel(line, afterMarker, index === draft.body.first);
    const label = draft.labels[index];
    afterMarker = label?.kind === 'related' || (afterMarker && label?.kind === 'advertisement');
  }
}

function bodyLabel(line: Line, afterMarker: boolean, first: boolean): PageDraft['labels'][number] {
  if (!first && line.words <= 60 && opensLikeCaption(line.head))
    return { kind: 'caption', rule: 'caption-opening' };
  if (!first && line.words <= 40 && endsWithPhotoCredit(line.text))
    return { kind: 'caption', rule: 'photo-credit' };
  if (afterMarker && line.words <= 24 && line.ending === 'open')
    return { kind: 'related', rule: 'after-marker' };
  if (!first && isHeadlineLike(line)) return { kind: 'related', rule: 'bare-headline' };
  return { kind: 'body', rule: 'paragraph' };
}
