import data from '../../data/name-context.json' with { type: 'json' };
import { createClassWords } from '../class-words.js';

const words = createClassWords(data.entries);

/** Words of a class, in the order of the file. */
export const contextWords = words.list;

const setOf = words.set;

/** Words after which a name names no actor (`dolar AS`), in lower case. */
export const noActorAfter = setOf('no-actor-after');

/** Words after which a capital is meant as a place, in lower case. */
export const placeAfter = setOf('place-after');

/** Words before the name of a people, which is a land without them (`ke Mentawai`), in lower case. */
export const peopleAfter = setOf('people-after');

/** Words after which a name is the town, be it in a report of a game, in lower case. */
export const townAfter = setOf('town-after');

/** Words before the initials of a person (`berinisial RH`), in lower case. */
export const initialsAfter = setOf('initials-after');

/** Titles that are given names as well (`Imam Tohari`), in lower case. */
export const givenToo = setOf('given-too');

/** Titles and nouns that are given names right behind another title (`AKBP Adik Listiyono`), in lower case. */
export const givenBehindTitle = setOf('given-behind-title');

/** Small words before a last name, in lower case. */
export const surnameParts = setOf('surname-part');

/** Titles of rulers that stand as a part of their names (`Paus Leo XIV`), in lower case. */
export const rulers = setOf('ruler');

/** Nouns for firms and other bodies, with words of what they do behind them (`perusahaan keamanan`), in lower case. */
export const firmNouns = setOf('firm-noun');

/** Nouns for bodies whose members are named behind them (`asosiasi pengusaha truk`), in lower case. */
export const associationNouns = setOf('association-noun');

/** Nouns for persons behind which a comma and a name stand (`juru bicara X, [Y],`), in lower case. */
export const explainedPersons = setOf('explained-person');

/** Nouns for bodies behind which a comma and a name stand (`perusahaan tambang X, [Y],`), in lower case. */
export const explainedBodies = setOf('explained-body');

/** Nouns for persons and bodies alike that vie with others (`Pesaingnya, [X],`), in lower case. */
export const rivalNouns = setOf('rival');

/** What only somebody who acts can have (`keputusan Brussels`), in lower case. */
export const decisions = setOf('decision');

/** Verbs behind which a place is named (`menyinggahi Madrid`), in lower case. */
export const visiting = setOf('visiting');

/** Everyday heads behind which a name is a place whatever it looks like (`kamp Zamzam`), in lower case. */
export const settlements = setOf('settlement');

/** Nouns for works with a title, in lower case. */
export const workNouns = setOf('work');

/** Verbs of going, before `dari` and a place, in lower case. */
export const leaving = setOf('leaving');

/** Words before where somebody goes from somewhere, in lower case. */
export const boundFor = setOf('bound');

/** Words before a place that is passed or taken, in lower case. */
export const passing = setOf('through');

/** Verbs of fining, suing and searching somebody, in lower case. */
export const finingVerbs = setOf('fined');

/** Verbs of buying or founding a firm, in lower case. */
export const acquiringVerbs = setOf('acquired');

/** Everyday heads of names of places (`kamp Zamzam`), in lower case. */
export const placeNouns = setOf('place-noun');

/** Words behind which a firm, a paper or another body is named (`bursa Upbit`), in lower case. */
export const firmAfter = setOf('firm-after');

/** Words behind which a thing, a work or a kind is named (`film`, `rudal`), in lower case. */
export const noNameAfter = setOf('no-name-after');

/** Words behind which a group is named (`milisi X`), in lower case. */
export const groupAfter = setOf('group-after');

/** Words that make a group of `kelompok` (`kelompok peretas X`), in lower case. */
export const bandWords = setOf('band-word');

/** Words behind which a person is named who made a thing (`kue buatan Yanti`), in lower case. */
export const makerAfter = setOf('maker-after');

/** Words between a settlement and its name (`kota kecil Kani`), in lower case. */
export const betweenWords = setOf('between');

/** Nouns behind which a lone name is where they live (`warga Tawila`), in lower case. */
export const residents = setOf('resident');

/** Words behind which somebody is named who acts or is acted on, in lower case. */
export const actorAfter = setOf('actor-after');

/** Words before a noun that explains a name behind a comma (`X, sebuah perusahaan`), in lower case. */
export const articles = setOf('article');

/** Small words inside a phrase that a name behind a comma explains (`raksasa peranti lunak asal Amerika Serikat`), in lower case. */
export const insideExplained = setOf('explained-inside');

/** Words between the noun of a body and where it is from, in lower case. */
export const originLinks = setOf('origin-link');

/** Words before where a journey begins, in lower case. */
export const settingOut = setOf('set-out');

/** Words of a sum (`12 juta`, `senilai`), in lower case. */
export const sumWords = setOf('sum');

/** Nouns that make a title of the body or state behind them (`kepala negara`), in lower case. */
export const headsOf = setOf('head-of');

/** Words before where somebody is from, inside their phrase (`milisi asal Mali`), in lower case. */
export const fromWords = setOf('from');

/** Nouns that a further word makes a group of (`kelompok peretas X`), in lower case. */
export const bandNouns = setOf('band');

/** Words before a noun for one person, in lower case. */
export const onePerson = setOf('one-person');

/** Words that make a title of a noun for a town (`Wali Kota X`), in lower case. */
export const mayorWords = setOf('mayor');

/** Nouns for a town that are part of a title behind others (`Wali Kota X`), in lower case. */
export const townNouns = setOf('town-noun');

/** Nouns before a state, for the town it is governed from (`ibu kota Suriah, Damaskus`), in lower case. */
export const capitalNouns = setOf('capital-noun');
