/** What stands for a member whom another subgraph owns. */
export function memberStub(id: string): { __typename: 'Member'; id: string } {
  return { __typename: 'Member', id };
}

/** What stands for an organisation that another subgraph owns. */
export function unionStub(id: string): { __typename: 'UnionOrganization'; id: string } {
  return { __typename: 'UnionOrganization', id };
}
