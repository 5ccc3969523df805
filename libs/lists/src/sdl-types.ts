import { Kind as NodeKind, type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode, type TypeNode } from 'graphql';
import { kindOfScalar, type Kind } from './kind.js';

/** An object type with all its extensions. */
export interface SdlObject {
  name: string;
  description: string | null;
  directives: ConstDirectiveNode[];
  fields: FieldDefinitionNode[];
}

/** The types of an SDL document, by name. */
export class SdlTypes {
  readonly objects = new Map<string, SdlObject>();
  private readonly enums = new Set<string>();

  constructor(document: DocumentNode) {
    for (const node of document.definitions) {
      if (node.kind === NodeKind.ENUM_TYPE_DEFINITION) this.enums.add(node.name.value);
      if (node.kind !== NodeKind.OBJECT_TYPE_DEFINITION && node.kind !== NodeKind.OBJECT_TYPE_EXTENSION) continue;
      const name = node.name.value;
      const object = this.objects.get(name) ?? { name, description: null, directives: [], fields: [] };
      this.objects.set(name, object);
      object.directives.push(...(node.directives ?? []));
      object.fields.push(...(node.fields ?? []));
      if ('description' in node && node.description) object.description = node.description.value;
    }
  }

  kindOf(typeName: string): Kind | undefined {
    return this.enums.has(typeName) ? 'ENUM' : kindOfScalar(typeName);
  }

  /** @returns whether the type is an entity that an id alone stands for. */
  isEntity(typeName: string): boolean {
    return (this.objects.get(typeName)?.directives ?? []).some(
      (directive) =>
        directive.name.value === 'key' && directive.arguments?.some(({ name, value }) => name.value === 'fields' && value.kind === NodeKind.STRING && value.value.trim() === 'id'),
    );
  }
}

export interface UnwrappedType {
  name: string;
  isList: boolean;
  isNullable: boolean;
}

/** @returns null for a list of lists. */
export function unwrap(type: TypeNode): UnwrappedType | null {
  const isNullable = type.kind !== NodeKind.NON_NULL_TYPE;
  const inner = type.kind === NodeKind.NON_NULL_TYPE ? type.type : type;
  if (inner.kind === NodeKind.NAMED_TYPE) return { name: inner.name.value, isList: false, isNullable };
  const element = inner.type.kind === NodeKind.NON_NULL_TYPE ? inner.type.type : inner.type;
  return element.kind === NodeKind.NAMED_TYPE ? { name: element.name.value, isList: true, isNullable } : null;
}
