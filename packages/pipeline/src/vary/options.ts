import { parseArgs } from 'node:util';
import { type VariationKind, variationKinds } from './variations.js';

/** What `pipeline:vary` was asked for. */
export interface VaryOptions {
  readonly kind: VariationKind | null;
  /** Words of one's own to try instead of those of the file. */
  readonly text: string | null;
  /** How many changed sentences to show for each variation. */
  readonly show: number;
}

/** What to print for `--help`. */
export const varyHelp = `Changes the sentences of the dev gold that are read wholly right, in ways that leave
their events what they are (eval/variations.json), and tells how many events are
lost or changed by it: a finder of holes, with no floor.

  --kind <kind>   only variations of this kind: ${variationKinds.join(', ')}
  --text <words>  try these words instead (with --kind)
  --show <n>      show n changed sentences for each variation
`;

/**
 * Reads the command line.
 * @param words after the program's name
 * @returns null for `--help`
 * @throws Error with one clear sentence for wrong usage
 * @example readOptions(['--show', '3'])?.show // 3
 */
export function readOptions(words: readonly string[]): VaryOptions | null {
  const { values } = parseArgs({
    args: [...words],
    options: {
      kind: { type: 'string' },
      text: { type: 'string' },
      show: { type: 'string', default: '0' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const kind = variationKinds.find((one) => one === values.kind) ?? null;
  if (values.kind !== undefined && kind === null)
    throw new Error(`--kind takes ${variationKinds.join(', ')}, not ${values.kind}.`);
  if (values.text !== undefined && kind === null) throw new Error('--text needs a --kind.');
  const show = Number(values.show);
  if (!Number.isInteger(show) || show < 0) throw new Error(`--show takes a number, not ${values.show}.`);
  return { kind, text: values.text ?? null, show };
}
