import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import type { Statement } from '../../src/findings.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';

/** Speaker, stance, addressee and content of each statement of a text. */
function said(text: string): string[] {
  const { statements, mentions } = extract(articleOfParagraphs(text));
  const cut = (span: { start: number; end: number } | null | undefined): string =>
    span ? text.slice(span.start, span.end) : '';
  const who = ({ speaker }: Statement): string =>
    speaker.kind === 'mention'
      ? cut(mentions[speaker.mention])
      : speaker.kind === 'anonymous'
        ? `anonymous: ${cut(speaker.span)}`
        : speaker.kind;
  return statements.map((one) => {
    const to = one.addressee === null ? '' : ` → ${cut(mentions[one.addressee])}`;
    return `${who(one)} ${one.stance}${to}: ${cut(one.content)}`;
  });
}

test.each([
  // Whose account it is.
  ['Menurut klaim Rusia, kapal itu tenggelam.', ['Rusia states: kapal itu tenggelam']],
  ['Menurut pengakuan tersangka, uang itu habis.', ['anonymous: tersangka states: uang itu habis']],
  ['Menurut rencana, uang itu dibagi.', []],
  // Who only counts accuses nobody.
  ['Menurut catatan UNICEF, Rusia menyerang 700 sekolah.', ['UNICEF states: Rusia menyerang 700 sekolah']],
  ['Menurut UNICEF, Rusia menyerang 700 sekolah.', ['UNICEF alleges: Rusia menyerang 700 sekolah']],
  // What the speaker is stands before what is said; a list and a pointed phrase are said.
  ['Menurut Petr Pavel, peneliti di Universitas Oman, harga naik.', ['Petr Pavel states: harga naik']],
  ['Menurut Petr Pavel, warga desa itu mengungsi.', ['Petr Pavel states: warga desa itu mengungsi']],
  [
    'Menurut Petr Pavel, peneliti senior, guru, dan siswa hadir.',
    ['Petr Pavel states: peneliti senior, guru, dan siswa hadir'],
  ],
  // A tag before a clause without a verb.
  ['Kata Petr Pavel, stok aman.', ['Petr Pavel states: stok aman']],
  // What is recognised is not owned up to.
  ['Palestina diakui 147 negara.', []],
  ['Ijazah itu diakui Universitas Oman.', []],
  ['Kesalahan itu diakui Petr Pavel.', ['Petr Pavel confirms: Kesalahan itu']],
  ['Petr Pavel makin percaya diri menghadapi pemilu.', []],
  // Of whom something is said is not to whom.
  [
    'Petr Pavel mengatakan bantuan kepada Ukraina akan berlanjut.',
    ['Petr Pavel states: bantuan kepada Ukraina akan berlanjut'],
  ],
  [
    'Petr Pavel mengatakan hal itu kepada Reuters akan berlanjut.',
    ['Petr Pavel states → Reuters: hal itu kepada Reuters akan berlanjut'],
  ],
  // Of private people nobody is asked by name.
  ['Oman meminta warga Ukraina bersabar.', ['Oman demands: warga Ukraina bersabar']],
  ['Oman meminta tentara Ukraina bersabar.', ['Oman demands → Ukraina: tentara Ukraina bersabar']],
  // Some states are nobody by name, also far behind the passive.
  [
    'Rusia dituduh berada di balik kerusakan kabel itu oleh sejumlah negara Eropa.',
    ['anonymous: sejumlah negara Eropa alleges → Rusia: berada di balik kerusakan kabel itu'],
  ],
  // Keeping details to oneself; no answer is none.
  ['Petr Pavel tidak memberikan rincian.', ['Petr Pavel declines: ']],
  ['Petr Pavel tidak memberikan komentar.', []],
  // What a claim is called, who else speaks, and what the speaker does besides are not said.
  ['Tuduhan AS bahwa Iran mengirim drone adalah kebohongan.', ['AS alleges: Iran mengirim drone']],
  [
    'Tuduhan AS bahwa pihak yang mengirim drone adalah Iran menyebar.',
    ['AS alleges: pihak yang mengirim drone adalah Iran menyebar'],
  ],
  [
    'Iran membantah memasok senjata, meski PBB menyebut tuduhan itu kuat.',
    ['Iran denies: memasok senjata', 'PBB states: tuduhan itu kuat'],
  ],
  [
    'Petr Pavel menilai hukuman itu ringan, dan berencana mengadu.',
    ['Petr Pavel states: hukuman itu ringan'],
  ],
  [
    'Petr Pavel menilai hukuman itu ringan, dan melukai warga.',
    ['Petr Pavel states: hukuman itu ringan, dan melukai warga'],
  ],
  // Of a body it is told in passing what it says: the one who spoke before goes on.
  [
    'Petr Pavel mengatakan stok aman. Ia menanggapi laporan Reuters yang menyebut harga naik.\n\n"Kami siap," tambahnya.',
    ['Petr Pavel states: stok aman', 'Reuters states: harga naik', 'Petr Pavel states: Kami siap'],
  ],
  // Whom the words themselves name does not say them.
  [
    'Petr Pavel mengatakan stok aman. Bola Tinubu meminta harga turun.\n\n"Saya bersama Pak Tinubu," ucapnya.',
    [
      'Petr Pavel states: stok aman',
      'Bola Tinubu demands: harga turun',
      'Petr Pavel states: Saya bersama Pak Tinubu',
    ],
  ],
  [
    'Petr Pavel mengatakan stok aman. Bola Tinubu meminta harga turun.\n\n"Saya siap," ucapnya.',
    ['Petr Pavel states: stok aman', 'Bola Tinubu demands: harga turun', 'Bola Tinubu states: Saya siap'],
  ],
  // Of whom initials only are told is seldom heard; `dia` behind a tag goes on with who spoke.
  [
    'Petr Pavel mengatakan pelaku berinisial RH ditahan. RH juga disebut kooperatif.\n\n"Ia sehat," kata dia.',
    ['Petr Pavel states: pelaku berinisial RH ditahan', 'Petr Pavel states: Ia sehat'],
  ],
  // A claim is the person's who makes it, not the state's in the title.
  [
    'Iran membantah klaim Presiden Amerika Serikat Donald Trump bahwa stok habis.',
    [
      'Iran denies → Donald Trump: klaim Presiden Amerika Serikat Donald Trump bahwa stok habis',
      'Donald Trump states: stok habis',
    ],
  ],
  // Whose word it is on stands behind what is welcomed.
  [
    'Petr Pavel menyambut baik pengerahan pemantau, menurut pernyataan yang dirilis NATO.',
    ['Petr Pavel praises: pengerahan pemantau'],
  ],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});
