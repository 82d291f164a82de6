/** A picture of our API, as an address that an image can show. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { request } from '../api/client.ts'

const ask = async (path: string): Promise<Blob> => {
  const response = await request(new Request(new URL(path, location.origin)))
  if (!response.ok) throw await response.json().catch(() => ({ status: response.status }))
  return response.blob()
}

/** `path` begins with /api/v1. The picture before is shown until the next is there. */
export const usePicture = (path: string) => {
  const query = useQuery({
    queryKey: ['get', '/api/v1/workshops/{workshop}/badges', 'picture', path],
    queryFn: () => ask(path),
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
