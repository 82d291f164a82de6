/** What may go wrong with tasks. */
import { defineProblem } from '../platform/problem.ts'

export const taskNotFound = defineProblem(404, 'task-not-found', 'There is no such task')
export const taskWithoutFile = defineProblem(404, 'task-without-file', 'The task has no file')
export const taskRunning = defineProblem(409, 'task-running', 'The task is under way')
export const tooManyTasks = defineProblem(429, 'too-many-tasks', 'Too many tasks of yours are waiting')
export const taskInterrupted = defineProblem(503, 'task-interrupted', 'The task was interrupted')
