import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { parse, validate } from 'graphql';
import { EXAMPLES } from './examples.js';

const sdl = readFileSync(join(import.meta.dirname, '..', '..', 'supergraph.graphql'), 'utf8');
const schema = Supergraph.build(sdl, { supportedFeatures: null }).apiSchema().toGraphQLJSSchema();

describe('the examples of the explorer', () => {
  it.each(EXAMPLES.map((example) => [example.id, example] as const))('%s is valid against the graph', (_id, { query }) => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  });
});
