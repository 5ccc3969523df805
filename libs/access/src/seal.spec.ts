import { CallerSeal, Seal } from './index.js';

const secret = 'a-secret-for-tests-of-32-characters!';
interface Ticket {
  taskId: string;
}

describe('seal', () => {
  it('opens what it sealed for as long as it is good, and not a millisecond longer', () => {
    let nowMs = 0;
    const seal = new Seal<Ticket>(secret, 'evidence', 100, () => nowMs);
    const ticket = seal.seal({ taskId: '任务' });
    nowMs = 100;
    expect(seal.open(ticket)).toEqual({ taskId: '任务' });
    nowMs = 101;
    expect(seal.open(ticket)).toBeNull();
  });
  it('opens nothing that was altered, forged, or sealed for another purpose or with another secret', () => {
    const seal = new Seal<Ticket>(secret, 'evidence', 60_000);
    const ticket = seal.seal({ taskId: 't1' });
    const other = Buffer.from(JSON.stringify({ content: { taskId: 't2' }, expiresAtMs: 9e15 })).toString('base64url');
    expect(seal.open(`${other}.${ticket.split('.')[1]}`)).toBeNull();
    for (const text of ['', '.', 'x', 'x.y', `${ticket}x`]) expect(seal.open(text)).toBeNull();
    expect(new Seal<Ticket>(secret, 'snapshot', 60_000).open(ticket)).toBeNull();
    expect(new Seal<Ticket>(`${secret}x`, 'evidence', 60_000).open(ticket)).toBeNull();
  });
  it('never opens as a caller, though it has the secret of the caller seal', () => {
    const callers = new CallerSeal(secret);
    const seal = callers.for<unknown>('evidence', 60_000);
    expect(() => callers.open(seal.seal({ kind: 'SERVICE' }))).toThrow();
    expect(seal.open(callers.seal({ kind: 'PERSON', subject: 's', memberId: null, grants: [] }))).toBeNull();
  });
});
