import type { Span } from '@warta/text';
import type { SentenceView } from '../clause/clause-view.js';
import { flatMap } from '../flat-map.js';
import { mapList } from '../map-list.js';
import { findTellings } from './find-tellings.js';
import type { ToldEvent } from './told-event.js';

/** An act told in a sentence, with the span of its trigger. */
export interface LocatedEvent {
  readonly told: ToldEvent;
  readonly view: SentenceView;
  readonly trigger: Span;
}

/**
 * Finds the acts of all sentences; captions tell none.
 *
 * @param views the sentences, in order
 * @returns acts in text order, triggers in UTF-16 code units of the article's text
 * @example
 * locateEvents(views).map(({ told }) => told.telling.frame.act) // 'Jepang mengirim vaksin ke Laos.': ['aid']
 */
export function locateEvents(views: readonly SentenceView[]): LocatedEvent[] {
  return flatMap(
    views.filter((view) => view.zone !== 'caption'),
    (view) =>
      mapList(findTellings(view), (told) => {
        const start = view.words[told.telling.from]?.start ?? view.sentence.start;
        const end = view.words[told.telling.to - 1]?.end ?? start;
        return { told, view, trigger: { start, end } };
      }),
  );
}
