/** The empty list of one workshop, with its own categories and agencies. */
import type { Db } from '../platform/db/database.ts'
import { listCategories } from '../workshops/queries.for-settings.ts'
import { listWorkshopAgencies } from '../workshops/queries.ts'
import { COLUMNS } from './import-columns.ts'
import { importTemplate } from './import-template.xlsx.ts'

export const readTemplate = async (db: Db, workshopId: string): Promise<Buffer> => {
  const categories = (await listCategories(db, workshopId)).map(({ name }) => name)
  const agencies = (await listWorkshopAgencies(db, workshopId)).map(({ agency }) => agency)
  const columns = COLUMNS.map(({ titles, required = false }) => ({ title: titles[0]!, isRequired: required }))
  return importTemplate(columns, { categories, agencies })
}
