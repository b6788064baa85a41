import context from '../../data/name-context.json' with { type: 'json' };
import heads from '../../data/name-heads.json' with { type: 'json' };
import titles from '../../data/person-titles.json' with { type: 'json' };
import { flatMap } from '../flat-map.js';

function setOf(entries: readonly { readonly words: readonly string[] }[]): ReadonlySet<string> {
  return new Set(flatMap(entries, (entry) => entry.words));
}

/** Words after which a name names no actor (`dolar AS`), in lower case. */
export const noActorAfter = setOf(context.entries.filter((entry) => entry.class === 'no-actor-after'));

/** Words after which a capital is meant as a place, in lower case. */
export const placeAfter = setOf(context.entries.filter((entry) => entry.class === 'place-after'));

/** Words before the name of a people, which is a land without them (`ke Mentawai`), in lower case. */
export const peopleAfter = setOf(context.entries.filter((entry) => entry.class === 'people-after'));

/** Words after which a name is the town, be it in a report of a game, in lower case. */
export const townAfter = setOf(context.entries.filter((entry) => entry.class === 'town-after'));

/** Titles that are given names as well (`Imam Tohari`), in lower case. */
export const givenToo = setOf(context.entries.filter((entry) => entry.class === 'given-too'));

/** Small words before a last name, in lower case. */
export const surnameParts = setOf(context.entries.filter((entry) => entry.class === 'surname-part'));

/** Titles of rulers that stand as a part of their names (`Paus Leo XIV`), in lower case. */
export const rulers = setOf(context.entries.filter((entry) => entry.class === 'ruler'));

/** Nouns for firms and other bodies, with words of what they do behind them (`perusahaan keamanan`), in lower case. */
export const firmNouns = setOf(context.entries.filter((entry) => entry.class === 'firm-noun'));

/** Nouns for bodies whose members are named behind them (`asosiasi pengusaha truk`), in lower case. */
export const associationNouns = setOf(context.entries.filter((entry) => entry.class === 'association-noun'));

/** Nouns for persons behind which a comma and a name stand (`juru bicara X, [Y],`), in lower case. */
export const explainedPersons = setOf(context.entries.filter((entry) => entry.class === 'explained-person'));

/** Nouns for bodies behind which a comma and a name stand (`perusahaan tambang X, [Y],`), in lower case. */
export const explainedBodies = setOf(context.entries.filter((entry) => entry.class === 'explained-body'));

/** Nouns for persons and bodies alike that vie with others (`Pesaingnya, [X],`), in lower case. */
export const rivalNouns = setOf(context.entries.filter((entry) => entry.class === 'rival'));

/** What only somebody who acts can have (`keputusan Brussels`), in lower case. */
export const decisions = setOf(context.entries.filter((entry) => entry.class === 'decision'));

/** Verbs behind which a place is named (`menyinggahi Madrid`), in lower case. */
export const visiting = setOf(context.entries.filter((entry) => entry.class === 'visiting'));

/** Everyday heads behind which a name is a place whatever it looks like (`kamp Zamzam`), in lower case. */
export const settlements = setOf(context.entries.filter((entry) => entry.class === 'settlement'));

/** Nouns for works with a title, in lower case. */
export const workNouns = setOf(context.entries.filter((entry) => entry.class === 'work'));

/** Verbs of going, before `dari` and a place, in lower case. */
export const leaving = setOf(context.entries.filter((entry) => entry.class === 'leaving'));

/** Words before where somebody goes from somewhere, in lower case. */
export const boundFor = setOf(context.entries.filter((entry) => entry.class === 'bound'));

/** Words before a place that is passed or taken, in lower case. */
export const passing = setOf(context.entries.filter((entry) => entry.class === 'through'));

/** Verbs of fining, suing and searching somebody, in lower case. */
export const finingVerbs = setOf(context.entries.filter((entry) => entry.class === 'fined'));

/** Verbs of buying or founding a firm, in lower case. */
export const acquiringVerbs = setOf(context.entries.filter((entry) => entry.class === 'acquired'));

/** Everyday heads of names of places (`kamp Zamzam`), in lower case. */
export const placeNouns = setOf(context.entries.filter((entry) => entry.class === 'place-noun'));

/** Words behind which a firm, a paper or another body is named (`bursa Upbit`), in lower case. */
export const firmAfter = setOf(context.entries.filter((entry) => entry.class === 'firm-after'));

/** Words behind which a thing, a work or a kind is named (`film`, `rudal`), in lower case. */
export const noNameAfter = setOf(context.entries.filter((entry) => entry.class === 'no-name-after'));

/** Words behind which a group is named (`milisi X`), in lower case. */
export const groupAfter = setOf(context.entries.filter((entry) => entry.class === 'group-after'));

/** Words that make a group of `kelompok` (`kelompok peretas X`), in lower case. */
export const bandWords = setOf(context.entries.filter((entry) => entry.class === 'band-word'));

/** Words behind which a person is named who made a thing (`kue buatan Yanti`), in lower case. */
export const makerAfter = setOf(context.entries.filter((entry) => entry.class === 'maker-after'));

/** First words of names of organisations, as written inside a name. */
export const organizationHeads = setOf(heads.entries.filter((entry) => entry.kind === 'organization'));

/** Heads of names of organisations that have two words (`Palang Merah`). */
export const headPhrases = setOf(heads.entries.filter((entry) => entry.kind === 'head-phrase'));

/** First words of names of places, as written inside a name. */
export const placeHeads = setOf(heads.entries.filter((entry) => entry.kind === 'place'));

/** Capitalised words that begin no name of a person, organisation or place. */
export const nameless = setOf(heads.entries.filter((entry) => entry.kind === 'none'));

/** Capitalised words that are no name by themselves. */
export const namelessAlone = setOf(heads.entries.filter((entry) => entry.kind === 'none-alone'));

const portfolioWords = setOf(heads.entries.filter((entry) => entry.kind === 'portfolio'));

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
/** Capitalised words that begin names of works, laws, games, wars and days, and no name of a maker. */
export const worksHeads = setOf(heads.entries.filter((entry) => entry.kind === 'works'));

/** Heads of names that are often named after a person (`Jalan Slamet Riyadi`). */
export const namedAfterHeads = setOf(heads.entries.filter((entry) => entry.kind === 'named-after'));

/** Heads of bodies that have a branch in every region (`Polres Klaten`). */
export const branchHeads = setOf(heads.entries.filter((entry) => entry.kind === 'branch'));

/** Heads of bodies that are places behind a preposition (`di Museum Nasional`). */
export const visitedHeads = setOf(heads.entries.filter((entry) => entry.kind === 'visited'));

/** Heads of names that are bodies and places in turn. */
export const placesOrBodies = setOf(heads.entries.filter((entry) => entry.kind === 'place-or-body'));

/** Heads of works that are no everyday words, so that they tell a work at the head of a sentence, too. */
export const plainWorksHeads = setOf(heads.entries.filter((entry) => entry.kind === 'plain-works'));

/** Heads of bodies that take persons' names: `Rumah Sakit Cipto Mangunkusumo`, `Yayasan Budi Mulia`. */
export const namesakeHeads = setOf(heads.entries.filter((entry) => entry.kind === 'takes-names'));

/** Words of a school's name behind which a person may be named whom it is named after: `Universitas Islam Negeri [Syarif Hidayatullah]`. */
export const beforeNamesake = setOf(heads.entries.filter((entry) => entry.kind === 'before-namesake'));

/** First words of names of parts of a body (`Fraksi PKB`). */
export const partHeads = setOf(heads.entries.filter((entry) => entry.kind === 'part'));

/** Words of names of parts of a body (`Satuan Reserse Kriminal`). */
export const partWords: ReadonlySet<string> = new Set([
  ...partHeads,
  ...setOf(heads.entries.filter((entry) => entry.kind === 'part-word')),
]);

/** First words of names of units that have a number (`Yonif 315 Garuda`, `Kodam XVII/Cenderawasih`). */
export const unitHeads = setOf(heads.entries.filter((entry) => entry.kind === 'unit'));

/** Days, months and time zones. */
export const calendarWords = setOf(heads.entries.filter((entry) => entry.kind === 'calendar'));

/** Small words after which an acronym is a product (`rudal ATACMS`). */
export const productAfter = setOf(heads.entries.filter((entry) => entry.kind === 'product-after'));

/** Titles named after the place they are held in (`Camat Cikalong`), in lower case. */
export const seatTitles = setOf(titles.entries.filter((entry) => entry.class === 'seat'));

/** Titles of who heads a region that may be named alone behind them (`Gubernur Ryazan`), in lower case. */
export const regionTitles = setOf(titles.entries.filter((entry) => entry.class === 'region'));

/** Words that make a body of `Pemerintah` (`Pemerintah Provinsi Bali`). */
export const governedRegions = setOf(heads.entries.filter((entry) => entry.kind === 'governed'));

/** First words of names of regions that have two (`Tanjung Pinang`). */
export const regionHeads = setOf(heads.entries.filter((entry) => entry.kind === 'region-head'));

/** How names of regions often end (`Wonorejo`), in lower case. */
export const regionEndings = setOf(heads.entries.filter((entry) => entry.kind === 'region-ending'));

/** Second words of names of regions (`Kolaka Timur`). */
export const regionTails = setOf(heads.entries.filter((entry) => entry.kind === 'region-tail'));

/** Last words of names of companies and other bodies (`Mirae Asset Sekuritas`). */
export const companyTails = setOf(heads.entries.filter((entry) => entry.kind === 'company-tail'));

/** Acronyms that name no body (`DNA`). */
export const commonAcronyms = setOf(heads.entries.filter((entry) => entry.kind === 'common-acronym'));

/** Capitalised words that make the country or place beside them a part of a company's name. */
export const companyWords = setOf(heads.entries.filter((entry) => entry.kind === 'company'));

/** Titles behind which a body and then its holder are named (`CEO Solvanta Dian Wahyuni`), in lower case. */
export const headOfBody = setOf(titles.entries.filter((entry) => entry.class === 'head-of-body'));

/** Titles of somebody posted somewhere (`Duta Besar Sudan untuk PBB`), in lower case. */
export const postTitles = setOf(titles.entries.filter((entry) => entry.class === 'post'));

/** Words that begin a title before a person's name, in lower case. */
export const titleWords = setOf(titles.entries.filter((entry) => entry.class === 'title'));

/** Titles behind which an employer is named as often as a person (`pelatih Everton`), in lower case. */
export const employedTitles = setOf(titles.entries.filter((entry) => entry.class === 'employed'));

/** Words between a title and a name (`Dr.`, `Pak`), in lower case. */
export const honorifics = setOf(titles.entries.filter((entry) => entry.class === 'honorific'));

/** Small words inside names (`bin`, `van`), in lower case. */
export const nameConnectors = setOf(titles.entries.filter((entry) => entry.class === 'connector'));

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
 */
export function isNameWord(word: string): boolean {
  return nameWords.has(word);
}
