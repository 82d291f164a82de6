/** The parts of the house whose deeds stand in a workshop's audit log. */

export const FEATURES = [
  'participants',
  'registration',
  'agenda',
  'materials',
  'invitations',
  'breakouts',
  'attendance',
  'statistics',
  'badges',
  'letters',
  'lists',
  'outcomes',
  'remarks',
  'outcome-report',
  'calendar',
  'workshops',
  'rooms',
  'tracks',
  'categories',
  'team',
  'tokens'
] as const
