import { IssuerTestKit } from '../issuer/issuer-test-kit.js';
import { tokenCommand } from './token-command.js';

const kit = new IssuerTestKit();

beforeEach(() => kit.open());
afterEach(() => kit.close());

describe('token command', () => {
  const run = async (...argv: string[]) => {
    const printed: string[] = [];
    const told: string[] = [];
    const exitCode = await tokenCommand(argv, { accounts: kit.people, keysFile: kit.keysFile, print: (line) => printed.push(line), tell: (line) => told.push(line) });
    return { exitCode, printed, told: told.join('\n') };
  };

  it('prints a token, and only the token, that the keys of the issuer verify', async () => {
    const origin = await kit.startIssuer();
    const { exitCode, printed } = await run('--as', 'wang.fang');
    expect(exitCode).toBe(0);
    expect(printed).toHaveLength(1);
    const { payload } = await kit.verify(origin, printed[0]!);
    expect(payload).toMatchObject({ sub: 'p-001', aud: kit.audience });
    expect(payload.exp! - payload.iat!).toBe(3600);
  });

  it.each([
    [['--as', 'nobody'], /There is no account nobody\n {2}wang\.fang {2}王芳/],
    [[], /--as[^]*wang\.fang/],
    [['--who', 'wang.fang'], /--who[^]*--as/],
  ])('prints no token for %j, and says on the other channel what to do', async (argv, told) => {
    await kit.startIssuer();
    const answer = await run(...argv);
    expect(answer).toMatchObject({ exitCode: 1, printed: [] });
    expect(answer.told).toMatch(told);
  });

  it('says to start the product first when there is no key yet', async () => {
    expect((await run('--as', 'wang.fang')).told).toContain('run `npm start` first');
  });
});
