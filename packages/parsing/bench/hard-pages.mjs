const SENTENCE =
  'Harga beras di pasar induk naik sejak pekan lalu, kata Budi, Senin (27/3), seperti dilansir Antara. ';

/** Pages that punish anything slower than linear: each a name, and a page of one or ten units of size. */
export function hardPages() {
  return [
    ['one line', (units) => SENTENCE.repeat(units * 10_000)],
    ['quotation marks', (units) => '"'.repeat(units * 10_000)],
    ['open brackets', (units) => '('.repeat(units * 10_000)],
    ['spaces and commas', (units) => ' ,'.repeat(units * 50_000)],
    ['capitals', (units) => 'Budi '.repeat(units * 50_000)],
    ['one word', (units) => 'a'.repeat(units * 100_000)],
    ['lines of one letter', (units) => 'a\n'.repeat(units * 50_000)],
    ['dashes', (units) => ' - '.repeat(units * 30_000)],
    ['labels', (units) => 'Editor: Budi\n'.repeat(units * 10_000)],
    ['related links', (units) => 'Baca juga: Harga Beras Naik Menurut Budi '.repeat(units * 10_000)],
    ['credits', (units) => 'dilansir Reuters, '.repeat(units * 10_000)],
  ];
}
