import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Caller, Grant } from '@uniongraph/access';
import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { scalarResolvers, scalarTypeDefs } from '@uniongraph/scalars';
import { graphql, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import mongoose, { Schema, type Connection, type Model } from 'mongoose';
import { ulid } from 'ulid';
import { expandLists, listResolvers, type ListDeclaration, type ListOptions } from './index.js';

/** What every subgraph begins with. */
export const SHARED = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@policy", "@cost", "@listSize"])
${scalarTypeDefs}
"分页信息 | Where a page of a list ends"
type PageInfo @shareable {
  "是否还有下一页 | Whether there is a next page"
  hasNextPage: Boolean!
  "本页最后一条的游标 | Cursor of the page's last record"
  endCursor: String
}
`;

export const HEADER = `${SHARED}
"会员状态 | Standing"
enum MemberStatus {
  "在籍 | Active"
  ACTIVE
  "退休 | Retired"
  RETIRED
  "离会 | Left"
  LEFT
}
"工会组织 | A union organisation"
type UnionOrganization @key(fields: "id", resolvable: false) {
  "编号 | Id"
  id: ID!
}
type Query {
  "问候 | A greeting"
  hello: String
}
`;

export const MEMBER = `
"会员 | A member"
type Member @key(fields: "id") @list(field: "members", policy: "member.read", self: "_id", stats: "memberStats", statsPolicy: "member.count", person: "_id") {
  "编号 | Id"
  id: ID! @filterable
  "姓名 | Name"
  name: String! @filterable @orderable
  "状态 | Standing"
  status: MemberStatus! @filterable @orderable @dimension
  "入会日期 | Day of joining"
  joinedOn: LocalDate @filterable @orderable @dimension
  "出生日期 | Date of birth"
  birthDate: LocalDate @policy(policies: [["member.birthDate"]]) @filterable @orderable @dimension
  "子女数 | Number of children"
  childCount: Int @policy(policies: [["member.children"]]) @filterable @measure
  "救助金额 | Amount of benefit"
  benefitFen: Money @filterable @orderable @measure
  "工龄 | Years of service"
  years: Int @filterable @orderable @measure
  "一线 | Front line"
  frontline: Boolean @filterable @dimension
  "登记时刻 | When registered"
  createdAt: DateTime! @filterable @orderable @dimension
  "计划任务 | Plan tasks"
  planTaskIds: [ID!]! @filterable
  "所在组织 | Organisation"
  organization: UnionOrganization @filterable(as: "orgId", path: "orgId") @dimension
}
`;

/** A record with several of them a person. */
export const VISIT = `
"慰问 | A visit"
type Visit @key(fields: "id") @list(field: "visits", policy: "member.read", self: "memberId", stats: "visitStats", statsPolicy: "member.count", person: "memberId") {
  "编号 | Id"
  id: ID!
  "月份 | Month"
  month: Period! @filterable @dimension
  "金额 | Amount"
  amountFen: Money! @measure
}
`;

export interface MemberRecord extends StoredRecord {
  name: string;
  status: 'ACTIVE' | 'RETIRED' | 'LEFT';
  joinedOn: string | null;
  birthDate: string | null;
  childCount: number | null;
  benefitFen: number | null;
  years: number | null;
  frontline: boolean | null;
}

export interface VisitRecord extends StoredRecord {
  memberId: string;
  month: string;
  amountFen: number;
}

const text = { type: String, default: null };
const number = { type: Number, default: null };

export function memberSchema(): Schema<MemberRecord> {
  return new Schema<MemberRecord>(
    { ...recordFields, name: String, status: String, joinedOn: text, birthDate: text, childCount: number, benefitFen: number, years: number, frontline: { type: Boolean, default: null } },
    { versionKey: false, collection: 'members' },
  );
}

export interface ListsUnderTest {
  schema: GraphQLSchema;
  lists: ListDeclaration[];
  connection: Connection;
  members: Model<MemberRecord>;
  visits: Model<VisitRecord>;
  ask(caller: Caller, query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  /** @throws Error with the errors, when there are any. */
  data<T>(caller: Caller, query: string, variables?: Record<string, unknown>): Promise<T>;
  /** @returns the database's commands that `work` caused. */
  commandsOf(work: () => Promise<unknown>): Promise<{ name: string; command: Record<string, unknown> }[]>;
  close(): Promise<void>;
}

/** Starts the lists of Member and Visit over a database of their own. */
export async function startLists(options: Partial<ListOptions<Caller>> = {}): Promise<ListsUnderTest> {
  const connection = await mongoose.createConnection(process.env['TEST_MONGODB_URI']!, { dbName: `lists_${ulid()}`, monitorCommands: true }).asPromise();
  const members = connection.model('Member', memberSchema());
  const visits = connection.model('Visit', new Schema<VisitRecord>({ ...recordFields, memberId: String, month: String, amountFen: Number }, { versionKey: false, collection: 'visits' }));
  const { typeDefs, lists } = expandLists(HEADER + MEMBER + VISIT, { prefix: 'Mem' });
  const id = { id: (record: { _id: string }) => record._id };
  const own = listResolvers<Caller>(lists, { model: (type) => connection.model(type), caller: (caller) => caller, ...options });
  const schema = buildSubgraphSchema({ typeDefs: parse(typeDefs), resolvers: { ...scalarResolvers, ...own, Member: id, Visit: id } as never });
  const ask = (caller: Caller, source: string, variableValues?: Record<string, unknown>) => graphql({ schema, source, variableValues, contextValue: caller });
  return {
    schema, lists, connection, members, visits, ask,
    data: async <T>(caller: Caller, query: string, variables?: Record<string, unknown>) => {
      const { data, errors } = await ask(caller, query, variables);
      if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
      return JSON.parse(JSON.stringify(data)) as T;
    },
    commandsOf: async (work) => {
      const seen: { name: string; command: Record<string, unknown> }[] = [];
      const listen = ({ commandName, command }: { commandName: string; command: Record<string, unknown> }): number => seen.push({ name: commandName, command });
      connection.getClient().on('commandStarted', listen as never);
      await work();
      connection.getClient().off('commandStarted', listen as never);
      return seen.filter(({ name }) => !['hello', 'ping', 'endSessions'].includes(name));
    },
    close: async () => {
      await connection.dropDatabase();
      await connection.close();
    },
  };
}

export function person(memberId: string | null, ...grants: [role: string, orgId: string][]): Caller {
  return { kind: 'PERSON', subject: 's', memberId, grants: grants.map(([role, orgId]): Grant => ({ role, orgId })) };
}

let serial = 0;

/** @returns a member of `orgId` below `root`; ids ascend in the order of making. */
export function aMember(own: Partial<MemberRecord> & { orgId?: string; root?: string } = {}): MemberRecord {
  const { root = 'org', orgId = 'org1', ...rest } = own;
  serial += 1;
  return {
    _id: `mem${String(serial).padStart(8, '0')}`, orgId, orgScope: [root, orgId], createdBy: 's', createdAt: new Date('2025-01-01T00:00:00Z'), version: 1, planTaskIds: [],
    name: `会员${serial}`, status: 'ACTIVE', joinedOn: null, birthDate: null, childCount: null, benefitFen: null, years: null, frontline: null, ...rest,
  };
}
