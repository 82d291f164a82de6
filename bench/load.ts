/** One who asks for a page again and again, in a process apart: node --import tsx bench/load.ts ADDRESS COUNT AT_ONCE ENCODING */
import { Agent, get } from 'node:http'

const [address = '', count = '', atOnce = '', encoding = ''] = process.argv.slice(2)
const agent = new Agent({ keepAlive: true, maxSockets: Number(atOnce) })
const headers = { 'accept-encoding': encoding, accept: 'text/html' }

/** Bytes of the answer's body. */
const ask = () =>
  new Promise<number>((resolve, reject) => {
    get(address, { agent, headers }, (answer) => {
      let bytes = 0
      answer.on('data', (part: Buffer) => {
        bytes += part.length
      })
      answer.on('end', () => (answer.statusCode === 200 ? resolve(bytes) : reject(new Error(`${answer.statusCode}`))))
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
