import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import express, { type Router } from 'express';

const { version } = createRequire(import.meta.url)('@graphql-yoga/render-graphiql/package.json') as { version: string };

/** Carries the version, so that browsers may keep the files for good. */
export const GRAPHIQL_PATH = `/explorer/graphiql-${version}`;

const YEAR_S = 365 * 24 * 3600;
const compress = promisify(gzip);

interface Asset {
  type: string;
  body: Buffer;
  /** Made when first asked for. */
  zipped?: Promise<Buffer>;
}

let assets: Promise<ReadonlyMap<string, Asset>> | undefined;

/** GraphiQL as the Yoga project builds it: one script, its style sheet and the editor's three workers. 9 MB, so read when first asked for. */
export function graphiqlRouter(): Router {
  const router = express.Router();
  router.get('/:file', async (req, res, next) => {
    const asset = (await (assets ??= loadAssets())).get(req.params.file);
    if (!asset) return next();
    res.set({ 'content-type': asset.type, 'cache-control': `public, max-age=${YEAR_S}, immutable`, vary: 'accept-encoding' });
    if (!req.acceptsEncodings('gzip')) return res.send(asset.body);
    res.set('content-encoding', 'gzip').send(await (asset.zipped ??= compress(asset.body)));
  });
  return router;
}

async function loadAssets(): Promise<ReadonlyMap<string, Asset>> {
  const { js, css, editorWorkerService, jsonWorker, graphqlWorker } = await import('@graphql-yoga/render-graphiql/graphiql');
  const script = (text: string): Asset => ({ type: 'text/javascript; charset=utf-8', body: Buffer.from(text) });
  return new Map([
    ['graphiql.js', script(js)],
    ['graphiql.css', { type: 'text/css; charset=utf-8', body: Buffer.from(css) }],
    ['editor-worker.js', script(editorWorkerService)],
    ['json-worker.js', script(jsonWorker)],
    ['graphql-worker.js', script(graphqlWorker)],
  ]);
}
