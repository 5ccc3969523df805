import { ActivityAttendanceResolver, AttendanceFieldsResolver } from './attendance-fields.resolver.js';
import { AttendanceRepository } from './attendance.repository.js';
import { AttendanceResolver } from './attendance.resolver.js';
import { AttendanceService } from './attendance.service.js';
import { ParticipationService } from './participation.service.js';

export const attendanceSlice = [AttendanceResolver, AttendanceFieldsResolver, ActivityAttendanceResolver, AttendanceService, ParticipationService, AttendanceRepository];
