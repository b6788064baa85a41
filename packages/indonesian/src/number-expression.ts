import type { Span } from '@warta/text';

/** A number as a text gives it. */
export interface NumberExpression extends Span {
  readonly text: string;
  /** The number that stands there; null where only bounds follow (`ratusan`, `10-20`). */
  readonly value: number | null;
  /** The least and the most it can be; null where open. */
  readonly least: number | null;
  readonly most: number | null;
  /** Whether it is an estimate (`sekitar 20`, `ratusan`). */
  readonly approximate: boolean;
}
