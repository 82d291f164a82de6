/** Builds the console into dist/console, with .br and .gz beside what they shrink. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const outDir = new URL('./dist/console', import.meta.url).pathname

const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  closeBundle() {
    const assets = join(outDir, 'assets')
    for (const name of readdirSync(assets).filter((file) => /\.(js|css|svg)$/.test(file))) {
      const bytes = readFileSync(join(assets, name))
      writeFileSync(join(assets, `${name}.gz`), gzipSync(bytes))
      const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }
      writeFileSync(join(assets, `${name}.br`), brotliCompressSync(bytes, { params }))
    }
  }
})

export default defineConfig({
  root: 'src/console',
  base: '/console/',
  plugins: [react(), compressed()],
  build: {
    outDir,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    // rewritten for older browsers, light-dark() would ask for a color-scheme that only the kit sets
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 700,
    // the schedule board asks its library of recurrences for a default that is not there, and copes
    rolldownOptions: { checks: { importIsUndefined: false } }
  },
  server: { port: 5173, proxy: { '/api': process.env.API ?? 'http://127.0.0.1:3000' } }
})
