import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Connections that wait to be accepted; the kernel caps it (`net.core.somaxconn`). Node's own 511 resets clients when many come at once. */
const BACKLOG = 4_096;

/** @returns the port. @throws Error with one clear sentence when the address cannot be had. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => reject(new Error(sentence(error, port, host), { cause: error }));
    server.once('error', refuse);
    server.listen(port, host, BACKLOG, () => {
      server.off('error', refuse);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function sentence({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE') return `端口 ${port} 已被占用：请停止占用它的程序，或用 PORT 另选一个 | Port ${port} is in use: stop what uses it, or choose another by PORT`;
  if (code === 'EACCES') return `无权使用端口 ${port}：请用 PORT 选 1024 以上的端口 | Port ${port} is not allowed: choose one above 1024 by PORT`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `本机没有地址 ${host}：请改正 HOST，如 127.0.0.1 | This machine has no address ${host}: correct HOST, e.g. 127.0.0.1`;
  return `无法监听 ${host}:${port} | Cannot listen on ${host}:${port}: ${message}`;
}
