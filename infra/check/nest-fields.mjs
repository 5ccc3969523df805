// A graphql-codegen plugin: what a Nest resolver class has to offer, so that SDL and code that disagree do not compile.
import { isObjectType, Kind, parse } from 'graphql';

const PRELUDE = `/** A field's answer as the SDL has it; parameters are whatever the decorators of Nest inject. */
type Answer<F> = Extract<F, (...given: never[]) => unknown> extends (...given: never[]) => infer R ? (...injected: never[]) => R : never;
type Answers<R> = { [F in keyof R as F extends \`__\${string}\` ? never : F]-?: Answer<NonNullable<R[F]>> };
type Answered<F> = F extends (...injected: never[]) => infer R ? Awaited<R> : never;
/** A record's \`_id\` answers \`id\`: libs/subgraph sees to it. */
type Carried<Stored> = Stored extends { _id: infer Id } ? Stored & { id: Id } : Stored;
/** The fields that the stored record does not carry as the SDL has them: each needs a resolver. */
type Missing<A, Stored> = { [F in keyof A]: F extends keyof Stored ? (Stored[F] extends Answered<A[F]> ? never : F) : F }[keyof A];
type FieldsOf<R, Stored> = Pick<Answers<R>, Missing<Answers<R>, Carried<Stored>>> & Partial<Answers<R>>;
`;

/** @returns a `<Type>Fields` per object type for `class ... implements`, and a `<Type><Field>Parent` per field with @requires. */
export function plugin(schema) {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__') && type !== schema.getSubscriptionType());
  return [PRELUDE, ...types.map((type) => fieldsOf(type, roots.includes(type))), ...types.flatMap(parentsOf)].join('\n');
}

function fieldsOf({ name }, isRoot) {
  return `/** For \`class ... implements\`: ${isRoot ? 'every field is demanded' : 'a field that the record lacks is demanded, every other may be resolved'}. */
export type ${name}Fields = FieldsOf<${name}Resolvers, ${isRoot ? 'unknown' : `ResolversParentTypes['${name}']`}>;`;
}

function parentsOf(type) {
  return Object.values(type.getFields()).flatMap((field) => {
    const requires = field.astNode?.directives?.find((directive) => directive.name.value === 'requires')?.arguments?.[0]?.value;
    if (requires?.kind !== Kind.STRING) return [];
    return `/** What reaches ${type.name}.${field.name}: the record or reference, and the fields it requires from other subgraphs. */
export type ${type.name}${capital(field.name)}Parent = ResolversParentTypes['${type.name}'] & GraphQLRecursivePick<${type.name}, ${JSON.stringify(selection(requires.value))}>;`;
  });
}

function selection(fields) {
  const read = ({ selections }) => Object.fromEntries(selections.map((field) => [field.name.value, field.selectionSet ? read(field.selectionSet) : true]));
  return read(parse(`{ ${fields} }`).definitions[0].selectionSet);
}

function capital(name) {
  return name[0].toUpperCase() + name.slice(1);
}
