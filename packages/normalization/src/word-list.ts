import documentWordData from '../data/document-words.json' with { type: 'json' };
import genericWordData from '../data/generic-object-words.json' with { type: 'json' };

/** Words that begin the description of a document. */
export const documentWords: ReadonlySet<string> = new Set(documentWordData.entries);

/** Words that say too little about an object to tell two events apart. */
export const genericObjectWords: ReadonlySet<string> = new Set(genericWordData.entries);
