export type { Inflection, Voice } from './affixes.js';
export { inflect, withActivePrefix, withoutNya } from './affixes.js';
export type {
  DateExpression,
  DateField,
  DateParts,
  DatePrecision,
  DateReference,
} from './date-expression.js';
export { findDates } from './dates/find-dates.js';
export { plausibleYears, type YearlessDay } from './dates/plausible-years.js';
export { detectLanguage, type LanguageCode } from './detect-language.js';
export { FUNCTION_WORDS, isFunctionWord } from './function-words.js';
export type { NumberExpression } from './number-expression.js';
export { findNumbers } from './numbers/find-numbers.js';
export { PRONOUNS, type Pronoun, pronounOf } from './pronouns.js';
export type { CueFrame, CueStance, ReportingForm } from './reporting-verbs.js';
export { beginsReportingPhrase, reportingForms } from './reporting-verbs.js';
export { SENTENCE_WORDS } from './sentence-words.js';
export { TITLES, type Title, type TitleKind, titlesNamed } from './titles.js';
