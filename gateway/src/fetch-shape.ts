import {
  buildASTSchema,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';

/** A query plan's request to one subgraph; `variables.representations` only where it asks for entities. */
export interface Fetch {
  query: string;
  variables: Record<string, unknown>;
}

/** The answer of a subgraph that did not answer. */
export interface Blank {
  /** Null for each nullable field asked for; a non-null one is absent, and so takes its parent with it. */
  data: Record<string, unknown>;
  /** Of every field asked for. */
  paths: (string | number)[][];
}

/** @returns every type of the graph, hidden ones included. */
export function supergraphTypes(supergraphSdl: string): GraphQLSchema {
  return buildASTSchema(parse(supergraphSdl), { assumeValid: true, assumeValidSDL: true });
}

export function isEntityFetch({ query, variables }: Fetch): boolean {
  return Array.isArray(variables['representations']) && query.includes('[_Any!]!');
}

/** What a fetch asks for, so that what a subgraph did not answer reads as null at its own path, and the rest lives. */
export class FetchShape {
  private readonly operation: OperationDefinitionNode;
  private readonly fragments: Record<string, FragmentDefinitionNode> = {};

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fetch: Fetch,
  ) {
    const { definitions } = parse(fetch.query);
    this.operation = definitions.find((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION)!;
    for (const definition of definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments[definition.name.value] = definition;
  }

  /** @returns the blank answer to the whole fetch. */
  blank(): Blank {
    if (!isEntityFetch(this.fetch)) return this.blankOf(this.schema.getRootType(this.operation.operation), this.operation.selectionSet, []);
    const entities = (this.fetch.variables['representations'] as unknown[]).map((_, index) => this.blankEntity(index));
    return { data: { _entities: entities.map(({ data }) => data) }, paths: entities.flatMap(({ paths }) => paths) };
  }

  /** @returns the blank answer to one representation: an entity's data. */
  blankEntity(index: number): Blank {
    const representation = (this.fetch.variables['representations'] as { __typename?: string }[])[index];
    const entities = this.operation.selectionSet.selections.find((selection): selection is FieldNode => selection.kind === Kind.FIELD && selection.name.value === '_entities');
    return this.blankOf(this.schema.getType(representation?.__typename ?? ''), entities?.selectionSet, ['_entities', index]);
  }

  private blankOf(type: GraphQLNamedType | null | undefined, selectionSet: SelectionSetNode | undefined, parent: (string | number)[]): Blank {
    const blank: Blank = { data: {}, paths: [] };
    if (!selectionSet || !(isObjectType(type) || isInterfaceType(type))) return blank;
    // An interface that is an entity: the subgraph that extends it knows it as an object.
    const fields = collectFields(this.schema, this.fragments, this.fetch.variables, type as GraphQLObjectType, selectionSet);
    for (const [responseName, [node]] of fields) {
      const field = type.getFields()[node!.name.value];
      if (!field) continue;
      if (!isNonNullType(field.type)) blank.data[responseName] = null;
      blank.paths.push([...parent, responseName]);
    }
    return blank;
  }
}
