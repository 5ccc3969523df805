import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import mongoose from 'mongoose';

const { MongoClient } = mongoose.mongo;

const START_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 15_000;

/** Starts `binary` as a one-member replica set on loopback, on a free port unless told. @returns its uri and how to stop it. */
export async function startMongod({ binary, dataDir, port: wanted }) {
  const dbPath = join(dataDir, 'mongo');
  mkdirSync(dbPath, { recursive: true });
  const port = wanted ?? (await freePort());
  const child = spawn(
    binary,
    [
      '--replSet',
      'uniongraph',
      '--bind_ip',
      '127.0.0.1',
      '--port',
      String(port),
      '--dbpath',
      dbPath,
      '--logpath',
      join(dataDir, 'mongod.log'),
      '--nounixsocket',
      '--wiredTigerCacheSizeGB',
      '0.5',
      // Nobody reads the past of the database; with the 300 s of the default, the files of dropped databases stay open that long.
      '--setParameter',
      'minSnapshotHistoryWindowInSeconds=0',
    ],
    { stdio: 'ignore', detached: true },
  );
  let ended = false;
  const exited = new Promise((resolve) => child.once('exit', () => resolve((ended = true))));
  const stop = async () => {
    if (ended) return;
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await exited;
    clearTimeout(timer);
  };
  try {
    await becomePrimary(port, () => ended);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri: `mongodb://127.0.0.1:${port}/?replicaSet=uniongraph`, pid: child.pid, stop };
}

async function becomePrimary(port, hasEnded) {
  const host = `127.0.0.1:${port}`;
  const client = new MongoClient(`mongodb://${host}/?directConnection=true`, { serverSelectionTimeoutMS: 1_000 });
  const deadline = Date.now() + START_TIMEOUT_MS;
  try {
    for (;;) {
      if (hasEnded()) throw new Error('mongod 启动后即退出，原因见 mongod.log | mongod stopped at once: see mongod.log for the reason');
      if (Date.now() > deadline) throw new Error('mongod 未在 30 秒内就绪 | mongod was not ready within 30 s');
      try {
        // Each time: a client whose first connection failed never tries again by itself.
        await client.connect();
        if (await isPrimary(client.db('admin'), host)) return;
      } catch (error) {
        if (error?.codeName === 'InvalidReplicaSetConfig') throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    await client.close();
  }
}

/** Also gives a set that last ran on another port its new address. */
async function isPrimary(admin, host) {
  const hello = await admin.command({ hello: 1 });
  if (hello.isWritablePrimary) return true;
  if (!hello.setName && !hello.isreplicaset) return false;
  const config = await admin.command({ replSetGetConfig: 1 }).catch(() => null);
  if (!config) await admin.command({ replSetInitiate: { _id: 'uniongraph', members: [{ _id: 0, host }] } });
  else if (config.config.members[0].host !== host) {
    await admin.command({ replSetReconfig: { ...config.config, version: config.config.version + 1, members: [{ ...config.config.members[0], host }] }, force: true });
  }
  return false;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
