import type { Provider } from '@nestjs/common';
import { activitySlice } from './activity/activity.module.js';
import { attendanceSlice } from './attendance/attendance.module.js';
import { registrationSlice } from './registration/registration.module.js';
import { UnionPeople } from './union-people.js';

/** What the subgraph is made of: one line a slice. */
export const cultureSlices: Provider[] = [...activitySlice, ...registrationSlice, ...attendanceSlice, UnionPeople];
