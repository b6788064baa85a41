import type { Span } from '@warta/text';
import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { entryAt } from '../../entry-at.js';
import type { Speaker } from '../../findings.js';
import { isQuoted } from '../content/is-quoted.js';
import type { StatementDraft } from '../draft.js';
import type { StatementContext } from '../rule.js';
import { namesMedium } from './is-medium.js';
import { isPaperAt } from './speaking-document.js';

function isTheirs({ article }: SentenceView, { start, end }: Span): boolean {
  return article.text.slice(start, end).toLowerCase() === 'mereka';
}

/** The one person who speaks, named or not; states and bodies are no `dia`. */
function onePerson(draft: StatementDraft, view: SentenceView): Speaker | null {
  const [speaker] = draft.speakers;
  if (draft.speakers.length !== 1 || speaker === undefined) return null;
  // `Mereka berharap …` leaves who speaks the one who spoke before.
  if (speaker.kind === 'anonymous' && isTheirs(view, speaker.span)) return null;
  if (speaker.kind !== 'mention') return speaker;
  return view.mentions[speaker.mention]?.kind === 'person' ? speaker : null;
}

/** How many sentences outside quotations may stand since somebody spoke, whoever is named in them. */
const REACH = 3;

/** How many may stand where nobody else is named in them. */
const FAR = 10;

interface Entry {
  readonly at: number;
  readonly sentence: number;
  readonly speaker: Speaker;
  /** It is a document or finding, whose words nobody says. */
  readonly paper: boolean;
  /** It stands in what another says in the same sentence. */
  readonly within: boolean;
}

/** A sentence that is no mere part of a quotation. */
function isTold(view: SentenceView | undefined): boolean {
  return view !== undefined && !isQuoted(view, view.sentence.start + 1);
}

/** A person other than the speaker is named outside quotations: `ujarnya` may mean that one. */
function namesAnother(view: SentenceView, speaker: Speaker): boolean {
  return view.words.some(({ mention, start }) => {
    const named = mention < 0 ? undefined : view.mentions[mention];
    if (named?.kind !== 'person' || isQuoted(view, start)) return false;
    return speaker.kind !== 'mention' || (named.antecedent ?? mention) !== speaker.mention;
  });
}

/** `X mengatakan AS telah mengonfirmasi …`: who speaks inside is told of. */
function isWithin(draft: StatementDraft, drafts: readonly StatementDraft[]): boolean {
  const { cue } = draft;
  return drafts.some(
    (other) =>
      // `Kompor itu, kata X, ditemukan …`: a tag may stand inside what it reports.
      other !== draft &&
      other.content !== null &&
      other.content.start <= cue.start &&
      cue.end <= other.content.end,
  );
}

/** `pelaku usaha yang menilai pasar lesu berkurang`, `menanggapi laporan X yang menyebut …`: of people or a body it is told in passing what they say. */
function inPassing(draft: StatementDraft, view: SentenceView): boolean {
  const cue = view.words.findIndex(({ start }) => start === draft.cue.start);
  const unnamed = draft.speakers.every(
    (speaker) => speaker.kind !== 'mention' || view.mentions[speaker.mention]?.kind !== 'person',
  );
  return entryAt(view.words, cue - 1)?.lower === 'yang' && unnamed;
}

/** `lapor media lokal`: whoever reports it is not whom `ujarnya` means. */
function isMediumAt({ words }: SentenceView, start: number): boolean {
  const first = words.find((word) => word.start === start);
  return isRoleNoun(first?.lower ?? '', 'medium');
}

/** `katanya, menurut kantor berita Ritzau`: an agency that is not known but called so. */
function isAgency({ speakers }: StatementDraft, view: SentenceView): boolean {
  const [speaker] = speakers;
  if (speaker?.kind !== 'mention') return false;
  const at = view.words.findIndex(({ mention }) => mention === speaker.mention);
  const before = entryAt(view.words, at - 1)?.lower ?? '';
  return (
    isSpeechWord(before, 'agency-word') ||
    isRoleNoun(before, 'medium') ||
    namesMedium(view.mentions[speaker.mention])
  );
}

/** How many sentences before may hold the last words of those whom `mereka` takes up. */
const NEAR = 2;

interface Group {
  readonly at: number;
  readonly sentence: number;
  readonly speakers: readonly Speaker[];
  /** It stands in what another says in the same sentence. */
  readonly within: boolean;
}

const NOBODY: ReadonlySet<number> = new Set();

/** Who spoke where, in text order. */
export class SpeakerLog implements StatementContext {
  private readonly entries: Entry[] = [];
  private asked = false;
  private readonly groups: Group[] = [];

  constructor(readonly views: readonly SentenceView[]) {}

  speakerBefore(at: number, sentence: number, papers = false, except = NOBODY): Speaker | null {
    this.asked = true;
    const last = this.entries.findLast(
      (entry) =>
        entry.at < at &&
        (papers || !entry.paper) &&
        !(entry.within && entry.sentence < sentence) &&
        !(entry.speaker.kind === 'mention' && except.has(entry.speaker.mention)),
    );
    return last !== undefined && this.reaches(last, sentence) ? last.speaker : null;
  }

  spokeIn(sentence: number, before: number): boolean {
    this.asked = true;
    return this.entries.some((entry) => entry.sentence === sentence && entry.at < before && !entry.paper);
  }

  groupBefore(at: number, sentence: number): readonly Speaker[] {
    this.asked = true;
    const last = this.groups.findLast(
      (group) => group.at < at && !(group.within && group.sentence < sentence),
    );
    return last !== undefined && sentence - last.sentence <= NEAR ? last.speakers : [];
  }

  private reaches({ sentence: from, speaker }: Entry, sentence: number): boolean {
    const between = this.views.slice(from + 1, sentence).filter(isTold);
    if (between.length < REACH) return true;
    return between.length < FAR && !between.some((view) => namesAnother(view, speaker));
  }

  /** Tells whether anybody asked who spoke since this was last told. */
  wasAsked(): boolean {
    const { asked } = this;
    this.asked = false;
    return asked;
  }

  /** Notes who speaks in a sentence, and tells whether anybody does. */
  note(drafts: readonly StatementDraft[], view: SentenceView): boolean {
    for (const draft of drafts) {
      const speaker = onePerson(draft, view);
      const at = draft.cue.start;
      const sentence = view.index;
      const passing = inPassing(draft, view);
      const isNamed = draft.speakers.every(({ kind }) => kind === 'mention');
      this.groups.push({
        at,
        sentence,
        within: isWithin(draft, drafts) || passing,
        speakers: speaker === null && isNamed && !isAgency(draft, view) ? draft.speakers : [],
      });
      const paper =
        speaker?.kind === 'anonymous' &&
        (isPaperAt(view, speaker.span.start) || isMediumAt(view, speaker.span.start));
      if (speaker !== null)
        this.entries.push({
          at,
          sentence,
          speaker,
          paper,
          within: isWithin(draft, drafts) || passing,
        });
    }
    return drafts.some(({ speakers }) => speakers.length > 0);
  }
}
