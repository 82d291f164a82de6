/** What is left of a person who was erased. Pure. */

/** Country, sector, sex, category and agency stay, so that counts stay. */
export const ERASED = {
  honorific: '',
  givenNames: 'Erased person',
  familyName: '',
  displayName: 'Erased person',
  nativeName: '',
  sortKey: 'Erased person',
  organisation: '',
  position: '',
  email: null,
  telephone: '',
  languages: [] as string[],
  dietaryNeeds: '',
  headOfDelegation: false,
  listed: false,
  userId: null
}
