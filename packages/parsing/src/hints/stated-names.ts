import nonPersons from '../../data/non-persons.json' with { type: 'json' };

const notPersons: ReadonlySet<string> = new Set(nonPersons.entries.map(({ name }) => name));
/** Academic degrees follow a comma too: `Dr. Siti Aminah, M.Si.` */
const degree = /^(?:[A-Z][A-Za-z]{0,3}\.){1,3}[A-Za-z]{0,4}\.?$/;

/** `Penulis: Budi`, `Oleh Budi`. */
const opening = /^\s*(?:[a-z]{3,12}\s?:|oleh\s|by\s)\s*/i;
/** `Budi - detikNews`, `Budi -detikNews`. */
const affiliation = /\s[-–—].*$/s;
/** A name over the label of its role: no author. */
const editorBelow = /\n\s{0,200}Editor$/i;

/**
 * Reads the persons in an author's or editor's field: several names parted, addresses, desks and the outlet
 * itself left out.
 * @param value as stated
 * @param outlet name of the outlet, which often stands as its own author
 * @example
 * statedNames('Budi Santoso, Siti Aminah, M.Si. & Redaksi', null); // ['Budi Santoso', 'Siti Aminah, M.Si.']
 */
export function statedNames(value: string, outlet: string | null): readonly string[] {
  if (editorBelow.test(value.trimEnd())) return [];
  const parts = value
    .replace(opening, '')
    .replace(affiliation, '')
    .split(/[,;|/\n]|(?<!\s)\s+(?:&|dan|and)\s+/i);
  const names: string[] = [];
  for (const part of parts.map((one) => one.trim())) {
    const last = names.length - 1;
    if (degree.test(part) && last >= 0) names[last] = `${names[last]}, ${part}`;
    else names.push(part);
  }
  return names.filter((name) => isPerson(name, outlet));
}

function isPerson(name: string, outlet: string | null): boolean {
  const bare = name.toLowerCase().replace(/\s+/g, ' ');
  if (bare.length < 2 || bare.length > 60) return false;
  if (notPersons.has(bare) || /[@\d]|https?:|www\.|\.(?:com?|id|net)\b/.test(bare)) return false;
  return outlet === null || squeezed(name) !== squeezed(outlet);
}

function squeezed(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
