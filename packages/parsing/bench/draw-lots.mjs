/**
 * Draws whole numbers below a bound, always the same ones (a linear congruential generator).
 * @param {number} seed
 * @returns {(bound: number) => number}
 */
export function drawLots(seed) {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
