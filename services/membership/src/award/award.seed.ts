import type { Caller } from '@uniongraph/access';
import { newId } from '@uniongraph/mongo';
import { actsOn, holding, tellAs, type Acts, type TestService } from '@uniongraph/testing';
import { registerOf, type Register } from '../member/member.seed.js';

const SCHEME = 'id version state publishedOn rankingPublishedOn nominationCount confirmedCount nominations { id state holderId honour { id title grade } }';
const NOMINATION = 'id version state traits judgeCount total scores { criterion score }';
const ACTS = {
  draftAwardScheme: ['awardScheme', SCHEME],
  publishAwardScheme: ['awardScheme', SCHEME],
  nominate: ['nomination', NOMINATION],
  scoreNomination: ['nomination', NOMINATION],
  shortlistNominees: ['awardScheme', SCHEME],
  confirmAwards: ['awardScheme', SCHEME],
} as const;

export interface Scheme {
  id: string;
  version: number;
  state: string;
  confirmedCount: number;
  nominations: { id: string; state: string; holderId: string; honour: { id: string; title: string; grade: string } | null }[];
}
export interface Nomination {
  id: string;
  version: number;
  total: number | null;
  traits: string[];
}
interface Town {
  org: string;
  office: Caller;
}

/** What the specs of selections begin with: a town's five civilised workers, by two criteria, from 2025-03-01 to the year's end. */
export interface Awards extends Acts<keyof typeof ACTS> {
  register: Register;
  aTown(): Promise<Town>;
  published(town: Town, over?: Record<string, unknown>): Promise<Scheme>;
  /** @returns the nomination of a new member of the town. */
  nominated(town: Town, schemeId: string, over?: Record<string, unknown>): Promise<Nomination>;
  score(judge: Caller, nominationId: string, performance: number, skill?: number): Promise<string[]>;
  /** @returns a scheme whose ranking is published, with so many shortlisted, each scored the same. */
  ranked(town: Town, people: number, over?: Record<string, unknown>): Promise<Scheme>;
  /** Lets membership hear of a notice in democracy. @returns its id. */
  notice(town: Town, scheme: Scheme, over?: Record<string, unknown>): Promise<string>;
  objection(noticeId: string, type: 'ObjectionOpened' | 'ObjectionResolved', objectionId?: string): Promise<void>;
}

export const aScheme = (orgId: string, over: Record<string, unknown> = {}) => ({
  orgId,
  year: 2025,
  title: '2025年文明职工评选方案',
  category: '文明职工',
  grade: 'TOWN',
  grantor: '镇总工会',
  nomineeType: 'MEMBER',
  criteria: [
    { name: '工作表现', weight: 60, source: '平时考核' },
    { name: '技能', weight: 40, source: '竞赛成绩' },
  ],
  quota: 5,
  schemeDueOn: '2025-03-01',
  selectionFrom: '2025-03-01',
  selectionTo: '2025-12-31',
  ...over,
});

export function awardsOf(service: TestService): Awards {
  const register = registerOf(service);
  const acts = actsOn(service, ACTS);
  const published: Awards['published'] = async ({ org, office }, over) => {
    const { id } = await acts.must<Scheme>(office, 'draftAwardScheme', aScheme(org, over));
    return acts.must<Scheme>(office, 'publishAwardScheme', { id, version: 1 });
  };
  const nominated: Awards['nominated'] = async ({ org, office }, schemeId, over = {}) => {
    const holderId = (over['holderId'] as string | undefined) ?? (await register.aMember(org)).id;
    return acts.must<Nomination>(office, 'nominate', { schemeId, holderId, deeds: '长期坚守一线', ...over });
  };
  const score: Awards['score'] = (judge, nominationId, performance, skill = performance) =>
    acts.refusals(judge, 'scoreNomination', {
      nominationId,
      scores: [
        { criterion: '工作表现', score: performance },
        { criterion: '技能', score: skill },
      ],
    });
  return {
    ...acts,
    register,
    aTown: async () => {
      const org = await register.anOrganization();
      return { org, office: holding('UNION_OFFICE', org) };
    },
    published,
    nominated,
    score,
    ranked: async (town, people, over) => {
      const { id } = await published(town, over);
      for (let i = 0; i < people; i += 1) await score(town.office, (await nominated(town, id)).id, 90);
      return acts.must<Scheme>(town.office, 'shortlistNominees', { id, version: 2 + people, count: people });
    },
    notice: async ({ org }, scheme, over = {}) => {
      const noticeId = newId('sno');
      const holderIds = scheme.nominations.map(({ holderId }) => holderId);
      const facts = {
        orgId: org,
        awardSchemeId: scheme.id,
        stage: 'RESULT',
        noticeFrom: '2025-03-10',
        noticeTo: '2025-03-18',
        holderIds,
        state: 'CLOSED',
        closedOn: '2025-03-19',
        ...over,
      };
      await tellAs(service, 'democracy', { type: 'SelectionNoticePublished', orgId: org, recordId: noticeId, payload: { noticeId, ...facts, state: 'OPEN', closedOn: null } });
      if (facts.state !== 'OPEN') await tellAs(service, 'democracy', { type: 'SelectionNoticeClosed', orgId: org, recordId: noticeId, payload: { noticeId, ...facts } });
      return noticeId;
    },
    objection: (noticeId, type, objectionId = 'sob1') => tellAs(service, 'democracy', { type, orgId: 'org1', recordId: objectionId, payload: { objectionId, noticeId } }),
  };
}
