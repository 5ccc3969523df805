import { createServer } from 'node:net';

/** @throws Error with one sentence, which names the `variable` to set, when the port is taken. Asked before anything slow is started. */
export function checkPortFree(port: number, host: string, variable = 'PORT'): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: { code?: string; message: string }) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `端口 ${port} 已被占用，请用 ${variable} 换一个，例如 ${variable}=${port + 100} | Port ${port} is in use: choose another by ${variable}, e.g. ${variable}=${port + 100}`,
            )
          : new Error(error.message),
      ),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
