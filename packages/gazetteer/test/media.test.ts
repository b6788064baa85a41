import { describe, expect, it } from 'vitest';
import { findMedia, findOutlets } from '../src/find-media.js';
import { mediumById, outletById } from '../src/media.js';
import { outletByDomain, outletByName } from '../src/outlet-lookup.js';

const FOUND: readonly (readonly [string, string])[] = [
  ['REPUBLIKA.CO.ID, WASHINGTON --', 'REPUBLIKA.CO.ID=outlet/republika'],
  ['KYIV, KOMPAS.com -', 'KOMPAS.com=outlet/kompas'],
  ['TEMPO.CO, Jakarta -', 'TEMPO.CO=outlet/tempo'],
  ['PR TASIKMALAYA – Perang', 'PR TASIKMALAYA=outlet/pr-tasikmalaya'],
  ['KONTAN.CO.ID - KYIV.', 'KONTAN.CO.ID=outlet/kontan'],
  [
    'AIRSPACE REVIEW (airspace-review.com) –',
    'AIRSPACE REVIEW=outlet/airspace-review | airspace-review.com=outlet/airspace-review',
  ],
  ['Seoul (ANTARA) -', 'ANTARA=agency/antara?'],
  ['antara Seoul dan Tokyo', ''],
  ['(AFP/Z-4)', 'AFP=agency/afp'],
  ['Foto: AP/Budi', 'AP=agency/associated-press'],
  [
    'dilansir The Korean Herald dan CBS News',
    'The Korean Herald=agency/korea-herald | CBS News=agency/cbs-news',
  ],
  ['BBC Indonesia dan BBC', 'BBC Indonesia=outlet/bbc-indonesia | BBC=agency/bbc'],
];

const DOMAINS: readonly (readonly [string, string | undefined])[] = [
  ['kompas.com', 'outlet/kompas'],
  ['https://www.kompas.com/global/read/2023/10/17/x', 'outlet/kompas'],
  ['//m.detik.com/news?single=1', 'outlet/detik'],
  ['WOLIPOP.DETIK.COM', 'outlet/wolipop'],
  ['tasikmalaya.pikiran-rakyat.com', 'outlet/pr-tasikmalaya'],
  ['jambi.pikiran-rakyat.com', 'outlet/pikiran-rakyat'],
  ['https://www.bbc.com/indonesia/dunia-1', 'outlet/bbc-indonesia'],
  ['https://www.bbc.com/news/1', undefined],
  ['notkompas.com', undefined],
  ['kompas.com.example.org', undefined],
  ['localhost:8080', undefined],
  ['', undefined],
];

const NAMES: readonly (readonly [string, string | undefined])[] = [
  ['Republika.co.id', 'outlet/republika'],
  ['KOMPAS', 'outlet/kompas'],
  [' pr tasikmalaya ', 'outlet/pr-tasikmalaya'],
  ['sport.detik.com', 'outlet/detik'],
  ['Harian Budi', undefined],
  ['Reuters', undefined],
];

function show(text: string): string {
  return findMedia(text)
    .map(({ start, end, id, weak }) => `${text.slice(start, end)}=${id}${weak ? '?' : ''}`)
    .join(' | ');
}

describe('findMedia', () => {
  it.each(FOUND)('reads %s', (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  it('passes over names that are only words', () => {
    expect(show('Suara Budi serak')).toBe('');
  });

  it('gives both the agency and the outlet of one name, the agency first', () => {
    expect(findMedia('ANTARA News').map(({ ids }) => ids)).toEqual([['agency/antara', 'outlet/antara']]);
    expect(findOutlets('ANTARA News').map(({ id }) => id)).toEqual(['outlet/antara']);
    expect(findOutlets('Reuters')).toEqual([]);
  });
});

describe('outletByDomain', () => {
  it.each(DOMAINS)('%s', (domain, id) => {
    expect(outletByDomain(domain)?.id).toBe(id);
  });
});

describe('outletByName', () => {
  it.each(NAMES)('%s', (name, id) => {
    expect(outletByName(name)?.id).toBe(id);
  });
});

describe('media by id', () => {
  it('knows outlets and agencies', () => {
    expect(mediumById('agency/kcna')?.country).toBe('PRK');
    expect(outletById('outlet/republika')?.domain).toBe('republika.co.id');
    expect(outletById('agency/kcna')).toBeUndefined();
  });
});
