import { join } from 'node:path';
import { extract, type Findings } from '@warta/extraction';
import { bareArticle } from '../eval/bare-article.js';
import { packageFolder } from '../eval/folders.js';
import { loadGold } from '../eval/load-gold.js';
import { scoreCase } from '../eval/score-case.js';
import type { VaryOptions } from './options.js';
import { type Difference, differ, inWords, type ToldInWords } from './same-events.js';
import { readVariations, type Variation } from './variations.js';
import { varyText } from './vary-text.js';

interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly findings: Findings;
  readonly told: readonly ToldInWords[];
}

interface Changed {
  readonly id: string;
  readonly text: string;
  readonly difference: Difference;
}

const read = (text: string): Findings => extract(bareArticle(text, true));

/** The sentences of the dev gold with events that are all found, and no others. */
function rightSentences(): Sentence[] {
  const { sentences } = loadGold(join(packageFolder(), 'eval', 'gold'));
  return sentences.flatMap((one) => {
    if (one.set !== 'dev' || one.text.includes('\n')) return [];
    const errors = scoreCase(one, extract, true).errors.filter(({ field }) => field === 'events');
    const findings = read(one.text);
    if (errors.length > 0 || findings.events.length === 0) return [];
    return [{ id: one.id, text: one.text, findings, told: inWords(one.text, findings) }];
  });
}

function apply(sentences: readonly Sentence[], variation: Variation): Changed[] {
  return sentences.flatMap(({ id, text, findings, told }) => {
    const varied = varyText(text, findings, variation);
    if (varied === null) return [];
    return [{ id, text: varied, difference: differ(told, inWords(varied, read(varied))) }];
  });
}

const sayEvent = ({ act, roles, status }: ToldInWords): string => `${act}: ${roles} (${status})`;

function sayChanged({ id, text, difference: { lost, changed, extra } }: Changed): string[] {
  return [
    `    ${id}  ${text}`,
    ...lost.map((one) => `      - ${sayEvent(one)}`),
    ...changed.map(([one, other]) => `      ~ ${sayEvent(one)}  ⟶  ${sayEvent(other)}`),
    ...extra.map((one) => `      + ${sayEvent(one)}`),
  ];
}

const isUnlike = ({ difference: { lost, changed, extra } }: Changed): boolean =>
  lost.length + changed.length + extra.length > 0;

function report({ kind, text }: Variation, all: readonly Changed[], show: number): string[] {
  const unlike = all.filter(isUnlike);
  const share =
    all.length === 0 ? '   –  ' : `${((100 * unlike.length) / all.length).toFixed(1)} %`.padStart(6);
  const step = Math.max(1, Math.floor(unlike.length / Math.max(1, show)));
  const shown = unlike.filter((_, at) => at % step === 0).slice(0, show);
  return [
    `${share} of ${String(all.length).padStart(4)}  ${kind.padEnd(16)} ${text}`,
    ...shown.flatMap(sayChanged),
  ];
}

/**
 * Changes right sentences and tells how many are then read otherwise.
 * @param options of the command line
 * @returns what to print: a line for each variation with the share of sentences that are read otherwise
 * @throws Error where the gold or the variations are not sound
 * @example
 * // vary({ kind: 'opening', text: 'Lusa, ', show: 0 }): how many sentences are read right, and the share that is not behind `Lusa, `
 */
export function vary({ kind, text, show }: VaryOptions): string {
  const own = kind !== null && text !== null ? [{ kind, text }] : null;
  const variations = own ?? readVariations().filter((one) => kind === null || one.kind === kind);
  const sentences = rightSentences();
  return [
    `${sentences.length} sentences are read right; read otherwise when changed:`,
    ...variations.flatMap((variation) => report(variation, apply(sentences, variation), show)),
  ].join('\n');
}
