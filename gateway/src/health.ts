import type { Express } from 'express';
import type { SubgraphHealth } from './subgraph-health.js';

/** `/health/live`: the process runs. `/health/ready`: it takes requests; 503 while it drains. Subgraphs that are down do not make it unready. */
export function mountHealth(app: Express, subgraphs: SubgraphHealth, isDraining: () => boolean): void {
  app.get('/health/live', (_request, response) => {
    response.json({ status: 'ok' });
  });
  app.get('/health/ready', (_request, response) => {
    const draining = isDraining();
    response.status(draining ? 503 : 200).json({ status: draining ? 'draining' : 'ready', subgraphs: subgraphs.list() });
  });
}
