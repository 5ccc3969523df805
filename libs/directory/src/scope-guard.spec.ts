import { narrow } from './scope-guard.js';

const moved = [
  { _id: 'school', orgScope: ['province', 'county', 'school'] },
  { _id: 'factory', orgScope: ['province', 'town', 'factory'] },
];

describe('narrowing a scope after moves', () => {
  it('leaves a filter as it is while nothing has moved', () => {
    const filter = { orgScope: 'town' };
    expect(narrow(filter, [])).toBe(filter);
  });
  it('leaves out the moved organisations that no longer lie below the organisation named', () => {
    expect(narrow({ orgScope: 'town' }, moved)).toEqual({ $and: [{ orgScope: 'town' }, { orgId: { $nin: ['school'] } }] });
    expect(narrow({ orgScope: 'elsewhere' }, moved)).toEqual({ $and: [{ orgScope: 'elsewhere' }, { orgId: { $nin: ['school', 'factory'] } }] });
  });
  it('keeps those that still lie below it, by any of several organisations', () => {
    expect(narrow({ orgScope: 'province' }, moved)).toEqual({ orgScope: 'province' });
    expect(narrow({ orgScope: { $in: ['county', 'town'] } }, moved)).toEqual({ orgScope: { $in: ['county', 'town'] } });
  });
  it('narrows each grant by itself, and not what concerns the own person', () => {
    expect(narrow({ $or: [{ memberId: 'mem1' }, { orgScope: 'town' }, { orgScope: 'county' }] }, moved)).toEqual({
      $or: [{ memberId: 'mem1' }, { $and: [{ orgScope: 'town' }, { orgId: { $nin: ['school'] } }] }, { $and: [{ orgScope: 'county' }, { orgId: { $nin: ['factory'] } }] }],
    });
    expect(narrow({}, moved)).toEqual({});
  });
  it('refuses a condition that it cannot judge', () => {
    expect(() => narrow({ orgScope: { $ne: 'town' } }, moved)).toThrow('orgScope');
    expect(() => narrow({ orgScope: null }, moved)).toThrow('orgScope');
  });
});
