import { buildSchema, printType } from 'graphql';
import { expandActs } from './expand-acts.js';

const SHARED = 'interface UserError { field: [String!]! message: String! clause: String } type Query { now: String }';
const typeOf = (sdl: string, name: string): string => printType(buildSchema(expandActs(`${SHARED} ${sdl}`)).getType(name)!);

describe('expandActs', () => {
  it('gives the input of an act its requestId, and with the thing it changes also id and version', () => {
    expect(typeOf('input SubmitInput @act { text: String! }', 'SubmitInput')).toMatch(/^input SubmitInput \{[^]*requestId: ID\n[^]*text: String!\n\}$/);
    expect(typeOf('input SubmitInput @act { text: String! }', 'SubmitInput')).not.toContain('version');
    expect(typeOf('input AssessInput @act(of: "建议 | The proposal") { opinion: String! }', 'AssessInput')).toMatch(
      /requestId: ID\n[^]*建议 \| The proposal[^]*id: ID!\n[^]*version: Int!\n[^]*opinion: String!/,
    );
  });
  it('lets an act that needs nothing else have no field of its own', () => {
    expect(typeOf('input AdoptInput @act(of: "建议 | The proposal")', 'AdoptInput')).toContain('version: Int!');
  });
  it('gives the codes of a slice the three of every act, and the refusal its type', () => {
    const sdl = 'enum NoteErrorCode @refusals { TOO_LATE }';
    expect(typeOf(sdl, 'NoteErrorCode').match(/\b[A-Z_]{5,}\b/g)).toEqual(['NOT_FOUND', 'STALE_VERSION', 'REQUEST_ID_REUSED', 'TOO_LATE']);
    expect(typeOf(sdl, 'NoteUserError')).toMatch(/^type NoteUserError implements UserError \{[^]*code: NoteErrorCode!/m);
  });
  it('leaves what carries neither directive as it is, and says how to name the codes', () => {
    expect(typeOf('enum Mood { CALM }', 'Mood')).toBe('enum Mood {\n  CALM\n}');
    expect(() => expandActs('enum Mood @refusals { CALM }')).toThrow('name it <Slice>ErrorCode');
  });
});
