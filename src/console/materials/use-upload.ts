/** One file on its way to the server: how far it is, what went wrong, and how to stop it. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultOf } from '../api/problem.ts'
import { LARGEST_BYTES, refreshMaterials } from './materials.ts'
import { sendFile } from './send-file.ts'

/** What the server refuses, in words of the reader's language. */
const FAULTS = {
  'upload-too-large': 'faults.large',
  'picture-too-large': 'faults.picture',
  'file-of-another-kind': 'faults.kind',
  'file-empty': 'faults.empty',
  'file-damaged': 'faults.damaged',
  'picture-damaged': 'faults.damaged',
  'file-with-macros': 'faults.macros',
  'file-locked': 'faults.locked',
  'file-unpacks-too-large': 'faults.bomb',
  'materials-full': 'faults.full',
  'changed-meanwhile': 'faults.changed',
  'pictures-unavailable': 'faults.unavailable'
} as const

type Upload = { file: File; method: 'POST' | 'PUT'; url: string; headers?: Record<string, string> }

export const useUpload = () => {
  const { t } = useTranslation('console/materials')
  const [progress, setProgress] = useState<number>()
  const [fault, setFault] = useState<string>()
  const stopping = useRef<AbortController>(undefined)
  useEffect(() => () => stopping.current?.abort(), [])

  const told = (error: unknown) => {
    const { kind, detail, status } = faultOf(error)
    if (kind in FAULTS) return t(FAULTS[kind as keyof typeof FAULTS])
    return status === 0 || detail === '' ? t('faults.other') : detail
  }

  /** True when it arrived. */
  const upload = async (given: Upload): Promise<boolean> => {
    setFault(undefined)
    if (given.file.size > LARGEST_BYTES) {
      setFault(t('faults.large'))
      return false
    }
    const stopper = new AbortController()
    const { signal } = stopper
    stopping.current = stopper
    setProgress(0)
    try {
      await sendFile({ ...given, onProgress: setProgress, signal })
      return true
    } catch (error) {
      if (!signal.aborted) setFault(told(error))
      return false
    } finally {
      setProgress(undefined)
      await refreshMaterials()
    }
  }
  return { upload, progress, fault, setFault, told, stop: () => stopping.current?.abort() }
}
