const part = (id) => document.getElementById(id);

/** Says who asks, and lets them sign in, out, and in as somebody else. */
export function showIdentity(session) {
  part('sign-in').onclick = () => attempt(() => session.signIn());
  part('sign-out').onclick = () => attempt(() => session.signOut());
  part('switch').onsubmit = (event) => submit(event, 'login', (login) => session.signIn(login));
  part('paste').onsubmit = (event) => submit(event, 'token', (token) => session.usePasted(token));
  part('switch').hidden = !session.canSignIn;
  for (const menu of document.querySelectorAll('.bar-menu')) closeOutside(menu);
  return () => render(session);
}

export function tell(sentence) {
  part('notice').textContent = sentence;
}

export async function attempt(act) {
  tell('');
  try {
    await act();
  } catch (error) {
    tell(error.error === 'access_denied' ? '已取消登录 | Sign-in cancelled' : error.message);
  }
}

function render(session) {
  const who = session.who();
  part('sign-in').hidden = (who !== null && !who.isExpired) || !session.canSignIn;
  part('sign-out').hidden = who === null;
  part('who').textContent = who ? `${who.name}${who.isExpired ? '（已过期 | expired）' : ''}` : '未登录 | Not signed in';
  const facts = who
    ? [
        ['姓名 | Name', who.name],
        ['账号 | Account', who.login],
        ['编号 | Subject', who.subject],
        ['有效至 | Until', who.expiresAt.toLocaleTimeString('zh-CN', { hour12: false })],
      ]
    : [['身份 | Identity', '公众：只见已公开的内容 | The public: published things only']];
  part('facts').replaceChildren(...facts.filter(([, value]) => value).flatMap(([name, value]) => [element('dt', name), element('dd', value)]));
}

function submit(event, field, act) {
  event.preventDefault();
  const input = event.target.elements[field];
  const value = input.value.trim();
  if (!value) return input.focus();
  attempt(async () => {
    await act(value);
    input.value = '';
    part('identity').open = false;
  });
}

function closeOutside(menu) {
  document.addEventListener('pointerdown', (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') menu.open = false;
  });
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
