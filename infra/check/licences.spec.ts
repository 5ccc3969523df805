import { unnamedLicences } from './licences.mjs';

const notice = '`MIT` and `Apache-2.0 AND MIT`';
const lock = (license: string | undefined, more: { dev?: boolean } = {}) => ({ packages: { '': {}, 'node_modules/thing': { license, ...more } } });

describe('licences of what runs in the product', () => {
  it('pass when THIRD-PARTY.md names them', () => {
    expect(unnamedLicences(lock('MIT'), notice)).toEqual([]);
    expect(unnamedLicences(lock('Apache-2.0 AND MIT'), notice)).toEqual([]);
  });
  it('fail when it does not, or when there is none', () => {
    expect(unnamedLicences(lock('AGPL-3.0'), notice)).toEqual(['thing: AGPL-3.0']);
    expect(unnamedLicences(lock(undefined), notice)).toEqual(['thing: no licence']);
  });
  it('do not matter for a package that only development uses', () => {
    expect(unnamedLicences(lock('AGPL-3.0', { dev: true }), notice)).toEqual([]);
  });
});
