import { actsOn, holding, memberOf, type Acts, type Facts, type TestService } from '@uniongraph/testing';
import type { Caller } from '@uniongraph/access';

const NOTICE = 'id version state openObjections noticeFrom noticeTo closedOn list { holderId struck }';
const OBJECTION = 'id version state entryNo raisedOn resolution';
const ACTS = {
  publishSelectionNotice: ['selectionNotice', NOTICE],
  closeSelectionNotice: ['selectionNotice', NOTICE],
  withdrawSelectionNotice: ['selectionNotice', NOTICE],
  objectSelection: ['selectionObjection', OBJECTION],
  resolveObjection: ['selectionObjection', OBJECTION],
  setSelectionRule: ['selectionRule', 'id from noticeWorkingDays'],
} as const;

export interface Notice {
  id: string;
  version: number;
  state: string;
  openObjections: number;
  list: { holderId: string | null; struck: boolean }[];
}
interface School {
  org: string;
  office: Caller;
  teacher: Caller;
}

/** What the specs of notices begin with: a school, its office, a teacher who objects; the notice runs from 2025-05-12 (Monday) to 05-19. */
export interface Notices extends Acts<keyof typeof ACTS> {
  aSchool(): Promise<School>;
  published(school: School, over?: Record<string, unknown>): Promise<Notice>;
}

export const aNotice = (orgId: string, over: Record<string, unknown> = {}) => ({
  orgId,
  kind: 'AWARD',
  stage: 'RESULT',
  title: '2025年先进教师拟定名单',
  awardSchemeId: 'awd1',
  criteria: '见评先方案',
  criteriaPublishedOn: '2025-04-30',
  list: [
    { holderId: 'mem1', text: '张老师' },
    { holderId: 'mem2', text: '李老师' },
  ],
  noticeTo: '2025-05-19',
  ...over,
});

export function noticesOf(service: TestService, facts: Facts): Notices {
  const acts = actsOn(service, ACTS);
  return {
    ...acts,
    aSchool: async () => {
      const org = await facts.organization();
      return { org, office: holding('UNION_OFFICE', org), teacher: memberOf(org, await facts.member(org)) };
    },
    published: ({ org, office }, over) => acts.must<Notice>(office, 'publishSelectionNotice', aNotice(org, over)),
  };
}
