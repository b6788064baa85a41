export { type Chart, emptyChart } from './chart.js';
export { type ActorTables, actorMentions } from './charts/actor-mentions.js';
export {
  type AllegationTables,
  allegationsByOutletAndDate,
} from './charts/allegations-by-outlet-and-date.js';
export { eventTimeline } from './charts/event-timeline.js';
export { type MentionTables, mentionsByOutletAndDate } from './charts/mentions-by-outlet-and-date.js';
export { pagesByOutletAndDate } from './charts/pages-by-outlet-and-date.js';
export { type AccusationTables, whoAccusesWhom } from './charts/who-accuses-whom.js';
export { type CitationTables, whoCitesWhom } from './charts/who-cites-whom.js';
export type { EventTables } from './event-lines.js';
export type { PageTables } from './pages.js';
export { describeAccusations } from './readings/describe-accusations.js';
export { describeAllegations } from './readings/describe-allegations.js';
export { describeCitations } from './readings/describe-citations.js';
export { describeEvents } from './readings/describe-events.js';
export { describeMentions } from './readings/describe-mentions.js';
export { describePages } from './readings/describe-pages.js';
export { type FrameLike, MissingColumnError, type Rows } from './rows.js';
export { type Display, show, VEGA_LITE_MIME } from './show.js';
