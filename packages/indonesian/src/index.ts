export type { Inflection, Voice } from './affixes.js';
export { inflect, withActivePrefix } from './affixes.js';
export type {
  DateExpression,
  DateField,
  DateParts,
  DatePrecision,
  DateReference,
} from './date-expression.js';
export { findDates } from './dates/find-dates.js';
export type { CueFrame, CueStance, ReportingForm } from './reporting-verbs.js';
export { reportingForms } from './reporting-verbs.js';
export { SENTENCE_WORDS } from './sentence-words.js';
