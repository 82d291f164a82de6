/** When the sign-in has ended elsewhere, the person signs in again and comes back to the same address. */
import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { onSignedOut } from '../api/client.ts'

export const useSignedOut = () => {
  const navigate = useNavigate()
  const { href } = useLocation()
  useEffect(() => onSignedOut(() => void navigate({ to: '/sign-in', search: { to: href } })), [navigate, href])
}
