import {
  Kind,
  parse,
  parseType,
  print,
  visit,
  type ConstDirectiveNode,
  type DefinitionNode,
  type EnumTypeDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
} from 'graphql';

type Directed = EnumTypeDefinitionNode | InputObjectTypeDefinitionNode;

/** What every act may answer. */
const STANDARD_CODES = [
  ['NOT_FOUND', '不存在或不可见 | Absent or hidden'],
  ['STALE_VERSION', '版本已过期 | Someone else changed it first'],
  ['REQUEST_ID_REUSED', 'requestId 已用于其他内容 | requestId used with another input'],
] as const;

/**
 * What every act's input and refusals have in common, so that no slice writes it. Neither directive appears in the contract:
 * - `input AssessSuggestionInput @act(of: "建议 | The proposal")` gets requestId, id and version; without `of`, requestId alone;
 * - `enum SuggestionErrorCode @refusals` gets the three codes of every act, and the type SuggestionUserError beside it.
 * @returns the SDL with what they stand for. @throws Error when `@refusals` is on an enum of another name.
 */
export function expandActs(sdl: string): string {
  const added: DefinitionNode[] = [];
  const document = visit(parse(sdl), {
    InputObjectTypeDefinition: (input) => {
      const act = directiveOf(input, 'act');
      return act ? { ...without(input, 'act'), fields: [...fieldsOf(act), ...(input.fields ?? [])] } : undefined;
    },
    EnumTypeDefinition: (codes) => {
      if (!directiveOf(codes, 'refusals')) return undefined;
      added.push(userErrorOf(codes.name.value));
      return withStandardCodes(without(codes, 'refusals'));
    },
  });
  return print({ ...document, definitions: [...document.definitions, ...added] });
}

function directiveOf({ directives }: Directed, name: string): ConstDirectiveNode | undefined {
  return directives?.find((directive) => directive.name.value === name);
}

function without<Node extends Directed>(node: Node, name: string): Node {
  return { ...node, directives: node.directives?.filter((directive) => directive.name.value !== name) };
}

function fieldsOf({ arguments: given }: ConstDirectiveNode): InputValueDefinitionNode[] {
  const of = given?.[0]?.value;
  const target = of?.kind === Kind.STRING ? [inputField('id', 'ID!', of.value), inputField('version', 'Int!', '读到的版本 | The version that was read')] : [];
  return [inputField('requestId', 'ID', '重试标识 | Makes a retry return the first result'), ...target];
}

function inputField(name: string, type: string, description: string): InputValueDefinitionNode {
  return { kind: Kind.INPUT_VALUE_DEFINITION, name: { kind: Kind.NAME, value: name }, type: parseType(type), description: { kind: Kind.STRING, value: description } };
}

function withStandardCodes(codes: EnumTypeDefinitionNode): EnumTypeDefinitionNode {
  const standard = STANDARD_CODES.map(
    ([name, text]) => ({ kind: Kind.ENUM_VALUE_DEFINITION, name: { kind: Kind.NAME, value: name }, description: { kind: Kind.STRING, value: text } }) as const,
  );
  return { ...codes, values: [...standard, ...(codes.values ?? [])] };
}

function userErrorOf(enumName: string): DefinitionNode {
  if (!/^[A-Z]\w*ErrorCode$/.test(enumName)) throw new Error(`@refusals on ${enumName}: name it <Slice>ErrorCode, e.g. SuggestionErrorCode`);
  const [type] = parse(`
"拒绝：原因、位置与建议 | A refusal: why, where, and what to do"
type ${enumName.replace(/ErrorCode$/, 'UserError')} implements UserError {
  "原因 | Reason"
  code: ${enumName}!
  "出错的输入路径 | Path into the input"
  field: [String!]!
  "说明与建议 | What is wrong and what to do"
  message: String!
  "依据的条款 | The clause, where a norm refused"
  clause: String
}`).definitions;
  return type!;
}
