/** What our own mail server says of a sender (RFC 8601). Pure. */

/** Comments in parentheses, which may hold anything, and quoted texts are taken out. */
const plain = (value: string): string => {
  let depth = 0
  let text = ''
  for (const char of value.replace(/\\./g, '').replace(/"[^"]*"/g, ' ')) {
    if (char === '(') depth += 1
    else if (char === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) text += char
  }
  return text
}

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1).toLowerCase()

/**
 * Does the server of this id say that the owner of the sender's domain lets it send (`dmarc=pass`)? Only its topmost field
 * counts: those below came with the message, and anybody can write them.
 */
export const isVouchedFor = (fields: readonly string[], server: string, from: string): boolean => {
  const results = fields
    .map((field) => plain(field).split(';'))
    .find(([id = '']) => id.trim().split(/\s+/)[0]?.toLowerCase() === server.toLowerCase())
  const dmarc = (results ?? []).slice(1).find((result) => /^\s*dmarc\s*(\/\s*\d+\s*)?=/i.test(result))
  if (!dmarc || !/^\s*dmarc\s*(\/\s*\d+\s*)?=\s*pass(\s|$)/i.test(dmarc)) return false
  const about = /header\.from\s*=\s*(\S+)/i.exec(dmarc)?.[1]
  return about === undefined || domainOf(about) === domainOf(from)
}
