import { AssignmentDesk } from './assignment-desk.js';
import { AssignmentFieldsResolver } from './assignment-fields.resolver.js';
import { AssignmentLoader } from './assignment.loader.js';
import { AssignmentRepository } from './assignment.repository.js';
import { AssignmentResolver } from './assignment.resolver.js';
import { AssignmentService } from './assignment.service.js';
import { AssignmentWriter } from './assignment.writer.js';

export const assignmentSlice = [AssignmentResolver, AssignmentFieldsResolver, AssignmentService, AssignmentWriter, AssignmentLoader, AssignmentRepository, AssignmentDesk];
