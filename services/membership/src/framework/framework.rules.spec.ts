import { refused } from '@uniongraph/testing';
import { boardOf, countsOf, levelsFrom, type LevelDrawn } from './framework.rules.js';
import type { FrameworkRecord } from './framework.model.js';

const level = (name: string, count: number): LevelDrawn => ({ name, nodes: Array.from({ length: count }, (_, i) => `${name}${i + 1}`) });
const FIVE = [level('支点', 1), level('意识', 2), level('工程', 3), level('环境', 4), level('力度', 5)];

describe('MEM-35 a framework', () => {
  it('MEM-35 of the code 1-2-3-4-5 has levels of 1, 2, 3, 4 and 5 nodes, numbered', () => {
    expect(countsOf('1-2-3-4-5')).toEqual([1, 2, 3, 4, 5]);
    const levels = levelsFrom(countsOf('1-2-3-4-5'), FIVE);
    expect(levels.map(({ count, nodes }) => [count, nodes.length])).toEqual([1, 2, 3, 4, 5].map((count) => [count, count]));
    expect(levels[4]!.nodes[4]).toEqual({ key: '5.5', name: '力度5' });
  });
  it.each([4, 6])('MEM-35 refuses five strengths of which there are %i', (count) => {
    expect(refused(() => levelsFrom([1, 2, 3, 4, 5], [...FIVE.slice(0, 4), level('力度', count)]))).toEqual(['WRONG_NODE_COUNT input levels 4 nodes']);
  });
  it('MEM-35 refuses a level too few or too many', () => {
    expect(refused(() => levelsFrom([1, 2, 3, 4, 5], FIVE.slice(0, 4)))).toEqual(['WRONG_NODE_COUNT input levels']);
    expect(refused(() => levelsFrom([1, 2, 3, 4], FIVE))).toEqual(['WRONG_NODE_COUNT input levels']);
  });
  it('MEM-35 names every bad level and node at once', () => {
    const bad = [{ name: ' ', nodes: ['a'] }, { name: '二', nodes: ['a', 'a'] }, level('字'.repeat(41), 3), { name: '四', nodes: ['a', 'b', 'c', '字'.repeat(41)] }, FIVE[4]!];
    expect(refused(() => levelsFrom([1, 2, 3, 4, 5], bad))).toEqual([
      'INVALID input levels 0 name',
      'INVALID input levels 1 nodes',
      'INVALID input levels 2 name',
      'INVALID input levels 3 nodes',
    ]);
  });
  it.each(['', '0-1', '1-', '1--2', 'a-b', '1-2-3-4-5-6-7-8-9-1', '21', '1-100'])('MEM-35 refuses the code %j', (code) => {
    expect(refused(() => countsOf(code))).toEqual(['INVALID input code']);
  });
  it.each(['2', '20', '1-2-3-4-5-6-7-8-9', '1-3'])('MEM-35 takes the code %s', (code) => {
    expect(refused(() => countsOf(code))).toEqual([]);
  });
  it('MEM-35 gives each node its tasks, in the order of the framework', () => {
    const framework = { levels: levelsFrom([1, 2], [level('支点', 1), level('意识', 2)]) } as FrameworkRecord;
    const tags = [
      { node: '2.2', taskKey: 'T1' },
      { node: '1.1', taskKey: 'T1' },
      { node: '1.1', taskKey: 'T2' },
    ];
    expect(boardOf(framework, tags).map(({ node, taskKeys }) => [node.key, taskKeys])).toEqual([
      ['1.1', ['T1', 'T2']],
      ['2.1', []],
      ['2.2', ['T1']],
    ]);
  });
});
