/** What is made of a workshop's title until somebody says otherwise: on the server, and in the console's forms. Pure. */
const SHORT = 60

/** The beginning of a title, cut between words where it has any. */
export const shortTitleOf = (title: string): string => {
  const letters = [...title]
  if (letters.length <= SHORT) return title
  const cut = letters.slice(0, SHORT - 1).join('')
  return `${cut.replace(/\s+\S*$/, '')}…`
}

/** An address made of a title: lower-case Latin letters, digits and hyphens. */
export const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '') || 'workshop'
