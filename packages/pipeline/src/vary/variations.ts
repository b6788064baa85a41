import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageFolder } from '../eval/folders.js';

/** Where a variation changes a sentence. */
export const variationKinds = [
  'before-verb',
  'before-receiver',
  'opening',
  'ending',
  'frame',
  'holder',
] as const;

export type VariationKind = (typeof variationKinds)[number];

/** Words that change a sentence and leave its events what they are. */
export interface Variation {
  readonly kind: VariationKind;
  readonly text: string;
}

const shape = z.object({
  source: z.string(),
  entries: z.array(z.object({ kind: z.enum(variationKinds), texts: z.array(z.string()).min(1) })),
});

/**
 * Reads `eval/variations.json`.
 * @returns all variations, in its order
 * @throws ZodError where the file is not of that form
 * @example readVariations()[0]?.kind // 'before-verb'
 */
export function readVariations(): Variation[] {
  const file = join(packageFolder(), 'eval', 'variations.json');
  const { entries } = shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  return entries.flatMap(({ kind, texts }) => texts.map((text) => ({ kind, text })));
}
