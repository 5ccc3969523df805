import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { scalarTypeDefs } from '@uniongraph/scalars';
import { Schema } from 'mongoose';

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
type UnionOrganization @key(fields: "id") {
  "编号 | Id"
  id: ID!
  "名称 | Name"
  name: String
}
"账号，由其他子图拥有 | An account, owned by another subgraph"
type Account @key(fields: "id", resolvable: false) {
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
  "登记人 | Who registered"
  registrar: Account @dimension(as: "registrarId", path: "createdBy")
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
    {
      ...recordFields,
      name: String,
      status: String,
      joinedOn: text,
      birthDate: text,
      childCount: number,
      benefitFen: number,
      years: number,
      frontline: { type: Boolean, default: null },
    },
    { versionKey: false, collection: 'members' },
  );
}

export function visitSchema(): Schema<VisitRecord> {
  return new Schema<VisitRecord>({ ...recordFields, memberId: String, month: String, amountFen: Number }, { versionKey: false, collection: 'visits' });
}

let serial = 0;

/** @returns a member of `orgId` below `root`; ids ascend in the order of making. */
export function aMember(own: Partial<MemberRecord> & { orgId?: string; root?: string } = {}): MemberRecord {
  const { root = 'org', orgId = 'org1', ...rest } = own;
  serial += 1;
  return {
    _id: `mem${String(serial).padStart(8, '0')}`,
    orgId,
    orgScope: [root, orgId],
    createdBy: 's',
    createdAt: new Date('2025-01-01T00:00:00Z'),
    version: 1,
    planTaskIds: [],
    name: `会员${serial}`,
    status: 'ACTIVE',
    joinedOn: null,
    birthDate: null,
    childCount: null,
    benefitFen: null,
    years: null,
    frontline: null,
    ...rest,
  };
}
