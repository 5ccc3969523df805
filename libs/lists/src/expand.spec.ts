import { composeServices } from '@apollo/composition';
import { parse, visit, type DocumentNode } from 'graphql';
import { expandLists } from './index.js';
import { HEADER, MEMBER, SHARED, VISIT } from './testing-members.js';

const expanded = (sdl: string): string => expandLists(HEADER + sdl, { prefix: 'Mem' }).typeDefs;

/** @returns the names of definitions, fields, arguments and enum values that lack a description in both languages. */
function undescribed(document: DocumentNode): string[] {
  const missing: string[] = [];
  const check = (node: { name: { value: string }; description?: { value: string } }): void => {
    if (!/[\u4e00-\u9fff].* \| [A-Za-z]/.test(node.description?.value ?? '')) missing.push(node.name.value);
  };
  visit(document, {
    ObjectTypeDefinition: (node) => (node.name.value === 'Query' ? undefined : check(node)),
    InputObjectTypeDefinition: check,
    EnumTypeDefinition: check,
    EnumValueDefinition: check,
    FieldDefinition: check,
    InputValueDefinition: check,
  });
  return missing;
}

describe('expandLists', () => {
  it('composes into a supergraph without an error and without a hint', () => {
    const { errors, hints } = composeServices([{ name: 'membership', url: 'http://localhost', typeDefs: parse(expanded(MEMBER + VISIT)) }]);
    expect([...(errors ?? []), ...(hints ?? [])].map(({ message }) => message)).toEqual([]);
  });

  it('composes with a second subgraph that declares lists of its own under another prefix', () => {
    const welfare = expandLists(SHARED + VISIT, { prefix: 'Wel' }).typeDefs;
    const { errors, hints } = composeServices([
      { name: 'membership', url: 'http://localhost/1', typeDefs: parse(expanded(MEMBER)) },
      { name: 'welfare', url: 'http://localhost/2', typeDefs: parse(welfare) },
    ]);
    expect([...(errors ?? []), ...(hints ?? [])].map(({ message }) => message)).toEqual([]);
  });

  it('describes everything it makes in Chinese and English', () => {
    expect(undescribed(parse(expanded(MEMBER + VISIT)))).toEqual([]);
  });

  it('leaves no internal directive, and the federation link as it was', () => {
    const sdl = expanded(`${MEMBER} directive @filterable(as: String, path: String) on FIELD_DEFINITION`);
    expect(sdl).not.toMatch(/@(list|filterable|orderable|dimension|measure)\b/);
    expect(sdl).toContain('@link(url: "https://specs.apollo.dev/federation/v2.9"');
  });

  it('puts the policies and the cost directives on the root fields', () => {
    const sdl = expanded(MEMBER);
    expect(sdl).toContain(
      'MemberConnection! @policy(policies: [["member.read"]]) @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)',
    );
    expect(sdl).toContain('MemberStats! @policy(policies: [["member.count"]]) @cost(weight: 50)');
  });

  it('gives a type with two lists two root fields each, and its other types once', () => {
    const further = '@list(field: "callInbox", policy: "filing.handle", title: "收件 | Inbox", stats: "callInboxStats", statsPolicy: "filing.handle")';
    const sdl = expanded(`${MEMBER}
    "来电 | A call" type Call @list(field: "calls", policy: "filing.read", stats: "callStats", statsPolicy: "filing.count") ${further} {
      "编号 | Id" id: ID!
      "日期 | Day" on: LocalDate! @filterable @orderable @dimension
    }`);
    const { errors, hints } = composeServices([{ name: 'membership', url: 'http://localhost', typeDefs: parse(sdl) }]);
    expect([...(errors ?? []), ...(hints ?? [])].map(({ message }) => message)).toEqual([]);
    for (const name of ['calls(', 'callStats(', 'callInbox(', 'callInboxStats(', 'type CallConnection', 'input CallFilter', 'type CallStats '])
      expect(sdl.split(name)).toHaveLength(2);
    expect(sdl).toContain('"收件：列表 | Inbox: list"');
    expect(() =>
      expanded(
        '"来电 | A call" type Call @list(field: "a", policy: "filing.read") @list(field: "b", policy: "filing.read", stats: "c", statsPolicy: "filing.count") { "编号 | Id" id: ID! }',
      ),
    ).toThrow(/Call: of several @list/);
  });

  it('makes only the inputs that a field uses, each once and under the prefix', () => {
    const inputs = [...expanded(VISIT + VISIT.replaceAll('Visit', 'Call').replaceAll('visit', 'call')).matchAll(/^input (\w+)/gm)].map(([, name]) => name);
    expect(inputs.sort()).toEqual(['CallFilter', 'MemPeriodFilter', 'VisitFilter']);
  });

  it('reads directives from extensions of the type', () => {
    const sdl = expanded(`${VISIT} extend type Visit { "备注 | Note" note: String @filterable }`);
    expect(sdl).toContain('note: MemTextFilter');
  });

  it('names a date thrice and an entity by its id among the dimensions', () => {
    const [member] = expandLists(HEADER + MEMBER, { prefix: 'Mem' }).lists;
    const names = member!.dimensions.map(({ value, key }) => `${value} ${key}`);
    expect(names).toEqual(
      expect.arrayContaining(['JOINED_ON_YEAR joinedOnYear', 'JOINED_ON_QUARTER joinedOnQuarter', 'JOINED_ON_MONTH joinedOnMonth', 'ORG orgId', 'STATUS status']),
    );
  });

  const type = (list: string, fields: string): string => `"甲 | A" type Thing ${list} { "编号 | Id" id: ID! ${fields} }`;
  const LIST = '@list(field: "things", policy: "member.read", self: "memberId", stats: "thingStats", statsPolicy: "member.count")';
  it.each([
    ['a policy outside the matrix', type('@list(field: "things", policy: "thing.read")', ''), /^Thing: @list names the policy "thing.read"/],
    ['no policy', type('@list(field: "things")', ''), /^Thing: .*"policy".* required/],
    ['an argument that @list does not take', type('@list(field: "things", policy: "member.read", order: "x")', ''), /^Thing: @list has no argument "order"/],
    ['stats without their policy', type('@list(field: "things", policy: "organization.read", stats: "thingStats")', ''), /^Thing: @list needs stats and statsPolicy together/],
    ['no self where a policy reaches what concerns the caller', type('@list(field: "things", policy: "member.read")', ''), /^Thing: @list needs self:/],
    ['a field directive on a type without @list', type('', 'name: String @filterable'), /^Thing.name: @filterable needs @list on Thing/],
    ['a dimension without statistics', type('@list(field: "things", policy: "member.read", self: "_id")', 'name: String @dimension'), /^Thing.name: @dimension and @measure need/],
    ['a field of an object type', type(LIST, 'page: PageInfo @filterable'), /^Thing.page: lists cannot use/],
    ['an entity without as and path', type(LIST, 'org: UnionOrganization @filterable'), /^Thing.org: a field that is an entity needs as: and path:/],
    ['an order by a list', type(LIST, 'tags: [String!]! @orderable'), /^Thing.tags: @orderable does not work on a list/],
    ['a filter on a list of amounts', type(LIST, 'sums: [Money!]! @filterable'), /^Thing.sums: @filterable works on lists of ids/],
    ['an order by an entity', type(LIST, 'org: UnionOrganization @orderable(as: "orgId", path: "orgId")'), /^Thing.org: @orderable does not work on an entity/],
    ['a dimension of amounts', type(LIST, 'sum: Money @dimension'), /^Thing.sum: @dimension does not work on amounts/],
    [
      'a group for each person',
      type(LIST.replace(')', ', person: "memberId")'), 'memberId: ID! @dimension'),
      /^Thing.memberId: @dimension would make a group of every single person/,
    ],
    ['a group for each record', type(LIST, 'code: ID! @dimension(path: "_id")'), /^Thing.code: @dimension would make a group of every single/],
    ['a measure of texts', type(LIST, 'name: String @measure'), /^Thing.name: @measure works on/],
    ['a policy of a field outside the matrix', type(LIST, 'name: String @policy(policies: [["thing.name"]]) @filterable'), /^Thing.name: @policy names "thing.name"/],
    ['a name that the filter uses itself', type(LIST, 'within: ID @filterable'), /^Thing.within: "within" is a word of the filter itself/],
    ['a measure named like a figure', type(LIST, 'count: Int @measure'), /^Thing.count: "count" is a figure/],
    ['two fields of one name', type(LIST, 'a: String @filterable b: String @filterable(as: "a")'), /^Thing.b: "a" is in use/],
    ['directives that disagree', type(LIST, 'a: String @filterable(path: "x") @orderable(path: "y")'), /^Thing.a: its directives disagree about path: x, y/],
    ['a directive twice', type(LIST, 'a: String @filterable @filterable'), /^Thing.a: @filterable stands twice/],
  ])('refuses %s, naming the place', (_what, sdl, message) => {
    expect(() => expanded(sdl)).toThrow(message);
  });

  it('refuses a prefix that could not begin a type name', () => {
    expect(() => expandLists(HEADER, { prefix: 'mem-' })).toThrow(/prefix must be letters/);
  });
});
