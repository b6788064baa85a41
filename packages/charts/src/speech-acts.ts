import data from '../data/speech-acts.json' with { type: 'json' };

const SPEECH_ACTS: ReadonlySet<string> = new Set(data.entries.map((entry) => entry.act));

/**
 * Tells whether an act is speech itself, and so the frame of a claim rather than what is claimed.
 *
 * @param act The act of an event.
 * @returns True for accusations, denials and the like.
 * @example
 * isSpeechAct('accusation') // true
 */
export function isSpeechAct(act: string): boolean {
  return SPEECH_ACTS.has(act);
}
