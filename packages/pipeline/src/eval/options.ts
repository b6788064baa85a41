import { parseArgs } from 'node:util';
import { caseFields, pageFields } from './card.js';
import { fieldsOf } from './groups.js';

/** What `pipeline:eval` was asked for. */
export interface EvalOptions {
  readonly show: 'dev' | 'held' | 'seeds' | null;
  /** Only errors of this field, and of this case. */
  readonly field: string | null;
  readonly id: string | null;
  /** Allows the held part to be shown. */
  readonly held: boolean;
  readonly update: boolean;
  /** Why floors may be lowered. */
  readonly reason: string | null;
}

/** What to print for `--help`. */
export const evalHelp = `Scores the system on the gold, and fails where a score is below its floor.

  --show dev|seeds|held   list the errors, case by case (held only with --held)
  --field <name>          only errors of this field
  --case <id>             only errors of this case
  --update                raise the floors to the scores
  --accept-lower <reason> with --update: lower floors too, and write down why
`;

/**
 * Reads the command line.
 * @param words after the program's name
 * @returns null for `--help`
 * @throws Error with one clear sentence for wrong usage, also for held cases without `--held`
 * @example readOptions(['--show', 'dev'])?.show // 'dev'
 */
export function readOptions(words: readonly string[]): EvalOptions | null {
  const { values } = parseArgs({
    args: [...words],
    options: {
      show: { type: 'string' },
      field: { type: 'string' },
      case: { type: 'string' },
      held: { type: 'boolean', default: false },
      update: { type: 'boolean', default: false },
      'accept-lower': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const show = readPart(values.show);
  if (show === 'held' && !values.held)
    throw new Error('The held part is scored, not read; add --held if you will write no rule after it.');
  const reason = values['accept-lower'] ?? null;
  if (reason !== null && (reason.trim() === '' || !values.update))
    throw new Error('--accept-lower needs a reason, and --update.');
  const { held, update } = values;
  const field = readField(values.field, show);
  return { show, field, id: values.case ?? null, held, update, reason };
}

function readPart(part: string | undefined): EvalOptions['show'] {
  if (part === undefined) return null;
  if (part === 'dev' || part === 'held' || part === 'seeds') return part;
  throw new Error(`--show takes dev, held or seeds, not ${part}.`);
}

/** A misspelt field would show no errors, as if there were none. */
function readField(field: string | undefined, show: EvalOptions['show']): string | null {
  if (field === undefined) return null;
  const fields = fieldsShown(show);
  if (fields.includes(field)) return field;
  throw new Error(
    `--field${show === null ? '' : ` with --show ${show}`} takes ${fields.join(', ')}, not ${field}.`,
  );
}

function fieldsShown(show: EvalOptions['show']): readonly string[] {
  if (show === null) return [...new Set<string>([...caseFields, ...pageFields])];
  return fieldsOf(show);
}
