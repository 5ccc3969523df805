import type { Example } from './examples.js';
import { GRAPHIQL_PATH } from './graphiql.router.js';

export interface ExplorerSettings {
  graphqlPath: string;
  issuerUrl: string | null;
  clientId: string;
  examples: readonly Example[];
}

export function explorerPage(settings: ExplorerSettings): string {
  const links = settings.examples.map(({ id, title }) => `<li><a href="/explorer?example=${encodeURIComponent(id)}">${escapeHtml(title)}</a></li>`);
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>查询 | Explorer · 工会图 UnionGraph</title>
    <link rel="icon" href="/explorer/page/icon.svg">
    <link rel="stylesheet" href="${GRAPHIQL_PATH}/graphiql.css">
    <link rel="stylesheet" href="/explorer/page/explorer.css">
    <script type="application/json" id="settings">${JSON.stringify({ ...settings, graphiqlPath: GRAPHIQL_PATH }).replaceAll('<', '\\u003c')}</script>
    <script src="/explorer/page/oidc-client-ts.min.js" defer></script>
    <script src="${GRAPHIQL_PATH}/graphiql.js" defer></script>
    <script src="/explorer/page/explorer.js" type="module"></script>
  </head>
  <body>
    <header class="bar">
      <a class="bar-name" href="/explorer"><img src="/explorer/page/icon.svg" alt="" width="20" height="20">工会图 <small>UnionGraph</small></a>
      <details class="bar-menu" id="examples">
        <summary>示例 | Examples</summary>
        <ul>${links.join('')}</ul>
      </details>
      <output class="bar-notice" id="notice" role="status"></output>
      <details class="bar-menu bar-end" id="identity">
        <summary id="who">…</summary>
        <div class="bar-panel">
          <dl id="facts"></dl>
          <form id="switch" hidden>
            <label for="login">换人登录 | Sign in as</label>
            <input id="login" name="login" placeholder="wang.fang" autocapitalize="none" spellcheck="false"><button>登录 | Sign in</button>
          </form>
          <form id="paste">
            <label for="token">使用访问令牌 | Use an access token</label>
            <input id="token" name="token" placeholder="npm run --silent token" autocomplete="off" spellcheck="false"><button>使用 | Use</button>
          </form>
        </div>
      </details>
      <button id="sign-in" hidden>登录 | Sign in</button>
      <button id="sign-out" hidden>退出 | Sign out</button>
    </header>
    <main id="graphiql"><noscript>此页需要 JavaScript | This page needs JavaScript</noscript></main>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
