import type { ArticleRecord, UnreadPage } from '@warta/normalization';
import type { RecordMapping } from '@warta/parsing';
import { analyze } from '../analyze.js';
import type { Document } from '../document.js';
import type { InputFile } from '../read/input-file.js';
import { readFileContent } from '../read/read-file-content.js';

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

/**
 * Puts analyses together in their order.
 * @param parts The analyses of parts of the pages.
 */
export function joinAnalyses(parts: readonly Analysis[]): Analysis {
  return { records: parts.flatMap((part) => part.records), unread: parts.flatMap((part) => part.unread) };
}

/**
 * Reads one file and analyses every page in it; a page that cannot be read becomes an issue, never a throw.
 * @param file Where it lies and what it is called.
 * @param mapping Which columns of records hold what.
 */
export function analyzeFile(file: InputFile, mapping: RecordMapping): Analysis {
  const { documents, unread } = readFileContent(file, mapping);
  const analysed = joinAnalyses(documents.map(analyzeSafely));
  return { records: analysed.records, unread: [...unread, ...analysed.unread] };
}
