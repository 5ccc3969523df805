import { createServer } from 'node:net';

/** @throws Error with one sentence when the port is taken. Asked before anything slow is started. */
export function checkPortFree(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: { code?: string; message: string }) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`端口 ${port} 已被占用，请用 PORT 换一个，例如 PORT=4100 npm start | Port ${port} is in use: choose another, e.g. PORT=4100 npm start`) : new Error(error.message)),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
