import type { Caller } from '@uniongraph/access';
import { actsOn, holding, type Acts, type TestService } from '@uniongraph/testing';

const CAMPAIGN = `id version state isReopened fromLevel targetLevel submittedOn items { no met waivedReason evidence { title suffices } } unmetItems { no } results { on won } expertVisits { from on }
  honour { id version starLevel title status }`;
const ACTS = {
  startCreationCampaign: ['creationCampaign', CAMPAIGN],
  attachCreationEvidence: ['creationCampaign', CAMPAIGN],
  waiveCreationItem: ['creationCampaign', CAMPAIGN],
  recordExpertGuidance: ['creationCampaign', CAMPAIGN],
  submitCreation: ['creationCampaign', CAMPAIGN],
  recordCreationResult: ['creationCampaign', CAMPAIGN],
} as const;

export interface Campaign {
  id: string;
  version: number;
  state: string;
  isReopened: boolean;
  fromLevel: number | null;
  unmetItems: { no: number }[];
  honour: { id: string; version: number; starLevel: number | null } | null;
}

/** What the specs of creation campaigns begin with: one item of hardware and one of software, made through GraphQL. */
export interface Creations extends Acts<keyof typeof ACTS> {
  /** Towards five stars, unless said otherwise. */
  started(office: Caller, orgId: string, over?: Record<string, unknown>): Promise<Campaign>;
  /** @returns a campaign that is submitted, both items met. */
  submitted(office: Caller, orgId: string, over?: Record<string, unknown>): Promise<Campaign>;
}

export const aCampaign = (orgId: string, over: Record<string, unknown> = {}) => ({
  orgId,
  title: '星级基层工会',
  grade: 'DISTRICT',
  grantor: '区总工会',
  targetLevel: 5,
  items: [
    { text: '职工活动室', kind: 'HARDWARE' },
    { text: '工会制度汇编', kind: 'SOFTWARE' },
  ],
  ...over,
});

export function creationsOf(service: TestService): Creations {
  const acts = actsOn(service, ACTS);
  const started: Creations['started'] = (office, orgId, over) => acts.must<Campaign>(office, 'startCreationCampaign', aCampaign(orgId, over));
  return {
    ...acts,
    started,
    submitted: async (office, orgId, over) => {
      const { id } = await started(office, orgId, over);
      await acts.must(office, 'attachCreationEvidence', { id, version: 1, itemNo: 1, title: '活动室照片' });
      await acts.must(office, 'attachCreationEvidence', { id, version: 2, itemNo: 2, title: '制度汇编' });
      return acts.must<Campaign>(office, 'submitCreation', { id, version: 3 });
    },
  };
}

export const officeOf = (org: string): Caller => holding('UNION_OFFICE', org);
