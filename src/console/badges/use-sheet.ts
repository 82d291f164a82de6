/** The picture of a sheet, as an address that an image can show. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { client } from '../api/client.ts'
import type { paths } from '../api/schema.d.ts'
import { useWorkshop } from '../session/workshop.ts'

type Query = paths['/api/v1/workshops/{workshop}/badges/preview.svg']['get']['parameters']['query']

const ask = async (path: { workshop: string }, query: Query): Promise<Blob> => {
  const { data, error } = await client.GET('/api/v1/workshops/{workshop}/badges/preview.svg', {
    params: { path, query },
    parseAs: 'blob'
  })
  if (error) throw error
  return data as unknown as Blob
}

export const useSheet = (wish: Query) => {
  const { path } = useWorkshop()
  const query = useQuery({
    queryKey: ['get', '/api/v1/workshops/{workshop}/badges', 'sheet', path, wish],
    queryFn: () => ask(path, wish),
    placeholderData: keepPreviousData
  })
  const [address, setAddress] = useState<string>()
  const { data: blob } = query
  useEffect(() => {
    if (!blob) return
    const made = URL.createObjectURL(blob)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [blob])
  const { isError, isFetching, error, refetch } = query
  return { data: blob && address, isError, isFetching, error, refetch }
}
