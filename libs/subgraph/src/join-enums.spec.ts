import { buildSchema, printType } from 'graphql';
import { joinEnums } from './join-enums.js';

describe('joinEnums', () => {
  it('puts the values of every extension into the enum, in the order of the files', () => {
    const schema = buildSchema(joinEnums('extend enum Kind { B } enum Kind { A } extend enum Kind { "丙 | C" C } type Query { kind: Kind }'));
    expect(printType(schema.getType('Kind')!)).toBe('enum Kind {\n  A\n  B\n\n  """丙 | C"""\n  C\n}');
  });
  it('names an extension of an enum that is not there', () => {
    expect(() => joinEnums('extend enum Nobody { B } type Query { a: Int }')).toThrow('extend enum Nobody');
  });
});
