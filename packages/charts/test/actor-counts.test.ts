import { expect, it } from 'vitest';
import { countByActor, readMentions } from '../src/actor-counts.js';
import { readActorTree } from '../src/actor-tree.js';
import { story } from './fixtures/story.js';

it('counts own mentions and those of parts apart, through several steps, and no unlinked name', () => {
  const counts = countByActor(readMentions(story.mentions), readActorTree(story.actors));
  expect(counts.map(({ actor, own, parts, pages }) => [actor, own, parts, pages])).toEqual([
    ['act_rus', 3, 0, 3],
    ['act_usa', 2, 2, 2],
    ['act_wh', 1, 1, 1],
    ['act_jubir', 1, 0, 1],
    ['act_un', 1, 0, 1],
  ]);
});
