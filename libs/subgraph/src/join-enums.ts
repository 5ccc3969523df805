import { Kind, parse, print, type EnumTypeExtensionNode, type EnumValueDefinitionNode } from 'graphql';

/**
 * A slice adds its own values to another slice's enum with `extend enum`; the contract shows one enum.
 * @returns the SDL with each extension's values in the enum itself. @throws Error when there is no such enum to extend.
 */
export function joinEnums(sdl: string): string {
  const { definitions, ...document } = parse(sdl);
  const added = new Map<string, EnumValueDefinitionNode[]>();
  for (const node of definitions.filter(isExtension)) added.set(node.name.value, [...(added.get(node.name.value) ?? []), ...(node.values ?? [])]);
  const joined = definitions
    .filter((node) => !isExtension(node))
    .map((node) => {
      if (node.kind !== Kind.ENUM_TYPE_DEFINITION) return node;
      const values = added.get(node.name.value) ?? [];
      added.delete(node.name.value);
      return { ...node, values: [...(node.values ?? []), ...values] };
    });
  const [missing] = added.keys();
  if (missing) throw new Error(`extend enum ${missing}: there is no such enum in this subgraph`);
  return print({ ...document, definitions: joined });
}

function isExtension(node: { kind: string }): node is EnumTypeExtensionNode {
  return node.kind === Kind.ENUM_TYPE_EXTENSION;
}
