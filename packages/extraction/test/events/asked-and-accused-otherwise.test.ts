import { expect, test } from 'vitest';
import { speechEvents } from '../told-events.js';

test.each([
  // How it is said stands between the verb and its object.
  [
    'Ghana membantah dengan tegas tuduhan Togo.',
    ['denial: Ghana → Togo (asserted)', 'accusation: Togo → Ghana (asserted)'],
  ],
  ['Ghana mengecam sekali lagi serangan Togo.', ['condemnation: Ghana → Togo (asserted)']],
  ['Ghana mendesak dengan tegas agar Togo menarik pasukannya.', ['demand: Ghana → Togo (asserted)']],
  ['Ghana membantah dengan alasan lama tuduhan itu.', []],
  // Somebody without a name is accused, and not who does the deed that is named besides; who only suffers it is not.
  ['Ghana menuduh dua perusahaan membantu pengiriman senjata Togo ke Mali.', []],
  ['Ghana menuduh Togo membantu pengiriman senjata Gabon ke Mali.', ['accusation: Ghana → Togo (asserted)']],
  [
    'Gubernur Accra mengatakan seorang sopir terluka akibat serangan drone Togo.',
    ['accusation: Accra → Togo (asserted)'],
  ],
  // Who has to do something is asked; not the own side, nor what only happens to one.
  ['Ghana mengatakan Togo harus menarik pasukannya.', ['demand: Ghana → Togo (asserted)']],
  ['"Togo tidak boleh menyerang lagi," kata Ghana.', ['demand: Ghana → Togo (asserted)']],
  [
    'Presiden Ghana mengatakan tentara Togo wajib mematuhi gencatan senjata.',
    ['demand: Ghana → Togo (asserted)'],
  ],
  ['Presiden Ghana mengatakan Ghana harus menarik pasukannya.', []],
  ['Ghana mengatakan Togo harus menunggu izin itu.', []],
  ['Ghana mengatakan Togo masih harus menarik pasukannya.', []],
  ['Ghana mengatakan warga Togo harus membayar pajak.', []],
  ['Ghana mengatakan pasukan Togo harus ditarik.', []],
  // Who made the accusation stands behind a passive.
  ['Tudingan terhadap Togo itu dilontarkan oleh Ghana.', ['accusation: Ghana → Togo (asserted)']],
  ['Tudingan itu dilontarkan Ghana terhadap Togo.', ['accusation: Ghana → Togo (asserted)']],
  ['Tuduhan terhadap Togo dilayangkan Ghana pekan lalu.', ['accusation: Ghana → Togo (asserted)']],
  ['Tuduhan itu dialamatkan Ghana kepada Togo.', ['accusation: Ghana → Togo (asserted)']],
  ['Tudingan bahwa Togo menyerang pelabuhan itu dilontarkan Ghana.', ['accusation: Ghana → Togo (asserted)']],
  ['Serangan itu dituduhkan Ghana kepada Togo.', ['accusation: Ghana → Togo (asserted)']],
  ['Tuduhan itu dialamatkan kepada Togo.', []],
  ['Tuduhan itu tidak dilontarkan Ghana terhadap Togo.', []],
  ['Tuduhan terhadap Togo dibantah Ghana pekan lalu.', []],
  [
    'Ghana membantah tuduhan dari Togo.',
    ['denial: Ghana → Togo (asserted)', 'accusation: Togo → Ghana (asserted)'],
  ],
  ['Ghana membantah klaim yang dilontarkan Togo.', ['denial: Ghana → Togo (asserted)']],
  ['Ghana membantah kabar dari Togo.', []],
  // The name behind an office or `negara tetangganya`, between commas.
  [
    'Ghana menuding Menteri Pertahanan Togo, Kofi Adjei, membantu pemberontak.',
    ['accusation: Ghana → Kofi Adjei (asserted)'],
  ],
  ['Ghana menuduh negara tetangganya, Togo, menyerang pelabuhan.', ['accusation: Ghana → Togo (asserted)']],
  [
    'Ghana mendesak agar Menteri Pertahanan Togo, Kofi Adjei, membuka perbatasan.',
    ['demand: Ghana → Kofi Adjei (asserted)'],
  ],
  ['Togo dituduh negara tetangganya, Ghana, menyerang pelabuhan.', ['accusation: Ghana → Togo (asserted)']],
  // An organ with its name is as good as a name.
  ['Ghana menegur pemerintah Togo atas pelanggaran itu.', ['condemnation: Ghana → Togo (asserted)']],
  ['Ranjau itu mengancam pasukan Togo.', []],
  ['Ghana menegur pasar Togo atas pelanggaran itu.', []],
  // In the first person.
  ['"Kami mengutuk keras tindakan Togo," tegas Ghana.', ['condemnation: Ghana → Togo (asserted)']],
  ['"Kami tidak mengutuk Togo," tegas Ghana.', []],
  ['"Kami akan terus membantu Togo," kata Ghana.', ['promise: Ghana → Togo (asserted)']],
  ['"Klaim Togo itu bohong," tegas Ghana.', ['denial: Ghana → Togo (asserted)']],
])('%s', (text, expected) => {
  expect(speechEvents(text)).toEqual(expected);
});
