import type { Caller } from '@uniongraph/access';
import { theProduct, type TestService } from '@uniongraph/testing';
import { ulid } from 'ulid';

const ORGANIZATION = 'organization { id code level version status parent { code } }';
const mutation = (name: string, type: string, selection = ORGANIZATION): string =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code field } } }`;
const ACTS = {
  register: mutation('registerOrganization', 'RegisterOrganizationInput'),
  change: mutation('changeOrganization', 'ChangeOrganizationInput'),
  move: mutation('moveOrganization', 'MoveOrganizationInput'),
  dissolve: mutation('dissolveOrganization', 'DissolveOrganizationInput'),
  addSupervisor: mutation('addSupervisor', 'AddSupervisorInput', 'organization { id version supervisors { relation name organization { code } since } filingSuperiors { code } }'),
};

export const REGISTER = ACTS.register;

interface Organization {
  id: string;
  code: string;
  level: number;
  version: number;
  status: string;
  parent: { code: string } | null;
}
interface Answer {
  organization: Organization | null;
  userErrors: { code: string; field: string[] }[];
}

/** What the specs of the tree begin with, made through GraphQL. */
export interface Tree {
  act(name: keyof typeof ACTS, input: Record<string, unknown>, caller?: Caller): Promise<Answer>;
  /** Of ten employees, founded on 2020-01-01, unless said otherwise. */
  register(parentId: string | null, over?: Record<string, unknown>, caller?: Caller): Promise<Answer>;
  /** @throws Error when refused. */
  registered(parentId: string | null, over?: Record<string, unknown>): Promise<Organization>;
}

export const aCode = (): string => `ORG-${ulid()}`;

export function treeOf(service: TestService): Tree {
  const act: Tree['act'] = async (name, input, caller = theProduct) => Object.values(await service.data<Record<string, Answer>>(caller, ACTS[name], { input }))[0]!;
  const register: Tree['register'] = (parentId, over = {}, caller = theProduct) =>
    act('register', { parentId, code: aCode(), name: '测试工会', kind: 'ENTERPRISE', establishedOn: '2020-01-01', employeeCount: 10, ...over }, caller);
  return {
    act,
    register,
    registered: async (parentId, over) => {
      const { organization, userErrors } = await register(parentId, over);
      expect(userErrors).toEqual([]);
      return organization!;
    },
  };
}
