import marks from '../../data/photo-marks.json' with { type: 'json' };

const LABELS: ReadonlySet<string> = new Set(
  marks.entries.filter(({ where }) => where === 'start').map(({ mark }) => withoutMarks(mark)),
);

function withoutMarks(label: string): string {
  let end = label.length;
  while (' :-'.includes(label.charAt(end - 1)) && end > 0) end -= 1;
  return label.slice(0, end);
}

/**
 * Says whether words label a caption, and are no place: `ILUSTRASI - Warga antre.`
 * @param name The words.
 * @example
 * ```ts
 * isCaptionLabel('ILUSTRASI'); // true
 * isCaptionLabel('JAKARTA'); // false
 * ```
 */
export function isCaptionLabel(name: string): boolean {
  return LABELS.has(name.toLowerCase());
}
