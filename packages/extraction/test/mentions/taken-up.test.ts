import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';

function takenUp(text: string): string[] {
  const { mentions } = extract(articleOfParagraphs(text));
  const say = (index: number): string => text.slice(mentions[index]?.start, mentions[index]?.end);
  return mentions.flatMap(({ antecedent, rule }, index) =>
    antecedent !== null && rule === 'back-reference' ? [`${say(index)} = ${say(antecedent)}`] : [],
  );
}

test.each([
  // The one who did something in the sentence before goes on.
  [
    'Hubungan itu membaik sejak Presiden Petr Pavel bertemu dengan Tsai Ing-wen. Ia lalu pergi ke Oman.',
    ['Ia = Petr Pavel'],
  ],
  ['Acara itu dihadiri Petr Pavel dan Tsai Ing-wen. Ia lalu pergi ke Oman.', []],
  // Many are not one, and a name with a pointer behind it is its own; a year counts nobody.
  ['Rusia menolak. Dewan dengan 15 negara itu diam.', []],
  ['Rusia menolak. Pada 2021 negara itu diam.', ['negara itu = Rusia']],
  ['Hizbullah menolak. Sidang di Dewan Keadilan tersebut ditunda.', []],
  ['Hizbullah menolak. Sidang kelompok tersebut ditunda.', ['kelompok tersebut = Hizbullah']],
  // Words of time may open the sentence.
  ['Petr Pavel menggantikan Tsai Ing-wen pada 2020. Sejak itu ia memimpin Oman.', ['ia = Petr Pavel']],
  ['Petr Pavel menggantikan Tsai Ing-wen pada 2020. Warga memilih ketika ia memimpin Oman.', []],
  // Who is named in an adjunct before the pronoun is not meant, but for who tells or does something there.
  [
    'Petr Pavel menelepon Bola Tinubu. Dalam pesan kepada Tsai Ing-wen, ia meminta maaf.',
    ['ia = Petr Pavel'],
  ],
  ['Petr Pavel tiba di Oman. Seusai bertemu Tsai Ing-wen, dia pulang.', ['dia = Petr Pavel']],
  ['Hujan turun. Bersama Tsai Ing-wen, ia pulang.', []],
  ['Petr Pavel tiba di Oman. Menurut Tsai Ing-wen, ia sakit.', ['ia = Tsai Ing-wen']],
  ['Petr Pavel tiba di Oman. Saat Tsai Ing-wen tiba, ia pulang.', ['ia = Tsai Ing-wen']],
  // Both who tells and who is told of may be meant.
  ['Petr Pavel boleh pulang, kata Tsai Ing-wen. Dia menunggu hujan reda.', []],
  // Several states are none, a name is no phrase, and a body that opens the sentence may stand for its state.
  ['Oman menang. Negara-negara itu senang.', []],
  ['Oman menang. Kesepuluh negara itu senang.', []],
  ['Oman menang. Pejabat Kementerian Dalam Negeri itu senang.', []],
  ['Kementerian Pertahanan Jepang melihat kapal Oman di perairan negara itu.', []],
  ['Kementerian Pertahanan Jepang mengecam Oman karena negara itu lalai.', ['negara itu = Oman']],
  // The pointer belongs to the body, not to who serves it.
  [
    'NATO menolak tawaran itu. Mark Rutte, sekretaris jenderal aliansi itu, tidak hadir.',
    ['aliansi itu = NATO'],
  ],
  [
    'Presiden Nigeria Bola Tinubu tiba. Kepala negara itu tidak berpidato.',
    ['Kepala negara itu = Bola Tinubu'],
  ],
  // Nobody is a guest of their own.
  ['Kunjungan pemimpin Vietnam ke negara itu ditunda.', []],
  ['JNIM, cabang Al-Qaeda di Sahel, menutup jalan itu. Kelompok itu membantah.', ['Kelompok itu = JNIM']],
  // Whom `ia` means in one sentence may be meant in the next as well as who is named there.
  [
    'Petr Pavel tahu itu. Dalam acara itu ia memuji film yang dibintangi Bola Tinubu. Ia pulang.',
    ['ia = Petr Pavel', 'Ia = Petr Pavel'],
  ],
  // Nobody speaks of himself as `dia`.
  ['Petr Pavel menduga lurah itu lalai. "Dia tidak datang," katanya.', []],
  ['Petr Pavel tiba. "Dia tidak datang," kata Petr Pavel.', []],
  [
    'Bola Tinubu ditahan. Petr Pavel mengatakan uang disita. "Dia masih diperiksa," ujar Pavel.',
    ['Dia = Bola Tinubu'],
  ],
  ['Petr Pavel tiba. "Dia tidak membawa apa-apa," kata polisi.', ['Dia = Petr Pavel']],
  [
    'Departemen Keuangan AS menjatuhkan sanksi. Departemen itu menolak.',
    ['Departemen itu = Departemen Keuangan AS'],
  ],
  // Whom another only names in his words may be meant no more than he.
  ['"Saya bersama Petr Pavel," kata lurah itu. Dia pulang.', []],
  // Somebody without a name goes on, unless the name follows.
  ['Petr Pavel tiba. Diplomat senior itu mencemooh klaim Bola Tinubu. Ia pulang.', []],
  ['Petr Pavel tiba. Penasihat senior itu, Bola Tinubu, berpidato. Ia pulang.', ['Ia = Bola Tinubu']],
])('%s', (text, expected) => {
  expect(takenUp(text)).toEqual(expected);
});
