import { judge } from '@uniongraph/norms';
import type { WomenOrgan, WomenOrganizationStatus } from '../schema-types.js';

export interface WomenOrganFacts {
  hasCommittee: boolean;
  hasCommissioner: boolean;
  womenMembers: number;
}

export interface WomenOrganJudgement {
  status: WomenOrganizationStatus;
  organ: WomenOrgan;
  message: string;
  clause: string | null;
}

const IN_NORM = { COMMITTEE: 'COMMITTEE', COMMISSIONER: 'DELEGATE', NONE: 'NONE' } as const;

/**
 * OR-11: from the region's number of women members on a committee, below it a commissioner. Where the region has no rule, or the union no
 * woman yet, either will do; none of the two never does.
 */
export function judgeWomenOrgan({ hasCommittee, hasCommissioner, womenMembers }: WomenOrganFacts, region: string, on: string): WomenOrganJudgement {
  const organ: WomenOrgan = hasCommittee ? 'COMMITTEE' : hasCommissioner ? 'COMMISSIONER' : 'NONE';
  const { outcome, reason, clause } = judge('OR-11', { region, on }, { womenMembers, organ: IN_NORM[organ] });
  if (organ === 'NONE')
    return {
      status: 'INCOMPLETE',
      organ,
      message:
        outcome === 'FAIL'
          ? reason
          : '女职工组织须与工会同步组建，请设立女职工委员会或任命女职工委员 | It is founded together with the union: establish a women’s committee or appoint a commissioner',
      clause,
    };
  return { status: outcome === 'FAIL' ? 'INCOMPLETE' : 'COMPLETE', organ, message: reason, clause };
}
