/** What stands for an entity of another subgraph, e.g. `stub('Member', authorId)`: the gateway asks its owner for the rest. */
export function stub<Type extends string>(type: Type, id: string): { __typename: Type; id: string } {
  return { __typename: type, id };
}
