import type { ArticleRecord, UnreadPage } from '@warta/normalization';
import type { RecordMapping } from '@warta/parsing';
import { analyze, analyzeAll } from '../analyze.js';
import type { Document } from '../document.js';
import type { InputFile } from '../read/input-file.js';
import { readFileContent } from '../read/read-file-content.js';
import { groupsOf } from './groups-of.js';

/** What the pages of some files say. */
export interface Analysis {
  readonly records: readonly ArticleRecord[];
  readonly unread: readonly UnreadPage[];
}

function brokenBy(error: unknown, uri: string | null): UnreadPage {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const message = `The page broke the program (${reason}); please report it with the page.`;
  return { uri, issues: [{ stage: 'extract', code: 'failed', severity: 'error', message, span: null }] };
}

/** No run dies of one page. */
function analyzeSafely(document: Document): Analysis {
  try {
    return { records: [analyze(document)], unread: [] };
  } catch (error) {
    return { records: [], unread: [brokenBy(error, document.page.uri)] };
  }
}

/** Pages are read together; where one of them breaks the program, one by one, so that the others are kept. */
function analyzeTogether(documents: readonly Document[]): Analysis {
  try {
    return { records: analyzeAll(documents), unread: [] };
  } catch {
    return joinAnalyses(documents.map(analyzeSafely));
  }
}

/**
 * Puts analyses together in their order.
 * @param parts The analyses of parts of the pages.
 * @example
 * joinAnalyses([]) // { records: [], unread: [] }
 */
export function joinAnalyses(parts: readonly Analysis[]): Analysis {
  return { records: parts.flatMap((part) => part.records), unread: parts.flatMap((part) => part.unread) };
}

/**
 * Reads files and analyses every page in them; a page that cannot be read becomes an issue, never a throw.
 * @param files Where they lie and what they are called.
 * @param mapping Which columns of records hold what.
 * @returns The records in the order of the files.
 * @example
 * analyzeBatch([{ path: 'seeds/no.txt', uri: 'no.txt' }], {}).unread.map(({ uri }) => uri) // ['no.txt']
 */
export function analyzeBatch(files: readonly InputFile[], mapping: RecordMapping): Analysis {
  const contents = files.map((file) => readFileContent(file, mapping));
  const documents = contents.flatMap((content) => content.documents);
  const parts = groupsOf(documents).map(analyzeTogether);
  const unread = contents.flatMap((content) => content.unread);
  return joinAnalyses([{ records: [], unread }, ...parts]);
}
