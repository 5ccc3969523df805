import type { Account } from './account.js';

export interface SignInForm {
  /** Where the form posts to. */
  action: string;
  login: string;
  /** Why the last attempt failed. */
  refusal?: string;
  /** The sample people with their one password, where they are shown. */
  samples?: { password: string; accounts: readonly Account[] };
  /** The sample person that was picked from the list. */
  picked?: Account;
}

export function signInPage(basePath: string, form: SignInForm): string {
  const { action, login, refusal, samples, picked } = form;
  return page(
    basePath,
    '登录 | Sign in',
    `
    <form class="card" method="post" action="${escapeHtml(action)}">
      <h1>登录 <small>Sign in</small></h1>
      ${refusal ? `<p class="refusal" role="alert">${escapeHtml(refusal)}</p>` : ''}
      <label>账号 <small>Account</small>
        <input name="login" value="${escapeHtml(login)}" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="64" required ${login ? '' : 'autofocus'}>
      </label>
      <label>密码 <small>Password</small>
        <input name="password" type="password" value="${escapeHtml(picked && samples ? samples.password : '')}" autocomplete="current-password" maxlength="128" required ${login && !picked ? 'autofocus' : ''}>
      </label>
      <button ${picked ? 'autofocus' : ''}>登录 | Sign in</button>
      <button class="plain" formaction="${escapeHtml(action)}/cancel" formnovalidate>取消 | Cancel</button>
    </form>
    ${samples ? sampleList(action, samples, picked) : ''}`,
  );
}

function sampleList(action: string, { password, accounts }: NonNullable<SignInForm['samples']>, picked: Account | undefined): string {
  const rows = accounts.map(
    (account) => `
        <li><a href="${escapeHtml(action)}?as=${encodeURIComponent(account.login)}" ${account === picked ? 'aria-current="true"' : ''}>
          <b>${escapeHtml(account.name)}</b> <code>${escapeHtml(account.login)}</code><span>${escapeHtml(account.note ?? '')}</span>
        </a></li>`,
  );
  return `
    <section class="card">
      <h2>示例人员 <small>Sample people</small></h2>
      <p>密码都是 <code>${escapeHtml(password)}</code>，点选一人即填入。<br><small>All have this password; pick one to fill in the form.</small></p>
      <ul>${rows.join('')}
      </ul>
    </section>`;
}

/** @param form the library's form, which carries the token against forgery. */
export function signOutPage(basePath: string, form: string, { isAsked }: { isAsked: boolean }): string {
  return page(
    basePath,
    '退出 | Sign out',
    `
    <div class="card">
      <h1>退出登录？ <small>Sign out?</small></h1>
      ${form}
      <button id="leave" form="op.logoutForm" name="logout" value="yes" autofocus>退出 | Sign out</button>
      <button class="plain" form="op.logoutForm">保持登录 | Stay signed in</button>
    </div>
    ${isAsked ? '' : `<script src="${basePath}/page/leave.js"></script>`}`,
  );
}

export function signedOutPage(basePath: string): string {
  return page(basePath, '已退出 | Signed out', '<div class="card"><h1>已退出登录 <small>Signed out</small></h1><p><a href="/">返回 | Back</a></p></div>');
}

/** @param reason shown below the sentence that says what to do. */
export function refusalPage(basePath: string, reason: string): string {
  return page(
    basePath,
    '登录未完成 | Sign-in failed',
    `
    <div class="card">
      <h1>登录未完成 <small>Sign-in failed</small></h1>
      <p>请返回后重新登录。<br><small>Go back and sign in again.</small></p>
      <p><small><code>${escapeHtml(reason)}</code></small></p>
      <p><a href="/">返回 | Back</a></p>
    </div>`,
  );
}

function page(basePath: string, title: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} · 工会图 UnionGraph</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${basePath}/page/issuer.css">
  </head>
  <body>
    <header>工会图 <small>UnionGraph</small></header>
    <main>${body}
    </main>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
