// Fails for a regular expression of the packages or tools whose time may grow faster than its text.
import { listRegexes } from './list-regexes.mjs';
import { superLinear } from './super-linear.mjs';

const found = await listRegexes();
const slow = found.flatMap(({ where, regex }) => {
  const reason = superLinear(regex);
  return reason === null ? [] : [`${where}: ${regex}\n  ${reason}`];
});
console.log(
  [...slow, `${found.length} regular expressions, ${slow.length} of them super-linear.`].join('\n'),
);
process.exitCode = slow.length > 0 ? 1 : 0;
