import { aGateway } from './fixture/running-gateway.js';
import { startSubgraphs, type RunningSubgraphs } from './fixture/subgraphs.js';
import { subgraphUrls, withoutSecurityDirectives } from './supergraph.js';

let graph: RunningSubgraphs;
beforeAll(async () => (graph = await startSubgraphs()));
afterAll(() => graph.stop());

describe('the copy of the supergraph for ApolloGateway', () => {
  it('is without the security directive that the composed one carries, and boots', async () => {
    expect(graph.supergraphSdl).toContain('@policy(policies: [["fund.read"]])');
    const { supergraphSdl, removed } = withoutSecurityDirectives(graph.supergraphSdl);
    expect(removed).toEqual(['policy']);
    expect(supergraphSdl).not.toMatch(/policy/i);
    expect(supergraphSdl).toMatch(/guarded: Int @join__field\(graph: WELFARE\)/);
    const gateway = await aGateway(graph);
    expect((await gateway.ask('{ guarded }')).body).toEqual({ data: { guarded: 1 } });
    await gateway.stop();
  });
  it('loses all three, under whatever name they are linked, and nothing else', () => {
    const { supergraphSdl, removed } = withoutSecurityDirectives(`
      schema @link(url: "https://specs.apollo.dev/join/v0.3", for: EXECUTION) @link(url: "https://specs.apollo.dev/inaccessible/v0.2", for: SECURITY)
        @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY) @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", as: "scoped", for: SECURITY)
        @link(url: "https://specs.apollo.dev/policy/v0.1", import: [{ name: "@policy", as: "@rule" }], for: SECURITY) { query: Query }
      directive @authenticated on FIELD_DEFINITION
      directive @scoped(scopes: [[scoped__Scope!]!]!) on FIELD_DEFINITION
      directive @rule(policies: [[policy__Policy!]!]!) on OBJECT
      directive @inaccessible on FIELD_DEFINITION
      scalar scoped__Scope
      scalar policy__Policy
      scalar policyNumber
      type Query @rule(policies: [["x"]]) { a: Int @authenticated @inaccessible b: policyNumber @scoped(scopes: [["s"]]) }`);
    expect(removed.sort()).toEqual(['authenticated', 'policy', 'rule', 'scoped']);
    expect(supergraphSdl.replace(/\s+/g, ' ')).toBe(
      'schema @link(url: "https://specs.apollo.dev/join/v0.3", for: EXECUTION) @link(url: "https://specs.apollo.dev/inaccessible/v0.2", for: SECURITY) { query: Query } ' +
        'directive @inaccessible on FIELD_DEFINITION scalar policyNumber type Query { a: Int @inaccessible b: policyNumber }',
    );
  });
  it('is the supergraph itself where there is none of them', () => {
    const sdl = 'type Query { a: Int }';
    expect(withoutSecurityDirectives(sdl)).toEqual({ supergraphSdl: sdl, removed: [] });
  });
  it('names the subgraphs with their urls', () => {
    expect(Object.fromEntries(subgraphUrls(graph.supergraphSdl))).toEqual(graph.urls);
  });
  it('has to be a Federation 2 one', async () => {
    await expect(aGateway({ ...graph, supergraphSdl: 'type Query { a: Int }' })).rejects.toThrow('it has to be a Federation 2 one');
    await expect(aGateway({ ...graph, supergraphSdl: 'type Query {' })).rejects.toThrow('it has to be a Federation 2 one');
  });
});
