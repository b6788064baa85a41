import { Ink } from '../marks/ink.js';
import { findDomains } from '../metadata/domain-names.js';
import { isOutletName } from '../metadata/known-names.js';
import type { LineRule } from './line-rule.js';

const { About } = Ink;
const ABOUT =
  /^(.{3,40}?) (?:adalah|merupakan) (?:sebuah )?(?:portal|media|situs|kanal|platform berita|website)(?: |$)/u;

/** Names lines in which an outlet describes itself: `Contoh.id adalah portal berita …`. */
export const selfDescription: LineRule = {
  name: 'self-description',
  read: (line) => {
    if ((line.ink & About) === 0) return null;
    const name = ABOUT.exec(line.text.slice(0, 80))?.[1];
    return name !== undefined && (isOutletName(name) || isDomain(name)) ? 'footer' : null;
  },
  examples: [
    { text: 'Contohberita.id adalah portal berita untuk warga kota.', kind: 'footer' },
    { text: 'Pasar itu adalah situs bersejarah.', kind: null },
  ],
};

function isDomain(name: string): boolean {
  return findDomains(name).some((domain) => domain.start === 0 && domain.end === name.length);
}
