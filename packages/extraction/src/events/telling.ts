import type { Complements } from '../clause/complements.js';
import type { Frame } from './frame.js';
import type { Signal } from './status/signal.js';

/** An act told by a word, with the phrases around it that may fill its roles. */
export interface Telling {
  readonly frame: Frame;
  /** The trigger: first word and one past the last. */
  readonly from: number;
  readonly to: number;
  /** Index of the trigger's chunk. */
  readonly chunk: number;
  /** Who does it: mentions. */
  readonly doers: readonly number[];
  /** Who or what it is done to, as mentions. */
  readonly targets: readonly number[];
  /** Who it comes to, where the subject has it done to itself (`menerima kunjungan`): mentions. */
  readonly patients: readonly number[];
  /** Whom it is meant to help: mentions. */
  readonly aim: readonly number[];
  /** Mentions that own the noun. */
  readonly owners: readonly number[];
  /** The deed is the ground of a demand or condemnation (`mengecam X atas serangan`), not what is demanded. */
  readonly granted?: boolean;
  /** The deed is the ground of a penalty (`menjatuhkan sanksi atas pasokan`). */
  readonly punished?: boolean;
  /** It is told of whoever is meant instead of who is ruled out (`bukan X, melainkan Y`). */
  readonly instead?: boolean;
  /** A verb behind the noun tells that what is given is on its way (`bantuan mengalir dari X`). */
  readonly arrives?: boolean;
  /** Mentions that own the thing acted on (`fasilitas nuklir Iran`). */
  readonly holders: readonly number[];
  readonly complements: Complements;
  /** Chunk of the thing acted on, or -1. */
  readonly object: number;
  /** Words in lower case and signs that tell how real it is. */
  readonly chain: readonly Signal[];
  /** Chunk where the clause begins, for its dates and conditions. */
  readonly clauseStart: number;
  readonly rule: string;
}
