/** What the tags of the API's description mean. */
export const TAGS = {
  accounts: 'Signing in and out, and who one is',
  reference: 'Countries, sectors and other lists that everybody shares',
  agencies: 'Organisations that convene, give experts, host or pay',
  workshops: 'A workshop, its agencies, rooms, categories, team and tokens',
  tasks: 'Long work that somebody waits for: imports, exports, prints, reports',
  participants: 'Everybody on the list, and the lists themselves',
  materials: 'Papers and slides of sessions, and who may see them',
  breakouts: 'Who is expected in which of several parallel sessions',
  schedules: 'The agenda as other programs write and read it',
  invitations: 'What people are told of releases by mail, and what they answer',
  agenda: 'Sessions, who does what in them, and releases of the agenda',
  attendance: 'Scans at the door, who was there, and what is reported of it',
  statistics: 'Counts by country, sector, sex, agency and session',
  outcomes: 'Challenges, recommendations and commitments, and the report of them',
  badges: 'Badges and name plates',
  calendar: 'Calendar files and feeds',
  letters: 'Certificates that are issued, and whether a paper is genuine',
  overview: 'A workshop as a whole: how far it is, and what is kept of its people',
  operations: 'For those who run Plenary'
}
