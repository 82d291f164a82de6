import { createRequire } from 'node:module'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import openapiTS, { astToString } from 'openapi-typescript'
import { expect, test } from 'vitest'
import { testApp } from './support/app.ts'

const it = testApp()
const description = async () => (await it.visitor('GET', '/api/openapi.json')).json()

test('the description is of OpenAPI 3.1 and names its schemas', async () => {
  const { openapi, components } = await description()
  expect(openapi).toMatch(/^3\.1\./)
  expect(Object.keys(components.schemas)).toEqual(
    expect.arrayContaining(['Participant', 'Session', 'Workshop', 'Problem'])
  )
})

test('a linter finds no error in the description', async () => {
  const source = JSON.stringify(await description())
  const config = await createConfig({ extends: ['recommended'] })
  const found = await lintFromString({ source, absoluteRef: 'openapi.json', config })
  expect(
    found
      .filter(({ severity }) => severity === 'error')
      .map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`)
  ).toEqual([])
})

test('a generator makes types of it', async () => {
  const types = astToString(await openapiTS(await description()))
  expect(types).toContain('"/api/v1/workshops/{workshop}/participants"')
  expect(types).toContain('Participant: {')
  expect(createRequire(import.meta.url)('openapi-typescript/package.json').version).toMatch(/^7\./)
})
