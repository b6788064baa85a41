export { extract, extractAll } from './extract.js';
export type {
  DateReading,
  EventFinding,
  Findings,
  Mention,
  MentionKind,
  MentionMethod,
  ReportStatus,
  Speaker,
  Stance,
  Statement,
} from './findings.js';
