/**
 * One who asks for a page again and again, in a process apart: node --import tsx bench/load.ts ADDRESS COUNT AT_ONCE ENCODING
 * HEADERS. ADDRESS may be @FILE, with one in each line, asked for in turn; HEADERS are JSON.
 */
import { readFileSync } from 'node:fs'
import { Agent, get } from 'node:http'

const [address = '', count = '', atOnce = '', encoding = '', more = '{}'] = process.argv.slice(2)
const addresses = address.startsWith('@') ? readFileSync(address.slice(1), 'utf8').split('\n') : [address]
const agent = new Agent({ keepAlive: true, maxSockets: Number(atOnce) })
const headers = { 'accept-encoding': encoding, accept: 'text/html', ...JSON.parse(more) }
let turn = 0

/** Bytes of the answer's body. */
const ask = () =>
  new Promise<number>((resolve, reject) => {
    get(addresses[turn++ % addresses.length]!, { agent, headers }, (answer) => {
      let bytes = 0
      answer.on('data', (part: Buffer) => {
        bytes += part.length
      })
      answer.on('end', () =>
        [200, 304].includes(answer.statusCode!) ? resolve(bytes) : reject(new Error(`${answer.statusCode}`))
      )
    }).on('error', reject)
  })

let bytes = await ask()
let left = Number(count)
const began = performance.now()
await Promise.all(
  Array.from({ length: Number(atOnce) }, async () => {
    while (left-- > 0) bytes = await ask()
  })
)
process.stdout.write(JSON.stringify({ rate: (Number(count) / (performance.now() - began)) * 1000, bytes }))
agent.destroy()
