import type { Caller } from '@uniongraph/access';
import { holding, type TestService } from '@uniongraph/testing';
import { treeOf } from '../organization/organization.seed.js';

const ASSESSMENT = 'assessment { id version state period average openedOn closedOn scores { type force score opinion evidenceCount } }';
const mutation = (name: string, type: string): string => `mutation ($input: ${type}!) { ${name}(input: $input) { ${ASSESSMENT} userErrors { code field message } } }`;
const ACTS = {
  open: mutation('openFiveTypeAssessment', 'OpenFiveTypeAssessmentInput'),
  score: mutation('scoreType', 'ScoreTypeInput'),
  close: mutation('closeFiveTypeAssessment', 'CloseFiveTypeAssessmentInput'),
};
export const OPEN = ACTS.open;
export const TYPES = ['LEARNING', 'SERVICE', 'INNOVATION', 'INTEGRITY', 'HARMONY'] as const;

interface Assessment {
  id: string;
  version: number;
  state: string;
  average: number | null;
  scores: { type: string; force: string; score: number; evidenceCount: number }[];
}
export interface Answer {
  assessment: Assessment | null;
  userErrors: { code: string; field: string[]; message: string }[];
}
export interface Assessed {
  org: string;
  office: Caller;
  id: string;
  version: number;
}

/** What the specs of the five types begin with: an assessment of 2025 that is open. The organisation's own record serves as evidence. */
export interface FiveTypes {
  act(caller: Caller, act: keyof typeof ACTS, input: Record<string, unknown>): Promise<Answer>;
  opened(): Promise<Assessed>;
  /** Scores the type and keeps count of the version. */
  score(assessed: Assessed, type: string, over?: Record<string, unknown>): Promise<Answer>;
  close(assessed: Assessed): Promise<Answer>;
}

export function fiveTypesOf(service: TestService): FiveTypes {
  const act: FiveTypes['act'] = async (caller, name, input) => Object.values(await service.data<Record<string, Answer>>(caller, ACTS[name], { input }))[0]!;
  return {
    act,
    opened: async () => {
      const { id: org } = await treeOf(service).registered(null);
      const office = holding('UNION_OFFICE', org);
      const { assessment } = await act(office, 'open', { orgId: org, period: '2025' });
      return { org, office, id: assessment!.id, version: 1 };
    },
    score: async (assessed, type, over = {}) => {
      const { org, office, id, version } = assessed;
      const answer = await act(office, 'score', { id, version, type, score: 80, evidence: [{ recordType: 'UnionOrganization', recordId: org }], ...over });
      assessed.version = answer.assessment?.version ?? version;
      return answer;
    },
    close: ({ office, id, version }) => act(office, 'close', { id, version }),
  };
}
