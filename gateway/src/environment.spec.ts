import { readEnvironment } from './environment.js';

const secret = 'x'.repeat(32);

describe("the gateway's environment", () => {
  it('may be empty: port 4000 on loopback, the committed supergraph, nobody signs in', () => {
    const { urlOf, ...rest } = readEnvironment({});
    expect(rest).toEqual({
      port: 4000,
      host: '127.0.0.1',
      supergraphFile: expect.stringMatching(/gateway\/supergraph\.graphql$/) as string,
      callerSecret: null,
      oidc: null,
      logLevel: 'info',
    });
    expect(urlOf('welfare')).toBeNull();
  });
  it('says where a subgraph is', () => {
    const { urlOf } = readEnvironment({ SUBGRAPH_REGION_BUS_URL: 'http://10.1.1.1:4001/graphql' });
    expect(urlOf('region-bus')).toBe('http://10.1.1.1:4001/graphql');
    expect(urlOf('region')).toBeNull();
  });
  it('needs the audience and the shared secret where there is an issuer', () => {
    const oidc = { OIDC_ISSUER: 'https://login.example.org', OIDC_AUDIENCE: 'graph' };
    expect(readEnvironment({ ...oidc, CALLER_SECRET: secret }).oidc).toEqual({ issuer: 'https://login.example.org', audience: 'graph' });
    expect(() => readEnvironment({ OIDC_ISSUER: oidc.OIDC_ISSUER })).toThrow(/OIDC_AUDIENCE: needed with OIDC_ISSUER.*\nCALLER_SECRET: .*openssl/);
  });
  it.each([
    ['PORT', '70000', 'e.g. 4000'],
    ['PORT', 'x', 'e.g. 4000'],
    ['CALLER_SECRET', 'short', 'openssl rand'],
    ['OIDC_ISSUER', 'login', 'e.g. https://login.example.org'],
    ['SUBGRAPH_WELFARE_URL', 'ftp://x', 'e.g. http://127.0.0.1:4001/graphql'],
  ])('names %s=%s as wrong, with an example', (name, value, example) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(new RegExp(`${name}: .*${example.replace(/[/.]/g, '\\$&')}`));
  });
});
