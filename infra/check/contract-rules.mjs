// What every contract must keep beyond what composition checks. A document is { name, typeDefs }: a subgraph's name and its parsed contract.
import { Kind, parse, visit } from 'graphql';

const BILINGUAL = /^[^|\n]*\p{Script=Han}[^|\n]*\|[^|]*[A-Za-z].*$/u;
// The one argument of a mutation: its type says what it is.
const MUTATION_INPUT = 'input';
const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

/** @returns a sentence per root field that two subgraphs offer. */
export function rootNameFaults(documents) {
  const owners = new Map();
  for (const { name, typeDefs } of documents) {
    for (const type of typeDefs.definitions.filter((definition) => ROOTS.has(definition.name?.value))) {
      for (const field of type.fields ?? []) {
        const root = `${type.name.value}.${field.name.value}`;
        owners.set(root, [...(owners.get(root) ?? []), name]);
      }
    }
  }
  return [...owners].filter(([, names]) => names.length > 1).map(([root, names]) => `${root} is offered by ${names.join(' and ')}: root names are unique over the graph`);
}

/** @returns a sentence per type, field, argument, input field or enum value that its owner does not describe as `中文 | English` on one line. */
export function contractFaults(documents) {
  return documents.flatMap((document) => {
    const faults = [];
    const check = (path, node) => {
      const text = node.description?.value ?? '';
      if (!BILINGUAL.test(text)) faults.push(`${document.name}: ${path} needs a description "中文 | English" on one line${text ? `, has ${JSON.stringify(text)}` : ''}`);
    };
    for (const type of document.typeDefs.definitions) {
      if (type.kind === Kind.SCHEMA_EXTENSION || type.kind === Kind.SCHEMA_DEFINITION || type.kind === Kind.DIRECTIVE_DEFINITION) continue;
      checkType(type, isStub(type, document, documents), check);
    }
    return faults;
  });
}

function checkType(type, stub, check) {
  const typeName = type.name.value;
  if (!stub && !ROOTS.has(typeName) && !type.kind.endsWith('Extension')) check(typeName, type);
  const keys = keyFields(type);
  for (const member of [...(type.fields ?? []), ...(type.values ?? [])]) {
    if (stub && (keys.has(member.name.value) || has(member, 'external'))) continue;
    check(`${typeName}.${member.name.value}`, member);
    for (const argument of (member.arguments ?? []).filter(({ name }) => name.value !== MUTATION_INPUT))
      check(`${typeName}.${member.name.value}(${argument.name.value}:)`, argument);
  }
}

/** An entity that another subgraph owns: undescribed here, described there. */
function isStub(type, document, documents) {
  if (type.description || keyFields(type).size === 0) return false;
  return documents.some((other) => other !== document && other.typeDefs.definitions.some((its) => its.name?.value === type.name.value && its.description));
}

function keyFields(type) {
  const names = new Set();
  for (const directive of (type.directives ?? []).filter(({ name }) => name.value === 'key')) {
    const fields = directive.arguments.find(({ name }) => name.value === 'fields')?.value.value ?? '';
    visit(parse(`{ ${fields} }`), { Field: ({ name }) => void names.add(name.value) });
  }
  return names;
}

function has(node, directive) {
  return (node.directives ?? []).some(({ name }) => name.value === directive);
}
