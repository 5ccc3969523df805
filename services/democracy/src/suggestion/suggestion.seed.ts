import type { Caller } from '@uniongraph/access';
import { holding, memberOf, type Facts, type TestService } from '@uniongraph/testing';

const mutation = (name: string, type: string): string =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { suggestion { id version state submittedOn adoptedOn implementedOn benefitFen awardFen authors { id } organization { id } } userErrors { code field } } }`;
const ACTS = {
  submit: mutation('submitSuggestion', 'SubmitSuggestionInput'),
  assess: mutation('assessSuggestion', 'AssessSuggestionInput'),
  adopt: mutation('adoptSuggestion', 'AdoptSuggestionInput'),
  implement: mutation('implementSuggestion', 'ImplementSuggestionInput'),
  decline: mutation('declineSuggestion', 'DeclineSuggestionInput'),
  benefit: mutation('recordBenefit', 'RecordBenefitInput'),
};
export const RECORD_BENEFIT = ACTS.benefit;

interface Suggestion {
  id: string;
  version: number;
  state: string;
  benefitFen: number | null;
  authors: { id: string }[] | null;
  organization: { id: string };
}
export interface Answer {
  suggestion: Suggestion | null;
  userErrors: { code: string; field: string[] }[];
}
interface Union {
  org: string;
  author: string;
  office: Caller;
  finance: Caller;
}

/** What the specs of proposals begin with: a union with an author, an office and a finance officer. */
export interface Proposals {
  act(caller: Caller, act: keyof typeof ACTS, input: Record<string, unknown>): Promise<Answer>;
  aUnion(): Promise<Union>;
  /** @returns a proposal of the union's author, at version 1. */
  submitted(union: Union, over?: Record<string, unknown>): Promise<Suggestion>;
  /** @returns one that was carried out, at version 4. */
  implemented(union: Union): Promise<Suggestion>;
}

export function proposalsOf(service: TestService, facts: Facts): Proposals {
  const act: Proposals['act'] = async (caller, name, input) => Object.values(await service.data<Record<string, Answer>>(caller, ACTS[name], { input }))[0]!;
  const submitted: Proposals['submitted'] = async ({ org, author }, over = {}) => {
    const { suggestion, userErrors } = await act(memberOf(org, author), 'submit', { topic: '改进泵站巡查', text: '用二维码签到', ...over });
    expect(userErrors).toEqual([]);
    return suggestion!;
  };
  return {
    act,
    submitted,
    aUnion: async () => {
      const org = await facts.organization();
      return { org, author: await facts.member(org), office: holding('UNION_OFFICE', org), finance: holding('FINANCE_OFFICER', org) };
    },
    implemented: async (union) => {
      const { id } = await submitted(union);
      await act(union.office, 'assess', { id, version: 1, opinion: '可行' });
      await act(union.office, 'adopt', { id, version: 2 });
      return (await act(union.office, 'implement', { id, version: 3 })).suggestion!;
    },
  };
}

export const refusal = ({ userErrors }: Answer): string | undefined => userErrors[0]?.code;
