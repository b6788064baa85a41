import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // Investigators without a body serve the one that tells of them.
  [
    'Wakil Ketua KPK Fitra Ramadani membenarkan penyidik menangkap Andi Wijaya.',
    ['arrest: KPK → Andi Wijaya (confirmed)'],
  ],
  [
    'Pengamat Fitra Ramadani membenarkan penyidik menangkap Andi Wijaya.',
    ['arrest:  → Andi Wijaya (confirmed)'],
  ],
  [
    'Petugas menangkap Andi Wijaya, kata juru bicara KPK Budi Prasetyo.',
    ['arrest: KPK → Andi Wijaya (asserted)'],
  ],
  [
    'Pedagang menangkap Andi Wijaya, kata juru bicara KPK Budi Prasetyo.',
    ['arrest:  → Andi Wijaya (asserted)'],
  ],
  // `kami` needs no quotation marks where a word of speech closes the sentence.
  [
    'Kami mengusir diplomat Meksiko, kata Perdana Menteri Peru Ernesto Alvarez.',
    ['expulsion: Peru → Meksiko (asserted)'],
  ],
  ['Kami mengusir diplomat Meksiko.', []],
  // Whose a thing is counts, not who made it.
  ['Drone buatan Turki milik Kongo menghantam Goma.', ['attack: Kongo → Goma (asserted)']],
  ['Drone buatan Turki menghantam Goma.', ['attack:  → Goma (asserted)']],
  // What a decree forbids is forbidden by whose it is.
  [
    'Resolusi Dewan Keamanan PBB melarang Korea Utara menguji rudal.',
    ['ban: Dewan Keamanan PBB → Korea Utara (asserted)', 'missile-test: Korea Utara →  (negated)'],
  ],
  // `negara itu` is the one state beside the subject.
  [
    'Filipina memprotes China setelah kapal penjaga pantai negara itu menabrak perahu di Palawan.',
    ['attack: China → Palawan (asserted)'],
  ],
  [
    'Filipina memprotes China dan Vietnam setelah kapal negara itu menabrak perahu di Palawan.',
    ['attack:  → Palawan (asserted)'],
  ],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
