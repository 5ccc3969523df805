import type { Provider } from '@nestjs/common';

/** What the subgraph is made of: one line a slice. */
export const welfareSlices: Provider[] = [];
