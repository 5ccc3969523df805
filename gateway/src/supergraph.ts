import { Kind, parse, print, visit, type ConstArgumentNode, type ConstDirectiveNode, type ConstValueNode, type DocumentNode } from 'graphql';

const SECURITY_SPEC = /^https?:\/\/specs\.apollo\.dev\/(policy|authenticated|requiresScopes)\/v\d/;

/**
 * ApolloGateway refuses to boot on `@policy`, `@authenticated` and `@requiresScopes`, which the subgraphs enforce: the copy that it
 * gets is without their applications, definitions, scalars and `@link`s.
 * @throws Error with one clear sentence when the SDL does not parse.
 */
export function withoutSecurityDirectives(supergraphSdl: string): { supergraphSdl: string; removed: string[] } {
  const document = parseSupergraph(supergraphSdl);
  const names = new Set(securityLinks(document).flatMap(localNames));
  if (names.size === 0) return { supergraphSdl, removed: [] };
  const belongs = (typeName: string): boolean => names.has(typeName.split('__')[0] ?? '') && typeName.includes('__');
  const stripped = visit(document, {
    Directive: (node) => (names.has(node.name.value) || isSecurityLink(node as ConstDirectiveNode) ? null : undefined),
    DirectiveDefinition: (node) => (names.has(node.name.value) ? null : undefined),
    ScalarTypeDefinition: (node) => (belongs(node.name.value) ? null : undefined),
    InputObjectTypeDefinition: (node) => (belongs(node.name.value) ? null : undefined),
    EnumTypeDefinition: (node) => (belongs(node.name.value) ? null : undefined),
  });
  return { supergraphSdl: print(stripped), removed: [...names] };
}

/** @returns the url that each subgraph was composed with, by its name; empty where composition had none. */
export function subgraphUrls(supergraphSdl: string): Map<string, string> {
  const graphs = parseSupergraph(supergraphSdl).definitions.find((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph');
  const applications = graphs && 'values' in graphs ? (graphs.values ?? []).flatMap((value) => value.directives ?? []) : [];
  return new Map(applications.filter((directive) => directive.name.value === 'join__graph').map((directive) => [stringOf(directive, 'name'), stringOf(directive, 'url')]));
}

/** @returns the error that says so. */
export function unusableSupergraph(cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Error(`超图无法使用：须为 Federation 2 的超图 | The supergraph cannot be used, it has to be a Federation 2 one: ${reason}`, { cause });
}

function parseSupergraph(supergraphSdl: string): DocumentNode {
  try {
    return parse(supergraphSdl);
  } catch (error) {
    throw unusableSupergraph(error);
  }
}

function securityLinks(document: DocumentNode): ConstDirectiveNode[] {
  return document.definitions
    .flatMap((definition) => (definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION ? (definition.directives ?? []) : []))
    .filter(isSecurityLink);
}

function isSecurityLink(directive: ConstDirectiveNode): boolean {
  return directive.name.value === 'link' && SECURITY_SPEC.test(stringOf(directive, 'url'));
}

/** What the linked directive is called here: its own name, `as`, or the name that it is imported under. */
function localNames(link: ConstDirectiveNode): string[] {
  const own = SECURITY_SPEC.exec(stringOf(link, 'url'))?.[1] ?? '';
  const imported = argument(link, 'import');
  const renames = imported?.kind === Kind.LIST ? imported.values.map(renamed) : [];
  return [stringOf(link, 'as') || own, ...renames].filter(Boolean);
}

function renamed(value: ConstValueNode): string {
  const as = value.kind === Kind.OBJECT ? value.fields.find((field) => field.name.value === 'as')?.value : value;
  return as?.kind === Kind.STRING ? as.value.replace(/^@/, '') : '';
}

function argument(directive: ConstDirectiveNode, name: string): ConstValueNode | undefined {
  return directive.arguments?.find((node: ConstArgumentNode) => node.name.value === name)?.value;
}

function stringOf(directive: ConstDirectiveNode, name: string): string {
  const value = argument(directive, name);
  return value?.kind === Kind.STRING ? value.value : '';
}
