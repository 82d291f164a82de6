/** Every namespace of the console in one language. */
const files = import.meta.glob<object>('../../../locales/fr/console/*.json', { eager: true, import: 'default' })

export const texts = Object.fromEntries(
  Object.entries(files).map(([path, words]) => [`console/${path.split('/').at(-1)?.replace('.json', '')}`, words])
)
