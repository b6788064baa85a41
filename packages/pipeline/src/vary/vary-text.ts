import type { EventFinding, Findings, Mention } from '@warta/extraction';
import type { Variation } from './variations.js';

/** What follows a name that may take another form: a small word, a comma or the end. */
const FREE_BEHIND = /^(?: (?!dan|dari|di|ke)[a-z]|[.,])/;

/** A name at the head, or behind a word that a phrase may follow. */
const FREE_BEFORE =
  /(?:^|[.,] |\b(?:oleh|terhadap|kepada|bahwa|karena|setelah|agar|saat|ketika|dengan|me[mn]\w+|di\w{4,}) )$/;

/** Whoever receives, with the preposition before. */
const RECEIVER =
  /^(.*\w) ((?:ke|kepada|dari|terhadap|oleh|atas|dengan)(?: (?:pemerintah|militer|pasukan|pihak))? )$/;

/** Dateline, quotation, headline or opening clause: nothing goes before them as before a plain clause. */
const OPENED =
  /^(?:["“]|[A-Z]+ ?[-–(]|(?:Namun|Jika|Bila|Meski|Setelah|Sebelum|Ketika|Saat|Menurut|Usai|Pada|Di|Sementara)\b)/;

const isPlain = (text: string): boolean => /[a-z0-9)]\.$/.test(text) && !OPENED.test(text);

/** The sentence as a clause: a small letter ahead, unless a name stands there, and no full stop. */
function clauseOf(text: string, mentions: readonly Mention[]): string {
  const head = text.charAt(0);
  const named = mentions.some(({ start }) => start === 0);
  return (named ? head : head.toLowerCase()) + text.slice(1, -1);
}

function rolesOf({ events, mentions }: Findings): { event: EventFinding; mention: Mention }[] {
  return events.flatMap((event) =>
    [...event.actors, ...event.recipients].flatMap((index) => {
      const mention = mentions[index];
      return mention === undefined || mention.antecedent !== null ? [] : [{ event, mention }];
    }),
  );
}

function insertAt(text: string, at: number, words: string): string {
  return text.slice(0, at) + words + text.slice(at);
}

function beforeVerb(text: string, findings: Findings, words: string): string | null {
  const found = rolesOf(findings).find(
    ({ event, mention }) =>
      mention.end + 1 === event.trigger.start && /^(?:me|di|ber|ter)/.test(text.slice(event.trigger.start)),
  );
  return found === undefined ? null : insertAt(text, found.mention.end, words);
}

function beforeReceiver(text: string, findings: Findings, words: string): string | null {
  for (const { event, mention } of rolesOf(findings)) {
    const before = RECEIVER.exec(text.slice(0, mention.start))?.[1] ?? '';
    if (before.length > event.trigger.start) return insertAt(text, before.length, words);
  }
  return null;
}

function aroundHolder(text: string, findings: Findings, words: string): string | null {
  const found = rolesOf(findings).find(
    ({ mention: { kind, start, end } }) =>
      kind === 'country' && FREE_BEHIND.test(text.slice(end)) && FREE_BEFORE.test(text.slice(0, start)),
  );
  if (found === undefined) return null;
  const { start, end } = found.mention;
  return text.slice(0, start) + words.replace('X', text.slice(start, end)) + text.slice(end);
}

/**
 * Changes a sentence in a way that leaves its events what they are.
 * @param text the sentence
 * @param findings what the system finds in it
 * @param variation where and with which words
 * @returns the changed sentence, or null where the variation does not fit it
 * @example
 * varyText('Iran memasok drone.', findings, { kind: 'before-verb', text: ' sekali lagi' })
 * // 'Iran sekali lagi memasok drone.'
 */
export function varyText(text: string, findings: Findings, { kind, text: words }: Variation): string | null {
  if (kind === 'before-verb') return beforeVerb(text, findings, words);
  if (kind === 'before-receiver') return beforeReceiver(text, findings, words);
  if (kind === 'holder') return aroundHolder(text, findings, words);
  if (!isPlain(text)) return null;
  const clause = clauseOf(text, findings.mentions);
  if (kind === 'opening') return `${words}${clause}.`;
  return kind === 'ending' ? `${text.slice(0, -1)}${words}.` : `${words.replace('…', () => clause)}.`;
}
