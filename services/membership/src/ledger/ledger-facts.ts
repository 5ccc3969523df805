import { memberFacts } from '@uniongraph/directory';
import { z } from 'zod';
import type { LedgerKind, Subgraph } from '../schema-types.js';
import type { LedgerFigures } from './ledger-entry.model.js';

/** What an event says that a ledger is to say: of one aspect of one record, the whole of it, with the record's version. */
export interface LedgerFact extends LedgerFigures {
  service: Subgraph;
  recordType: string;
  recordId: string;
  aspect: string;
  recordVersion: number;
  orgId: string;
  ledger: LedgerKind;
  occurredOn: string;
  /** 中文 | English; no title and no name. */
  summary: string;
  isCancelled: boolean;
  /** It stays where it happened, though the record went elsewhere since. */
  isOfItsDay: boolean;
}

type Reading = (payload: unknown) => LedgerFact[];

const id = z.string().min(1);
/** `isCancelled`: the record counts no more; its figures become zero. */
const facts = z.object({ orgId: id, on: z.iso.date(), version: z.int().positive(), isCancelled: z.boolean().default(false) });
const count = z.int().nonnegative().nullable();
const none = { count: 1, people: null, personTimes: null, amountFen: null, isOfItsDay: false };

const activity: Reading = (payload) => {
  const { activityId, on, version, people, personTimes, ...rest } = facts.extend({ activityId: id, people: count, personTimes: count }).parse(payload);
  const of = { service: 'CULTURE', recordType: 'Activity', recordId: activityId, aspect: 'HELD', ledger: 'ACTIVITIES', summary: '活动已举办 | an activity was held' } as const;
  return [{ ...none, ...of, ...rest, occurredOn: on, recordVersion: version, people, personTimes }];
};

const visit: Reading = (payload) => {
  const { visitTaskId, on, version, ...rest } = facts.extend({ visitTaskId: id }).parse(payload);
  const of = { service: 'WELFARE', recordType: 'VisitTask', recordId: visitTaskId, aspect: 'MADE', ledger: 'WELFARE', summary: '已走访慰问 | a visit was made' } as const;
  return [{ ...none, ...of, ...rest, occurredOn: on, recordVersion: version }];
};

const suggestion: Reading = (payload) => {
  const { suggestionId, on, version, ...rest } = facts.extend({ suggestionId: id }).parse(payload);
  const of = { service: 'DEMOCRACY', recordType: 'Suggestion', recordId: suggestionId, aspect: 'SUBMITTED', ledger: 'PROPOSALS' } as const;
  return [{ ...none, ...of, ...rest, summary: '收到合理化建议 | a proposal was submitted', occurredOn: on, recordVersion: version }];
};

/** Vouchers without an expense, such as transfers, make no entry; a reversal has its own, with the amount negative. */
const voucher: Reading = (payload) => {
  const { voucherId, on, version, expenseFen, ...rest } = facts.extend({ voucherId: id, expenseFen: z.int() }).parse(payload);
  if (expenseFen === 0) return [];
  const of = { service: 'FINANCE', recordType: 'Voucher', recordId: voucherId, aspect: 'POSTED', ledger: 'SPENDING', summary: '支出凭证已记账 | an expense was posted' } as const;
  return [{ ...none, ...of, ...rest, occurredOn: on, recordVersion: version, amountFen: expenseFen }];
};

const member: Reading = (payload) => {
  const { memberId, orgId, status, joinedOn, leftOn, version } = memberFacts.parse(payload);
  const of = { ...none, service: 'MEMBERSHIP', recordType: 'Member', recordId: memberId, recordVersion: version, orgId, ledger: 'MEMBERS', people: 1, isCancelled: false } as const;
  const joined = joinedOn === null ? [] : [{ ...of, aspect: 'JOINED', occurredOn: joinedOn, summary: '会员入会 | a member joined', isOfItsDay: true }];
  const left = leftOn === null || status !== 'LEFT' ? [] : [{ ...of, aspect: 'LEFT', occurredOn: leftOn, summary: '会员离会 | a member left' }];
  return [...joined, ...left];
};

/** Of each service: the events that become ledger entries. */
export const LEDGER_EVENTS: Readonly<Record<Subgraph, Readonly<Record<string, Reading>>>> = {
  MEMBERSHIP: { MemberApproved: member, MemberChanged: member, MemberTransferred: member, MemberRetired: member, MemberLeft: member },
  DEMOCRACY: { SuggestionSubmitted: suggestion },
  WELFARE: { VisitMade: visit },
  CULTURE: { ActivityHeld: activity },
  FINANCE: { VoucherPosted: voucher },
};

export function keyOf({ service, recordType, recordId, aspect }: Pick<LedgerFact, 'service' | 'recordType' | 'recordId' | 'aspect'>): string {
  return `${service}:${recordType}:${recordId}:${aspect}`;
}
