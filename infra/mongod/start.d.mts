export interface RunningMongod {
  uri: string;
  pid: number;
  stop(): Promise<void>;
}
export function startMongod(options: { binary: string; dataDir: string; port?: number }): Promise<RunningMongod>;
