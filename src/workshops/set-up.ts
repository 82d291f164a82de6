/** Adds, changes and removes rooms and categories. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { onConstraint } from '../platform/db/constraints.ts'
import type { Transaction } from '../platform/db/database.ts'
import { newId } from '../platform/id.ts'
import { atField } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { categoryInUse, categoryNotFound, categoryTaken, roomInUse, roomNameTaken, roomNotFound } from './problems.ts'
import {
  deleteCategory,
  deleteRoom,
  insertCategories,
  insertRooms,
  listCategories,
  nextPosition,
  updateCategory,
  updateRoom
} from './queries.for-settings.ts'
import { lockWorkshop } from './queries.ts'
import { sameName } from './rules.ts'
import { type Category, categories, type Room, rooms } from './tables.ts'

type Given = Pick<Services, 'db' | 'clock'>
type RoomFields = Pick<Room, 'name' | 'capacity'>
type CategoryFields = Pick<Category, 'name' | 'letter' | 'colour' | 'section'>

const nameTaken = onConstraint({
  rooms__name: () => roomNameTaken('Another room has this name.', atField('name', 'is taken'))
})
const categoryIsTaken = onConstraint({
  categories__letter: () => categoryTaken('Another category has this letter.', atField('letter', 'is taken'))
})

/** Lists of delegates name categories in any case: two that differ only so could not be told apart. */
const refuseLikeness = async (tx: Transaction, workshopId: string, name: string, except?: string) => {
  const others = (await listCategories(tx, workshopId)).filter(({ id }) => id !== except)
  const like = others.find((other) => sameName(other.name) === sameName(name))
  if (like) throw categoryTaken('Another category has this name.', atField('name', `is too much like "${like.name}"`))
}

export const addRoom = (
  { db, clock }: Given,
  access: Access,
  workshopId: string,
  given: Pick<RoomFields, 'name'> & Partial<RoomFields>
): Promise<Room> =>
  db.transaction(async (tx) => {
    const now = clock()
    await lockWorkshop(tx, workshopId)
    const position = await nextPosition(tx, rooms, workshopId)
    const [room] = await insertRooms(tx, [{ capacity: null, ...given, workshopId, id: newId(now), position }]).catch(
      nameTaken
    )
    await recordDeed(tx, { now, access, workshopId, deed: 'rooms.add', subjectId: room!.id })
    return room!
  })

export const changeRoom = (
  { db, clock }: Given,
  access: Access,
  workshopId: string,
  id: string,
  given: Partial<RoomFields>
): Promise<Room> =>
  db.transaction(async (tx) => {
    const room = await updateRoom(tx, workshopId, id, given).catch(nameTaken)
    if (!room) throw roomNotFound('No room has this id.')
    await recordDeed(tx, { now: clock(), access, workshopId, deed: 'rooms.change', subjectId: id })
    return room
  })

export const removeRoom = ({ db, clock }: Given, access: Access, workshopId: string, id: string): Promise<void> =>
  db.transaction(async (tx) => {
    const isGone = await deleteRoom(tx, workshopId, id).catch(
      onConstraint({ sessions__room: () => roomInUse('Move its sessions to another room first.') })
    )
    if (!isGone) throw roomNotFound('No room has this id.')
    await recordDeed(tx, { now: clock(), access, workshopId, deed: 'rooms.remove', subjectId: id })
  })

export const addCategory = (
  { db, clock }: Given,
  access: Access,
  workshopId: string,
  given: CategoryFields
): Promise<Category> =>
  db.transaction(async (tx) => {
    const now = clock()
    await lockWorkshop(tx, workshopId)
    await refuseLikeness(tx, workshopId, given.name)
    const position = await nextPosition(tx, categories, workshopId)
    const row = { ...given, workshopId, id: newId(now), position, forHeads: false }
    const [category] = await insertCategories(tx, [row]).catch(categoryIsTaken)
    await recordDeed(tx, { now, access, workshopId, deed: 'categories.add', subjectId: category!.id })
    return category!
  })

export const changeCategory = (
  { db, clock }: Given,
  access: Access,
  workshopId: string,
  id: string,
  given: Partial<CategoryFields>
): Promise<Category> =>
  db.transaction(async (tx) => {
    await lockWorkshop(tx, workshopId)
    if (given.name !== undefined) await refuseLikeness(tx, workshopId, given.name, id)
    const category = await updateCategory(tx, workshopId, id, given).catch(categoryIsTaken)
    if (!category) throw categoryNotFound('No category has this id.')
    await recordDeed(tx, { now: clock(), access, workshopId, deed: 'categories.change', subjectId: id })
    return category
  })

export const removeCategory = ({ db, clock }: Given, access: Access, workshopId: string, id: string): Promise<void> =>
  db.transaction(async (tx) => {
    const isGone = await deleteCategory(tx, workshopId, id).catch(
      onConstraint({ participants__category: () => categoryInUse('Give its participants another category first.') })
    )
    if (!isGone) throw categoryNotFound('No category has this id.')
    await recordDeed(tx, { now: clock(), access, workshopId, deed: 'categories.remove', subjectId: id })
  })
