import mongoose, { type Connection } from 'mongoose';
import { ulid } from 'ulid';
import { expandLists, slowPlans, type ListDeclaration } from './index.js';
import { aMember, HEADER, MEMBER, memberSchema } from './testing-members.js';

const LIST = MEMBER.replace(/ @orderable/g, '').replace('name: String! @filterable', 'name: String! @filterable @orderable');
let connection: Connection;
let list: ListDeclaration;
beforeAll(async () => {
  connection = await mongoose.createConnection(process.env['TEST_MONGODB_URI']!, { dbName: `plans_${ulid()}` }).asPromise();
  [list] = expandLists(HEADER + LIST, { prefix: 'Mem' }).lists as [ListDeclaration];
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

let models = 0;
function modelWith(...indexes: Record<string, 1>[]) {
  const schema = memberSchema();
  schema.set('collection', `members${(models += 1)}`);
  for (const index of indexes) schema.index(index);
  return connection.model(`Member${models}`, schema);
}

const NEWEST = { orgScope: 1, _id: 1 } as const;
const NAME = { orgScope: 1, name: 1, _id: 1 } as const;

describe('slowPlans', () => {
  it('finds nothing where each order has its index within the organisation', async () => {
    expect(await slowPlans(list, modelWith(NEWEST, NAME))).toEqual([]);
  });

  it('finds nothing either once there are many records', async () => {
    const model = modelWith(NEWEST, NAME);
    await model.init();
    await model.insertMany(Array.from({ length: 500 }, () => aMember({ root: 'org' })));
    expect(await slowPlans(list, model)).toEqual([]);
  });

  it('names the order that the database would sort in memory', async () => {
    const slow = await slowPlans(list, modelWith(NEWEST));
    expect(slow).toEqual(['ASC', 'ASC, next page', 'DESC', 'DESC, next page'].map((order) => `Member order NAME ${order}, scope {"orgScope":"org"}: SORT`));
  });

  it('names the order whose index does not end in the id', async () => {
    expect((await slowPlans(list, modelWith(NEWEST, { orgScope: 1, name: 1 }))).join()).toMatch(/order NAME ASC,.*SORT/);
  });

  it('names every query where an index of the organisation is missing', async () => {
    const slow = await slowPlans(list, modelWith());
    expect(slow).toContain('Member newest first, scope {"orgScope":"org"}: scan of a whole index');
    expect(slow).toContain('Member filter status, scope {"orgScope":"org"}: scan of a whole index');
  });

  it('explains each organisation or person of a scope that joins several', async () => {
    const slow = await slowPlans(list, modelWith(NEWEST, NAME), [{ $or: [{ orgScope: 'a' }, { createdBy: 'me' }] }]);
    expect(slow.every((line) => line.includes('{"createdBy":"me"}'))).toBe(true);
    expect(slow.length).toBeGreaterThan(0);
  });

  it('throws for a model that does not keep what the SDL declares', async () => {
    const [wrong] = expandLists(
      HEADER + LIST.replace('years: Int', 'years: String @filterable(path: "years") grade: Int').replace('grade: Int @filterable @measure', 'grade: Int'),
      { prefix: 'Mem' },
    ).lists;
    await expect(slowPlans(wrong!, modelWith(NEWEST))).rejects.toThrow('Member.years: the model keeps "years" as Number, but the list needs String');
  });
});
