import type { SentenceView } from '../../clause/clause-view.js';
import type { Speaker } from '../../findings.js';
import type { StatementDraft } from '../draft.js';
import { accordingTo } from '../rules/according-to.js';
import { namesMedium } from './is-medium.js';

function isMediums({ mentions }: SentenceView, { speakers }: StatementDraft): boolean {
  const isMedium = (speaker: Speaker): boolean =>
    speaker.kind === 'mention' && namesMedium(mentions[speaker.mention]);
  return speakers.length > 0 && speakers.every(isMedium);
}

/** What a medium tells begins with somebody else's words: their verb is its first, or `menurut` opens it. */
function beginsWith(view: SentenceView, { content }: StatementDraft, inner: StatementDraft): boolean {
  if (content === null || inner.cue.start < content.start || inner.cue.end > content.end) return false;
  if (inner.rule === accordingTo.name) return inner.cue.start === content.start;
  const first = view.chunks.find(
    ({ kind, from }) => kind === 'verb' && (view.words[from]?.start ?? 0) >= content.start,
  );
  const start = view.words[first?.from ?? -1]?.start ?? -1;
  return start >= inner.cue.start && start < inner.cue.end;
}

/** What is passed on goes on to where the medium is named. */
function reachesEnd({ content }: StatementDraft, inner: StatementDraft): boolean {
  return content !== null && inner.content !== null && inner.content.end >= content.end;
}

/** `"…," X mengatakan pada Rabu, AFP melaporkan`: the same words, which somebody else is told to say right before. */
function repeats({ content, cue }: StatementDraft, inner: StatementDraft): boolean {
  if (content === null || inner.content === null || inner.cue.start > cue.start) return false;
  return inner.content.start === content.start && inner.content.end === content.end;
}

/**
 * Leaves out what a medium only passes on: who quotes somebody is no speaker.
 *
 * @param drafts the statements of a sentence
 * @param view the sentence
 * @returns those whose speaker is no agency, paper or station, or that begin with nobody else's words
 * @example
 * // NIS meyakini Iran mengirim drone, lapor Reuters. → NIS; Iran mengirim drone, lapor Reuters. → Reuters
 */
export function withoutRelays(drafts: readonly StatementDraft[], view: SentenceView): StatementDraft[] {
  const relays = (draft: StatementDraft): boolean =>
    (draft.stance === 'states' || draft.stance === 'alleges') &&
    isMediums(view, draft) &&
    drafts.some(
      (inner) =>
        inner !== draft &&
        inner.speakers.length > 0 &&
        !isMediums(view, inner) &&
        (repeats(draft, inner) || (beginsWith(view, draft, inner) && reachesEnd(draft, inner))),
    );
  return drafts.filter((draft) => !relays(draft));
}
