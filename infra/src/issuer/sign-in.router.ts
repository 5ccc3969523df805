import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import type { Provider } from 'oidc-provider';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { hashPassword, isPassword, type Account } from './account.js';
import { refusalPage, signInPage } from './pages.js';

const ATTEMPTS = 5;
const WINDOW_S = 15 * 60;
const WRONG = '账号或密码不正确 | Wrong account or password';

export interface SignInOptions {
  basePath: string;
  accounts: ReadonlyMap<string, Account>;
  /** When set, the page lists the accounts and shows this as everybody's password. */
  demoPassword?: string;
}

/** The pages between the authorization request and its answer: `/interaction/:uid`. */
export function signInRouter(provider: Provider, { basePath, accounts, demoPassword }: SignInOptions): Router {
  const router = express.Router();
  const byLogin = new Map([...accounts.values()].map((account) => [account.login, account]));
  const samples = demoPassword === undefined ? undefined : { password: demoPassword, accounts: [...accounts.values()] };
  const check = passwordCheck(byLogin);
  const show = (res: Response, uid: string, form: { login: string; refusal?: string; picked?: Account }) =>
    res.type('html').send(signInPage(basePath, { action: `${basePath}/interaction/${uid}`, samples, ...form }));

  router.get('/interaction/:uid', async (req, res) => {
    const { uid, params } = await provider.interactionDetails(req, res);
    const picked = samples && byLogin.get(textOf(req.query['as'] ?? params['login_hint']));
    show(res, uid, { picked, login: picked?.login ?? textOf(params['login_hint']) });
  });

  router.post('/interaction/:uid/cancel', async (req, res) => {
    await provider.interactionFinished(req, res, { error: 'access_denied', error_description: 'the person cancelled' });
  });

  router.post('/interaction/:uid', express.urlencoded({ extended: false, limit: '4kb' }), async (req, res) => {
    const { uid } = await provider.interactionDetails(req, res);
    const login = textOf(req.body?.login).trim();
    const answer = await check(login, textOf(req.body?.password), req.ip ?? '');
    if ('account' in answer) return provider.interactionFinished(req, res, { login: { accountId: answer.account.subject } });
    res.status(answer.status);
    show(res, uid, { login, refusal: answer.refusal });
  });

  router.use((error: unknown, _req: Request, res: Response, next: NextFunction) => {
    if (!isOutdated(error)) return next(error);
    res.status(400).type('html').send(refusalPage(basePath, '登录页已过期 | this sign-in page is out of date'));
  });
  return router;
}

type Answer = { account: Account } | { status: number; refusal: string };

/** Five attempts per account and address in 15 minutes; an unknown account costs as much time as a wrong password, and reads the same. */
function passwordCheck(byLogin: ReadonlyMap<string, Account>) {
  const attempts = new RateLimiterMemory({ points: ATTEMPTS, duration: WINDOW_S });
  const nobody = hashPassword('nobody');
  return async (login: string, password: string, address: string): Promise<Answer> => {
    const key = `${address} ${login.slice(0, 64)}`;
    try {
      await attempts.consume(key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const minutes = Math.ceil(refused.msBeforeNext / 60_000);
      return { status: 429, refusal: `尝试次数过多，请 ${minutes} 分钟后再试 | Too many attempts: try again in ${minutes} min` };
    }
    const account = byLogin.get(login);
    const isRight = await isPassword(password, account?.passwordHash ?? (await nobody));
    if (!account || !isRight) return { status: 401, refusal: WRONG };
    await attempts.delete(key);
    return { account };
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isOutdated(error: unknown): boolean {
  return error instanceof Error && error.name === 'SessionNotFound';
}
