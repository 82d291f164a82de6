/** A picture of our API, as an address that an image can show. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { request } from '../api/client.ts'

const ask = async (path: string): Promise<Blob> => {
  const response = await request(new Request(new URL(path, location.origin)))
  if (!response.ok) throw await response.json().catch(() => ({ status: response.status }))
  return response.blob()
}

const BADGES = '/api/v1/workshops/{workshop}/badges'

/** `path` begins with /api/v1. The picture before is shown until the next is there. `isSteady`: it is asked for once. */
export const usePicture = (path: string, { isSteady = false } = {}) => {
  const query = useQuery({
    queryKey: ['get', isSteady ? `${BADGES}/layouts` : BADGES, 'picture', path],
    queryFn: () => ask(path),
    placeholderData: keepPreviousData,
    ...(isSteady && { staleTime: Number.POSITIVE_INFINITY })
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
