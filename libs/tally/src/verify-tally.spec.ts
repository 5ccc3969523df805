import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freezeRoll, leafOf, tally } from './index.js';
import { main } from './verify-tally.js';

const roll = freezeRoll(['m1', 'm2', 'm3'], 'salt');
const proof = tally({
  at: { region: 'CN', on: '2025-03-28' },
  election: { id: 'gle1', title: '第一小组组长选举' },
  seats: 1,
  organ: null,
  candidates: [
    { id: 'm1', name: '王芳' },
    { id: 'm2', name: '李强' },
  ],
  roll,
  attended: ['m1', 'm2'].map((id) => leafOf('salt', id)),
  slips: ['m1', 'm1'],
});

function run(content: string, ...options: string[]): { code: number; said: string } {
  const file = join(mkdtempSync(join(tmpdir(), 'tally-')), 'proof.json');
  writeFileSync(file, content);
  const said: string[] = [];
  return { code: main([file, ...options], (line) => said.push(line)), said: said.join('\n') };
}

describe('the offline verifier', () => {
  it('says who is elected, by which clause, and ends with 0', () => {
    const { code, said } = run(JSON.stringify(proof), '--roll', roll.digest, '--voter', 'm3');
    expect(code).toBe(0);
    expect(said).toContain('当选 | elected: 王芳');
    expect(said).toMatch(/EL-02 PASS .+"moreThan":\{"over":1,"under":2\}/);
    expect(said).toContain('m3: 在名册 | on the roll, 未投票 | did not vote');
    expect(said).toContain('✓ 凭据成立');
  });
  it('names each fault and ends with 1', () => {
    const { code, said } = run(JSON.stringify({ ...proof, slips: ['m1', 'm2'] }));
    expect(code).toBe(1);
    expect(said).toContain('✗ 重新计票不符');
  });
  it('ends with 2 for what is no proof, and without a file', () => {
    expect(run('{').code).toBe(2);
    expect(run('{}').code).toBe(2);
    expect(main([], () => undefined)).toBe(2);
  });
});
