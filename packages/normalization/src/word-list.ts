import bodyWordData from '../data/body-words.json' with { type: 'json' };
import demonstrativeData from '../data/demonstratives.json' with { type: 'json' };
import documentWordData from '../data/document-words.json' with { type: 'json' };
import genericWordData from '../data/generic-object-words.json' with { type: 'json' };
import homeBodyData from '../data/home-bodies.json' with { type: 'json' };
import homeOfficeData from '../data/home-offices.json' with { type: 'json' };
import pointerWordData from '../data/pointer-words.json' with { type: 'json' };
import shortFormData from '../data/short-forms.json' with { type: 'json' };
import soleOfficeData from '../data/sole-offices.json' with { type: 'json' };

/** Words for bodies, and the words that they are compared by. */
export const bodyWords: ReadonlyMap<string, string> = new Map(
  bodyWordData.entries.map(({ word, means }) => [word, means]),
);

/** Words that begin the description of a document. */
export const documentWords: ReadonlySet<string> = new Set(documentWordData.entries);

/** Words that point back at what was named before. */
export const demonstratives: ReadonlySet<string> = new Set(demonstrativeData.entries);

/** Words that stand for a speaker as a pronoun does. */
export const pointerWords: ReadonlySet<string> = new Set(pointerWordData.entries);

/** Words that say too little about an object to tell two events apart. */
export const genericObjectWords: ReadonlySet<string> = new Set(genericWordData.entries);

/** Offices and ranks that Indonesia alone has. */
export const homeOffices: ReadonlySet<string> = new Set(homeOfficeData.entries);

/** Words for an office that stand for its only holder in an article. */
export const soleOffices: ReadonlySet<string> = new Set(soleOfficeData.entries);

/** First words of the names of bodies that Indonesia alone has. */
export const homeBodies: ReadonlySet<string> = new Set(homeBodyData.entries);

const SHORT_FORMS = new Map(shortFormData.entries.map(({ long, short }) => [long, short]));
const LONG_FORM = new RegExp(
  `(?<![a-z])(?:${[...SHORT_FORMS.keys()].sort((a, b) => b.length - a.length).join('|')})(?![a-z])`,
  'g',
);

/**
 * Writes bodies and provinces of Indonesia in their short forms, by which they are compared.
 *
 * @param name - A folded name.
 * @example
 * shortForm('kepolisian daerah kalimantan barat') // 'polda kalbar'
 */
export function shortForm(name: string): string {
  return name.replace(LONG_FORM, (long) => SHORT_FORMS.get(long) ?? long);
}
