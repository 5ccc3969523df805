import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** The size of an operation with its fragments expanded. */
export interface QuerySize {
  depth: number;
  rootFields: number;
  fields: number;
  aliases: number;
  directives: number;
}

const EMPTY: QuerySize = { depth: 0, rootFields: 0, fields: 0, aliases: 0, directives: 0 };

/** @returns the size of the largest operation, figure by figure. Takes time linear in the document, however often fragments spread each other. */
export function measureQuery(document: DocumentNode): QuerySize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measured = new Map<string, QuerySize>();

  const sizeOfFragment = (name: string): QuerySize => {
    const known = measured.get(name);
    if (known) return known;
    // A fragment within itself counts for nothing here: GraphQL's own rules refuse it.
    measured.set(name, EMPTY);
    const size = sizeOfSet(fragments.get(name)?.selectionSet);
    measured.set(name, size);
    return size;
  };
  const sizeOfSelection = (selection: SelectionNode): QuerySize => {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind !== Kind.FIELD) {
      const inner = selection.kind === Kind.FRAGMENT_SPREAD ? sizeOfFragment(selection.name.value) : sizeOfSet(selection.selectionSet);
      return { ...inner, directives: inner.directives + directives };
    }
    const inner = sizeOfSet(selection.selectionSet);
    return { depth: inner.depth + 1, rootFields: 1, fields: inner.fields + 1, aliases: inner.aliases + (selection.alias ? 1 : 0), directives: inner.directives + directives };
  };
  const sizeOfSet = (set: SelectionSetNode | undefined): QuerySize => (set?.selections ?? []).map(sizeOfSelection).reduce(together, EMPTY);

  return document.definitions.map((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? sizeOfSet(definition.selectionSet) : EMPTY)).reduce(largest, EMPTY);
}

function together(a: QuerySize, b: QuerySize): QuerySize {
  return {
    depth: Math.max(a.depth, b.depth),
    rootFields: a.rootFields + b.rootFields,
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
  };
}

function largest(a: QuerySize, b: QuerySize): QuerySize {
  return {
    depth: Math.max(a.depth, b.depth),
    rootFields: Math.max(a.rootFields, b.rootFields),
    fields: Math.max(a.fields, b.fields),
    aliases: Math.max(a.aliases, b.aliases),
    directives: Math.max(a.directives, b.directives),
  };
}
