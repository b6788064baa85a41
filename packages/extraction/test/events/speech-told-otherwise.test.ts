import { expect, test } from 'vitest';
import { speechEvents } from '../told-events.js';

test.each([
  // Anger at a deed condemns whoever did it; a jet of water does not.
  ['Ghana murka atas tindakan Togo.', ['condemnation: Ghana → Togo (asserted)']],
  ['Ghana geram karena Togo mengirim kapal perang.', ['condemnation: Ghana → Togo (asserted)']],
  ['Ghana mencerca Togo karena menyerang pelabuhan itu.', ['condemnation: Ghana → Togo (asserted)']],
  ['Ghana menyemprot Togo di depan wartawan.', ['condemnation: Ghana → Togo (asserted)']],
  ['Warga Ghana geram karena hujan turun.', []],
  ['Polisi Ghana menyemprot massa dengan meriam air.', []],
  // Who is pressed to do something is asked; what presses without a mouth asks nothing, nor who only means to.
  ['Ghana menekan Togo agar membuka perbatasan.', ['demand: Ghana → Togo (asserted)']],
  ['Ghana membujuk Togo membuka perbatasan.', ['demand: Ghana → Togo (asserted)']],
  ['Ghana menagih Togo supaya membayar utang.', ['demand: Ghana → Togo (asserted)']],
  ['Harga minyak menekan Togo agar berhemat.', []],
  ['Delegasi Ghana datang untuk membujuk Togo membuka perbatasan.', []],
  ['Ghana menekan Togo pada babak kedua.', []],
  // A claim is denied by who evades or will not accept it.
  [
    'Ghana berkelit dari tuduhan Togo.',
    ['denial: Ghana → Togo (asserted)', 'accusation: Togo → Ghana (asserted)'],
  ],
  ['Ghana tidak menerima tuduhan Togo.', ['denial: Ghana → Togo (asserted)']],
  ['Ghana tidak menerima surat Togo.', []],
  ['Pemain Ghana berkelit dari dua bek Togo.', []],
  ['Ghana membantah Togo.', ['denial: Ghana → Togo (asserted)']],
  ['Ghana membantah Togo menang.', []],
  // To whom a quoted speech act is put stands behind the tag; a medium only passes it on.
  ['"Hentikan serangan itu," tuntut Ghana kepada Togo.', ['demand: Ghana → Togo (asserted)']],
  ['"Kalian akan menyesal," ancam Ghana kepada Togo.', ['threat: Ghana → Togo (asserted)']],
  ['"Kami akan datang," janji Ghana kepada Reuters.', []],
  ['Kepada Togo, Ghana memohon agar perbatasan dibuka.', ['demand: Ghana → Togo (asserted)']],
  ['Kepada Reuters, Ghana memohon agar perbatasan dibuka.', []],
  ['Ghana ke Togo: Hentikan Kiriman Drone', ['demand: Ghana → Togo (asserted)']],
  ['Delegasi Ghana ke Togo: Hadiri Parade', []],
  // Who is pressed or accused may follow behind the comma.
  ['Didesak Ghana, Togo membuka perbatasan.', ['demand: Ghana → Togo (asserted)']],
  ['Didorong angin, Togo melaju ke final.', []],
  // To whom a promise was made, also where it is kept, broken or passive.
  ['Gandum yang dijanjikan Ghana kepada Togo belum tiba.', ['promise: Ghana → Togo (asserted)']],
  ['Ghana mengingkari janjinya kepada Togo.', ['promise: Ghana → Togo (asserted)']],
  ['Ghana tidak menepati janji kepada Togo.', ['promise: Ghana → Togo (asserted)']],
  ['Ghana memenuhi janji kampanyenya.', []],
  ['Ghana berjanji pada Togo akan mengirim gandum.', ['promise: Ghana → Togo (asserted)']],
  ['Ghana berjanji tidak akan meninggalkan Togo.', ['promise: Ghana → Togo (asserted)']],
  ['Ghana berjanji akan meninggalkan Togo.', []],
  // Whom criticism is poured upon, directed at, or who does not escape it.
  ['Ghana menghujani Togo dengan kritik.', ['condemnation: Ghana → Togo (asserted)']],
  ['Ghana menghujani Togo dengan hadiah.', []],
  ['Kecaman dari Ghana menghujani Togo.', ['condemnation: Ghana → Togo (asserted)']],
  ['Togo tak luput dari kecaman Ghana.', ['condemnation: Ghana → Togo (asserted)']],
  ['Togo luput dari kecaman Ghana.', []],
  ['Tudingan curang dialamatkan Ghana kepada Togo.', ['accusation: Ghana → Togo (asserted)']],
  ['Bantahan Ghana ditujukan kepada Togo.', ['denial: Ghana → Togo (asserted)']],
  ['Data yang diminta Ghana dari Togo belum diserahkan.', ['demand: Ghana → Togo (asserted)']],
  // Whose deed is judged stands before a passive of saying; of an arrest only who suffers it may be named.
  ['Serangan Ghana disebut Togo biadab.', ['condemnation: Togo → Ghana (asserted)']],
  ['Kebijakan Ghana dicap diskriminatif oleh Togo.', ['condemnation: Togo → Ghana (asserted)']],
  ['Penangkapan Ghana disebut Togo biadab.', []],
  ['Serangan terhadap Ghana disebut Togo biadab.', []],
  ['Kebijakan Ghana dinilai tepat oleh Togo.', []],
  // Behind the comma who asks goes on.
  [
    'Ghana meminta Togo tidak menekan Kenya agar mundur, dan mengecam Mali.',
    ['demand: Ghana → Togo (asserted)', 'condemnation: Ghana → Mali (asserted)'],
  ],
  // Whose claim a denial points at that has just been told, but not who accuses another.
  [
    'Rusia mengklaim merebut Pokrovsk, tetapi klaim tersebut dibantah Ukraina.',
    ['denial: Ukraina → Rusia (asserted)'],
  ],
  [
    'Iran mengatakan menembak jatuh jet Israel. Israel membantah klaim itu.',
    ['denial: Israel → Iran (asserted)'],
  ],
  [
    'AS menuduh Iran menyerang Israel, tetapi Mesir membantah klaim itu.',
    ['accusation: AS → Iran (asserted)'],
  ],
])('%s', (text, found) => {
  expect(speechEvents(text)).toEqual(found);
});
