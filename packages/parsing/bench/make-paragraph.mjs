import { readFileSync } from 'node:fs';
import { FAMILY, GIVEN } from './names.mjs';

const { frames, titles, bodies, places } = JSON.parse(
  readFileSync(new URL('./sentence-frames.json', import.meta.url), 'utf8'),
);
const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);
const DAY = 86_400_000;
const SLOT = /\{(\w+)\}/g;

/** What the paragraphs of one page share: a person, a day, and how quotations are marked. */
export function drawStory(draw) {
  return {
    given: GIVEN[draw(GIVEN.length)],
    family: FAMILY[draw(FAMILY.length)],
    day: new Date(Date.UTC(2016, 0, 1) + draw(3000) * DAY),
    curly: draw(2) === 0,
  };
}

/**
 * Makes a paragraph of two sentences, the clauses drawn by lot and set into frames as news texts have them: quotations,
 * offices, figures, days in brackets.
 * @param {string[]} clauses Sentences without their full stop.
 * @param {ReturnType<typeof drawStory>} story
 * @param {(bound: number) => number} draw
 */
export function makeParagraph(clauses, story, draw) {
  const text = `${makeSentence(clauses, story, draw)} ${makeSentence(clauses, story, draw)}`;
  return story.curly ? text.replace(/"([^"]*)"/g, '“$1”') : text;
}

function makeSentence(clauses, story, draw) {
  const one = (list) => list[draw(list.length)];
  const { given, family, day } = story;
  const fillers = {
    Clause: () => one(clauses),
    clause: () => lowered(one(clauses)),
    name: () => `${given} ${family}`,
    surname: () => family,
    title: () => one(titles),
    body: () => one(bodies),
    place: () => one(places),
    day: () =>
      `${WEEKDAYS[day.getUTCDay()]} (${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()})`,
    date: () => `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`,
    weekday: () => WEEKDAYS[day.getUTCDay()],
    number: () => `${1 + draw(40)}.${100 + draw(900)}`,
    percent: () => `${draw(60)},${draw(10)}`,
  };
  return one(frames).replace(SLOT, (_, slot) => fillers[slot]());
}

/** Words in capitals keep them: `JEPANG dan Korea Selatan`. */
function lowered(clause) {
  return /^\p{Lu}\p{Ll}/u.test(clause) ? clause.charAt(0).toLowerCase() + clause.slice(1) : clause;
}
