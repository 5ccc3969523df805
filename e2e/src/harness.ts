import { rmSync } from 'node:fs';
import { build } from '@uniongraph/infra';
import { Graph } from './graph.js';
import { sampleDataDir, startShape } from './start-shape.js';

const START_TIMEOUT_MS = 300_000;
const STOP_TIMEOUT_MS = 60_000;

export interface BothShapes {
  standalone: Graph;
  separate: Graph;
}

/**
 * Runs `stories` against each shape, on the same data; `together` first, over both at once. Each shape is started once for the spec file,
 * and stopped at its end.
 */
export function describeBothShapes(stories: (graph: Graph) => void, together: (graphs: BothShapes) => void): void {
  const graphs: BothShapes = { standalone: new Graph('standalone'), separate: new Graph('separate') };

  beforeAll(async () => {
    await build({ log: () => {} });
    const sample = await sampleDataDir();
    try {
      await graphs.standalone.begin(startShape('standalone', sample));
      await graphs.separate.begin(startShape('separate', sample));
    } finally {
      rmSync(sample, { recursive: true, force: true });
    }
  }, START_TIMEOUT_MS);

  afterAll(async () => {
    await Promise.allSettled([graphs.standalone.end(), graphs.separate.end()]);
  }, STOP_TIMEOUT_MS);

  describe('both shapes', () => together(graphs));
  describe('the standalone shape', () => stories(graphs.standalone));
  describe('the separate shape', () => stories(graphs.separate));
}
