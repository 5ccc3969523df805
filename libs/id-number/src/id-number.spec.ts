import { composeIdNumber, maskIdNumber, readIdNumber } from './index.js';

describe('ID numbers by GB 11643', () => {
  it('reads date of birth and sex, and takes a small x', () => {
    expect(readIdNumber('11010519491231002x')).toEqual({ number: '11010519491231002X', birthDate: '1949-12-31', sex: 'FEMALE' });
  });
  it.each(['110105194912310021', '1101051949123100', '01010519491231002X', composeIdNumber('110105', '1990-02-30', 1), ''])('refuses %p', (text) => {
    expect(readIdNumber(text)).toBeNull();
  });
  it('composes what it reads', () => {
    expect(readIdNumber(composeIdNumber('320000', '2000-02-29', 7))).toMatchObject({ birthDate: '2000-02-29', sex: 'MALE' });
  });
  it('hides the date of birth', () => {
    expect(maskIdNumber('11010519491231002X')).toBe('110***********002X');
  });
});
