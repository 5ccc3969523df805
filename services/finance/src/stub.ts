/** What stands for an entity of another subgraph. */
interface Stub<Name extends string> {
  __typename: Name;
  id: string;
}

export function unionStub(id: string): Stub<'UnionOrganization'> {
  return { __typename: 'UnionOrganization', id };
}

/** @returns null without a member id: nobody yet, or a person who is no member, such as a hired accountant. */
export function memberStub(id: string | null | undefined): Stub<'Member'> | null {
  return id ? { __typename: 'Member', id } : null;
}
