import data from '../data/reporting-verbs.json' with { type: 'json' };
import { type Inflection, inflect, type Voice } from './affixes.js';

/** What a reporting verb does to its claim; one of the values of `statements.stance`. */
export type CueStance =
  | 'states'
  | 'alleges'
  | 'denies'
  | 'confirms'
  | 'demands'
  | 'warns'
  | 'condemns'
  | 'promises'
  | 'praises';

/** What follows the verb: a clause, a target and a clause, a target and a wish, or the thing reacted to. */
export type CueFrame = 'say' | 'accuse' | 'ask' | 'react';

/** One form of a reporting verb or noun. */
export interface ReportingForm {
  readonly root: string;
  readonly stance: CueStance;
  readonly frame: CueFrame;
  /** `tag` forms follow a quotation (`kata X`, `ujarnya`), `noun` forms name the act (`tuduhan`). */
  readonly voice: Voice | 'tag' | 'noun';
  /** The verb tells a belief (`yakin`, `menduga`): about others' wrongs it alleges. */
  readonly belief: boolean;
  /** The speaker vouches for it and the outlet does not (`mengklaim`). */
  readonly claim: boolean;
  /** Only beside a quotation. */
  readonly quoteOnly: boolean;
  /** Only with a wish clause after the target (`mendorong X untuk …`). */
  readonly needsComplement: boolean;
  /** Reports only with a clause (`mencatat bahwa …`, not `mencatat rekor`). */
  readonly clauseOnly: boolean;
  /** Reports nothing about a name (`mengakui Israel` recognises). */
  readonly exceptNames: boolean;
  /** Objects with which it reports nothing (`menyatakan perang`), in lower case. */
  readonly exceptObjects: readonly string[];
  /** Reports only about a claim (`menolak tuduhan`, not `menolak tawaran`). */
  readonly onlyClaims: boolean;
  /** Behind a quotation it can only be a tag (`kata`, not `tutup`), so whatever noun follows speaks. */
  readonly anybody: boolean;
  /** Reports only of what investigates or is written down (`studi itu menemukan bahwa`). */
  readonly finds: boolean;
  /** Says of somebody what he is (`menyebutnya sebagai pahlawan`). */
  readonly names: boolean;
  /** The only objects with which it reports (`menyambut keputusan`, not `menyambut tamu`), in lower case; empty where any will do. */
  readonly onlyObjects: readonly string[];
  /** Reports only what somebody or something is called with `sebagai` (`menggambarkannya sebagai bencana`). */
  readonly onlyAs: boolean;
  /** Reports only where its target is a name (`mengundang Carney berkunjung`, not `mengundang kritik`). */
  readonly onlyNames: boolean;
}

interface Entry {
  readonly root: string;
  readonly suffixes?: readonly string[];
  readonly stance: CueStance;
  readonly frame: CueFrame;
  readonly keep?: boolean;
  readonly tag?: boolean;
  readonly tagOnly?: boolean;
  readonly quoteOnly?: boolean;
  readonly activeOnly?: boolean;
  readonly needsComplement?: boolean;
  readonly clauseOnly?: boolean;
  readonly exceptNames?: boolean;
  readonly exceptObjects?: readonly string[];
  readonly onlyClaims?: boolean;
  readonly anybody?: boolean;
  readonly finds?: boolean;
  readonly names?: boolean;
  readonly onlyNames?: boolean;
  readonly onlyAs?: boolean;
  readonly onlyObjects?: readonly string[];
  readonly belief?: boolean;
  readonly claim?: boolean;
  readonly nouns?: readonly string[];
  readonly extra?: readonly Inflection[];
}

function reading(entry: Entry, voice: ReportingForm['voice']): ReportingForm {
  return {
    root: entry.root,
    stance: entry.stance,
    frame: entry.frame,
    voice,
    belief: entry.belief ?? false,
    claim: entry.claim ?? false,
    quoteOnly: entry.quoteOnly ?? false,
    needsComplement: entry.needsComplement ?? false,
    clauseOnly: entry.clauseOnly ?? false,
    exceptNames: entry.exceptNames ?? false,
    exceptObjects: entry.exceptObjects ?? [],
    onlyClaims: entry.onlyClaims ?? false,
    anybody: entry.anybody ?? false,
    finds: entry.finds ?? false,
    names: entry.names ?? false,
    onlyNames: entry.onlyNames ?? false,
    onlyAs: entry.onlyAs ?? false,
    onlyObjects: entry.onlyObjects ?? [],
  };
}

function verbForms(entry: Entry): Inflection[] {
  if (entry.tagOnly || entry.suffixes === undefined) return [...(entry.extra ?? [])];
  const forms = inflect(entry.root, { suffixes: entry.suffixes, keep: entry.keep ?? false });
  const wanted = entry.activeOnly ? forms.filter((form) => form.voice === 'active') : forms;
  return [...wanted, ...(entry.extra ?? [])];
}

function* formsOf(entry: Entry): Generator<[string, ReportingForm]> {
  for (const { form, voice } of verbForms(entry)) yield [form, reading(entry, voice)];
  if (entry.tag) {
    yield [entry.root, reading(entry, 'tag')];
    yield [`${entry.root}nya`, reading(entry, 'tag')];
  }
  for (const noun of entry.nouns ?? []) yield [noun, reading(entry, 'noun')];
}

function collect(entries: readonly Entry[]): ReadonlyMap<string, readonly ReportingForm[]> {
  const forms = new Map<string, ReportingForm[]>();
  for (const entry of entries) {
    for (const [form, value] of formsOf(entry)) {
      const list = forms.get(form) ?? [];
      if (!list.some((other) => other.voice === value.voice)) list.push(value);
      forms.set(form, list);
    }
  }
  return forms;
}

const forms = collect(data.entries as readonly Entry[]);

const phraseBeginnings: ReadonlySet<string> = new Set(
  [...forms.keys()].filter((form) => form.includes(' ')).map((form) => form.slice(0, form.indexOf(' '))),
);

/**
 * Tells whether a reporting verb of several words (`menunjuk hidung`) begins with a word, so that its forms are
 * worth looking up.
 *
 * @param word a word in lower case
 * @example
 * beginsReportingPhrase('menunjuk') // true
 * beginsReportingPhrase('menyangkal') // false
 */
export function beginsReportingPhrase(word: string): boolean {
  return phraseBeginnings.has(word);
}

/**
 * Looks up a word among the forms of the reporting verbs and nouns.
 *
 * @param word a word in lower case
 * @returns its readings in the order of the data file; empty where it is none
 * @example
 * reportingForms('menuduh').map((f) => `${f.root} ${f.voice} ${f.stance}`) // ['tuduh active alleges']
 * reportingForms('ujarnya').map((f) => `${f.root} ${f.voice}`) // ['ujar tag']
 */
export function reportingForms(word: string): readonly ReportingForm[] {
  return forms.get(word) ?? [];
}
