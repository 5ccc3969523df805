import type { Caller } from '@uniongraph/access';
import { holding, type TestService } from '@uniongraph/testing';
import { registerOf, type Register } from '../member/member.seed.js';

const HONOUR = 'honour { id version title grade status validTo reviewOn isPublished terms { from to reviewOn basis } }';
const mutation = (name: string, type: string): string => `mutation ($input: ${type}!) { ${name}(input: $input) { ${HONOUR} userErrors { code field } } }`;
const ACTS = {
  record: mutation('recordHonour', 'RecordHonourInput'),
  publish: mutation('publishHonour', 'PublishHonourInput'),
  renew: mutation('renewHonour', 'RenewHonourInput'),
  revoke: mutation('revokeHonour', 'RevokeHonourInput'),
};

interface Honour {
  id: string;
  version: number;
  title: string;
  status: string;
  validTo: string | null;
  reviewOn: string | null;
  terms: { from: string; to: string | null; reviewOn: string | null; basis: string | null }[];
}
interface Answer {
  honour: Honour | null;
  userErrors: { code: string; field: string[] }[];
}

/** What the specs of honours begin with, made through GraphQL. */
export interface Honours {
  register: Register;
  act(caller: Caller, act: keyof typeof ACTS, input: Record<string, unknown>): Promise<Answer>;
  /** Of the organisation itself, as 模范职工之家 since 2024-03-01 without end, unless said otherwise; entered by its office. */
  record(org: string, over?: Record<string, unknown>, caller?: Caller): Promise<Answer>;
  /** @throws Error when refused. */
  recorded(org: string, over?: Record<string, unknown>): Promise<Honour>;
}

export function honoursOf(service: TestService): Honours {
  const act: Honours['act'] = async (caller, name, input) => Object.values(await service.data<Record<string, Answer>>(caller, ACTS[name], { input }))[0]!;
  const record: Honours['record'] = (org, over = {}, caller = holding('UNION_OFFICE', org)) =>
    act(caller, 'record', { holderType: 'ORGANIZATION', holderId: org, title: '模范职工之家', grade: 'DISTRICT', grantor: '区总工会', grantedOn: '2024-03-01', ...over });
  return {
    register: registerOf(service),
    act,
    record,
    recorded: async (org, over) => {
      const { honour, userErrors } = await record(org, over);
      expect(userErrors).toEqual([]);
      return honour!;
    },
  };
}

export const refusal = ({ userErrors }: Answer): string | undefined => userErrors[0]?.code;
