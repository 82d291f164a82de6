/** PDFBox's Preflight, the one validator of archives that Debian has: for PDF/A-1b, where our files are PDF/A-2. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const JARS = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'javax.activation', 'jaxb-api']
const CLASS_PATH = JARS.map((name) => `/usr/share/java/${name}.jar`).join(':')

/** What PDF/A-2 (ISO 19005-2) allows and PDF/A-1 did not. Nothing else may be found. */
const SINCE_PDFA_2: [finding: RegExp, why: string][] = [
  [/^7\.11\.2\b.*part must be 1/, 'the file says that it is of part 2'],
  [/^3\.1\.11\b.*CIDSet entry is missing/, 'part 2 does not ask for a CIDSet (6.2.11.4.2)'],
  [/^4\.1\.1\b.*SoftMask must be null or None/, 'part 2 allows transparency (6.2.10), which some flags have'],
  [/^2\.1\.7\b.*Group dictionary hasn't Group as Type/, 'ISO 32000-1, 11.6.6: the type of a group may be left out']
]

/** By file name what Preflight finds beyond that. One Java for all of them. */
export const preflight = (files: string[]): Record<string, string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-preflight-'))
  const list = join(folder, 'files')
  writeFileSync(list, files.join('\n'))
  const java = [
    '-Xmx1500m',
    `-Dpdfbox.fontcache=${folder}`,
    '-cp',
    CLASS_PATH,
    'org.apache.pdfbox.preflight.Validator_A1b'
  ]
  try {
    execFileSync('java', [...java, 'xml', 'group', list], { stdio: 'pipe', maxBuffer: 1 << 28 })
  } catch {
    // it ends with an error wherever a file has a finding; that it told nothing is seen below
  }
  const told = readdirSync(folder).find((name) => name.endsWith('.xml'))
  if (!told)
    throw new Error('Preflight says nothing: are libpdfbox2-java, libjaxb-api-java and libactivation-java there?')
  const xml = readFileSync(join(folder, told), 'utf8')
  rmSync(folder, { recursive: true })
  const results = [...xml.matchAll(/<preflight name="([^"]*)">([\s\S]*?)<\/preflight>/g)]
  if (results.length !== files.length) throw new Error(`Preflight read ${results.length} of ${files.length} files`)
  return Object.fromEntries(
    results.map(([, name = '', result = '']) => {
      const findings = [...result.matchAll(/<code>([^<]*)<\/code>\s*<details>([^<]*)<\/details>/g)].map(
        ([, code, details]) => `${code} ${details}`.replaceAll('&apos;', "'")
      )
      if (findings.length === 0) throw new Error(`Preflight finds ${name} to be of part 1, which it is not`)
      return [basename(name), [...new Set(findings.filter((one) => !SINCE_PDFA_2.some(([known]) => known.test(one))))]]
    })
  )
}
