import type { Provider } from '@nestjs/common';
import { AccessLogResolver } from './access-log/access-log.resolver.js';
import { hospitalStaySlice } from './hospital-stay/hospital-stay.module.js';
import { mustVisitSlice } from './must-visit/must-visit.module.js';
import { UnionPeople } from './union-people.js';
import { visitSlice } from './visit/visit.module.js';

/** What the subgraph is made of: one line a slice. */
export const welfareSlices: Provider[] = [...mustVisitSlice, ...visitSlice, ...hospitalStaySlice, AccessLogResolver, UnionPeople];
