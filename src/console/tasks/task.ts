/** A task as the console reads it, and the reading of it: asked for each second while something is under way, else left alone. */
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../api/client.ts'
import type { components } from '../api/schema.d.ts'
import { queryClient } from '../query-client.ts'

export type Task = components['schemas']['Task']
export type TaskLine = components['schemas']['TaskLine']

const EVERY_MS = 1000

export const isOver = ({ state }: Pick<TaskLine, 'state'>): boolean => state !== 'queued' && state !== 'running'

const LIST = '/api/v1/workshops/{workshop}/tasks' as const
const ONE = '/api/v1/workshops/{workshop}/tasks/{id}' as const

/** The person's own tasks, the latest first. */
export const useTasks = (workshop: string) =>
  useQuery({
    ...api.queryOptions('get', LIST, { params: { path: { workshop } } }),
    refetchInterval: ({ state }) => (state.data?.items.some((task) => !isOver(task)) ? EVERY_MS : false)
  })

/** Nothing is asked for without an id. */
export const useTask = (workshop: string, id: string | undefined) =>
  useQuery({
    ...api.queryOptions('get', ONE, { params: { path: { workshop, id: id ?? '' } } }),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.status === 'error' || (state.data && isOver(state.data)) ? false : EVERY_MS)
  })

/** After a task was started, cancelled or forgotten: the tray looks anew. */
export const tasksChanged = () => queryClient.invalidateQueries({ queryKey: ['get', LIST] })
export const taskChanged = () =>
  Promise.all([tasksChanged(), queryClient.invalidateQueries({ queryKey: ['get', ONE] })])

/** From 0 to 100; undefined while nobody knows how much there is to do. */
export const percentOf = ({ state, done, total }: Pick<TaskLine, 'state' | 'done' | 'total'>): number | undefined => {
  if (state === 'done') return 100
  return total === null || total === 0 ? undefined : Math.floor((100 * done) / total)
}

const watchers = new Map<string, number>()
export const isWatched = (id: string): boolean => (watchers.get(id) ?? 0) > 0

/** For a screen that shows a task: its end is told there, not at the edge of the screen. */
export const useWatched = (id: string | undefined) =>
  useEffect(() => {
    if (id === undefined) return
    const add = (more: 1 | -1) => watchers.set(id, (watchers.get(id) ?? 0) + more)
    add(1)
    return () => void add(-1)
  }, [id])
