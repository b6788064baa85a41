import data from '../data/titles.json' with { type: 'json' };

/**
 * What a title is: an `office` or trade, a `spokesperson`, a military or police `rank`, a form of address (`honorific`),
 * a nameless `group` (`para pejabat`) or a nameless person or source (`anonymous`).
 */
export type TitleKind = 'office' | 'spokesperson' | 'rank' | 'honorific' | 'group' | 'anonymous';

/** A title as news pages write it. */
export interface Title {
  /** In lower case, one space between words. */
  readonly title: string;
  readonly kind: TitleKind;
  /** The long form of a short one (`menlu` → `menteri luar negeri`), or null. */
  readonly means: string | null;
}

interface Entry {
  readonly title: string;
  readonly kind: string;
  readonly means?: string;
}

/** All titles, in the order of the data. */
export const TITLES: readonly Title[] = (data.entries as readonly Entry[]).map(({ title, kind, means }) => ({
  title,
  kind: kind as TitleKind,
  means: means ?? null,
}));

const BY_TITLE: ReadonlyMap<string, readonly Title[]> = groupByTitle();

function groupByTitle(): Map<string, Title[]> {
  const groups = new Map<string, Title[]>();
  for (const title of TITLES) groups.set(title.title, [...(groups.get(title.title) ?? []), title]);
  return groups;
}

/**
 * Looks a title up; a few are of two kinds (`kapten` is a rank and a player).
 * @param text in any case, one space between words, without final full stop
 * @example titlesNamed('Menlu')[0]?.means // → 'menteri luar negeri'
 */
export function titlesNamed(text: string): readonly Title[] {
  return BY_TITLE.get(text.toLowerCase()) ?? [];
}
