import { UnionMeetingDesk } from './union-meeting-desk.js';
import { MeetingAttendanceResolver, UnionMeetingFieldsResolver } from './union-meeting-fields.resolver.js';
import { UnionMeetingLoader } from './union-meeting.loader.js';
import { UnionMeetingRepository } from './union-meeting.repository.js';
import { UnionMeetingResolver } from './union-meeting.resolver.js';
import { UnionMeetingService } from './union-meeting.service.js';

export const meetingSlice = [
  UnionMeetingResolver,
  UnionMeetingFieldsResolver,
  MeetingAttendanceResolver,
  UnionMeetingService,
  UnionMeetingLoader,
  UnionMeetingRepository,
  UnionMeetingDesk,
];
