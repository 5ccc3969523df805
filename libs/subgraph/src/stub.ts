/** What stands for an entity of another subgraph, e.g. `stub('Member', authorId)`: the gateway asks its owner for the rest. */
export function stub<Type extends string>(type: Type, id: string): { __typename: Type; id: string } {
  return { __typename: type, id };
}

/** @returns null without an id: nobody yet, or a person who is no member, such as a hired accountant. */
export function optionalStub<Type extends string>(type: Type, id: string | null | undefined): { __typename: Type; id: string } | null {
  return id ? stub(type, id) : null;
}
