import type { Caller } from '@uniongraph/access';
import { holding, type TestService } from '@uniongraph/testing';
import { treeOf } from '../organization/organization.seed.js';

const mutation = (name: string, type: string, selection: string): string => `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code field } } }`;
const ACTS = {
  set: mutation('setHomeScoringStandard', 'SetHomeScoringStandardInput', 'standard { id year revision maxTotal dueOn grades { name minTotal } }'),
  score: mutation('scoreHome', 'ScoreHomeInput', 'assessment { id year total maxTotal grade scoredOn items { name max score } branch { id } standard { id } }'),
  guide: mutation('recordHomeGuidance', 'RecordHomeGuidanceInput', 'guidance { id year givenOn advice branch { id } }'),
};
export const SCORE = ACTS.score;

export interface HomeAnswer {
  standard?: { id: string; revision: number } | null;
  assessment?: { id: string; total: number; grade: string | null } | null;
  guidance?: { id: string } | null;
  userErrors: { code: string; field: string[] }[];
}

export interface Campaign {
  union: string;
  branches: string[];
  office: Caller;
}

/** What the specs of the model staff home begin with: a union with branches and, unless said otherwise, its standard of 2025 of 60 + 40 points. */
export interface Homes {
  act(caller: Caller, act: keyof typeof ACTS, input: Record<string, unknown>): Promise<HomeAnswer>;
  aCampaign(branches: number, standard?: Record<string, unknown> | null): Promise<Campaign>;
  setStandard(campaign: Campaign, over?: Record<string, unknown>): Promise<HomeAnswer>;
  score(campaign: Campaign, branch: number, points: readonly [number, number], over?: Record<string, unknown>): Promise<HomeAnswer>;
}

export function homesOf(service: TestService): Homes {
  const tree = treeOf(service);
  const act: Homes['act'] = async (caller, name, input) => Object.values(await service.data<Record<string, HomeAnswer>>(caller, ACTS[name], { input }))[0]!;
  const setStandard: Homes['setStandard'] = ({ union, office }, over = {}) => {
    const items = [
      { name: '组织建设', max: 60 },
      { name: '活动阵地', max: 40 },
    ];
    const grades = [
      { name: '合格职工之家', minTotal: 60 },
      { name: '模范职工之家', minTotal: 90 },
    ];
    return act(office, 'set', { orgId: union, year: 2025, items, grades, ...over });
  };
  return {
    act,
    setStandard,
    aCampaign: async (count, standard = {}) => {
      const { id: union } = await tree.registered(null);
      const branches: string[] = [];
      for (let i = 0; i < count; i += 1) branches.push((await tree.registered(union, { kind: 'BRANCH', name: `第 ${i + 1} 分会` })).id);
      const campaign = { union, branches, office: holding('UNION_OFFICE', union) };
      if (standard) expect((await setStandard(campaign, standard)).userErrors).toEqual([]);
      return campaign;
    },
    score: ({ office, branches }, branch, [first, second], over = {}) =>
      act(office, 'score', {
        branchId: branches[branch],
        year: 2025,
        scores: [
          { item: '组织建设', score: first },
          { item: '活动阵地', score: second },
        ],
        ...over,
      }),
  };
}
