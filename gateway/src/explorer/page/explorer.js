import { attempt, showIdentity, tell } from './identity-bar.js';
import { openSession } from './session.js';

const settings = JSON.parse(document.getElementById('settings').textContent);

function showGraphiql(session) {
  const workers = { editorWorkerService: 'editor-worker.js', json: 'json-worker.js', graphql: 'graphql-worker.js' };
  self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_module, label) => `${settings.graphiqlPath}/${workers[label]}` };
  globalThis.YogaGraphiQL.renderYogaGraphiQL(document.getElementById('graphiql'), {
    ...firstTab(),
    endpoint: settings.graphqlPath,
    additionalHeaders: () => {
      const who = session.who();
      return who ? { authorization: `Bearer ${who.token}` } : {};
    },
    defaultQuery: '',
    shouldPersistHeaders: false,
    onEditQuery: () => {},
  });
}

/** The example that was asked for, else the tab that was open last, else the first example. GraphiQL opens a new tab unless one has the very same text. */
function firstTab() {
  const asked = new URLSearchParams(location.search).get('example');
  if (asked) history.replaceState(null, '', '/explorer');
  const example = settings.examples.find(({ id }) => id === asked);
  return (!example && lastTab()) || tabOf(example ?? settings.examples[0]);
}

function lastTab() {
  try {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState'));
    const { query, variables } = tabs[activeTabIndex];
    return { query: query ?? undefined, variables: variables ?? undefined };
  } catch {
    return null;
  }
}

function tabOf(example) {
  return { query: example?.query, variables: example?.variables && JSON.stringify(example.variables, null, 2) };
}

/** The issuer knows the page by its own name for this machine. */
function isElsewhere() {
  if (!settings.issuerUrl || !['127.0.0.1', '[::1]'].includes(location.hostname)) return false;
  const issuer = new URL(settings.issuerUrl);
  if (issuer.hostname !== 'localhost' || issuer.port !== location.port) return false;
  location.replace(`${issuer.origin}/explorer${location.search}`);
  return true;
}

if (!isElsewhere()) {
  const session = openSession(settings);
  const render = showIdentity(session);
  await attempt(() => session.start(render));
  render();
  showGraphiql(session);
  if (settings.issuerUrl && !session.canSignIn) tell('登录需要 https 或 localhost | Signing in needs https or localhost');
}
