import { sessionName } from './union-congress.rules.js';

describe('MEM-15 the name of a session', () => {
  it.each([
    [5, 3, '五届三次会议'],
    [1, 10, '一届十次会议'],
    [12, 1, '十二届一次会议'],
    [20, 21, '二十届二十一次会议'],
  ])('MEM-15 calls session %i-%i by its Chinese numbers', (termNo, sessionNo, name) => {
    expect(sessionName({ termNo, sessionNo })).toBe(name);
  });
});
