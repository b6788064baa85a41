import { inflect, type Voice } from '@warta/indonesian';
import data from '../../data/frames.json' with { type: 'json' };

/** Where an argument of a frame stands: subject, object, the owner of a noun, or behind a preposition. */
export type RoleName = 'actors' | 'recipients';

/** How one act is told by verbs and nouns, and where its roles stand. */
export interface Frame {
  readonly act: string;
  readonly verbs?: readonly string[];
  readonly forms?: readonly string[];
  readonly nouns?: readonly string[];
  readonly passives?: readonly string[];
  /** Words, alone or two together, that make another thing of it when they follow (`serangan jantung`). */
  readonly except?: readonly string[];
  /** Class that the thing acted on must belong to, if any. */
  readonly object?: string;
  /** Class that the thing acted on must not belong to (`meninjau kebijakan`). */
  readonly unless?: string;
  /** Class that must stand inside the object's phrase besides (`menandatangani kontrak penjualan senjata`). */
  readonly of?: string;
  /** Kind of place that it must go to (`ke Laut Hitam`, not `ke Ukraina`). */
  readonly toward?: string;
  /** Class that some phrase behind it must belong to (`menetapkan X sebagai tersangka`). */
  readonly through?: string;
  /** Class that what stands behind `dari` must not belong to (`membebaskan X dari pajak`). */
  readonly notFrom?: string;
  readonly roles: Readonly<Record<string, RoleName>>;
  readonly needs: readonly RoleName[];
  /** How many sides the act has at least (`bertemu`: 2). */
  readonly sides?: number;
  /** A role that only persons can fill (`melantik`). */
  readonly persons?: RoleName;
  /** Class that the doer must belong to (`peretas`). */
  readonly agents?: string;
  /** Kinds of name that can be recipients, where not all can. */
  readonly targets?: readonly string[];
  /** Kinds of actor that may do it, where not all may. */
  readonly kinds?: readonly string[];
  /** It tells the act only of who tries (`berusaha memperoleh`). */
  readonly seeks?: boolean;
  /** It tells the act only where it is negated (`tidak mengizinkan`). */
  readonly refuses?: boolean;
  /** Negated it tells nothing of the act (`bom yang tidak meledak`). */
  readonly real?: boolean;
  /** It took place also where it is ended (`mengakhiri latihan`). */
  readonly bounded?: boolean;
  /** As a noun it has the subject of its clause for a side (`dalam pertemuan di Bali`). */
  readonly shared?: boolean;
  /** Kinds of name that right behind the noun may be on either side (`penyerangan TNI`: theirs, or on them). */
  readonly unsure?: readonly string[];
}

/** One reading of a word or phrase as the telling of an act. */
export interface FrameReading {
  readonly frame: Frame;
  readonly voice: Voice | 'noun';
  /** Words of the phrase after the first (`kerja sama` → `['sama']`). */
  readonly rest: readonly string[];
}

/** With every property written out, `undefined` where it has none: so all frames have one hidden shape, and are read faster. */
function withOneShape(frame: Frame): Frame {
  const shaped: Record<keyof Frame, unknown> = {
    act: frame.act,
    verbs: frame.verbs,
    forms: frame.forms,
    nouns: frame.nouns,
    passives: frame.passives,
    except: frame.except,
    object: frame.object,
    unless: frame.unless,
    of: frame.of,
    toward: frame.toward,
    through: frame.through,
    notFrom: frame.notFrom,
    roles: frame.roles,
    needs: frame.needs,
    sides: frame.sides,
    persons: frame.persons,
    agents: frame.agents,
    targets: frame.targets,
    kinds: frame.kinds,
    seeks: frame.seeks,
    refuses: frame.refuses,
    real: frame.real,
    bounded: frame.bounded,
    shared: frame.shared,
    unsure: frame.unsure,
  };
  return shaped as Frame;
}

/** All frames, in the order of the data file. */
export const frames: readonly Frame[] = (data.entries as readonly Frame[]).map(withOneShape);

function* formsOf(frame: Frame): Generator<[string, Voice | 'noun']> {
  for (const verb of frame.verbs ?? []) {
    const keep = verb.startsWith('=');
    for (const { form, voice } of inflect(keep ? verb.slice(1) : verb, { keep, ter: true }))
      yield [form, voice];
  }
  for (const form of frame.forms ?? []) yield [form, 'active'];
  for (const form of frame.passives ?? []) yield [form, 'passive'];
  for (const noun of frame.nouns ?? []) yield [noun, 'noun'];
}

function collect(): ReadonlyMap<string, readonly FrameReading[]> {
  const readings = new Map<string, FrameReading[]>();
  for (const frame of frames) {
    for (const [form, voice] of formsOf(frame)) {
      const [first = '', ...rest] = form.split(' ');
      const list = readings.get(first) ?? [];
      list.push({ frame, voice, rest });
      readings.set(first, list);
    }
  }
  return readings;
}

const readings = collect();

/**
 * Looks up the first word of a telling of an act.
 *
 * @param word a word in lower case
 * @returns its readings, in the order of the data file; empty where it tells no act
 * @example
 * frameReadings('mempersenjatai').map((r) => `${r.frame.act} ${r.voice}`)
 * // ['arms-transfer active', …]
 */
export function frameReadings(word: string): readonly FrameReading[] {
  return readings.get(word) ?? [];
}

/**
 * Tells whether a word names an act.
 *
 * @param word a word in lower case
 * @example
 * namesAct('serangan') // true
 * namesAct('menyerang') // false
 */
export function namesAct(word: string): boolean {
  return frameReadings(word).some(({ voice }) => voice === 'noun');
}
