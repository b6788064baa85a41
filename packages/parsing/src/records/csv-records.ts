import papaparse from 'papaparse';

/** A row of a CSV file, or why it could not be read. */
export interface CsvRow {
  /** From 1, the header not counted. */
  readonly row: number;
  readonly record: Readonly<Record<string, string>>;
  /** What is wrong with the row, or null. */
  readonly problem: string | null;
}

/**
 * Reads the rows of a CSV text, piece by piece. The separator (comma, semicolon, tabulator or bar) is found in
 * the first piece; quoted cells may hold line ends.
 * @param chunks the text in pieces, cut anywhere
 * @example
 * [...csvRows(['judul;isi\nSatu;"Ya;', 'a"\n'])]; // [{ row: 1, record: { judul: 'Satu', isi: 'Ya;a' }, problem: null }]
 */
export function* csvRows(chunks: Iterable<string>): Generator<CsvRow> {
  let header: readonly string[] | null = null;
  let delimiter = ',';
  let row = 0;
  for (const piece of wholeRows(chunks)) {
    if (header === null) delimiter = separatorOf(piece);
    const parsed = papaparse.parse<string[]>(piece, { delimiter, newline: '\n', skipEmptyLines: 'greedy' });
    const broken = new Map(parsed.errors.map((error) => [error.row ?? 0, error.message]));
    for (const [at, cells] of parsed.data.entries()) {
      if (header === null) {
        header = cells.map((cell) => cell.replace(/^\ufeff/, '').trim());
        continue;
      }
      row++;
      yield { row, record: byName(header, cells), problem: broken.get(at) ?? widthProblem(header, cells) };
    }
  }
}

/** The separator the header line holds most of, outside of quotation marks. */
function separatorOf(piece: string): string {
  const header =
    piece
      .trimStart()
      .replace(/"[^"]*"/g, '')
      .split('\n', 1)[0] ?? '';
  const counts = [',', ';', '\t', '|'].map((separator) => ({
    separator,
    count: header.split(separator).length,
  }));
  return counts.sort((a, b) => b.count - a.count)[0]?.separator ?? ',';
}

/** Cuts pieces at line ends outside of quotation marks. */
function* wholeRows(chunks: Iterable<string>): Generator<string> {
  let held = '';
  let quoted = false;
  for (const chunk of chunks) {
    let cut = -1;
    for (let at = 0; at < chunk.length; at++) {
      const code = chunk.charCodeAt(at);
      if (code === 34) quoted = !quoted;
      else if (code === 10 && !quoted) cut = at;
    }
    if (cut >= 0) yield held + chunk.slice(0, cut + 1);
    held = cut >= 0 ? chunk.slice(cut + 1) : held + chunk;
  }
  if (held !== '') yield held;
}

function byName(header: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']));
}

function widthProblem(header: readonly string[], cells: readonly string[]): string | null {
  const extra = cells.slice(header.length).some((cell) => cell.trim() !== '');
  if (!extra && cells.length >= header.length) return null;
  return `it has ${cells.length} cells for ${header.length} columns`;
}
