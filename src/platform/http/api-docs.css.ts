/** The style of the API's pages. A module and not a file, so that a build needs to copy nothing. */
export const API_DOCS_CSS = `
:root { color-scheme: light dark; --quiet: color-mix(in srgb, currentColor 65%, transparent); --line: color-mix(in srgb, currentColor 18%, transparent) }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1.5rem }
h1 { font-size: 1.8rem } h2 { margin-top: 3rem; border-bottom: 1px solid var(--line) } h3 { margin: 2rem 0 .25rem; font-size: 1.05rem }
code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere }
.method { display: inline-block; min-width: 4rem; font-weight: 700 }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 } th, td { text-align: start; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line) }
th { font-size: .85rem; color: var(--quiet); font-weight: 600 }
nav ul { columns: 14rem; padding-inline-start: 1.2rem } p { margin: .25rem 0 } .quiet { color: var(--quiet) }
a:target, h3:target { outline: 2px solid currentColor; outline-offset: 4px }
`
