import { committedContract, servedTypes, slowLists, startTestService, unresolvedFields, type TestService } from '@uniongraph/testing';
import { welfare } from './subgraph.js';

let service: TestService;
beforeAll(async () => (service = await startTestService(welfare)));
afterAll(() => service.close());

describe('the welfare subgraph', () => {
  it('serves every field of its contract', () => {
    expect(unresolvedFields(service)).toEqual([]);
  });
  it('publishes the contract that is committed, and serves just that', () => {
    expect(service.subgraph.printContract()).toBe(committedContract(welfare));
    expect(servedTypes(service.subgraph.schema)).toBe(servedTypes(committedContract(welfare)));
  });
  it('has an index for every filter and order of every list', async () => {
    expect(await slowLists(service, welfare)).toEqual([]);
  });
});
