import type { GoldCase, GoldEvent, GoldStatement, GoldTakeUp } from './gold-case.js';
import { locateQuote, readReference } from './locate-quote.js';

/** How an unnamed speaker is written in the gold. */
export const anonymousPrefix = 'anonymous: ';

/**
 * Lists what is wrong with a case that has the documented form: quotes that do not occur, roles that are no
 * mentions, acts that do not exist.
 * @param gold the case
 * @param acts the acts events may have
 * @returns one sentence a fault, empty for a sound case
 * @example checkCase({ ...sound, statements: [{ ...spoken, speaker: 'diam' }] }, acts) // ['no mention: diam']
 */
export function checkCase(gold: GoldCase, acts: readonly string[]): string[] {
  return [
    ...checkMentions(gold),
    ...gold.statements.flatMap((statement) => checkStatement(gold, statement)),
    ...gold.events.flatMap((event) => checkEvent(gold, event, acts)),
    ...(gold.takeUps ?? []).flatMap((takeUp) => checkTakeUp(gold, takeUp)),
  ];
}

function checkMentions(gold: GoldCase): string[] {
  const places = new Set<string>();
  return gold.mentions.flatMap(({ text, nth, antecedent }) => {
    const reference = `${text}#${nth ?? 1}`;
    const twin = places.has(reference);
    places.add(reference);
    return [
      ...(twin ? [`mention twice: ${reference}`] : []),
      ...missing(gold, [reference]),
      ...strangers(gold, antecedent === undefined ? [] : [antecedent]),
    ];
  });
}

function checkStatement(gold: GoldCase, { speaker, cue, content, addressee }: GoldStatement): string[] {
  const unnamed = speaker.startsWith(anonymousPrefix);
  const named = [...(unnamed ? [] : [speaker]), ...(addressee === undefined ? [] : [addressee])];
  const quotes = [cue, ...(content === undefined ? [] : [content])];
  const phrase = unnamed ? [speaker.slice(anonymousPrefix.length)] : [];
  return [...strangers(gold, named), ...missing(gold, [...quotes, ...phrase])];
}

function checkEvent(gold: GoldCase, event: GoldEvent, acts: readonly string[]): string[] {
  const { act, trigger, actors, recipients, object, quantity, may = [], statement } = event;
  const quotes = [trigger, object, quantity].filter((quote) => quote !== undefined);
  return [
    ...(acts.includes(act) ? [] : [`no such act: ${act}`]),
    ...(actors.length + recipients.length > 0 ? [] : [`no role filled: ${act}`]),
    ...(statement === undefined || statement < gold.statements.length ? [] : [`no statement ${statement}`]),
    ...missing(gold, quotes),
    ...strangers(gold, [...actors, ...recipients, ...may]),
  ];
}

function checkTakeUp(gold: GoldCase, { trigger, of, statement }: GoldTakeUp): string[] {
  return [
    ...(statement < gold.statements.length ? [] : [`no statement ${statement}`]),
    ...(gold.events.some((event) => event.trigger === of) ? [] : [`no event told by: ${of}`]),
    ...missing(gold, [trigger]),
  ];
}

function missing({ text }: GoldCase, references: readonly string[]): string[] {
  return references
    .filter((reference) => locateQuote(text, reference) === null)
    .map((reference) => `does not occur: ${reference}`);
}

function strangers({ mentions }: GoldCase, references: readonly string[]): string[] {
  return references
    .filter((reference) => {
      const { quote, nth } = readReference(reference);
      const named = mentions.filter(({ text }) => text === quote);
      return !named.some((mention) => !reference.includes('#') || (mention.nth ?? 1) === nth);
    })
    .map((reference) => `no mention: ${reference}`);
}
