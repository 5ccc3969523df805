import { parse } from 'graphql';
import { measureQuery } from './query-size.js';

const measure = (query: string) => measureQuery(parse(query));

describe('the size of a query', () => {
  it('counts levels, fields, aliases and directives, with fragments expanded', () => {
    expect(measure('query($x: Boolean!) { a { b: c @skip(if: $x) ...F } ...F } fragment F on T { d { e: f } }')).toEqual({
      depth: 3,
      rootFields: 2,
      fields: 6,
      aliases: 3,
      directives: 1,
    });
  });
  it('does not count an inline fragment as a level', () => {
    expect(measure('{ ... on Query { a { ... @include(if: true) { b } } } }')).toEqual({ depth: 2, rootFields: 1, fields: 2, aliases: 0, directives: 1 });
  });
  it('takes the largest operation of a document', () => {
    expect(measure('query A { a } query B { a b { c } }')).toMatchObject({ depth: 2, rootFields: 2, fields: 3 });
  });
  it('ends on fragments that spread themselves or nothing', () => {
    expect(measure('{ a ...F ...Absent } fragment F on T { b { ...F } }')).toMatchObject({ depth: 1, fields: 2 });
  });
  it('counts doubling fragments at once, without expanding them', () => {
    const doubling = Array.from({ length: 200 }, (_, index) => `fragment F${index} on T { ...F${index + 1} ...F${index + 1} }`).join('\n');
    const startedAt = performance.now();
    expect(measure(`{ ...F0 } ${doubling} fragment F200 on T { a }`).fields).toBe(2 ** 200);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});
