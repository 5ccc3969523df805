const LOOPBACK = /^(127(\.\d+){3}|localhost|\[::1\])(:\d+)?$/;

/** @returns whether every host that the connection string names is this machine; never for one that is looked up by name (`mongodb+srv`). */
export function isLoopback(mongoUri: string): boolean {
  const [, hosts = ''] = /^mongodb:\/\/(?:[^@/]*@)?([^/?]+)/.exec(mongoUri) ?? [];
  return hosts !== '' && hosts.split(',').every((host) => LOOPBACK.test(host));
}
