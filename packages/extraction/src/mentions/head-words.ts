import data from '../../data/name-heads.json' with { type: 'json' };
import { createClassWords } from '../class-words.js';
import { mapList } from '../map-list.js';

const words = createClassWords(mapList(data.entries, ({ kind, words }) => ({ class: kind, words })));

/** Words of a kind, in the order of the file. */
export const headWords = words.list;

const setOf = words.set;

/** First words of names of organisations, as written inside a name. */
export const organizationHeads = setOf('organization');

/** Heads of names of organisations that have two words (`Palang Merah`). */
export const headPhrases = setOf('head-phrase');

/** First words of names of places, as written inside a name. */
export const placeHeads = setOf('place');

/** Two words that name no body though the first is a head (`Majelis Hakim`). */
export const namelessPhrases = setOf('nameless-phrase');

/** Capitalised words that begin no name of a person, organisation or place. */
export const nameless = setOf('none');

/** Capitalised words that are no name by themselves. */
export const namelessAlone = setOf('none-alone');

const portfolioWords = setOf('portfolio');

/** Abstract nouns of offices: `Kedokteran`, `Penguatan`, `Advokasi`; shorter words may be names (`Keenan`). */
const ABSTRACT = /^(?:Ke|Pe|Sub)[a-z]{5,}an$|^[A-Z][a-z]{3,}asi$/;

/**
 * Tells whether a word stands inside titles between their first word and the name (`Luar Negeri`).
 *
 * @param word a capitalised word
 * @returns true for the listed words and for abstract nouns
 * @example
 * isPortfolioWord('Kedokteran') // true
 */
export function isPortfolioWord(word: string): boolean {
  if (portfolioWords.has(word)) return true;
  return ABSTRACT.test(word) && !organizationHeads.has(word) && !placeHeads.has(word);
}

/** Openings of names of ships, in their case: `KRI`. */
export const shipHeads = setOf('ship');

/** Before a number behind a title or a body (`No`), in their case. */
export const numberLabels = setOf('number-label');

/** Names of weapons (`Storm Shadow`), in their case. */
export const weaponNames = setOf('weapon');

/** Last words of names of contests (`Thomas Cup`), in their case. */
export const contestTails = setOf('contest-tail');

/** Capitalised words that begin names of works, laws, games, wars and days, and no name of a maker. */
export const worksHeads = setOf('works');

/** Heads of names that are often named after a person (`Jalan Slamet Riyadi`). */
export const namedAfterHeads = setOf('named-after');

/** Heads of bodies that have a branch in every region (`Polres Klaten`). */
export const branchHeads = setOf('branch');

/** Heads of bodies that are places behind a preposition (`di Museum Nasional`). */
export const visitedHeads = setOf('visited');

/** Heads of names that are bodies and places in turn. */
export const placesOrBodies = setOf('place-or-body');

/** Heads of works that are no everyday words, so that they tell a work at the head of a sentence, too. */
export const plainWorksHeads = setOf('plain-works');

/** Heads of bodies that take persons' names: `Rumah Sakit Cipto Mangunkusumo`, `Yayasan Budi Mulia`. */
export const namesakeHeads = setOf('takes-names');

/** Words of a school's name behind which a person may be named whom it is named after: `Universitas Islam Negeri [Syarif Hidayatullah]`. */
export const beforeNamesake = setOf('before-namesake');

/** First words of names of parts of a body (`Fraksi PKB`). */
export const partHeads = setOf('part');

/** Words of names of parts of a body (`Satuan Reserse Kriminal`). */
export const partWords: ReadonlySet<string> = new Set([...partHeads, ...setOf('part-word')]);

/** First words of names of units that have a number (`Yonif 315 Garuda`, `Kodam XVII/Cenderawasih`). */
export const unitHeads = setOf('unit');

/** Last words of the head of a body's English name (`University of Exeter`). */
export const englishHeads = setOf('english-head');

/** Small words inside such names (`of`). */
export const englishLinks = setOf('english-link');

/** Words that go on with such names. */
export const englishParts = setOf('english-part');

/** Words of such names that open a part of several words (`New South Wales`). */
export const englishOpeners = setOf('english-opener');

/** Days, months and time zones. */
export const calendarWords = setOf('calendar');

/** Small words after which an acronym is a product (`rudal ATACMS`). */
export const productAfter = setOf('product-after');

/** Nouns of arms and of what they are made of, behind which a model is named (`rudal jelajah Storm Shadow`). */
export const armsNouns = setOf('arms-noun');

/** Nouns before those of arms: `kapal selam`, `sistem rudal`. */
export const armsOpening = setOf('arms-opening');

/** Words that make a body of `Pemerintah` (`Pemerintah Provinsi Bali`). */
export const governedRegions = setOf('governed');

/** First words of names of regions that have two (`Tanjung Pinang`). */
export const regionHeads = setOf('region-head');

/** How names of regions often end (`Wonorejo`), in lower case. */
export const regionEndings = setOf('region-ending');

/** Second words of names of regions (`Kolaka Timur`). */
export const regionTails = setOf('region-tail');

/** Last words of names of companies and other bodies (`Mirae Asset Sekuritas`). */
export const companyTails = setOf('company-tail');

/** Acronyms that name no body (`DNA`). */
export const commonAcronyms = setOf('common-acronym');

/** Capitalised words that make the country or place beside them a part of a company's name. */
export const companyWords = setOf('company');

/** Words that close a company's name and tell what kind of company it is (`Ltd`). */
export const legalForms = setOf('legal-form');

const nameWords: ReadonlySet<string> = new Set([
  ...organizationHeads,
  ...placeHeads,
  ...nameless,
  ...namelessAlone,
]);

/**
 * Tells whether a capitalised word is no part of a person's name: the head of another name, a day, a work.
 *
 * @param word a word as it stands
 * @returns false for words that no list holds
 * @example
 * isNameWord('Universitas') // true
 * isNameWord('Budi') // false
 */
export function isNameWord(word: string): boolean {
  return nameWords.has(word);
}

/** Peoples that a body may be of (`organisasi Yahudi`). */
export const peoples = setOf('people');

/** Sides of a place, behind its name (`Gaza Utara`). */
export const sides = setOf('side');

/** What tells a son from his father (`Samuel Paparo Jr.`). */
export const sons = setOf('son');

/** Heads that make a body of words which name no state (`Pasukan Maritim Gabungan`). */
export const troopHeads = setOf('troops');

/** Heads that name the state with a country (`Pemerintah Rusia`). */
export const governmentHeads = setOf('government');

/** Heads of what a country decides by (`Otoritas Malaysia`). */
export const authorityHeads = setOf('authority');

/** Heads of a ministry, also where its field is written in small letters (`Kementerian luar negeri Rusia`). */
export const ministryHeads = setOf('ministry-head');

/** Parts of a parliament that have a number (`Komisi I DPR`). */
export const chamberHeads = setOf('chamber');

/** Parts of a parliament by their party (`Fraksi PKB`). */
export const houseHeads = setOf('house');

/** First words of names of hospitals. */
export const hospitalHeads = setOf('hospital');
