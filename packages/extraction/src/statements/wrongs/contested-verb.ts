import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import { actOf } from '../../events/act.js';
import { frameReadings } from '../../events/frame.js';
import { findObjectWord } from '../../events/objects/object-class.js';
import { harbours } from './harbours.js';
import { isWrong } from './wrong-acts.js';

/** `menerima uang`, `memerintahkan penembakan`, `terlibat dalam penggelapan`. */
function takesPart(view: SentenceView, verb: number): boolean {
  if (!isWrong(view.chunks[verb]?.head ?? '', 'part')) return false;
  const next = view.chunks[verb + 1];
  const noun = (next?.kind === 'preposition' ? view.chunks[verb + 2] : next)?.head ?? '';
  return (['gain', 'harm', 'done'] as const).some((name) => isWrong(noun, name));
}

/**
 * Tells whether a verb tells what one may have to deny: a contested act by the class of its object, or a wrong.
 *
 * @param view the sentence
 * @param verb index of the verb
 * @example
 * // Kami tidak [menjual] peluru → true; Kami tidak [menjual] tiket → false
 */
export function isContestedVerb(view: SentenceView, verb: number): boolean {
  const chunk = view.chunks[verb];
  if (chunk === undefined) return false;
  const { start } = chunkSpan(view, chunk);
  if (harbours(view.article.text.slice(start, view.sentence.end))) return true;
  if (isWrong(chunk.head, 'wrong') || takesPart(view, verb)) return true;
  return frameReadings(chunk.head).some(({ frame, voice, rest }) => {
    if (actOf(frame.act).contested !== true || voice !== 'active' || rest.length > 0) return false;
    const end = view.chunks[verb + 1]?.to ?? chunk.to;
    return frame.object === undefined || findObjectWord(view, chunk.to, end, frame.object) >= 0;
  });
}
