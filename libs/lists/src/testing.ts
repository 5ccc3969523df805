import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Caller, Grant } from '@uniongraph/access';
import { scalarResolvers } from '@uniongraph/scalars';
import { graphql, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import mongoose, { type Connection, type Model } from 'mongoose';
import { ulid } from 'ulid';
import { expandLists, listResolvers, type ListDeclaration, type ListOptions } from './index.js';
import { aMember, HEADER, MEMBER, memberSchema, VISIT, visitSchema, type MemberRecord, type VisitRecord } from './testing-members.js';

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
  /** @returns an organisation of its own with these members. */
  anOrganization(members: readonly Partial<MemberRecord>[]): Promise<{ org: string; records: MemberRecord[] }>;
  close(): Promise<void>;
}

const ORGANIZATION = { __resolveReference: ({ id }: { id: string }) => ({ id, name: `organisation ${id}` }) };

/** Starts the lists of Member and Visit over a database of their own. */
export async function startLists(options: Partial<ListOptions<Caller>> = {}): Promise<ListsUnderTest> {
  const connection = await mongoose.createConnection(process.env['TEST_MONGODB_URI']!, { dbName: `lists_${ulid()}`, monitorCommands: true }).asPromise();
  const members = connection.model<MemberRecord>('Member', memberSchema());
  const visits = connection.model<VisitRecord>('Visit', visitSchema());
  const { typeDefs, lists } = expandLists(HEADER + MEMBER + VISIT, { prefix: 'Mem' });
  const id = { id: (record: { _id: string }) => record._id };
  const own = listResolvers<Caller>(lists, { model: (type) => connection.model(type), caller: (caller) => caller, ...options });
  const schema = buildSubgraphSchema({ typeDefs: parse(typeDefs), resolvers: { ...scalarResolvers, ...own, Member: id, Visit: id, UnionOrganization: ORGANIZATION } as never });
  const ask = (caller: Caller, source: string, variableValues?: Record<string, unknown>) => graphql({ schema, source, variableValues, contextValue: caller });
  return {
    schema,
    lists,
    connection,
    members,
    visits,
    ask,
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
    anOrganization: async (own) => {
      const org = `o${ulid()}`;
      const records = own.map((each) => aMember({ orgId: `${org}-branch`, root: org, ...each }));
      await members.insertMany(records);
      return { org, records };
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

/** Reads the records of the organisation and below. */
export const office = (orgId: string): Caller => person('mem0', ['UNION_OFFICE', orgId]);

/** Counts the records of the organisation and below, and reads none. */
export const analyst = (orgId: string): Caller => person(null, ['ANALYST', orgId]);
