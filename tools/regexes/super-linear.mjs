import { analyse } from 'scslre';
import { attackTexts } from './attack-texts.mjs';

// Short steps first: an exponential one must be seen before it takes for ever.
const LENGTHS = [12, 18, 24, 30, 36, 42, 48, 54, 60, 66, 72, 78, 84, 90, 1_000, 100_000];
const MOST_MILLISECONDS = 100;

/**
 * Says why the time of a regular expression may grow faster than its text. Repeats of one character are
 * proved; for repeats of several, which the prover does not know, texts made for the purpose are timed.
 * @param {RegExp} regex
 * @returns {string | null} The reason, or null where none is found.
 */
export function superLinear(regex) {
  const proved = analyse(regex).reports.map(({ type, quant, startQuant, endQuant }) =>
    [type, ...[quant ?? startQuant, endQuant].flatMap((part) => part?.raw ?? [])].join(' '),
  );
  if (proved.length > 0) return proved.join('; ');
  for (const length of LENGTHS) {
    const slow = attackTexts(regex, length).find((text) => isSlow(regex, text));
    if (slow !== undefined) return `slow on ${JSON.stringify(slow.slice(0, 40))} …`;
  }
  return null;
}

/**
 * Times the better of two runs, by what the processor spends on them, so that a busy machine is no reason.
 * @param {RegExp} regex
 * @param {string} text
 */
function isSlow(regex, text) {
  return [1, 2].every(() => {
    regex.lastIndex = 0;
    const start = process.cpuUsage();
    regex.test(text);
    return process.cpuUsage(start).user > MOST_MILLISECONDS * 1_000;
  });
}
