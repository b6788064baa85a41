import type { PageDraft } from './page-draft.js';

const LEAST_WORDS = 3;

/** Names lines that say again, word for word, what a title, caption or paragraph above them says. */
export function nameRepeats(draft: PageDraft): void {
  const seen = new Set<string>();
  const title = draft.labels.findIndex((label) => label?.kind === 'title');
  const titleText = draft.lines[title]?.text;
  draft.lines.forEach((line, index) => {
    if (line.words < LEAST_WORDS || index === title) return;
    const repeats = seen.has(line.text) || line.text === titleText;
    seen.add(line.text);
    const rule = draft.labels[index]?.kind === 'body' ? 'repeated-paragraph' : 'repeated-line';
    if (repeats && canRepeat(draft, index)) draft.labels[index] = { kind: 'repeat', rule };
  });
}

function canRepeat(draft: PageDraft, index: number): boolean {
  const kind = draft.labels[index]?.kind;
  return (
    kind === undefined ||
    kind === 'caption' ||
    kind === 'lead' ||
    kind === 'title' ||
    kind === 'body' ||
    kind === 'other'
  );
}
