import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDiskSpace } from './disk-space.js';

describe('disk space', () => {
  const dir = mkdtempSync(join(tmpdir(), 'uniongraph-disk-'));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('starts on a disk that has room', () => {
    expect(() => checkDiskSpace(dir, 1)).not.toThrow();
  });
  it('says in one sentence how much is left, how much is needed and what to do, when the disk is full', () => {
    const { blocks, bsize } = statfsSync(dir);
    expect(() => checkDiskSpace(dir, blocks * bsize + 1)).toThrow(/\d+ MB.*DATA_DIR.*\| The disk is full: .* has \d+ MB left and needs \d+ MB/);
  });
});
